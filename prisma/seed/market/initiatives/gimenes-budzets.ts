import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "gimenes-budzets",
  organisation: "liepajas-diakonijas-centrs",
  teller: "kristaps-vanags",
  title: { lv: "Ģimenes budžets četrās aploksnēs", en: "The family budget in four envelopes" },
  abstract: {
    lv: "Piecās nodarbībās 10 ģimenes iemācījās mēneša naudu sadalīt četrās aploksnēs: mājoklis, ēdiens, parādi, pārējais. Pēc pusgada 7 ģimenes vairs nekavēja rēķinus. Iesakām sākt ar vienu čeku, nevis ar tabulu. Vadītājs lai parāda arī savu budžetu, tad kauns pazūd. Demonstrācijas piemērs: apraksts un skaitļi ir izdomāti.",
    en: "In five lessons 10 families learned to divide the month's money into four envelopes: home, food, debts, everything else. After half a year 7 families no longer paid their bills late. We advise starting with one receipt, not with a table. Let the leader show their own budget too, and the shame goes away. An example for the demonstration: the account and its figures are invented.",
  },
  municipality: "0005000",
  place: "Liepāja, Karosta",
  step: "micro_project",
  startedOn: "2025-01-21",
  themes: ["household-economy", "education", "faith-diakonia", "support-groups"],
  targetGroups: ["poor-household", "low-income-household", "single-parents", "social-house-residents"],
  endUserRole: "co_designed",
  need: "Ģimenes nāca pēc palīdzības mēneša pēdējā nedēļā, kad nauda bija beigusies. Daudzas maksāja kavējuma procentus par mazām summām. Lekcijas par taupīšanu viņas kaitināja: taupīt jau nebija ko. Vajadzēja veidu, kā redzēt naudu un izlemt pašiem.",
  actions: [
    "Uzrunājiet 8 līdz 12 ģimenes personīgi. Sarunājiet bērnu pieskatīšanu nodarbības laikā.",
    "1. nodarbība: katrs atnes vienu čeku un pasvītro, kas bija vajadzīgs.",
    "2. nodarbība: uzrakstiet mēneša ieņēmumus un salieciet papīra naudu četrās aploksnēs.",
    "3. nodarbība: sazvaniet kopā vienu kreditoru un vienojieties par maksāšanas grafiku.",
    "4. un 5. nodarbība: nedēļas ēdienkarte un plāns gaidāmiem izdevumiem, piemēram, 1. septembrim.",
    "Pēc 3 un 6 mēnešiem satiecieties uz tēju un pārskatiet aploksnes.",
  ],
  worked:
    "Sāka 10 ģimenes, pabeidza 9. Pēc pusgada 7 ģimenes pašas teica, ka 3 mēnešus rēķinus maksā laikā, un 5 to parādīja kvītīs. Četras ģimenes vienojās par parāda grafiku. Trīs mammas tagad vada nodarbību nākamajai grupai kopā ar mums.",
  notWorked:
    "Tālruņa lietotne nederēja: puse to izdzēsa pirmajā nedēļā. Bankas speciālists runāja par uzkrājumiem, un pēc tam viena ģimene vairs neatnāca. Ģimenēm ar ļoti lieliem parādiem aploksnes nepalīdz, tām vajag jurista konsultāciju.",
  cost: "up_to_500",
  duration: "up_to_3_months",
  hoursPerWeek: 4,
  people: "Divi vadītāji un viens bērnu pieskatītājs. Viens no vadītājiem pats ir dzīvojis ar maziem ienākumiem.",
  premises: "Telpa ar galdiem un atsevišķs stūris bērniem. Pieejama ieeja un autobusa pietura tuvumā.",
  cautions:
    "Nelūdziet rādīt bankas izrakstus citiem. Summas nesauciet skaļi. Nedodiet naudu aizdevumā. Ja ģimenē viens otram naudu atņem, runājiet ar katru atsevišķi un aiciniet sociālo darbinieku.",
  insights: [
    { kind: "success_factor", text: "Vadītājs pirmais parādīja savu čeku ar nevajadzīgu pirkumu. Pēc tam runāja visi." },
    { kind: "obstacle", text: "Bez bērnu pieskatīšanas puse ģimeņu nebūtu atnākusi." },
    { kind: "conclusion", text: "Četras aploksnes saprot visi. Tabulu saprot tas, kurš to uztaisīja." },
  ],
  fullText: `**Četras aploksnes**

1. **Mājoklis:** īre, elektrība, malka, tālrunis.
2. **Ēdiens:** sadalīts pa nedēļām.
3. **Parādi:** arī pavisam maza summa.
4. **Pārējais:** zāles, apavi, dzimšanas dienas.

Ja kādā aploksnē trūkst, ņem no ceturtās. Ja ceturtā ir tukša, zvana mums, nevis aizdevējam.

**Kas vajadzīgs vienai nodarbībai**

- aploksnes, papīra nauda, zīmuļi
- tēja un zupa: izsalcis cilvēks par naudu domāt negrib
- 90 minūtes, ne vairāk

**Kā mērām**

Katra ģimene pati izvēlas vienu mērķi, piemēram, samaksāt par elektrību laikā. Pēc 6 mēnešiem jautājam tikai par to.`,
  links: [],
  funding: [],
  publishedOn: "2026-06-01",
};

export default initiative;
