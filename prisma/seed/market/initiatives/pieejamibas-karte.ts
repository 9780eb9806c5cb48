import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "pieejamibas-karte",
  organisation: "apeirons",
  teller: "agris-lacis",
  title: { lv: "Pieejamības karte: 60 durvis mūsu apkaimē", en: "Accessibility map: 60 doors in our neighbourhood" },
  abstract: {
    lv: "Cilvēki ratiņkrēslos, vecāki ar bērnu ratiem un jaunieši 4 sestdienās apsekoja 60 ieejas vienā apkaimē. Katrai ieejai viņi izmērīja slieksni, durvju platumu un uzbrauktuvi. Karti izlika bibliotēkā, un 11 vietās slieksni jau ir novērsuši. Iesakām runāt ar saimnieku uzreiz pie durvīm un piedāvāt lētāko risinājumu. Demonstrācijas piemērs: apraksts un skaitļi ir izdomāti.",
    en: "People in wheelchairs, parents with prams and young people checked 60 entrances of one neighbourhood on 4 Saturdays. At each entrance they measured the threshold, the width of the door and the ramp. The map hangs in the library, and in 11 places the threshold is already gone. We advise talking to the owner right at the door and offering the cheapest solution. An example for the demonstration: the account and its figures are invented.",
  },
  municipality: "0001000",
  place: "Āgenskalns",
  step: "association",
  startedOn: "2025-04-26",
  themes: ["accessibility", "volunteering", "legal-rights", "community"],
  targetGroups: ["disability", "seniors", "youth", "everyone"],
  endUserRole: "leads",
  need: "Cilvēks ratiņkrēslā aizbrauc līdz aptiekai un tikai tur uzzina, ka priekšā ir pakāpiens. Tāda pati nelaime ir mammai ar ratiem un kungam ar staigāšanas rāmi. Saimnieki bieži saka, ka neviens nesūdzas. Vajadzēja skaitļus un sarunu, nevis sūdzību.",
  actions: [
    "Izvēlieties apkaimi, ko var apstaigāt 2 stundās. Sarakstiet 60 svarīgākās durvis.",
    "Sagatavojiet lapu ar 5 mērījumiem: slieksnis, durvju platums, uzbrauktuve, margas, zvans.",
    "Sastādiet trijniekus: cilvēks ratiņkrēslā, jaunietis ar mērlenti, rakstītājs.",
    "Apstaigājiet durvis 4 sestdienās. Ja saimnieks ir uz vietas, parādiet viņam mērījumu.",
    "Uzzīmējiet karti ar trim zīmēm: var iekļūt, var ar palīdzību, nevar iekļūt.",
    "Pēc 3 mēnešiem apejiet vēlreiz un pierakstiet, kas mainījies.",
  ],
  worked:
    "Piedalījās 22 cilvēki, no tiem 7 pārvietojas ratiņkrēslā. Pirmajā reizē patstāvīgi iekļūt varēja 19 vietās no 60, pēc 3 mēnešiem 30 vietās. Septiņi saimnieki nopirka pārvietojamu uzbrauktuvi, četri pārlika slieksni. To pārbaudījām paši, braucot pie katrām durvīm vēlreiz.",
  notWorked:
    "Sākumā rakstījām vēstules saimniekiem. No 40 vēstulēm atbildēja 3. Saruna pie durvīm deva daudz vairāk. Kartē internetā mūsu dati novecoja ātrāk, nekā spējām labot. Dzīvojamo māju kāpņutelpām risinājumu neatradām.",
  cost: "up_to_500",
  duration: "up_to_3_months",
  hoursPerWeek: 5,
  people: "Viens koordinators, 5 stundas nedēļā. 15 līdz 25 brīvprātīgie, 4 sestdienas. Vismaz trešdaļa ir cilvēki ar invaliditāti.",
  premises: "Pulcēšanās vieta ar pieejamu tualeti, piemēram, bibliotēka. Mērlentes, lapas, lietusmēteļi.",
  cautions:
    "Ceļa plānā iekļaujiet atpūtu un tualeti. Nefotografējiet cilvēkus pie durvīm. Nesoliet saimniekam, ka pietiks ar vienu dēli: uzbrauktuves slīpumam ir noteikumi.",
  insights: [
    { kind: "success_factor", text: "Saimnieks redz cilvēku, nevis veidlapu. Pēc 5 minūtēm viņš pats jautā, ko darīt." },
    { kind: "obstacle", text: "Bieži telpas pieder vienam, bet veikals otram. Neviens negrib maksāt par svešu slieksni." },
    { kind: "conclusion", text: "Otra apstaigāšana ir obligāta. Bez tās karte ir tikai sūdzība." },
  ],
  fullText: `**Mērīšanas lapa**

- Slieksnis centimetros.
- Durvju platums centimetros.
- Vai ir uzbrauktuve un cik tā gara?
- Vai ir margas?
- Vai zvanu var aizsniegt sēdus?

**Ko teikt saimniekam**

„Labdien, mēs mērām, kur apkaimē var iekļūt ar ratiem. Pie jums slieksnis ir 6 centimetri. Vai parādīt, ko citi ir izdarījuši?”

Tad klusējam un ļaujam saimniekam domāt.

**Ko ņemt līdzi**

1. Mērlenti un divus zīmuļus.
2. Pārvietojamu gumijas uzbrauktuvi, ko uzreiz izmēģināt.
3. Ūdeni un lietusmēteļus.

Jauniešiem patika mērīt. Trīs no viņiem pēc tam pieteicās par asistentiem pasākumos.`,
  links: [],
  funding: [],
  publishedOn: "2026-03-23",
};

export default initiative;
