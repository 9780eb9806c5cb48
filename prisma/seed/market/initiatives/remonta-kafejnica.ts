import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "remonta-kafejnica",
  organisation: "cesu-kopienas-nams",
  teller: "martins-berzins",
  title: { lv: "Remonta kafejnīca: salabo, nevis izmet", en: "Repair café: mend it, do not throw it away" },
  abstract: {
    lv: "4 reizes gadā atveram remonta kafejnīcu. Cilvēki atnes salūzušu lietu un labo to kopā ar meistaru. 14 dienās atnesa 511 lietas, un 338 no tām aizgāja mājās darba kārtībā. Meistari ir vietējie pensionāri, ukraiņu šuvējas un jaunieši. Durvis atver un cilvēkus reģistrē jaunieši ar garīga rakstura traucējumiem. Pirmajai dienai vajag 600 eiro un 8 meistarus. Pierakstiet lietas iepriekš, citādi rinda nogurdina visus.",
    en: "We open a repair café 4 times a year. People bring something broken and mend it together with a fixer. Over 14 days they brought 511 things, and 338 of them went home in working order. The fixers are local pensioners, Ukrainian seamstresses and young people. Young people with mental disabilities open the door and register visitors. The first day takes 600 euros and 8 fixers. Let people book their item in advance, or the queue tires everyone out.",
  },
  municipality: "0026000",
  place: "Cēsis, kopienas nama 1. stāvs",
  step: "micro_project",
  startedOn: "2023-04-22",
  themes: ["environment", "household-economy", "integration", "volunteering"],
  targetGroups: ["everyone", "low-income-household", "mental-disability", "ukrainians"],
  endUserRole: "co_delivers",
  need: "Tosteris maksā 25 eiro, bet salabot to nav kur. Cilvēki ar maziem ienākumiem pērk lētu un drīz pērk atkal. Prasmīgi pensionāri teica, ka viņu rokas vairs nevienam nevajag. Ukrainietes, kuras prot šūt, gribēja satikt vietējos cilvēkus arī ārpus valodas kursiem.",
  actions: [
    "Atradām 8 meistarus: sludinājumu pielikām tirgū, garāžu kooperatīvā un valodas kursos.",
    "Nopirkām instrumentus, testeri, drošinātājus un diegus par 600 eiro.",
    "Sagatavojām pieraksta lapu: kāda lieta, kas tai kaiš, cikos nāksiet.",
    "Iekārtojām 5 galdus: elektrība, drēbes, velosipēdi, koks un „apskatām kopā”.",
    "Apmācījām 3 jauniešus pieņemt apmeklētājus. Viņi strādā ar attēlu kartītēm.",
    "Katrai lietai piekārām birku un dienas beigās saskaitījām, kas izdevās.",
    "Pēc katras reizes pusstundu pārrunājām, ko mainīt.",
  ],
  worked:
    "No 511 lietām 338 salabojām uzreiz. 101 lietai pateicām, kādu detaļu pirkt. 72 lietas salabot nevarēja. Vidēji dienā atnāk 37 cilvēki un strādā 9 meistari. 3 jaunieši ar garīga rakstura traucējumiem vada reģistratūru; 1 no viņiem pēc tam dabūja darbu veikalā uz 4 stundām dienā. Visu skaitām pēc birkām, tāpēc skaitļiem ticam.",
  notWorked:
    "Pirmajā dienā atnāca 90 cilvēku bez pieraksta. Daži gaidīja 3 stundas un aizgāja dusmīgi. Datorus vairs neņemam: vienu labojām 4 stundas, un vainīgi par pazudušajām bildēm palikām mēs. 2 meistari gribēja labot klusumā un vieni, un kafejnīca viņiem nederēja.",
  cost: "up_to_2000",
  duration: "one_day",
  hoursPerWeek: 3,
  people: "8–10 meistari, 3 cilvēki reģistratūrā, 2 pie kafijas un 1 dienas vadītājs. Vienam meistaram jābūt elektriķim ar apliecību.",
  premises:
    "Zāle ap 80 kvadrātmetriem ar labu gaismu un 10 rozetēm. Durvīm jābūt bez sliekšņa. Atsevišķs klusāks stūris cilvēkiem, kuriem troksnis traucē.",
  cautions:
    "Elektriskās ierīces pirms atdošanas pārbauda elektriķis. Mikroviļņu krāsnis un gāzes ierīces neņemiet. Apmeklētājs paraksta, ka labo uz savu atbildību. Nekonkurējiet ar vietējo remontdarbnīcu: sarežģītas lietas sūtiet pie tās.",
  insights: [
    {
      kind: "good_example",
      text: "Apavu remonta meistars no pilsētas vispirms baidījās no konkurences. Tagad mēs pie viņa sūtām ap 15 cilvēkiem katrā reizē, un viņš mums aizdod presi.",
    },
    { kind: "obstacle", text: "Apdrošinātāji nesaprata, kas mēs esam. Līgumu noslēdzām tikai ar trešo, un tas maksā 140 eiro gadā." },
    { kind: "success_factor", text: "Cilvēks labo pats, un meistars sēž blakus. Kas ir labojis pats, nākamreiz atnāk palīdzēt." },
    {
      kind: "conclusion",
      text: "Pieraksts ar laiku un viens galds bez pieraksta ir labākais samērs. Rinda saruka no 3 stundām līdz 25 minūtēm.",
    },
  ],
  fullText: `Remonta kafejnīcas ideju redzējām citur un pārņēmām gandrīz bez izmaiņām. Mūsējais ir tikai **reģistratūras galds**, kuru vada jaunieši ar garīga rakstura traucējumiem.

Viņiem sagatavojām 12 kartītes ar attēliem: lampa, bikses, velosipēds, krēsls un citas. Apmeklētājs izvēlas kartīti, jaunietis piekar birku un parāda ceļu uz galdu. Pirmajā reizē blakus sēdēja sociālā rehabilitētāja. Ceturtajā reizē viņa dzēra kafiju.

**Cik tas maksā**

- Instrumenti un testeris pirmajā gadā: 600 eiro.
- Apdrošināšana: 140 eiro gadā.
- Drošinātāji, diegi, līme un kafija: ap 90 eiro katrā reizē.
- Telpa: bez maksas, jo nams pieder pašvaldībai.

Pirmajā gadā kopā iztērējām ap 1100 eiro. Ziedojumu kastītē gadā ienāk 250–300 eiro.

**Kas mūs pārsteidza.** Cilvēki nenāk tikai taupības dēļ. Viņi atnes vectēva radio, mammas šujmašīnu, bērna pirmo velosipēdu. Viena saruna pie galda bieži ir svarīgāka par ierīci. Tāpēc blakus katram galdam tagad stāv lieks krēsls.

Šuvēju galdu vada 2 sievietes no Ukrainas. Latviešu valodu viņas mācījās tieši šeit: „rāvējslēdzējs” bija viens no pirmajiem vārdiem.`,
  links: [
    { label: "Pieraksta lapa un birkas", url: "https://example.org/remonta-kafejnica/birkas" },
    { label: "Attēlu kartītes reģistratūrai", url: "https://example.org/remonta-kafejnica/kartites" },
  ],
  funding: [
    {
      funder: "Gaujas krastu fonds",
      programme: "Zaļāka ikdiena",
      period: "2023–2024",
      acknowledgement: "Remonta kafejnīcu atbalstīja Gaujas krastu fonda programma „Zaļāka ikdiena”.",
    },
  ],
  publishedOn: "2026-10-12",
};

export default initiative;
