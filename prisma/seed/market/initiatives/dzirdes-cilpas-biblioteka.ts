import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "dzirdes-cilpas-biblioteka",
  organisation: "cesu-kopienas-nams",
  teller: "martins-berzins",
  title: {
    lv: "Bibliotēkā aizņemas ne tikai grāmatas: dzirdes cilpas un lasīšanas palīgi",
    en: "Not only books: libraries that lend hearing loops and reading aids",
  },
  abstract: {
    lv: "4 Madonas novada bibliotēkas aizdod pārnēsājamas dzirdes cilpas, elektroniskos palielinātājus un audiogrāmatu atskaņotājus. Gadā cilvēki ierīces aizņēmās 187 reizes. Dzirdes cilpu var paņemt arī pasākuma rīkotājs: uz sapulci, koncertu vai bērēm. Ierīces maksāja 7400 eiro, un tās turpina kalpot arī pēc projekta beigām. Ierīce pati nestrādā: vienam darbiniekam jāprot to ieslēgt un parādīt. Cilvēkus ar dzirdes traucējumiem uzrunājiet pirms pirkšanas, nevis pēc tās.",
    en: "4 libraries in Madona municipality lend portable hearing loops, electronic magnifiers and audiobook players. In one year people borrowed them 187 times. Event organisers can borrow a hearing loop too: for a meeting, a concert or a funeral. The devices cost 7,400 euros and stay in use after the project. A device does not work by itself: one member of staff must know how to switch it on and show it. Talk to people with hearing loss before you buy, not after.",
  },
  municipality: "0038001",
  place: "Madona, Cesvaine, Lubāna un Ērgļi",
  step: "micro_project",
  startedOn: "2024-09-02",
  themes: ["accessibility", "inclusion", "culture"],
  targetGroups: ["hearing", "seniors", "disability"],
  endUserRole: "consulted",
  need: "Pagasta sapulcē cilvēki ar dzirdes traucējumiem sēž klusu, jo nedzird jautājumus. Daudzi beidz lasīt, jo burti kļuvuši par sīkiem. Ierīces ir dārgas: labs palielinātājs maksā ap 500 eiro. Rindā uz valsts tehnisko palīglīdzekli jāgaida, un cilvēks nezina, vai ierīce viņam derēs.",
  actions: [
    "Satikāmies ar 16 cilvēkiem ar dzirdes vai redzes traucējumiem un pajautājām, ko viņi gribētu izmēģināt.",
    "Nopirkām 4 pārnēsājamas dzirdes cilpas, 6 elektroniskos palielinātājus un 10 audiogrāmatu atskaņotājus.",
    "Apmācījām 9 bibliotekāres: 1 diena klātienē un 3 īsas filmas atkārtošanai.",
    "Katrai ierīcei pielikām kartīti ar 4 attēliem: ieslēdz, pieliec, klausies, atdod.",
    "Aicinājām pasākumu rīkotājus rezervēt cilpu reizē ar zāli.",
    "Pēc 3 mēnešiem pārdalījām ierīces tur, kur tās ņem visvairāk.",
  ],
  worked:
    "12 mēnešos bija 187 aizdevumi: 96 atskaņotājiem, 58 palielinātājiem un 33 dzirdes cilpām. 21 no 33 cilpu aizdevumiem bija sapulcēm un pasākumiem. 14 cilvēki pēc izmēģinājuma pieteicās savam tehniskajam palīglīdzeklim. Bibliotekāres pierakstīja katru aizdevumu un pie atdošanas uzdeva 2 jautājumus. 81 no 104 atbildējušajiem teica, ka ierīce palīdzēja.",
  notWorked:
    "Lubānā pirmos 4 mēnešus neviens nepaņēma neko, jo ierīces stāvēja aizslēgtā skapī. Dzirdes cilpa neder tiem, kuru dzirdes aparātam nav uztvērēja. To uzzinājām tikai pēc pirkuma. 2 palielinātāji atgriezās saskrāpēti. Šodien mēs pirktu 2 cilpas, nevis 4, un vairāk palielinātāju.",
  cost: "up_to_10000",
  duration: "up_to_year",
  hoursPerWeek: 4,
  people: "1 projekta vadītājs (4 stundas nedēļā) un katrā bibliotēkā 1 bibliotekāre, kura prot ierīces ieslēgt un parādīt.",
  premises:
    "Atvērts plaukts redzamā vietā, 1 galds ar labu gaismu izmēģināšanai un rozete. Bibliotēkai jābūt pieejamai cilvēkiem ratiņkrēslā.",
  cautions:
    "Nesoliet, ka ierīce aizstās dzirdes aparātu vai ārstu. Nejautājiet pēc diagnozes: aizņemties var katrs lasītājs. Pirms koncerta cilpu izmēģiniet zālē, jo blakus kabeļi dūc.",
  insights: [
    {
      kind: "good_example",
      text: "Bēru izvadītājs regulāri aizņemas cilpu. Kāda dalībniece teica: pirmo reizi 6 gados viņa dzirdēja, ko saka par aizgājēju.",
    },
    {
      kind: "obstacle",
      text: "Daļa cilvēku kautrējas ierīci paņemt citu priekšā. Tagad to var pieteikt pa tālruni un saņemt slēgtā somā.",
    },
    { kind: "success_factor", text: "Bibliotekāre ierīci izmēģina pati, kamēr cilvēks skatās. Pēc tam viņš mēģina droši." },
    { kind: "conclusion", text: "Sāciet ar 5 ierīcēm vienā bibliotēkā un pēc 3 mēnešiem skatieties, ko ņem. Pērciet tikai tad." },
  ],
  fullText: `Projekts ilga 12 mēnešus. Ierīces bibliotēkās palika, un aizdošana turpinās bez papildu naudas.

**Ko nopirkām**

- 4 pārnēsājamas dzirdes cilpas: 1320 eiro.
- 6 elektroniskos palielinātājus: 3180 eiro.
- 10 audiogrāmatu atskaņotājus ar lielām pogām: 1900 eiro.
- Somas, kartītes un apmācību: 1000 eiro.

Kopā iztērējām 7400 eiro.

Cilvēkus ar dzirdes traucējumiem mēs uzklausījām, tomēr ierīces izvēlējāmies paši. Tā bija kļūda. Ja viņi būtu piedalījušies arī pirkšanā, kāds būtu pateicis, ka daļai jauno dzirdes aparātu uztvērēja nav. Nākamajā reizē 2 cilvēki no grupas sēdēs pie galda, kad izvēlamies ierīces.

Dzirdes cilpu pieprasa arī tie, kuri par to nebija domājuši: namu apsaimniekotājs kopsapulcei, amatierteātris izrādei, draudze dievkalpojumam. Rezervēt var tajā pašā veidlapā, kurā rezervē zāli. **Šis viens ķeksītis deva vairāk nekā visi plakāti.**

Kopienas nams no Cēsīm palīdzēja ar pirkumu un apmācību. Bibliotēkas visu pārējo dara pašas. Ja jūsu novadā ir 2 bibliotekāres, kuras grib mēģināt, mēs atbrauksim ar somu un parādīsim.`,
  links: [
    { label: "Ierīču kartītes ar attēliem", url: "https://example.org/dzirdes-cilpas/kartites" },
    { label: "Jautājumi, kurus uzdot pirms pirkšanas", url: "https://example.org/dzirdes-cilpas/jautajumi" },
  ],
  funding: [
    {
      funder: "Baltā Tauriņa fonds",
      programme: "Pieejama kultūra",
      period: "2024–2025",
      acknowledgement: "Ierīces iegādātas ar Baltā Tauriņa fonda atbalstu.",
    },
  ],
  publishedOn: "2026-05-18",
};

export default initiative;
