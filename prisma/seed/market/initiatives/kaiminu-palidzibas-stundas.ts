import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "kaiminu-palidzibas-stundas",
  organisation: "vidzemes-kaimini",
  teller: "ieva-ozola",
  title: { lv: "Kaimiņu palīdzības stundas: stunda par stundu", en: "Neighbours' help hours: an hour for an hour" },
  abstract: {
    lv: "62 kaimiņi Rūjienā un Naukšēnu pagastā gadā dod un saņem ap 900 palīdzības stundu. Viens nopļauj zāli, otrs pieskata bērnu, trešais aizved pie ārsta. Stundas skaitām burtnīcā, un visas stundas ir vienādas. Sākt var ar 10 cilvēkiem un vienu koordinatori. Iesakām nesākt ar lietotni: mūsu kaimiņiem vajadzēja tālruni, ziņojumu dēli un cilvēku, kurš sazvana. Visgrūtāk ir palīdzību palūgt. Tāpēc pirmo lūgumu palīdzam izteikt mēs.",
    en: "62 neighbours in Rūjiena and Naukšēni parish give and receive about 900 hours of help a year. One mows the grass, another minds a child, a third drives someone to the doctor. We count the hours in a notebook, and every hour is worth the same. You can start with 10 people and one coordinator. Do not start with an app: our neighbours needed a telephone, a notice board and a person who makes the calls. The hardest part is asking for help. That is why we help people to make their first request.",
  },
  municipality: "0054000",
  place: "Rūjiena un Naukšēnu pagasts",
  step: "association",
  startedOn: "2019-02-11",
  themes: ["volunteering", "community", "seniors-active"],
  targetGroups: ["seniors", "single-parents", "everyone"],
  endUserRole: "co_delivers",
  need: "Rūjienā un apkārtējos ciemos daudzi cilvēki dzīvo vieni. Bērni ir aizbraukuši, un pēc mazas palīdzības nav kam zvanīt. Sociālais dienests palīdz tiem, kam palīdzība pienākas pēc noteikumiem. Nomainīt spuldzi vai izvest suni nav neviena pienākums. Tajā pašā laikā kaimiņi gribēja palīdzēt, tikai nezināja, kam.",
  actions: [
    "Aptaujājām 40 mājas. Uz lapas bija 2 jautājumi: ko varat dot, un ko jums vajag?",
    "Sasaucām 13 cilvēkus bibliotēkā un vienojāmies par 6 noteikumiem.",
    "Iekārtojām stundu burtnīcu: katram dalībniekam viena lapa un 3 dāvinātas stundas iesākumam.",
    "Izvēlējāmies koordinatori, kura 2 rītus nedēļā atbild uz zvaniem un sazvana kaimiņus.",
    "Pielikām dēli ar lūgumiem un piedāvājumiem pie veikala un bibliotēkā.",
    "Reizi 3 mēnešos rīkojam kopīgas vakariņas un pārskatām noteikumus.",
  ],
  worked:
    "2025. gadā burtnīcā ierakstījām 912 stundas. Piedalījās 62 cilvēki, un 41 no viņiem gada laikā gan deva, gan saņēma palīdzību. Rudenī izdalījām aptaujas lapas. Atbildēja 48 cilvēki, un 39 rakstīja, ka tagad pazīst vismaz 3 kaimiņus vairāk. Visbiežāk cilvēki lūdz aizvest pie ārsta, palīdzēt dārzā un pasēdēt kopā ar bērnu.",
  notWorked:
    "Pirmajā gadā pasūtījām lietotni par 380 eiro. To lietoja 6 cilvēki, un pēc 4 mēnešiem mēs to slēdzām. 11 cilvēki tikai deva un nekad nelūdza. 2 no viņiem nogura un aizgāja. Šodien mēs sāktu ar tālruni un jau pirmajā mēnesī katram palīdzētu kaut ko palūgt.",
  cost: "up_to_500",
  duration: "ongoing",
  hoursPerWeek: 6,
  people:
    "1 koordinatore (6 stundas nedēļā), 2 cilvēki, kuri viņu aizvieto, un vismaz 10 kaimiņi. Koordinatorei jāprot klausīties un pieklājīgi pateikt „nē”.",
  premises:
    "Galds bibliotēkā 2 rītus nedēļā. Telpai jābūt pieejamai cilvēkiem ratiņkrēslā: ziņojumu dēlis karājas 120 centimetru augstumā.",
  cautions:
    "Kaimiņš neaizstāj aprūpētāju. Ja cilvēkam vajag palīdzību katru dienu, kopā ar viņu zvaniet sociālajam dienestam. Atslēgas un naudu no rokas rokā nedodiet bez lieciniekiem. Pirms pirmās vizītes iepazīstiniet abus cilvēkus klātienē.",
  insights: [
    {
      kind: "good_example",
      text: "Sieviete, kurai ir 84 gadi, pati dārzā vairs nestrādā. Viņa pa tālruni māca ģimenēm skābēt kāpostus un par to saņem stundas. Dot var katrs.",
    },
    { kind: "obstacle", text: "Cilvēkiem ir kauns lūgt. Pirmajos 5 mēnešos mums bija 70 piedāvājumu un tikai 18 lūgumu." },
    {
      kind: "success_factor",
      text: "Viens pazīstams cilvēks, kurš atbild uz zvaniem noteiktā laikā. Kad koordinatore saslima, stundu skaits mēnesī saruka uz pusi.",
    },
    {
      kind: "conclusion",
      text: "Sāciet ar mazu ielu vai vienu ciemu. Virs 80 cilvēkiem dibiniet nākamo grupu, citādi kaimiņi vairs cits citu nepazīst.",
    },
  ],
  fullText: `Sākām 2019. gada februārī ar lapu, kuru iemetām 40 pastkastēs. Atpakaļ atnāca 23 lapas. Gandrīz visi rakstīja, ko var dot. Tikai 4 rakstīja, ko viņiem vajag.

Tāpēc jau pirmajā sanāksmē ieviesām kārtību: **katrs dalībnieks saņem 3 stundas dāvanā un 2 mēnešos tās iztērē**. Tas palīdzēja. Lūgt kļuva par spēles noteikumu, nevis par vājuma zīmi.

Mūsu noteikumi ietilpst vienā lapā:

- Visas stundas ir vienādas. Nav svarīgi, vai cilvēks zāģē malku vai lasa priekšā.
- Degvielu un materiālus apmaksā tas, kurš lūdz.
- Palīgs drīkst atteikt un nepaskaidrot, kāpēc.
- Parāds drīkst sasniegt 10 stundas. Pēc tam koordinatore piezvana un kopā meklē, ko cilvēks var dot.
- Ja cilvēks ilgi slimo, viņa parādu sedz kopējā stundu krājkase.
- Par to, ko redzam svešā mājā, nestāstām citiem.

2020. gadā divus mēnešus nedrīkstējām tikties telpās. Tad izrādījās, cik labi, ka mums ir tālruņu saraksts. Koordinatore un 5 brīvprātīgie katru nedēļu apzvanīja 31 cilvēku un pie durvīm atstāja pārtiku.

2021. gadā iestājāmies biedrībā, lai varētu noslēgt apdrošināšanas līgumu un pieteikties mazajiem pašvaldības konkursiem. Gadā iztērējam ap 420 eiro: tālrunim, papīram, apdrošināšanai un tējai. Burtnīcas paraugu un noteikumus varat paņemt zemāk un pārveidot pēc vajadzības.`,
  links: [
    { label: "Stundu burtnīcas paraugs", url: "https://example.org/kaiminu-stundas/burtnica" },
    { label: "6 noteikumi uz vienas lapas", url: "https://example.org/kaiminu-stundas/noteikumi" },
  ],
  funding: [{ funder: "Ziemeļvidzemes ideju fonds", programme: "Mazie kaimiņu projekti", period: "2019–2020", acknowledgement: null }],
  publishedOn: "2026-03-04",
};

export default initiative;
