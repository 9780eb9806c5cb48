import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "zvanu-aplis",
  organisation: "jurmalas-priedes",
  teller: "velta-roze",
  title: { lv: "Zvanu aplis: seniors zvana senioram", en: "The phone circle: one older person calls another" },
  abstract: {
    lv: "Katru otrdienas un piektdienas rītu 12 seniori piezvana 36 citiem, kuri dzīvo vieni un no mājas iziet reti. Saruna ir īsa: kā gulēji, ko ēdīsi, vai kaut kas vajadzīgs. Divu gadu laikā neviens zvanītājs nav aizgājis, un zvanu saņēmēji jau paši sazvanās savā starpā. Iesakām sākt ar trim zvanītājiem un uzreiz vienoties, ko darīt, ja cilvēks neceļ.",
    en: "Every Tuesday and Friday morning 12 older people phone 36 others who live alone and seldom leave home. The talk is short: how did you sleep, what will you eat, do you need anything. In two years no caller has left, and those who are called have begun to phone each other. We advise starting with three callers and agreeing at once what to do when someone does not answer.",
  },
  municipality: "0004000",
  place: "Kauguri",
  step: "association",
  startedOn: "2023-10-03",
  themes: ["seniors-active", "mental-health", "volunteering", "community"],
  targetGroups: ["seniors", "volunteers"],
  endUserRole: "leads",
  need: "Biedrībā pamanījām, ka daži biedri pazūd no ziemas līdz pavasarim. Viņi baidījās no ledus un sēdēja mājās. Kāda biedre 3 dienas nogulēja ar lauztu gūžu, un neviens to nezināja. Sociālais dienests zvanīt visiem nevar.",
  actions: [
    "Sanāciet pie viena galda un uzrakstiet, kuri biedri un kaimiņi ziemā paliek vieni.",
    "Apciemojiet katru un pajautājiet, vai viņš grib zvanu un cikos. Pierakstiet piekrišanu.",
    "Sadaliet sarakstu: katram zvanītājam ne vairāk par 3 cilvēkiem.",
    "Vienojieties, ko darīt, ja neceļ: zvans pēc stundas, tad kaimiņš ar atslēgu, tad 112.",
    "Zvaniet divas reizes nedēļā tajā pašā laikā. Sarunā vairāk klausieties.",
    "Reizi mēnesī zvanītāji satiekas un izrunā, kas bija grūti.",
  ],
  worked:
    "Zvanus saņem 36 cilvēki, sākumā bija 9. Zvanītāju ir 12, jaunākajam ir 64 gadi, vecākajam 82. Četras reizes palīdzība atnāca laikā, jo cilvēks nepacēla klausuli. Pavasarī 11 cilvēki, kuriem zvanījām, atnāca uz biedrības dziedāšanu. Pieci no viņiem tagad zvana paši.",
  notWorked:
    "Mēģinājām zvanīt katru dienu. Zvanītāji nogura pēc mēneša. Videozvani nederēja: tikai 4 cilvēkiem ir viedtālrunis. Divi cilvēki no zvaniem atteicās, jo gribēja runāt ar jaunāku cilvēku. Vīriešu zvanītāju vidū joprojām ir tikai 2.",
  cost: "up_to_100",
  duration: "ongoing",
  hoursPerWeek: 2,
  people: "Viena koordinatore, 3 stundas nedēļā. 12 zvanītāji, katram ap 2 stundām nedēļā. Vajag pacietību un labu dzirdi.",
  premises: "Telpas zvaniem nevajag. Mēneša tikšanās notiek bibliotēkā.",
  cautions:
    "Tālruņu sarakstu glabājiet uz papīra slēgtā skapī, katram zvanītājam tikai viņa daļa. Nesoliet naudu, zāles vai ārsta padomu. Ja saruna ir smaga, zvanītājs to tajā pašā dienā izstāsta koordinatorei.",
  insights: [
    { kind: "success_factor", text: "Zvana vienaudzis, nevis iestāde. Cilvēks nejūtas kā klients." },
    {
      kind: "obstacle",
      text: "Zvanītājiem vajadzīgs tarifs ar neierobežotām sarunām. Trim cilvēkiem tāda nebija, un par viņiem samaksāja biedrība.",
    },
    { kind: "conclusion", text: "Divas reizes nedēļā ir tik, cik var izturēt gadiem. Labāk retāk, bet vienmēr." },
  ],
  fullText: `**Kā notiek saruna**

Zvanītājam ir lapa ar četriem jautājumiem. Tie nav jālasa pēc kārtas.

- Kā gulējāt?
- Ko šodien ēdīsiet?
- Vai kaut kas sāp vairāk nekā parasti?
- Vai vajag kaut ko atnest vai piezvanīt kādam jūsu vietā?

Saruna ilgst 5 līdz 15 minūtes. Ja cilvēks grib klusēt, pasakām, ka zvanīsim piektdien.

**Ja neceļ**

1. Zvanām vēlreiz pēc stundas.
2. Zvanām kaimiņam, kura vārdu cilvēks pats ir nosaucis.
3. Ja kaimiņš netiek iekšā, zvanām 112.

**Kas palīdzēja noturēties**

Mēneša tikšanās. Tur var pasmieties un pateikt, ka šonedēļ nezvanīšu. Kāds cits tad paņem manus trīs cilvēkus.`,
  links: [],
  funding: [{ funder: "Biedrības biedru nauda", programme: "Pašu līdzekļi", period: null, acknowledgement: null }],
  publishedOn: "2026-02-09",
};

export default initiative;
