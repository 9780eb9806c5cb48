import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "kopienas-virtuve",
  organisation: "silta-virtuve",
  teller: "toms-grava",
  title: { lv: "Kopienas virtuve, kas pelna pati", en: "A community kitchen that earns its own keep" },
  abstract: {
    lv: "Sociālais uzņēmums katru darbdienu pārdod ap 90 pusdienu porciju un nodarbina 7 cilvēkus. Trīs no viņiem ir cilvēki ar invaliditāti, divas ir pavāres no Ukrainas. Otrā gada beigās ieņēmumi pirmo reizi sedza visus izdevumus. Iesakām vispirms gadu gatavot nomātā virtuvē un tikai tad pirkt iekārtas. Ēdienam jābūt labam: līdzjūtības dēļ pusdienas pērk vienu reizi.",
    en: "The social enterprise sells about 90 lunches every working day and employs 7 people. Three of them are people with disabilities, two are cooks from Ukraine. At the end of the second year the income covered all costs for the first time. We advise cooking in a rented kitchen for a year before buying equipment. The food has to be good: people buy a lunch out of pity only once.",
  },
  municipality: "0048000",
  place: "Sigulda",
  step: "social_enterprise",
  startedOn: "2023-08-14",
  themes: ["social-enterprise", "employment", "food-cooking", "inclusion"],
  targetGroups: ["disability", "ukrainians", "unemployed"],
  endUserRole: "co_delivers",
  need: "Cilvēki ar invaliditāti un pavāres no Ukrainas gribēja strādāt, bet darbu uz pilnu slodzi latviešu valodā neatrada. Mazie uzņēmumi apkārtnē meklēja siltas pusdienas. Ziedojumu virtuve bez ieņēmumiem būtu aizvērusies, tiklīdz beigtos nauda.",
  actions: [
    "Gadu gatavojiet divas dienas nedēļā nomātā skolas virtuvē un skaitiet katru porciju.",
    "Uzrakstiet, ko katrs komandas cilvēks dara labi un cik stundu viņš var strādāt.",
    "Sadaliet darbu mazos soļos un pielīmējiet pie sienas soļu kartītes ar attēliem.",
    "Dibiniet sabiedrību ar ierobežotu atbildību (SIA) un piesakieties sociālā uzņēmuma statusam.",
    "Sarunājiet 5 pastāvīgus klientus, pirms pērkat savu plīti.",
    "Katru piektdienu kopā saskaitiet: cik pārdevām, cik izmetām, kas bija grūti.",
  ],
  worked:
    "Dienā pārdodam vidēji 90 porcijas, sākumā bija 25. Strādā 7 cilvēki, 5 no viņiem ilgāk par gadu. Divi darbinieki pārgāja no 10 uz 20 stundām nedēļā pēc pašu vēlēšanās. Pēc grāmatvedības redzam, ka 2025. gada beigās ieņēmumi pirmo reizi sedza izdevumus. Izmetam mazāk par 4 porcijām dienā.",
  notWorked:
    "Vakariņu piegāde neatmaksājās, pēc 3 mēnešiem to beidzām. Pirmo granta pieteikumu noraidīja, jo nebijām aprēķinājuši naudas plūsmu pa mēnešiem. Viens darbinieks aizgāja, jo troksnis virtuvē viņam bija par lielu. Vajadzēja par to pajautāt pirmajā dienā.",
  cost: "over_10000",
  duration: "ongoing",
  hoursPerWeek: 40,
  people: "Vadītājs, kas prot rēķināt. Divas pavāres, četri palīgi, darba pavadonis 10 stundas nedēļā. Grāmatvede ārpakalpojumā.",
  premises: "Virtuve, kas atbilst pārtikas higiēnas prasībām. Zemāks darba galds cilvēkam, kurš strādā sēdus. Klusa atpūtas telpa.",
  cautions:
    "Reģistrējiet virtuvi Pārtikas un veterinārajā dienestā, pirms pārdodat pirmo porciju. Noskaidrojiet, kā alga ietekmē cilvēka pabalstus. Turiet rezervē naudu 2 mēnešu algām.",
  insights: [
    { kind: "success_factor", text: "Pieci pastāvīgi klienti bija sarunāti, pirms pirkām iekārtas. Tas deva mieru pirmajiem 6 mēnešiem." },
    { kind: "obstacle", text: "Grantu nosacījumi ir gari. Bez konsultanta palīdzības otro pieteikumu nebūtu iesnieguši." },
    { kind: "conclusion", text: "Sociāls uzņēmums vispirms ir uzņēmums. Ja ēdiens nav labs, darba vietu nebūs nevienam." },
    { kind: "good_example", text: "Ukraiņu borščs trešdienās kļuva par visvairāk pirkto ēdienu. Pavāres to mācīja visai komandai." },
  ],
  fullText: `**Mūsu ceļš**

- **2023. gada augusts.** Divi cilvēki gatavo zupu skolas virtuvē, 25 porcijas.
- **2024. gada pavasaris.** Reģistrējam SIA, pirmie 3 darba līgumi.
- **2024. gada rudens.** Iegūstam sociālā uzņēmuma statusu un nomājam savas telpas.
- **2025. gada beigas.** Ieņēmumi sedz izdevumus.

**Kā sadalām darbu**

Katram uzdevumam ir kartīte ar attēliem: kas vajadzīgs, kādi soļi, kad gatavs. Darbu dienas sākumā izvēlas paši. Ja kartīti neviens neņem, to ņem vadītājs.

**Cena**

Porcija maksā tikpat, cik citur pilsētā. Reizi nedēļā 12 porcijas atdodam ģimenēm, ko nosauc sociālais dienests. Tās ir iekļautas mūsu izmaksās, nevis uz darbinieku rēķina.

**Ko varam parādīt**

Atbrauciet uz vienu rītu no 7 līdz 12. Iedosim priekšautu, un būs jāstrādā līdzi.`,
  links: [{ label: "Darba soļu kartīšu paraugs", url: "https://example.org/silta-virtuve/kartites" }],
  funding: [{ funder: "Pašu ieņēmumi", programme: "Pusdienu pārdošana", period: "2024.–2026. gads", acknowledgement: null }],
  publishedOn: "2026-04-07",
};

export default initiative;
