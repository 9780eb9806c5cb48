import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "paku-vedeji",
  organisation: "dienvidkurzemes-novads",
  teller: "normunds-kalejs",
  title: { lv: "Paku vedēji: kaimiņš atved pārtikas paku", en: "Parcel drivers: a neighbour brings the food parcel" },
  abstract: {
    lv: "Trīs pagastos 14 kaimiņi savās mašīnās reizi mēnesī atved pārtikas pakas 41 mājsaimniecībai, kas līdz izdales vietai netiek. Vedējs dodas turp tāpat, tikai paņem līdzi vēl vienu paku. Degvielu sedz pašvaldība. Iesakām vest ne vairāk par 4 pakām un vienmēr atstāt laiku sarunai. Demonstrācijas piemērs: apraksts un skaitļi ir izdomāti.",
    en: "In three parishes 14 neighbours use their own cars once a month to bring food parcels to 41 households that cannot reach the place of distribution. The driver is going there anyway and just takes one more parcel. The municipality covers the fuel. We advise carrying no more than 4 parcels and always leaving time for a talk. An example for the demonstration: the account and its figures are invented.",
  },
  municipality: "0027000",
  place: "Dunikas, Rucavas un Kalētu pagasts",
  step: "micro_project",
  startedOn: "2024-11-01",
  themes: ["food-aid", "transport", "volunteering", "community"],
  targetGroups: ["parcel-receivers", "seniors", "disability", "rural"],
  endUserRole: "consulted",
  need: "Līdz paku izdales vietai dažam ir 18 kilometru, bet autobuss kursē 2 reizes nedēļā. Paka sver ap 8 kilogramiem. Daļa cilvēku paku neizņēma, lai gan tā viņiem pienākas. Taksometrs izmaksātu vairāk nekā pati paka.",
  actions: [
    "Kopā ar izdales vietu noskaidrojiet, kuri cilvēki 2 mēnešus pēc kārtas paku nav izņēmuši.",
    "Apzvaniet viņus un pajautājiet, kas traucē un vai drīkst palūgt kaimiņu.",
    "Uzrunājiet vedējus veikalā, pastā un draudzē. Meklējiet tos, kuri turp brauc tāpat.",
    "Sagatavojiet pilnvaru vienā lapā un parādiet, kā to aizpildīt.",
    "Izdales dienā vedējs paņem pakas, aizved un pajautā, kā klājas.",
    "Mēneša beigās vedējs iesniedz kilometrus, pašvaldība atmaksā degvielu.",
  ],
  worked:
    "Pakas saņem 41 mājsaimniecība, kas agrāk tās neizņēma regulāri. Neizņemto paku skaits trīs pagastos saruka no 23 līdz 4 mēnesī. Seši vedēji pēc tam palīdz arī ar malku un zālēm. Skaitļi ir no izdales vietas žurnāla.",
  notWorked:
    "Pirmajā mēnesī pilnvaras bija aizpildītas nepareizi, un 5 pakas neizsniedza. Viens vedējs uzņēmās 9 mājas un pēc diviem mēnešiem pameta. Ziemā divas mājas nebija sasniedzamas, jo ceļš nebija iztīrīts.",
  cost: "up_to_2000",
  duration: "ongoing",
  hoursPerWeek: 4,
  people: "Viens koordinators pagasta pārvaldē, 4 stundas nedēļā. 14 vedēji, katram ap 3 stundām mēnesī. Automašīna un apdrošināšana.",
  premises: "Vieta pie izdales punkta, kur piebraukt. Telpas nevajag.",
  cautions:
    "Vedējam nav jāzina, kāpēc cilvēks saņem paku. Bez pilnvaras paku neizsniedz. Atbildiet laikus, kas notiek, ja paka ceļā sabojājas. Nelūdziet vedējam nest naudu vai zāles bez atsevišķas vienošanās.",
  insights: [
    { kind: "success_factor", text: "Vedējs brauc turp tāpat. Tas nav jauns darbs, tikai viena pietura vairāk." },
    { kind: "obstacle", text: "Pilnvaras veidlapa bija gara un sarežģīta. Tagad to palīdz aizpildīt pagasta pārvaldē." },
    { kind: "conclusion", text: "Paku var vest arī pasts, bet kaimiņš vēl pajautā, kā klājas." },
  ],
  fullText: `**Kas jāsarunā pirms pirmā brauciena**

- Izdales vieta piekrīt izsniegt paku ar pilnvaru.
- Saņēmējs pats izvēlas vedēju.
- Pašvaldība zina, no kuras budžeta rindas maksās degvielu.
- Ir rezerves vedējs, ja kāds saslimst.

**Izdales diena**

1. Vedējs no rīta saņem sarakstu ar mājām, bez citām ziņām.
2. Izdales vietā uzrāda pilnvaru un parakstās.
3. Saņēmējs parakstās par saņemto.
4. Vedējs vakarā piezvana koordinatoram: viss kārtībā vai kaut kas jāzina.

**Ideja turpmākam**

Kopā ar paku atvest arī vienu recepti no Rucavas grupas burtnīcas.`,
  links: [],
  funding: [],
  publishedOn: "2026-05-18",
};

export default initiative;
