import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "ausanas-darbnica",
  organisation: "latgales-rokas",
  teller: "jelena-ivanova",
  title: { lv: "No aušanas pulciņa līdz sociālajam uzņēmumam", en: "From a weaving circle to a social enterprise" },
  abstract: {
    lv: "2018. gadā 14 sievietes Ludzā sāka kopā aust. Pēc 4 gadiem biedrība nodibināja uzņēmumu un ieguva sociālā uzņēmuma statusu. Tagad darbnīcā strādā 5 sievietes, un 3 no viņām ir invaliditāte. 2025. gadā pārdevām par 41 000 eiro. Mūsu padoms: vispirms atrodiet 3 pastāvīgus pasūtītājus, tad dibiniet uzņēmumu. Tirdziņos pelnīt neizdosies. Un atstājiet vietu pulciņam: ne visas grib strādāt algotu darbu.",
    en: "In 2018 14 women in Ludza began to weave together. 4 years later the association founded a company and gained the status of a social enterprise. Today 5 women work in the workshop, and 3 of them have a disability. In 2025 we sold goods for 41,000 euros. Our advice: first find 3 steady customers, then found a company. You will not earn a living at fairs. And keep a place for the circle: not every woman wants a paid job.",
  },
  municipality: "0037000",
  place: "Ludza, darbnīca bijušajā skolas ēkā",
  step: "social_enterprise",
  startedOn: "2018-03-05",
  themes: ["social-enterprise", "employment", "culture", "inclusion"],
  targetGroups: ["disability", "unemployed", "rural"],
  endUserRole: "co_designed",
  need: "Ludzas apkārtnē sievietēm pēc 50 gadiem un sievietēm ar invaliditāti darbu atrast ir grūti. Pilna slodze daudzām nav pa spēkam, bet nepilnas slodzes darbu neviens nepiedāvā. Vairākas prata aust, jo to iemācīja vecmāmiņas. Stelles stāvēja bēniņos.",
  actions: [
    "Savācām 6 stelles no bēniņiem un salabojām tās kopā ar galdnieku.",
    "4 gadus audām pulciņā un pārdevām tirdziņos, lai saprastu, ko cilvēki pērk.",
    "Kopā saskaitījām, cik stundu prasa katrs dvielis un cik par to jāprasa.",
    "Atradām 3 pasūtītājus: viesu namu, restorānu un dāvanu veikalu.",
    "2022. gadā biedrība nodibināja sabiedrību ar ierobežotu atbildību un ieguva sociālā uzņēmuma statusu.",
    "Pielāgojām 2 darba vietas: zemākas stelles un galds ar maināmu augstumu.",
    "Katra pati izvēlas slodzi: no 10 līdz 30 stundām nedēļā.",
  ],
  worked:
    "Uzņēmums strādā 4. gadu. 2025. gadā pārdevām par 41 000 eiro, un 32 000 eiro bija pastāvīgo pasūtītāju darbi. 5 sievietes saņem algu katru mēnesi. 2 no viņām pirms tam nestrādāja vairāk nekā 6 gadus. Pulciņā joprojām nāk 12 sievietes. 2025. gada beigās 4 no 5 darbiniecēm anketā atzīmēja, ka veselība nav pasliktinājusies, jo var atpūsties, kad vajag.",
  notWorked:
    "Interneta veikals maksāja 2800 eiro un pirmajā gadā pārdeva par 1900 eiro. Lielie tirdziņi Rīgā atnesa zaudējumus: ceļš, nakšņošana un galds maksāja vairāk, nekā nopelnījām. 2 sievietes no sākotnējās grupas aizgāja, jo viņām nepatika aust pēc pasūtījuma. Pirmais biznesa plāns bija pārāk skaists: apgrozījumu uzrakstījām divreiz lielāku.",
  cost: "over_10000",
  duration: "ongoing",
  hoursPerWeek: 100,
  people: "5 darbinieces uz nepilnu slodzi, 1 no viņām vada pasūtījumus. Grāmatvede strādā 6 stundas mēnesī. Valdē ir 2 biedrības biedres.",
  premises: "2 gaišas istabas 1. stāvā, kopā 70 kvadrātmetri, bez sliekšņiem. Vajag sausu vietu dzijai un atpūtas dīvānu.",
  cautions:
    "Pirms algas līguma pārrunājiet, kā alga ietekmē pabalstus, un ar katru apskatiet viņas pašas gadījumu. Nesoliet algu, kamēr nav pasūtījuma. Nedariet visus par darbiniekiem: pulciņš ir vērtība pats par sevi.",
  insights: [
    {
      kind: "good_example",
      text: "Viesu nams dvieļus pērk kopš 2020. gada un katram viesim noliek kartīti ar audējas stāstu. Viesi pie mums brauc skatīties, kā auž.",
    },
    {
      kind: "obstacle",
      text: "Aizdevuma un granta noteikumi bija tik sarežģīti, ka 5 mēnešus rakstījām vienu pieteikumu. Palīdzēja cits sociālais uzņēmums.",
    },
    { kind: "success_factor", text: "4 gadi pulciņā pirms uzņēmuma. Mēs jau zinājām, ko prot katra un cik ilgi katra var sēdēt." },
    { kind: "conclusion", text: "Uzņēmums nav labāks solis par pulciņu. Tas ir cits solis. Drīkst apstāties jebkurā vietā." },
  ],
  fullText: `Sākumā neviena nedomāja par uzņēmumu. Mēs gribējām, lai pirmdienās ir, kur iet.

**Kā mēs augām**

- 2018: pulciņš, 14 sievietes, 6 stelles.
- 2019: pirmie tirdziņi, gadā nopelnīti 640 eiro.
- 2020: tirdziņu nav. Audām 300 dvieļus vienam viesu namam. Tas parādīja ceļu.
- 2022: uzņēmums un sociālā uzņēmuma statuss, 2 darbinieces.
- 2024: 5 darbinieces un trešais pastāvīgais pasūtītājs.
- 2025: pirmais gads ar peļņu – 1150 eiro. Par šo naudu ierīkojām siltāku grīdu.

**Cik maksāja sākums.** Steļļu remonts 900 eiro, pielāgotās darba vietas 5400 eiro, dzija un krāsas pirmajam gadam 4200 eiro, interneta veikals 2800 eiro, juriste un grāmatvede 1300 eiro. Kopā 14 600 eiro. Pusi sedza grants, pusi nopelnījām pašas.

**Kā skaitām cenu.** Dvielis prasa 5 stundas un materiālus par 6 eiro. Pulciņā mēs to pārdevām par 18 eiro un domājām, ka pelnām. Kad pieskaitījām algu, nodokļus un telpu, cena bija 58 eiro. Tādu maksā viesu nams, nevis cilvēks tirdziņā.

Lēmumus par rakstiem, slodzēm un brīvdienām pieņemam kopā pirmdienu rītos. Par naudu lemj valde, bet skaitļus redz visas.

Grupām, kuras domā par šo soli, rādām savu pirmo, neveiksmīgo biznesa plānu. No tā mācās vairāk nekā no otrā.`,
  links: [
    { label: "Cenas aprēķina lapa", url: "https://example.org/ausanas-darbnica/cena" },
    { label: "Pirmais biznesa plāns ar mūsu piezīmēm", url: "https://example.org/ausanas-darbnica/plans" },
  ],
  funding: [
    {
      funder: "Austrumu krasta attīstības fonds",
      programme: "Uzņēmums ar sirdi",
      period: "2022–2023",
      acknowledgement: "Darba vietas pielāgotas ar Austrumu krasta attīstības fonda atbalstu.",
    },
  ],
  publishedOn: "2026-04-08",
};

export default initiative;
