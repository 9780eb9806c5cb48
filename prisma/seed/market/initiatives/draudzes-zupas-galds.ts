import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "draudzes-zupas-galds",
  organisation: "dobeles-draudzes-galds",
  teller: "peteris-liepa",
  title: { lv: "Draudzes zupas galds: sestdienās pusdieno visi kopā", en: "The parish soup table: on Saturdays everyone eats together" },
  abstract: {
    lv: "Katru sestdienu Dobelē uz galda liekam zupu 45 cilvēkiem. Zupu vāra 18 brīvprātīgie, un 7 no viņiem paši reiz atnāca paēst. Neviens neprasa izziņu, un visi sēž pie viena galda. Gadā iztērējam ap 1900 eiro, jo dārzeņus dod zemnieki. Sāciet ar vienu katlu un vienu dienu nedēļā, bet nāciet katru nedēļu. Visvairāk nogurdina nevis vārīšana, bet trauki. Tos uzticiet atsevišķai komandai.",
    en: "Every Saturday in Dobele we put soup on the table for 45 people. 18 volunteers cook it, and 7 of them first came here to eat. Nobody asks for a certificate, and everyone sits at the same table. We spend about 1,900 euros a year, because farmers give us the vegetables. Start with one pot and one day a week, but be there every week. It is not the cooking that tires people out, it is the dishes. Give them to a separate team.",
  },
  municipality: "0028000",
  place: "Dobele, draudzes nams",
  step: "association",
  startedOn: "2015-11-07",
  themes: ["food-aid", "faith-diakonia", "volunteering", "community"],
  targetGroups: ["poor-household", "homeless", "seniors", "parcel-receivers"],
  endUserRole: "co_delivers",
  need: "Sestdienās un svētdienās pilsētā nebija kur siltu paēst, ja cilvēkam nav naudas. Darbdienās strādā pašvaldības virtuve, bet uz to vajag izziņu. Pie baznīcas durvīm nāca 10–12 cilvēki un prasīja maizi. Vairākas vecas sievietes nāca nevis pēc maizes, bet parunāties.",
  actions: [
    "Sarunājām ar Pārtikas un veterināro dienestu, kādai jābūt virtuvei, un apmācījām 4 cilvēkus.",
    "Lūdzām draudzi ziedot vienu lietu: lielu katlu, 50 šķīvjus vai kartupeļu maisu.",
    "Vienojāmies ar 6 zemniekiem, ka rudenī viņi atved dārzeņus, kurus veikals neņem.",
    "Sadalījām brīvprātīgos 4 maiņās. Katra maiņa strādā 1 sestdienu mēnesī.",
    "Pēc pusdienām uzaicinām palīdzēt: kas grib, mazgā, slauka vai ved zupu mājās slimajiem.",
    "Reizi gadā pie galda kopīgi izlemjam, ko mainīt.",
  ],
  worked:
    "2025. gadā strādājām 50 sestdienas un izsniedzām 2240 zupas porcijas. Vidēji pie galda sēž 38 cilvēki, un 7 porcijas aizvedam mājās. 18 brīvprātīgo vidū 7 cilvēki iepriekš bija viesi. 5 viesi ar mūsu palīdzību nokārtoja dokumentus, 2 no viņiem atrada istabu. Porcijas skaitām pēc šķīvjiem, un durvju sargs katru sestdienu ieraksta skaitu burtnīcā.",
  notWorked:
    "Pirmajos gados pirms ēšanas teicām garu lūgšanu. Daļa cilvēku stāvēja ārā un gaidīja, kad beigsies. Tagad lūdzamies īsi, un katrs drīkst klusēt. 2019. gadā mēģinājām galdu rīkot 3 dienas nedēļā. Pēc 5 mēnešiem brīvprātīgie bija izdeguši, un mēs atgriezāmies pie sestdienas.",
  cost: "up_to_2000",
  duration: "ongoing",
  hoursPerWeek: 20,
  people: "18 brīvprātīgie 4 maiņās. 4 cilvēkiem ir apmācība pārtikas higiēnā. 1 cilvēks plāno maiņas, 1 zvana zemniekiem.",
  premises:
    "Virtuve ar 2 izlietnēm, 2 lieli katli un zāle ar 45 vietām. Pie ieejas ir uzbrauktuve, un tualete ir pieejama cilvēkiem ratiņkrēslā.",
  cautions:
    "Pirms sākat, saskaņojiet virtuvi ar Pārtikas un veterināro dienestu. Nepieņemiet mājās gatavotus gaļas ēdienus. Ja cilvēks atnāk reibumā un kliedz, pie durvīm viņu sagaida 2 mierīgi cilvēki, un zupu viņš saņem līdzi. Nefotografējiet viesus.",
  insights: [
    { kind: "good_example", text: "Vīrs, kurš 2016. gadā dzīvoja garāžā, tagad ir mūsu galvenais kartupeļu mizotājs un maiņas vadītājs." },
    { kind: "good_example", text: "Ārsts reizi mēnesī sēž pie galda un ēd zupu. Ap viņu vienmēr ir rinda, jo tur nav jāpierakstās." },
    { kind: "obstacle", text: "Vasarā brīvprātīgie strādā savā dārzā, un maiņas izjūk. Jūlijā talkā nāk kaimiņu draudze." },
    { kind: "success_factor", text: "Viens galds visiem. Draudzes locekļi ēd to pašu zupu, un no malas nevar saprast, kurš ir viesis." },
    { kind: "conclusion", text: "Labāk viena diena nedēļā 10 gadus nekā trīs dienas nedēļā 5 mēnešus." },
  ],
  fullText: `Pirmajā sestdienā 2015. gada novembrī izvārījām 20 litru zirņu zupas. Atnāca 9 cilvēki. Pārējo apēda draudzes koris.

Kopš tā laika galds nav bijis tikai 24 sestdienās. 2020. gada pavasarī zāli aizslēdzām, bet zupu burkās vedām mājās: 30 burkas katru sestdienu.

**Kā izskatās mūsu sestdiena**

1. 8.00 maiņa sāk mizot un vārīt.
2. 11.30 atveram durvis. Tēja un maize ir uzreiz.
3. 12.00 īsa pateicība un zupa.
4. 13.00 atsevišķa komanda mazgā traukus. Vārītāji tad jau iet mājās.
5. 13.30 divi šoferi izved 7 porcijas cilvēkiem, kuri nevar atnākt.

**Nauda.** 2025. gadā iztērējām 1890 eiro: 1100 eiro gaļai, maizei un eļļai, 520 eiro gāzei un elektrībai, 270 eiro mazgāšanas līdzekļiem un traukiem. Visu saziedo draudze, 2 veikali un paši viesi. Pie durvīm stāv kastīte, un tajā gadā iekrīt ap 200 eiro.

**Recepte, kas strādā.** 45 porcijām vajag 9 kilogramus kartupeļu, 3 kilogramus burkānu, 2 kilogramus sīpolu, 3 kilogramus zirņu un 2 kilogramus žāvētas gaļas. Vienu mazāku katlu vienmēr vārām bez gaļas.

Ja jūsu draudze par to domā, atbrauciet sestdienā un nomizojiet ar mums kartupeļus. Tā var uzzināt visu, ko te neuzrakstījām.`,
  links: [
    { label: "Maiņu saraksts un pienākumi", url: "https://example.org/zupas-galds/mainas" },
    { label: "12 zupu receptes 45 cilvēkiem", url: "https://example.org/zupas-galds/receptes" },
  ],
  funding: [],
  publishedOn: "2026-03-19",
};

export default initiative;
