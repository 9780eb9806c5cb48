import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "lidzigs-lidzigam",
  organisation: "sustento",
  teller: "baiba-strazdina",
  title: { lv: "Līdzīgs līdzīgam: konsultē cilvēks ar pieredzi", en: "Peer to peer: advice from someone who has been there" },
  abstract: {
    lv: "Seši cilvēki ar invaliditāti pusgada laikā konsultēja 74 cilvēkus, kuriem invaliditāte noteikta nesen. Viņi stāstīja, kā pieteikt asistentu, kā pielāgot vannasistabu un kā atgriezties darbā. Konsultants nav jurists: viņš iet blakus pirmos soļus. Iesakām konsultantiem maksāt un dot, ar ko parunāt pēc smagas sarunas. Demonstrācijas piemērs: apraksts un skaitļi ir izdomāti.",
    en: "In half a year six people with disabilities advised 74 people whose disability had been recognised lately. They told how to apply for an assistant, how to adapt a bathroom and how to go back to work. A peer adviser is not a lawyer: they walk the first steps beside you. We advise paying the advisers and giving them someone to talk to after a hard conversation. An example for the demonstration: the account and its figures are invented.",
  },
  municipality: "0001000",
  place: "Rīga un attālināti",
  step: "association",
  startedOn: "2025-02-03",
  themes: ["inclusion", "social-services", "employment", "legal-rights", "mental-health"],
  targetGroups: ["disability", "special-needs", "carers"],
  endUserRole: "co_delivers",
  need: "Pēc slimnīcas cilvēks saņem izziņu un paliek viens. Informācija par pakalpojumiem ir 5 vietās un grūtā valodā. Ārsts pasaka diagnozi, bet ne to, kā no rīta uzģērbt zeķes. To zina cilvēks, kurš to dara pats.",
  actions: [
    "Atrodiet 5 līdz 8 cilvēkus, kuri ar invaliditāti dzīvo vismaz 3 gadus un grib palīdzēt.",
    "Novadiet 4 apmācību dienas: klausīšanās, robežas, pakalpojumu karte, datu aizsardzība.",
    "Vienojieties ar slimnīcas sociālo darbinieku, ka viņš iedod cilvēkam mūsu lapiņu.",
    "Pirmo sarunu sarunājiet 7 dienu laikā, klātienē, pa tālruni vai ar videozvanu.",
    "Kopā izvēlieties vienu soli nākamajām 2 nedēļām un pēc tam piezvaniet.",
    "Reizi mēnesī konsultanti tiekas ar psihologu un izrunā grūto.",
  ],
  worked:
    "Pusgadā notika 190 sarunu ar 74 cilvēkiem. Pēc 3 mēnešiem 58 cilvēki atbildēja uz zvanu, un 41 no viņiem pirmo soli bija izdarījis, piemēram, pieteicis asistentu. Divi konsultanti pēc tam atrada pastāvīgu darbu.",
  notWorked:
    "Veidlapa internetā neder: to aizpildīja tikai 3 cilvēki. Palīdzēja lapiņa, ko iedod slimnīcas darbinieks. Viens konsultants izdega, jo uzņēmās 15 cilvēkus. Tagad robeža ir 6 cilvēki reizē. Ārpus Rīgas konsultantu vēl trūkst.",
  cost: "up_to_10000",
  duration: "up_to_year",
  hoursPerWeek: 12,
  people: "Koordinatore uz pusslodzi, 6 konsultanti pa 4 stundām nedēļā, psihologs 2 stundas mēnesī.",
  premises: "Klusa un pieejama telpa sarunām. Tālrunis un dators katram konsultantam.",
  cautions:
    "Konsultants neraksta ziņas par veselību savā tālrunī. Nesoliet iznākumu, ko lemj iestāde. Ja cilvēks runā par nevēlēšanos dzīvot, konsultants uzreiz piesaista speciālistu un neatstāj viņu vienu.",
  insights: [
    {
      kind: "success_factor",
      text: "Konsultants ratiņkrēslā ienāk istabā, un cilvēks redz, ka dzīve turpinās. To nepasaka neviens buklets.",
    },
    { kind: "obstacle", text: "Samaksa konsultantam var ietekmēt pabalstus. To izrēķiniet pirms līguma." },
    { kind: "conclusion", text: "Mazs solis 2 nedēļām ir labāks par lielu plānu. Cilvēks atgūst pārliecību, ka kaut ko var pats." },
  ],
  fullText: `**Konsultanta robežas**

- Klausos, stāstu par savu pieredzi, palīdzu atrast pareizo iestādi.
- Neaizpildu iesniegumu cilvēka vietā, bet varu sēdēt blakus.
- Nerunāju par diagnozēm un zālēm.

**Pirmā saruna**

1. Kas jums tagad ir pats grūtākais?
2. Kas jau izdodas?
3. Kuru vienu lietu gribat sakārtot 2 nedēļās?
4. Kad drīkstu piezvanīt?

**Apmācību 4 dienas**

- 1. diena: klausīties un klusēt.
- 2. diena: pakalpojumi un kur tos prasa.
- 3. diena: robežas un datu aizsardzība.
- 4. diena: izspēlējam 5 sarunas.

Ja gribat sākt savā novadā, pietiek ar 2 konsultantiem un vienu sociālo darbinieku, kas viņiem tic.`,
  links: [],
  funding: [],
  publishedOn: "2026-06-15",
};

export default initiative;
