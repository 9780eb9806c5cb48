import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "atveselosanas-talrunis",
  organisation: "latgales-rokas",
  teller: "jelena-ivanova",
  title: { lv: "Atveseļošanās tālrunis: zvans kādam, kurš tam izgājis cauri", en: "Recovery phone: call someone who has been through it" },
  abstract: {
    lv: "Vakaros no 16 līdz 22 uz zvaniem atbild cilvēki, kuri paši atveseļojas no atkarības. Viņi neārstē un nemāca. Viņi paliek uz līnijas, kamēr pāriet grūtākais brīdis. 2025. gadā 9 brīvprātīgie atbildēja uz 640 zvaniem latviski un krieviski. Gads maksā ap 1600 eiro. Brīvprātīgajam vajag vismaz 2 skaidrus gadus, apmācību un savu atbalsta cilvēku. Bez tā viņš pats ir apdraudēts.",
    en: "In the evenings from 4 to 10 p.m. calls are answered by people who are themselves in recovery from addiction. They do not treat and they do not preach. They stay on the line until the hardest moment has passed. In 2025 9 volunteers answered 640 calls in Latvian and Russian. A year costs about 1,600 euros. A volunteer needs at least 2 sober years, training and a support person of their own. Without these the volunteer is at risk.",
  },
  municipality: "0002000",
  place: "Daugavpils, zvani no visas Latgales",
  step: "association",
  startedOn: "2021-01-11",
  themes: ["addiction", "mental-health", "volunteering"],
  targetGroups: ["addiction", "prisoners"],
  endUserRole: "leads",
  need: "Grūtākais laiks ir vakars pēc darba, kad ārsta kabinets ir slēgts. Pašpalīdzības grupas tiekas pilsētā, un no laukiem uz tām vakarā nevar atbraukt. Cilvēki, kuri iznākuši no ieslodzījuma, teica: pirmajā nedēļā viņiem zvanīja tikai vecie draugi. 2020. gadā 7 mūsu pazīstami cilvēki pēc gada skaidrībā atsāka lietot.",
  actions: [
    "Uzaicinājām 5 cilvēkus ar vismaz 2 skaidriem gadiem izdomāt, kādam tālrunim viņi paši būtu zvanījuši.",
    "Apmācījām viņus 6 vakaros kopā ar narkologu un krīzes psiholoģi.",
    "Sadalījām vakarus: viena maiņa ilgst 3 stundas, un katrs strādā ne vairāk kā 2 maiņas nedēļā.",
    "Katram brīvprātīgajam atradām atbalsta cilvēku, kuram viņš zvana pēc maiņas.",
    "Izlikām kartītes aptiekās, probācijas dienestā un pie ģimenes ārstiem.",
    "Reizi mēnesī pārrunājam grūtos zvanus kopā ar psiholoģi.",
  ],
  worked:
    "2025. gadā atbildējām uz 640 zvaniem. Vidējā saruna ilga 24 minūtes. 212 zvanītāji piekrita, ka nākamajā dienā piezvanām mēs: 171 pacēla, un 134 no viņiem iepriekšējā vakarā nebija lietojuši. 46 cilvēki pirmo reizi aizgāja uz pašpalīdzības grupu kopā ar mūsu brīvprātīgo. 4 tagadējie brīvprātīgie paši reiz bija zvanītāji.",
  notWorked:
    "Pirmajā gadā ņēmām brīvprātīgos ar 6 skaidriem mēnešiem. 2 no viņiem pēc smagām maiņām atsāka lietot, un par to atbildam mēs. Mēģinājām strādāt visu nakti. Pēc 3 nedēļām pārtraucām, jo neviens vairs negulēja. Jaunieši nezvana. Viņi raksta, bet uz ziņām atbildēt vēl neprotam.",
  cost: "up_to_2000",
  duration: "ongoing",
  hoursPerWeek: 42,
  people: "9 brīvprātīgie ar vismaz 2 skaidriem gadiem, 1 maiņu plānotāja un 1 psiholoģe, kura strādā 4 stundas mēnesī.",
  premises: "Katrs atbild no mājām klusā istabā. Reizi mēnesī tiekamies biedrības telpā, kurā var iekļūt cilvēki ratiņkrēslā.",
  cautions:
    "Ja zvanītājs ir pārdozējis vai runā par pašnāvību, palīgs uzreiz sazvana neatliekamo palīdzību un paliek uz līnijas. Nerakstiet vārdus un neierakstiet sarunas. Brīvprātīgais nedod savu personīgo tālruni, naudu un naktsmājas.",
  insights: [
    {
      kind: "good_example",
      text: "Vīrietis pirmajās 30 dienās pēc ieslodzījuma zvanīja katru vakaru 18 minūtes. Tagad viņš pats atbild otrdienās.",
    },
    {
      kind: "obstacle",
      text: "Daļa speciālistu neticēja, ka cilvēks ar atkarību drīkst atbildēt uz zvaniem. Uzaicinājām viņus vadīt apmācību, un 3 no 5 palika.",
    },
    { kind: "obstacle", text: "Nemaksā neviens: veselības nozare saka, ka tas ir sociāls darbs, un otrādi." },
    { kind: "success_factor", text: "Atbalsta cilvēks katram brīvprātīgajam. Kopš to ieviesām, neviens maiņas dēļ nav atsācis lietot." },
    { kind: "conclusion", text: "Īsāks laiks un droši brīvprātīgie ir labāki par diennakts līniju ar nogurušiem cilvēkiem." },
  ],
  fullText: `Tālruni izdomāja 5 cilvēki, kuri katrs bija piedzīvojuši tādu pašu vakaru: darbs beidzies, mājās ir klusu, un rokā ir tālrunis, bet nav kam zvanīt.

Viņi uzrakstīja noteikumus, kuri nav mainījušies.

- Pirmais jautājums ir: „Kas ar jums ir tieši tagad?”
- Nesakām „es tevi saprotu”. Sakām: „Man bija līdzīgi, un es darīju tā.”
- Padomu dodam tikai tad, ja cilvēks to prasa.
- Neprasām vārdu, adresi un to, ko cilvēks lieto.
- Zvanam beidzoties, vienojamies par vienu mazu darbu šim vakaram: tēja, duša, suns, miegs.

**Apmācība** notiek 6 vakaros. Puse laika ir lomu spēle: viens zvana, otrs atbild, trešais klausās. Pēdējā vakarā katrs pats izlemj, vai ir gatavs. 2025. gadā no 8 cilvēkiem 3 pateica „vēl ne”. Mēs par to priecājamies.

**Nauda.** Tālruņa līnija 340 eiro, psiholoģe 960 eiro, kartītes un ceļš 300 eiro. Kopā 1600 eiro gadā. To saziedo 2 uzņēmumi un brīvprātīgo ģimenes.

Zvanu skaitu zinām no līnijas pārskata. Pārējo atzīmē brīvprātīgais ar 4 ķeksīšiem, bez vārdiem. Mēs nezinām, kas notiek ar tiem, kuri otrajā dienā tālruni nepaceļ, un nesakām, ka viņiem palīdzējām.

Numuru šeit nerakstām: tas ir uz kartītēm, un to pasaka katrs mūsu partneris.`,
  links: [{ label: "6 apmācības vakaru plāns", url: "https://example.org/atveselosanas-talrunis/apmaciba" }],
  funding: [],
  publishedOn: "2026-09-23",
};

export default initiative;
