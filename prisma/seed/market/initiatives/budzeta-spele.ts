import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "budzeta-spele",
  organisation: "bauskas-socialais-dienests",
  teller: "dace-vitola",
  title: {
    lv: "Pirmais mēnesis: budžeta spēle jauniešiem, kuri sāk dzīvot patstāvīgi",
    en: "First month: a budgeting game for young people starting out on their own",
  },
  abstract: {
    lv: "Jaunieši, kuri iziet no ārpusģimenes aprūpes, 5 tikšanās reizēs izspēlē savu pirmo mēnesi: alga, īre, pārtika, salūzis tālrunis. Spēli izdomāja paši jaunieši kopā ar sociālo darbinieci. Bauskas novadā to izspēlēja 31 jaunietis. Pēc pusgada 22 no 27 sazvanītajiem jauniešiem nebija neviena kavēta rēķina. Spēli var izdrukāt par 40 eiro. Dārgākā daļa ir vakariņas un īsti iepirkumi. Neaiciniet banku stāstīt par uzkrājumiem: vispirms jāizdzīvo līdz algai.",
    en: "Over 5 meetings young people leaving out-of-family care play through their first month: wages, rent, food, a broken phone. The young people invented the game themselves, together with a social worker. 31 young people have played it in Bauska municipality. Half a year later, 22 of the 27 we could reach had no overdue bill. Printing the game costs 40 euros. The dearest part is the suppers and the real shopping. Do not invite a bank to talk about savings: first you have to get to payday.",
  },
  municipality: "0025000",
  place: "Bauska, jauniešu centrs",
  step: "micro_project",
  startedOn: "2025-01-20",
  themes: ["youth-work", "household-economy", "co-creation"],
  targetGroups: ["care-leavers", "youth"],
  endUserRole: "co_designed",
  need: "Jaunietis 18 gadu vecumā saņem atslēgas un pabalstu, un pirmo reizi dzīvo viens. 2023. un 2024. gadā novadā patstāvīgu dzīvi sāka 17 jaunieši. 9 no viņiem jau pirmajā pusgadā kavēja īri vai paņēma ātro kredītu. Lekcijas par budžetu viņi bija dzirdējuši, bet neviens nebija kopā ar viņiem saskaitījis viņu pašu čekus.",
  actions: [
    "Uzaicinājām 5 jauniešus, kuri jau dzīvo vieni, un samaksājām viņiem par 4 darba vakariem.",
    "Kopā sarakstījām 48 notikumu kartītes no viņu pašu pieredzes.",
    "Izdrukājām laukumu, naudu un kartītes. Pirmo partiju izspēlējām ar kļūdām un pārtaisījām.",
    "Vadām 5 tikšanās: alga, mājoklis, pārtika, parādi un „kam zvanīt”.",
    "Trešajā reizē ejam uz veikalu un par 20 eiro iepērkam ēdienu 3 dienām.",
    "Katrs jaunietis izvēlas 1 pieaugušo, kuram drīkst zvanīt par naudu.",
    "Pēc 3 un 6 mēnešiem piezvanām un pajautājam, kā iet.",
  ],
  worked:
    "Līdz 2026. gada janvārim spēli izspēlēja 31 jaunietis 3 grupās, un 26 nāca uz visām 5 reizēm. Pēc 6 mēnešiem sazvanījām 27. No viņiem 22 nebija neviena kavēta rēķina, 3 kavēja un paši bija vienojušies par grafiku, 2 bija paņēmuši ātro kredītu. 6 jaunieši tagad paši vada spēli nākamajiem.",
  notWorked:
    "Pirmā versija bija gudra un garlaicīga: 3 stundas un 12 lappuses noteikumu. Jaunieši pēc stundas sēdēja tālruņos. Aicinājām bankas darbinieci, un viņa runāja par pensiju uzkrājumiem. Tas trāpīja garām. Ar 4 jauniešiem pēc pusgada neizdevās sazināties, un mēs nezinām, kā viņiem iet.",
  cost: "up_to_2000",
  duration: "up_to_3_months",
  hoursPerWeek: 5,
  people: "1 sociālā darbiniece, 1 jaunatnes darbinieks un 2 jaunieši ar savu pieredzi. Jauniešiem par vadīšanu maksājam.",
  premises: "Istaba ar lielu galdu un virtuvi. Labāk ne sociālā dienesta telpās: jauniešu centrā jaunieši jūtas brīvāk.",
  cautions:
    "Neprasiet atklāt īstus parādus grupā. Par tiem runājiet divatā. Nesolieties atmaksāt rēķinu. Ja atklājas, ka jaunieti kāds izmanto vai piespiež ņemt kredītu, tajā pašā dienā iesaistiet atbildīgo darbinieku.",
  insights: [
    {
      kind: "good_example",
      text: "Kartīti „Draugs lūdz uz laiku 50 eiro” izdomāja jauniete. Par to grupa runāja 40 minūtes – ilgāk nekā par visiem kredītiem kopā.",
    },
    {
      kind: "obstacle",
      text: "Maksāt jauniešiem par darbu izrādījās sarežģīti. Grāmatvedība pieņēma tikai 3. variantu: autoratlīdzību par kartītēm.",
    },
    { kind: "success_factor", text: "Vakariņas kopā. Kas kopā vāra zupu, tas arī stāsta, cik viņam palicis līdz algai." },
    {
      kind: "conclusion",
      text: "Spēle nepalīdz, ja pēc tās nav cilvēka, kuram piezvanīt. Uzticamais pieaugušais ir svarīgāks par laukumu.",
    },
  ],
  fullText: `Spēlē ir **1 mēnesis, 30 lauciņi un 48 notikumi**. Katrs spēlētājs sāk ar savu ienākumu: alga, stipendija vai pabalsts. Nauda ir jāsadala aploksnēs vēl pirms pirmā gājiena. Tad notiek dzīve.

Dažas kartītes, kuras sarakstīja jaunieši:

- Salūza tālruņa ekrāns. Labot, pirkt jaunu vai dzīvot ar plaisu?
- Draugs lūdz uz laiku 50 eiro.
- Atnāca rēķins par apkuri. Tas ir divreiz lielāks nekā septembrī.
- Darbā piedāvā papildu maiņu, bet tajā dienā ir eksāmens.
- Reklāma sola 300 eiro 5 minūtēs.

Neviens nezaudē. Kam nauda beidzas, tas velk kartīti „**Kam es zvanu?**” un kopā ar grupu meklē 3 izejas.

Trešajā tikšanās reizē dodamies uz veikalu. Katrs pāris saņem 20 eiro un iepērk ēdienu 3 dienām. Pēc tam gatavojam. Pirmajā grupā viens pāris par 20 eiro nopirka čipsus un enerģijas dzērienus. Neviens viņus nenosodīja, un otrajā dienā viņi paši aizņēmās kartupeļus.

**Izmaksas vienai grupai:** druka 40 eiro, pārtika 260 eiro, jauniešu atlīdzība 480 eiro, ceļš 90 eiro. Kopā 870 eiro. Otrajai grupai pietiek ar 700 eiro, jo spēle jau ir.

Spēli varat izdrukāt un mainīt. Lūdzam tikai vienu: ļaujiet saviem jauniešiem uzrakstīt vismaz 10 savas kartītes.`,
  links: [
    { label: "Spēles laukums un kartītes drukāšanai", url: "https://example.org/pirmais-menesis/spele" },
    { label: "5 tikšanos plāns vadītājam", url: "https://example.org/pirmais-menesis/plans" },
  ],
  funding: [{ funder: "Lielupes jauniešu fonds", programme: "Drošs sākums", period: "2025", acknowledgement: null }],
  publishedOn: "2026-08-25",
};

export default initiative;
