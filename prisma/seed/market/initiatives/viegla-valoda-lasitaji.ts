import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "viegla-valoda-lasitaji",
  organisation: "kuldigas-muzizglitiba",
  teller: "liga-apine",
  title: { lv: "Lasītāju pulciņš vieglajā valodā", en: "A reading group in easy language" },
  abstract: {
    lv: "Astoņi cilvēki ar intelektuālās attīstības traucējumiem un trīs cilvēki, kas mācās latviešu valodu, reizi nedēļā lasa vieglajā valodā. Viņi pārbauda arī pašvaldības ziņas un pasaka, ko nesaprot. Gada laikā grupa pārlasīja 9 grāmatas un izlaboja 14 paziņojumus. Iesakām lasīt skaļi un lēni un nekad nesteidzināt. Cilvēki, kuriem teksts domāts, ir tā labākie redaktori.",
    en: "Eight people with intellectual disabilities and three people who are learning Latvian read in easy language once a week. They also check the municipality's news and say what they do not understand. In a year the group read 9 books and mended 14 notices. We advise reading aloud and slowly and never hurrying anyone. The people a text is meant for are its best editors.",
  },
  municipality: "0033000",
  place: "Kuldīga",
  step: "support_group",
  startedOn: "2024-09-18",
  themes: ["accessibility", "inclusion", "education", "culture"],
  targetGroups: ["mental-disability", "special-needs", "ukrainians", "refugees"],
  endUserRole: "co_delivers",
  need: "Cilvēki ar intelektuālās attīstības traucējumiem gribēja lasīt par pieaugušo dzīvi, bet viņiem deva bērnu grāmatas. Pašvaldības ziņas saprata tikai daži. Tas pats grūti gāja cilvēkiem, kuri latviešu valodu mācās. Vajadzēja vietu, kur lasīt lēni un bez kauna.",
  actions: [
    "Atrodiet bibliotēkā 5 līdz 10 tekstus vieglajā valodā. Izdrukājiet tos lieliem burtiem.",
    "Aiciniet 6 līdz 12 cilvēkus. Runājiet ar pašiem, ne tikai ar viņu tuviniekiem.",
    "Katru reizi lasiet skaļi pa vienam teikumam. Kas negrib lasīt, tas klausās.",
    "Pēc katras lapas jautājiet: kas notika, kas nebija skaidrs?",
    "Pēdējās 20 minūtēs pārbaudiet vienu pašvaldības ziņu un pasvītrojiet grūtos vārdus.",
    "Nosūtiet labojumus ziņas autoram un parādiet grupai, kas mainījās.",
  ],
  worked:
    "No 11 cilvēkiem 9 nāk joprojām. Divi tagad lasa skaļi, lai gan pirmajā mēnesī tikai klausījās. Pašvaldība izlaboja 14 paziņojumus, piemēram, par atkritumu izvešanu un autobusu. Autore atzina, ka zvanu ar jautājumiem kļuva mazāk. Skaitu viņa nepierakstīja, tāpēc precīzi to nezinām.",
  notWorked:
    "Pirmā grāmata bija par smagu, un 2 cilvēki aizgāja. Sajaukt lasītājus ar ļoti dažādu prasmi bija grūti, tāpēc tagad lasām divās mazās grupās. Tekstu vieglajā valodā latviešu valodā ir maz, pēc gada tie sāka beigties.",
  cost: "up_to_100",
  duration: "up_to_year",
  hoursPerWeek: 3,
  people: "Viena vadītāja, kas zina vieglās valodas pamatus. Viens brīvprātīgais mazajai grupai. Vajag mieru un skaidru balsi.",
  premises: "Klusa telpa ar labu gaismu un vienu lielu galdu. Iekļūšana bez kāpnēm.",
  cautions:
    "Vieglā valoda nav bērnu valoda: uzrunājiet pieaugušos kā pieaugušos. Neliedziet cilvēkam lasīt grūtāku grāmatu, ja viņš to grib. Nefotografējiet bez katra cilvēka piekrišanas.",
  insights: [
    { kind: "success_factor", text: "Grupas labojumi kaut ko maina. Cilvēki redz, ka paziņojums pie sienas ir citāds viņu dēļ." },
    { kind: "obstacle", text: "Latviešu valodā ir maz tekstu vieglajā valodā pieaugušajiem." },
    { kind: "conclusion", text: "Viens teksts vieglajā valodā noder daudziem: senioriem, valodas apguvējiem un katram, kas steidzas." },
  ],
  fullText: `**Vienas reizes plāns, 90 minūtes**

1. Tēja un jautājums: kas labs noticis šonedēļ?
2. Lasām 2 līdz 4 lapas, pa teikumam.
3. Starpbrīdis ar kustēšanos.
4. Pārrunājam, kas notika stāstā.
5. Pārbaudām vienu ziņu.

**Kā pārbaudām ziņu**

- Zaļš zīmulis: sapratu.
- Sarkans zīmulis: nesapratu.
- Ja pie teikuma ir 3 sarkanas līnijas, teikumu rakstām no jauna.

**Ko iemācījāmies**

Visvairāk traucē gari teikumi, saīsinājumi un vārdi „saskaņā ar”. Datums jāraksta kopā ar nedēļas dienu. Kartē jābūt bultiņai no autobusa pieturas.`,
  links: [],
  funding: [],
  publishedOn: "2026-03-09",
};

export default initiative;
