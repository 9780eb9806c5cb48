import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "mazgatava-uz-riteniem",
  organisation: "jelgavas-tilts",
  teller: "ruta-eglite",
  title: {
    lv: "Mazgātava uz riteņiem: duša un veļas mašīna piekabē",
    en: "Wash house on wheels: a shower and a washing machine in a trailer",
  },
  abstract: {
    lv: "Piekabe ar 2 dušām un 3 veļas mašīnām katru nedēļu apbrauc 6 pieturas Jelgavas novadā. 2025. gadā cilvēki tajā mazgājās 1430 reizes un izmazgāja 1120 veļas grozu. Nāk cilvēki bez mājām, cilvēki no mājām bez ūdensvada un ģimenes pēc ugunsgrēka vai plūdiem. Piekabe maksāja 34 000 eiro, un gads maksā ap 21 000 eiro. Pirms pērkat, atrodiet pieturas ar ūdeni un kanalizāciju un sarunājiet ziemas garāžu. Tieši ūdens, nevis nauda, mūs apturēja divreiz.",
    en: "A trailer with 2 showers and 3 washing machines visits 6 stops in Jelgava municipality every week. In 2025 people took 1,430 showers and washed 1,120 baskets of laundry. It serves people without a home, people from houses without running water, and families after a fire or a flood. The trailer cost 34,000 euros, and a year costs about 21,000 euros. Before you buy one, find stops with water and drainage and arrange a garage for the winter. It was water, not money, that stopped us twice.",
  },
  municipality: "0030000",
  place: "Kalnciems, Eleja, Vircava un vēl 3 pieturas",
  step: "association",
  startedOn: "2020-06-08",
  themes: ["health", "social-services", "housing", "crisis-help"],
  targetGroups: ["homeless", "poor-household", "social-house-residents", "crisis"],
  endUserRole: "consulted",
  need: "Novadā ir mājas, kurās ūdens ir tikai pagalmā. Cilvēki ar netīrām drēbēm neiet ne pie ārsta, ne uz darba pārrunām. Tuvākā publiskā duša ir pilsētā, un autobuss uz turieni kursē 2 reizes dienā. Aptaujājām 64 cilvēkus sociālajos dzīvokļos un naktspatversmē: 41 teica, ka mazgājas retāk nekā reizi nedēļā.",
  actions: [
    "Aptaujājām 64 cilvēkus: kur viņi mazgājas, cikos un kas viņus kavē.",
    "Vienojāmies ar 6 pagastiem par laukumu, ūdens krānu un kanalizācijas aku.",
    "Nopirkām lietotu piekabi un 4 mēnešos to pārbūvējām.",
    "Pieņēmām darbā šoferi un mazgātavas saimnieci, katru uz pusslodzi.",
    "Izveidojām nemainīgu grafiku: katrā pieturā viena un tā pati diena un stunda.",
    "Vienā reizē dodam visu: dvieli, ziepes, tīru apakšveļu un tēju rindā.",
    "Reizi mēnesī līdzi brauc sociālā darbiniece vai medicīnas māsa.",
  ],
  worked:
    "2025. gadā piekabe strādāja 236 dienas: 1430 mazgāšanās reizes un 1120 veļas grozu. Nāca 174 dažādi cilvēki, un 96 no viņiem vismaz reizi mēnesī. 38 cilvēki pie piekabes pirmo reizi runāja ar medicīnas māsu. 9 cilvēki stāstīja, ka pēc tam gāja uz darba pārrunām, un 4 no viņiem darbu dabūja. Skaitām pēc dvieļiem un grozu birkām.",
  notWorked:
    "Pirmajā ziemā aizsala caurules, un piekabe stāvēja 7 nedēļas. Remonts maksāja 2900 eiro. 1 pieturu slēdzām: piekabe stāvēja pie veikala, un cilvēki kaunējās. Pieraksts pa tālruni nestrādāja, jo pusei cilvēku tālruņa nav. Plānojām, ka lietotāji palīdzēs vadīt, bet iesaistījās tikai 2.",
  cost: "over_10000",
  duration: "ongoing",
  hoursPerWeek: 40,
  people: "1 šoferis un 1 mazgātavas saimniece, katrs uz pusslodzi, un 5 brīvprātīgie. Šoferim vajag tiesības braukt ar smagu piekabi.",
  premises:
    "Līdzens laukums ar ūdeni, strāvu un kanalizāciju. Vienai dušai jābūt ar uzbrauktuvi un rokturiem. Ziemā vajag apkurināmu garāžu.",
  cautions:
    "Notekūdeņus lejiet tikai tur, kur atļauts. Pēc katra cilvēka dušu dezinficējiet. Sievietēm un ģimenēm ar bērniem atvēliet savu stundu. Ja redzat kašķi vai utis, rīkojieties mierīgi un divatā: pavadiet cilvēku pie māsas.",
  insights: [
    {
      kind: "good_example",
      text: "Pēc plūdiem 2023. gadā piekabe 9 dienas stāvēja vienā pagastā un izmazgāja 21 ģimenes veļu. Tad mūs pamanīja arī tie, kuri agrāk iebilda.",
    },
    {
      kind: "obstacle",
      text: "Kaimiņi baidījās, ka pie piekabes pulcēsies cilvēki. Palīdzēja atvērto durvju diena: 50 kaimiņi iekšpusi apskatīja paši.",
    },
    { kind: "obstacle", text: "Projekta nauda der piekabei, bet ne degvielai. Uzturēšanai līgumu ar pašvaldību noslēdzām tikai 3. gadā." },
    {
      kind: "success_factor",
      text: "Viena un tā pati saimniece katru nedēļu. Viņa zina, kurš dzer tēju ar cukuru un kurš nav redzēts jau divas reizes.",
    },
    { kind: "conclusion", text: "Vispirms rēķiniet uzturēšanu 3 gadiem un tikai tad pērciet piekabi. Mēs darījām otrādi." },
  ],
  fullText: `Mazgātava uz riteņiem ir dārgākais, ko mūsu fonds jebkad darījis. Stāstām atklāti, lai jūs varat saskaitīt pirms mums.

**Vienreizējās izmaksas (34 000 eiro)**

- Lietota kravas piekabe: 9500 eiro.
- Pārbūve, santehnika un elektrība: 17 200 eiro.
- 3 veļas mašīnas un 2 žāvētāji: 4300 eiro.
- Uzbrauktuve, rokturi un otra pieejamā kabīne: 3000 eiro.

**Viens gads (ap 21 000 eiro)**

- Algas 2 cilvēkiem uz pusslodzi: 14 600 eiro.
- Degviela un apkope: 3100 eiro.
- Ūdens, strāva, ziepes un dvieļi: 2400 eiro.
- Apdrošināšana un garāža: 900 eiro.

Pirmos 2 gadus naudu deva fonda ziedotāji. Tagad 70 procentu sedz pašvaldība ar līgumu, pārējo saziedo uzņēmumi un cilvēki.

Dienā apbraucam 1 vai 2 pieturas. Cilvēks pienāk, paņem numuru, atdod veļu un gaida pie tējas. Viena mazgāšanās ilgst 20 minūtes, viens veļas grozs 70 minūtes. **Rindā notiek puse no darba:** cilvēki runā ar saimnieci, cits ar citu un ar sociālo darbinieci.

Mēs cilvēkus uzklausījām pirms sākuma un aptaujājam katru pavasari. Lēmumus tomēr pieņemam paši. Tas ir mūsu vājākais punkts, un par to gribam mācīties no citiem.`,
  links: [
    { label: "Piekabes plāns un iekārtu saraksts", url: "https://example.org/mazgatava/plans" },
    { label: "Gada izmaksu tabula", url: "https://example.org/mazgatava/izmaksas" },
  ],
  funding: [
    {
      funder: "Zemgales labdaru padome",
      programme: "Veselība uz ceļa",
      period: "2020–2022",
      acknowledgement: "Piekabi pārbūvējām ar Zemgales labdaru padomes atbalstu.",
    },
    { funder: "Vietējā pašvaldība", programme: "Pakalpojuma līgums", period: "2023–2026", acknowledgement: null },
  ],
  publishedOn: "2026-07-02",
};

export default initiative;
