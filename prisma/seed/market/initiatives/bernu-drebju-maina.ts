import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "bernu-drebju-maina",
  organisation: "adazu-ratini",
  teller: "elina-saulite",
  title: { lv: "Bērnu drēbju maiņa: atnes un paņem", en: "Children's clothes swap: bring some, take some" },
  abstract: {
    lv: "Vienā sestdienā vecāki atnesa 430 bērnu drēbes un 310 no tām aizgāja pie jauna saimnieka. Naudu neviens nemaksāja un neviens neskaitīja, kurš cik paņēma. Iesakām šķirot pēc izmēra jau pie ieejas un iepriekš sarunāt, kurp ved atlikušo. Šī mums vēl ir ideja: izmēģinājām vienu reizi un gribam atkārtot divas reizes gadā.",
    en: "On one Saturday parents brought 430 pieces of children's clothing, and 310 of them found a new owner. Nobody paid and nobody counted who took how much. We advise sorting by size right at the entrance and agreeing beforehand where the rest goes. For us this is still an idea: we tried it once and want to repeat it twice a year.",
  },
  municipality: "0023000",
  place: "Carnikava",
  step: "idea",
  startedOn: "2025-09-13",
  themes: ["environment", "household-economy", "children-families", "community"],
  targetGroups: ["low-income-household", "large-families", "single-parents", "children"],
  endUserRole: "leads",
  need: "Bērns no drēbēm izaug 3 mēnešos. Mājās krājas maisi, bet kaimiņiene tajā pašā laikā pērk jaunu kombinezonu par 60 eiro. Lūgt lietotas drēbes daudziem ir neērti. Maiņā visi ir gan devēji, gan ņēmēji.",
  actions: [
    "Sarunājiet zāli uz vienu sestdienu un izsludiniet 3 nedēļas iepriekš.",
    "Salieciet galdus pēc izmēra: 56 līdz 140, atsevišķi apavi un rati.",
    "Pirmajā stundā pieņemiet drēbes. Saplēsto un netīro uzreiz atdodiet atpakaļ.",
    "Otrajā stundā atveriet durvis visiem. Atnest nav obligāti.",
    "Atlikušo tajā pašā dienā aizvediet, kur sarunāts.",
  ],
  worked:
    "Atnāca 64 ģimenes un atnesa 430 drēbes. Jaunu saimnieku atrada 310. Piecas ģimenes neko neatnesa un paņēma mierīgi, jo neviens neskaitīja. Saskaitījām maisus un lapiņas pie ieejas, tāpēc skaitļi ir aptuveni.",
  notWorked:
    "Zīdaiņu drēbju bija par daudz, bet skolēnu drēbju gandrīz nebija. Šķirošanai vajadzēja divreiz vairāk cilvēku. Atlikušās 120 drēbes nedēļu stāvēja mūsu garāžās, jo nebijām sarunājuši, kurp vest.",
  cost: "up_to_100",
  duration: "one_day",
  hoursPerWeek: null,
  people: "Seši cilvēki sestdienā, divi cilvēki nedēļu iepriekš. Viens ar automašīnu.",
  premises: "Zāle ar 15 galdiem un spoguli, ieeja ar ratiem. Stūrītis, kur bērniem spēlēties.",
  cautions: "Autosēdeklīšus nemainiet: nevar zināt, vai tie nav bijuši avārijā. Palūdziet drēbes atnest izmazgātas.",
  insights: [
    { kind: "success_factor", text: "Neviens neskaita. Tāpēc ģimene, kurai grūti, neizceļas." },
    { kind: "obstacle", text: "Atlikusī kaudze. Bez sarunāta saņēmēja tā paliek rīkotājiem." },
  ],
  fullText: `**Ko darīsim nākamreiz**

- Aicināsim arī skolas vecākus, lai ir lielāki izmēri.
- Sarunāsim labdarības veikalu, kas atlikušo paņem tajā pašā dienā.
- Pie katra izmēra galda būs viens cilvēks.

**Ko meklējam**

Organizāciju, kas jau to dara divas reizes gadā. Gribam zināt, kā jūs glabājat galdus, pakaramos un zīmes.`,
  links: [],
  funding: [],
  publishedOn: "2026-05-04",
};

export default initiative;
