import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "prezentacijas-brokastis",
  organisation: "liepajas-socialais-dienests",
  teller: "zane-rutka",
  title: { lv: "Prezentācijas brokastis sociālajā dienestā", en: "Presentation breakfast at the social service" },
  abstract: {
    lv: "Reizi mēnesī pirms darba sociālie darbinieki pie tējas 40 minūtes klausās, ko dara viena biedrība vai atbalsta grupa. Stāsta paši darītāji, nevis viņu vadītāji. Pēc brokastīm darbinieki zina, kuram klientam ko ieteikt, un grupa zina, kam zvanīt. Iesakām sākt un beigt laikā un runāt par vienu lietu reizē. Demonstrācijas piemērs: šādas brokastis Liepājā ir rīkotas, bet skaitļi un sīkumi ir izdomāti.",
    en: "Once a month before work, social workers listen over tea for 40 minutes to what one association or support group does. Those who do the work speak, not their managers. After the breakfast the workers know what to suggest to which client, and the group knows whom to call. We advise starting and ending on time and speaking of one thing at a time. An example for the demonstration: such breakfasts have been held in Liepāja, but the figures and details are invented.",
  },
  municipality: "0005000",
  place: "Liepāja, sociālā dienesta sanāksmju telpa",
  step: "micro_project",
  startedOn: "2019-02-06",
  themes: ["social-services", "co-creation", "support-groups", "civic"],
  targetGroups: ["social-workers", "special-needs", "low-income-household"],
  endUserRole: "co_delivers",
  need: "Sociālie darbinieki ieteica klientiem tikai tās grupas, ko paši pazina. Biedrības sūtīja bukletus, bet tos neviens nelasīja. Garam semināram darbiniekiem nav laika. Vajadzēja īsu un regulāru veidu, kā satikties.",
  actions: [
    "Vienojieties ar vadību par vienu rītu mēnesī, 40 minūtes darba laikā.",
    "Uzaiciniet vienu grupu un palūdziet, lai nāk divi cilvēki, no tiem viens dalībnieks.",
    "Nedēļu iepriekš piezvaniet runātājiem un izrunājiet trīs jautājumus: ko darāt, kam tas der, kā pie jums nokļūt.",
    "Uzvāriet tēju, uzlieciet galdā maizi un ievārījumu. Krēslus salieciet aplī.",
    "Dodiet 15 minūtes stāstam un 20 minūtes jautājumiem. Pēdējās 5 minūtēs vienojieties, kas kuram piezvanīs.",
    "Tajā pašā dienā nosūtiet visiem pusi lapas ar galveno un saziņas veidu.",
  ],
  worked:
    "Gadā notika 9 brokastis, un vidēji atnāca 14 darbinieki. Pēc tām uz stāstītāju grupām kopā aizgāja 31 klients. To zinām, jo grupas jaunajiem cilvēkiem vaicāja, kas viņus atsūtīja. Dalībnieki, kuri stāstīja, vēlāk teica, ka pirmo reizi jutušies kā kolēģi.",
  notWorked:
    "Trīs reizes mēģinājām aicināt divas grupas reizē. Nepietika laika, un abas palika neapmierinātas. Attālinātās brokastis Covid-19 laikā klausījās daudzi, bet jautājumu gandrīz nebija. Vienreiz runāja tikai vadītāja, un pēc tam neviens nepiezvanīja.",
  cost: "up_to_100",
  duration: "ongoing",
  hoursPerWeek: 1,
  people: "Viens darbinieks, kas sarunā viesus un pieraksta, ap 3 stundām mēnesī. Viens cilvēks, kas seko laikam.",
  premises: "Sanāksmju telpa bez sliekšņiem, 20 krēsli, tējkanna. Ekrāns nav obligāts.",
  cautions:
    "Nerunājiet par konkrētiem klientiem. Dalībniekam, kurš stāsta par sevi, pirms tam pajautājiet, par ko viņš runāt negrib. Atlīdziniet viņam ceļa izdevumus.",
  insights: [
    { kind: "good_example", text: "Arī Rucavas recepšu burtnīcu parādīja prezentācijas brokastīs Liepājas Sociālajā dienestā." },
    {
      kind: "success_factor",
      text: "Brokastis notiek darba laikā un vienmēr tajā pašā dienā. Darbiniekam nav jāizvēlas starp klientu un semināru.",
    },
    { kind: "obstacle", text: "Kad dienestā trūkst cilvēku, brokastis atceļ pirmās. Palīdz tas, ka datumi ir zināmi visam gadam." },
  ],
  fullText: `**Rīta plāns**

- 8.15 tēja un iepazīšanās, katrs pasaka savu vārdu un darbu.
- 8.20 stāsts: ko darām, kas no tā sanācis, kas neizdevās.
- 8.35 jautājumi.
- 8.50 vienošanās: kas, kuram un līdz kuram datumam piezvanīs.
- 8.55 beidzam.

**Trīs jautājumi runātājam**

1. Kas jums šonedēļ izdevās?
2. Kuram cilvēkam jūsu grupa derētu un kuram nederētu?
3. Kas notiks pirmajā reizē, kad cilvēks atnāks?

Otrais jautājums ir svarīgākais. Godīga atbilde ietaupa laiku visiem.

**Ko darītu citādi**

Sāktu ar grupām no tās pašas apkaimes. Tad klients līdz grupai var aiziet kājām.`,
  links: [],
  funding: [],
  publishedOn: "2026-01-26",
};

export default initiative;
