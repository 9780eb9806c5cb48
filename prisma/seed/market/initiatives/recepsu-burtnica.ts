import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "recepsu-burtnica",
  organisation: "ceribu-starins",
  teller: "ilze-kalnina",
  title: { lv: "Recepšu burtnīca: lēti, garšīgi, veselīgi", en: "The recipe booklet: cheap, tasty, healthy" },
  abstract: {
    lv: "Rucavas atbalsta grupas dalībnieki izmēģināja ēdienus no pārtikas pakas produktiem un izdeva divas recepšu burtnīcas. Pēc tam kopā ar sociālo dienestu un Liepājas Diakonijas centru viņi sarīkoja 6 apmācību nodarbības „Lēti, garšīgi, veselīgi”. Cilvēki, par kuriem agrāk rūpējās citi, tagad paši stāsta un māca. Iesakām sākt ar kopīgu gatavošanu vienā virtuvē, nevis ar lekciju. Receptes lai meklē un nogaršo paši paku saņēmēji. Atrodiet stabilu partneri, kas ir blakus vairākus gadus.",
    en: "Members of a support group in Rucava tried out dishes made from the products of the food parcel and published two recipe booklets. Then, together with the social service and the Liepāja Diaconal Centre, they held 6 lessons called “Cheap, tasty, healthy”. People whom others used to look after now tell and teach themselves. We advise starting with cooking together in one kitchen, not with a lecture. Let those who receive the parcels find and taste the recipes. Find a steady partner who stays with you for several years.",
  },
  municipality: "0027000",
  place: "Rucava",
  step: "micro_project",
  startedOn: "2016-11-10",
  themes: ["food-cooking", "food-aid", "household-economy", "support-groups", "co-creation"],
  targetGroups: ["special-needs", "parcel-receivers", "poor-household", "low-income-household", "rural"],
  endUserRole: "leads",
  need: "Daudzi atbalsta grupas dalībnieki saņem pārtikas pakas. Pakās ir arī produkti, ko mājās gatavo reti, piemēram, olu pulveris un piena pulveris. Cilvēkiem ar maziem ienākumiem vajag ēst lēti, bet arī garšīgi un veselīgi. Grupai vajadzēja arī iemeslu sanākt kopā un darīt kaut ko, kas noder citiem.",
  actions: [
    "Sarīkojiet konferenci cilvēkiem ar īpašām vajadzībām un pajautājiet, ko viņi paši grib darīt. Rucavā tā notika 2016. gada 10. novembrī.",
    "Izveidojiet atbalsta grupu un tiecieties reizi mēnesī: rokdarbi, ekskursijas, kopīga ēst gatavošana.",
    "Gatavojiet no pārtikas pakas produktiem, arī no olu pulvera un piena pulvera. Pierakstiet, kas izdevās.",
    "Nogaršojiet, izlabojiet un izvēlieties labākās receptes. Izdodiet pirmo burtnīcu un atstājiet tajā vietu lasītāja receptēm.",
    "Atklājiet burtnīcu svinīgi un uzaiciniet kaimiņu grupas, sociālo dienestu un pašvaldību.",
    "Izdodiet otro burtnīcu par ziemas krājumiem: kompotiem, ievārījumiem, marinējumiem un zupu sagatavēm.",
    "Sarīkojiet semināru. Uzzīmējiet problēmu koku un risinājumu koku, no tiem izvēlieties apmācību tēmas.",
    "Novadiet 6 nodarbības par uzturu, ēdienkarti, budžetu un informācijas meklēšanu.",
    "Dodieties ēnot: pavadiet dienu citā organizācijā un skatieties, kā tā strādā.",
    "Pieknaģējiet paveikto pie veļas auklas un kopā izlemiet nākamo soli.",
  ],
  worked:
    "Iznāca 2 burtnīcas: 2018. un 2019. gadā. Uz pirmās burtnīcas atklāšanu 2018. gada 14. decembrī atnāca gandrīz 40 cilvēku. Pēc pirmās grupas Rucavā izveidojās vēl 2 grupas: „Varavīksne” Sikšņos un „Vienmēr jaunas” Ķāķišķē. Notika visas 6 nodarbības. No grupām izauga vadītājas, kas ar prieku uzņemas atbildību un runā publiski. Mikroprojektu parādīja starptautiskā konferencē un prezentācijas brokastīs Liepājas Sociālajā dienestā. 2021. gada 7. janvārī par to kopā runāja Labklājības ministrija, Tiesībsarga birojs, sociālie dienesti, nevalstiskās organizācijas un pašas atbalsta grupas.",
  notWorked:
    "Sākumā atsaucība nebija liela, un daudzi baidījās runāt publiski. Tas mainījās lēnām, vairāku gadu laikā. Covid-19 apturēja klātienes tikšanās, un sociālie darbinieki ar cilvēkiem sazinājās pa tālruni. Biedrības dibināšana ievilkās. Par to sprieda 2020. gada 7. oktobrī, bet publiskajos avotos iznākums nav redzams. Projekta atbalsts bija līdz 2021. gada 30. maijam, tāpēc par turpmāko naudu jādomā laikus.",
  cost: "unknown",
  duration: "ongoing",
  hoursPerWeek: null,
  people:
    "Atbalsta grupas dalībnieki, viena sociālā darbiniece, kas palīdz sanākt kopā, un partnerorganizācija ar projekta koordinatori. Nodarbībām aiciniet vadītāju, kas prot gatavot un runā vienkārši.",
  premises:
    "Virtuve vai telpa ar plīti un lielu galdu. Rucavā noderēja sociālā dienesta telpas un kultūras nams. Ieejai jābūt pieejamai arī ar ratiņkrēslu.",
  cautions:
    "Produkti pakās mainās, tāpēc receptes ik pa laikam jāpārbauda no jauna. Jautājiet par alerģijām pirms gatavošanas. Neprasiet cilvēkiem atklāt, kāpēc viņi saņem paku. Padomājiet, kā cilvēki no pagasta ciemiem nokļūs uz nodarbībām. Nesteidziniet grupu dibināt biedrību.",
  insights: [
    {
      kind: "good_example",
      text: "Labklājības ministrija atzinīgi novērtēja vietējo iniciatīvu. Burtnīca ir labs papildpasākums pārtikas paku saņēmējiem: tā parāda, ko pagatavot no olu pulvera un piena pulvera.",
    },
    {
      kind: "good_example",
      text: "Liepājas Sociālais dienests rīko prezentācijas brokastis. Tur grupa savu mikroprojektu parādīja cilvēkiem, kuri ar klientiem strādā katru dienu.",
    },
    {
      kind: "obstacle",
      text: "Valsts mērogā laba vietējā iniciatīva kļūst smagnēja un sarežģīta. Vieglāk to pārņemt pa vienai vietai, nevis ieviest visur reizē.",
    },
    {
      kind: "obstacle",
      text: "Sociālajiem darbiniekiem ir maz laika un līdzekļu. Dažiem dalībniekiem nav datora, tāpēc attālinātajās sanāksmēs viņi piedalījās pa tālruni.",
    },
    {
      kind: "success_factor",
      text: "Stabils partneris. Liepājas Diakonijas centrs bija grupām blakus kopš 2016. gada konferences un nepameta tās starp diviem projektiem.",
    },
    {
      kind: "success_factor",
      text: "Cilvēki paši meklēja, gatavoja un nogaršoja. Tā viņiem radās pārliecība, ka daudz ko savā labā var izdarīt paši.",
    },
    {
      kind: "conclusion",
      text: "Vispirms apmāciet darbiniekus, kas pēc tam māca sociālo māju iedzīvotājus un klientus. Apmācības vajag regulāri un visiem līmeņiem.",
    },
    {
      kind: "conclusion",
      text: "Mazām iniciatīvām vajag maz naudas, bet cilvēkus nedrīkst atstāt vienus. Meklējiet partneri, ar kuru kopā rakstīt projektu. Steigties nevajag: cilvēkiem līdz biedrībai ir jāizaug.",
    },
  ],
  fullText: `**Kā viss sākās**

2016. gada 10. novembrī Rucavā notika konference cilvēkiem ar īpašām vajadzībām un sociāli mazaizsargātiem cilvēkiem. To rīkoja Liepājas Diakonijas centrs. Pēc konferences cilvēki sāka tikties reizi mēnesī. Viņi darināja rokdarbus, devās ekskursijās un gatavoja ēst. Grupa balsojot izvēlējās vārdu „Cerību stariņš”.

Pie plīts radās doma. Daudzi dalībnieki saņem Eiropas Savienības atbalsta pārtikas paku. Ko no tās var pagatavot citādi nekā parasti? Grupa meklēja receptes, izmēģināja tās un pierakstīja labākās.

**Četri gadi pie veļas auklas**

2020. gada rudenī grupas dalībnieki savu darbu pieknaģēja pie veļas auklas, notikumu pēc notikuma:

- **10.11.2016.** Konference Rucavā. Pēc tās izveidojas grupa „Cerību stariņš”.
- **2017.–2018. gads.** Tikšanās reizi mēnesī. Sikšņos izveidojas grupa „Varavīksne”, Ķāķišķē – „Vienmēr jaunas”.
- **14.12.2018.** Rucavā atklāj 1. burtnīcu ar ēdieniem no pārtikas pakas produktiem.
- **2019. gads.** Iznāk 2. burtnīca: ziemas krājumi.
- **10.09.2019.** Seminārs Rucavas kultūras namā. Grupas zīmē problēmu un risinājumu kokus. Beigās iestāda upeni, jāņogu un ērkšķogu.
- **2019.–2020. gads.** Apmācības „Lēti, garšīgi, veselīgi”, 6 nodarbības.
- **21.07.2020.** Ēnošana Liepājas Diakonijas centrā.
- **31.07.2020.** Ēnošana biedrībā „Radi Vidi Pats”.
- **07.10.2020.** Sapulce Sikšņos par biedrības dibināšanu un veļas aukla ar visu paveikto.
- **07.01.2021.** Attālināta sanāksme, kurā pieredzi nodod visai Latvijai.

**Par ko bija nodarbības**

Nodarbības bija 6. Piecas no tām:

1. Veselīgs uzturs un tā gatavošana.
2. Alternatīva neveselīgiem produktiem.
3. Ēdienkartes sastādīšana.
4. Budžeta plānošana.
5. Kā atrast informāciju par ēdienu gatavošanu un receptēm.

**Kā pārņemt savā pusē**

- Uzziniet, kas jūsu novadā izdala pārtikas pakas. Sarīkojiet pirmo gatavošanu tur, kur cilvēki jau nāk.
- Paņemiet 3 receptes no burtnīcas un nomainiet to, kā jūsu pakā nav.
- Ļaujiet runāt tiem, kuri gatavo. Sociālais darbinieks lai palīdz ar telpu un nokļūšanu.
- Pēc pirmajām 3 reizēm jautājiet grupai, vai turpināt.

**Ko grupa vēl iecerējusi**

2021. gada sanāksmē kā nākamos soļus nosauca trešo burtnīcu, biedrību un noslēguma pasākumu.

Šis apraksts sagatavots demonstrācijai pēc publiskām publikācijām par mikroprojektu un pēc 2021. gada 7. janvāra sanāksmes ziņojuma. Stāstītāja ir izdomāta.`,
  links: [
    {
      label: "Mikroprojekta „Recepšu burtnīca” atklāšana Rucavā",
      url: "https://kalpot.lv/sempre-mikroprojekta-recepsu-burtnica-atklasana-rucava/",
    },
    { label: "Mikroprojekta „Recepšu burtnīca” seminārs", url: "https://kalpot.lv/mikroprojekta-recepsu-burtnica-seminars/" },
    {
      label: "Rucavas pārstāvji sapulcē Sikšņos 2020. gada 7. oktobrī",
      url: "https://kalpot.lv/par-vk-rucavas-parstavju-dalibu-07-10-2020-sapulce-siksnos/",
    },
    {
      label: "Sapulce par biedrības veidošanu un veļas aukla",
      url: "https://kalpot.lv/sempre-accelerators-sapulce-cilvekiem-ar-ipasam-vajadzibam-par-biedribas-veidosanu-2/",
    },
  ],
  funding: [
    {
      funder: "Interreg Baltijas jūras reģiona programma",
      programme: "SEMPRE un SEMPRE Accelerators (#X004, GoA 4.2)",
      period: "2014.–2020. gada programma, atbalsts līdz 30.05.2021.",
      acknowledgement:
        "Mikroprojekts tapa Interreg Baltijas jūras reģiona 2014.–2020. gada programmas projektā „SEMPRE”. Pieredzes nodošanu atbalstīja projekts „SEMPRE Accelerators” (#X004, GoA 4.2).",
    },
  ],
  publishedOn: "2026-01-12",
};

export default initiative;
