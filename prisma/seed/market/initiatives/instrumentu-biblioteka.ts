import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "instrumentu-biblioteka",
  organisation: "kuldigas-muzizglitiba",
  teller: "liga-apine",
  title: { lv: "Instrumentu bibliotēka: aizņemies urbi, nevis pērc", en: "Tool library: borrow the drill, do not buy it" },
  abstract: {
    lv: "Skapī stāv 140 darbarīki, ko iedzīvotāji aizņemas uz nedēļu bez maksas. Sestdienās divi pensionēti meistari parāda, kā ar tiem strādāt. Pirmajā gadā rīkus paņēma 212 reizes, pazuda tikai 3. Iesakām sākt ar 30 rīkiem un labu sarakstu. Meistars, kas pacietīgi rāda, ir svarīgāks par jaunu urbi.",
    en: "A cupboard holds 140 tools that residents borrow free of charge for a week. On Saturdays two retired craftsmen show how to use them. In the first year tools were borrowed 212 times, and only 3 were lost. We advise starting with 30 tools and a good list. A craftsman who shows patiently matters more than a new drill.",
  },
  municipality: "0033000",
  place: "Kuldīga",
  step: "micro_project",
  startedOn: "2024-03-16",
  themes: ["household-economy", "education", "community", "environment"],
  targetGroups: ["low-income-household", "unemployed", "single-parents", "everyone"],
  endUserRole: "co_designed",
  need: "Uz mūsu kursiem nāca cilvēki, kuri gribēja paši salabot durvis vai plauktu, bet viņiem nebija rīku. Urbi pērk un lieto divas reizes mūžā. Meistara izsaukums maksā vairāk, nekā daudzi var atļauties. Pagrabos tikmēr rūsēja labi instrumenti.",
  actions: [
    "Izlieciet bibliotēkā un veikalā lapu: kādu rīku jums vajag, kādu varat atdot?",
    "Savāciet rīkus vienā sestdienā. Lieciet elektriķim pārbaudīt katru elektrisko rīku.",
    "Piešķiriet katram rīkam numuru un ierakstiet kladē: kas, kam, līdz kuram datumam.",
    "Uzrakstiet noteikumus vienā lapā: viena nedēļa, atnes tīru, ja salūza, pasaki.",
    "Atveriet skapi divas reizes nedēļā. Sestdienā lai blakus ir meistars.",
    "Reizi ceturksnī izmetiet salauzto un pajautājiet lietotājiem, kā trūkst.",
  ],
  worked:
    "Pirmajā gadā 94 cilvēki rīkus aizņēmās 212 reizes. Visvairāk gāja urbis, tvaika tapešu noņēmējs un kāpnes. Sestdienas stundās 27 cilvēki iemācījās urbt, slīpēt vai nomainīt krānu. Divi no viņiem tagad palīdz citiem par samaksu. Pēc kladē ierakstītā redzam, ka trešdaļa lietotāju atgriežas.",
  notWorked:
    "Depozīts 20 eiro atbaidīja tieši tos, kuriem rīki vajadzīgi visvairāk. Pēc diviem mēnešiem to atcēlām. Tiešsaistes rezervācijas tabulu neviens neaizpildīja, klade noder labāk. Motorzāģi vairs neaizdodam: risks ir pārāk liels.",
  cost: "up_to_500",
  duration: "ongoing",
  hoursPerWeek: 6,
  people:
    "Viena darbiniece pie skapja, 4 stundas nedēļā. Divi meistari brīvprātīgie, katrs reizi divās nedēļās. Elektriķis divas reizes gadā.",
  premises: "Sausa telpa ar slēdzamu skapi un darbgaldu. Pie ieejas jābūt vietai mašīnai vai ratiņiem.",
  cautions:
    "Elektriskos rīkus pārbaudiet pirms pirmās izsniegšanas un pēc katra remonta. Izsniedziet tikai pieaugušajiem. Iedodiet līdzi brilles un cimdus. Noskaidrojiet, ko sedz telpu apdrošināšana.",
  insights: [
    { kind: "success_factor", text: "Meistars rāda, bet nedara cilvēka vietā. Tā cilvēks mājās tiek galā pats." },
    { kind: "obstacle", text: "Depozīts šķiet sīkums, bet cilvēkam ar maziem ienākumiem tā ir nedēļas maize." },
    {
      kind: "good_example",
      text: "Kāda mamma ar aizņemtu urbi pieskrūvēja visus plauktus bērnu istabā un nākamajā sestdienā mācīja kaimiņieni.",
    },
  ],
  fullText: `**Ar ko sākām**

Pirmajā sestdienā cilvēki atnesa 58 rīkus. Lietojami bija 41. Pārējos izjaucām rezerves daļās.

**Kas ir pirmajā skapī**

- urbis, skrūvgriezis un uzgaļu komplekts
- līmeņrādis, mērlente, leņķmērs
- slīpmašīna un smilšpapīrs
- kāpnes, viens garš pagarinātājs
- ķelle un spainis flīzēm, tvaika tapešu noņēmējs
- dārza šķēres, lapu grābeklis, ķerra

**Klades lapa**

Numurs, rīks, vārds, tālrunis, paņemts, jāatdod, atdots, piezīme. Tālruni pēc atdošanas aizkrāsojam.

**Ja neatdod**

Piezvanām vienreiz un pajautājam, vai vajag palīdzību. Parasti cilvēks vienkārši nav paspējis. Trīs rīki gada laikā neatgriezās, un ar to samierinājāmies.`,
  links: [{ label: "Noteikumi un klades lapa (paraugs)", url: "https://example.org/kuldigas-muzizglitiba/instrumentu-biblioteka" }],
  funding: [],
  publishedOn: "2026-02-23",
};

export default initiative;
