import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "malkas-talka",
  organisation: "vidzemes-kaimini",
  teller: "ieva-ozola",
  title: { lv: "Malkas talka pirms ziemas", en: "Firewood working bee before winter" },
  abstract: {
    lv: "4 rudens sestdienās kaimiņi sazāģē, saskalda un sakrauj malku tiem, kuri to vairs nevar paši. 2025. gadā palīdzējām 14 mājsaimniecībām Kārķu pagastā, un strādāja 22 cilvēki. Naudas vajag maz: 90 eiro degvielai, ķēžu eļļai un cimdiem. Malku pērk pati mājsaimniecība. Sāciet gatavoties aprīlī, jo slapja malka nesilda. Motorzāģi dodiet tikai cilvēkiem ar apliecību.",
    en: "On 4 Saturdays in autumn neighbours saw, split and stack firewood for people who can no longer do it themselves. In 2025 we helped 14 households in Kārķi parish, and 22 people worked. It takes little money: 90 euros for fuel, chain oil and gloves. Each household buys its own wood. Start preparing in April, because wet wood does not warm a house. Give a chainsaw only to people with a certificate.",
  },
  municipality: "0053000",
  place: "Kārķu pagasts",
  step: "support_group",
  startedOn: "2022-10-15",
  themes: ["housing", "volunteering", "community"],
  targetGroups: ["seniors", "low-income-household", "disability", "rural"],
  endUserRole: "leads",
  need: "Pagastā gandrīz visas mājas apkurina ar malku. 2022. gada rudenī malka kļuva divreiz dārgāka, un par skaldīšanu prasīja 15 eiro stundā. 9 vientuļi cilvēki pastniecei pateica, ka ziemā kurinās tikai vienu istabu. Malka viņiem bija, bet nebija, kas to sagatavo.",
  actions: [
    "Aprīlī kopā ar pastnieci un veikala pārdevēju sastādām mājsaimniecību sarakstu.",
    "Maijā palīdzam pasūtīt malku kopā: 14 mājām uzreiz cena ir zemāka.",
    "Jūnijā pārbaudām, kur malku krauj un vai jumts netek.",
    "Septembrī sadalām cilvēkus 4 komandās: zāģis, skaldītājs, krāvēji un pusdienas.",
    "4 sestdienas strādājam no 9 līdz 15, katrā dienā 3 vai 4 mājās.",
    "Janvārī apzvanām visas mājas un pajautājam, vai malkas pietiek.",
  ],
  worked:
    "2022. gadā palīdzējām 9 mājsaimniecībām, 2025. gadā – 14. Kopā sagatavojām 118 kubikmetru malkas. Kopīgs pasūtījums katrai mājai ietaupīja 40–70 eiro. Janvārī piezvanījām visām 14 mājām: 13 malkas pietika līdz martam. No 22 talciniekiem 8 paši iepriekš bija saņēmuši palīdzību. Viņi krauj malku, vāra zupu vai ved cilvēkus.",
  notWorked:
    "2023. gadā sākām domāt tikai septembrī. 3 mājām atveda slapju malku, un dūmvados sakrājās sodrēji. Vienai mājai nācās atdot sausu malku no kaimiņu krājumiem. Mēģinājām piesaistīt skolēnus, bet sestdienas rītā atnāca 2 no 15.",
  cost: "up_to_100",
  duration: "up_to_month",
  hoursPerWeek: 6,
  people: "12–22 talcinieki, no tiem 2 ar motorzāģa apliecību. 1 cilvēks plāno maršrutu, 2 vāra pusdienas.",
  premises: "Telpas nevajag. Vajag piekabi, 2 motorzāģus, 1 malkas skaldītāju un sausu nojumi pie katras mājas.",
  cautions:
    "Ar motorzāģi un skaldītāju strādā tikai apmācīti cilvēki ķiverē un aizsargbiksēs. Bērni darba vietā nestāv. Apdrošiniet talciniekus pret nelaimes gadījumiem. Vienmēr pajautājiet saimniekam, kā viņš grib malku sakraut.",
  insights: [
    {
      kind: "good_example",
      text: "Vīrs ar invaliditāti, kurš pats malku cilāt nevar, plāno maršrutu un sastāda darba sarakstu. Viņš vada talku jau trešo gadu.",
    },
    {
      kind: "obstacle",
      text: "Cilvēki neuzdrošinās pieteikties, jo ārā redzams, kam palīdz. Tāpēc talka iet arī pie tiem, kuri par to samaksā ar pusdienām vai ābolu sulu.",
    },
    { kind: "success_factor", text: "Pastniece un veikala pārdevēja. Viņas zina, kurā mājā skurstenis vairs nekūp." },
    { kind: "conclusion", text: "Malkas talka sākas aprīlī, nevis oktobrī. Viena diena pavasarī ietaupa nedēļu rudenī." },
  ],
  fullText: `Talka nav jauna lieta. Mēs tikai pierakstījām, kā to sarīkot, lai neviens nepaliek aizmirsts un neviens nesavaino roku.

**Kas notiek vienā sestdienā**

- 9.00 satiekamies pie tautas nama, apskatām rīkus un sadalām mājas.
- 9.30 zāģu komanda sāk pirmajā mājā. Krāvēji nāk pusstundu vēlāk.
- 12.30 kopīgas pusdienas. Tās vāra cilvēki, kuriem malku sagatavojām iepriekšējā sestdienā.
- 15.00 beidzam. Pēc 15.00 nestrādājam, jo noguris cilvēks ar zāģi ir bīstams.

Vienā mājā vidēji sagatavojam 8 kubikmetrus. Tas aizņem ap 2 stundām, ja ir skaldītājs, un ap 5 stundām, ja tā nav. Skaldītāju mums par degvielas cenu aizdod vietējais zemnieks.

90 eiro, kurus tērējam, saziedo paši talcinieki un 2 vietējās saimniecības. Biedrībai naudas ziņā šī ir vismazākā iniciatīva, bet cilvēki par to runā visvairāk.

**Ko mēs darītu citādi.** Jau pirmajā gadā aicinātu skursteņslauķi. 2025. gadā viņš apskatīja visas 14 mājas un 2 mājās aizliedza kurināt, kamēr plaisa nav aizdarīta. Bez viņa mēs būtu palīdzējuši cilvēkiem piekurināt bīstamu krāsni.`,
  links: [{ label: "Talkas darba saraksts izdrukāšanai", url: "https://example.org/malkas-talka/saraksts" }],
  funding: [],
  publishedOn: "2026-09-07",
};

export default initiative;
