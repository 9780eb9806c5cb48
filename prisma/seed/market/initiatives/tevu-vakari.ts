import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "tevu-vakari",
  organisation: "jelgavas-tilts",
  teller: "ruta-eglite",
  title: { lv: "Tēvu vakari", en: "Fathers' evenings" },
  abstract: {
    lv: "Tēvi tiekas reizi 2 nedēļās no oktobra līdz maijam. Pirmo stundu viņi kaut ko dara kopā ar bērniem, otro stundu runā vieni. 5 sezonās Jelgavā piedalījās 58 tēvi. Sezona maksā ap 80 eiro. Vakarus vada paši tēvi, mēs dodam telpu un pieskatām bērnus. Neaiciniet vīriešus „uz atbalsta grupu”. Aiciniet uzbūvēt putnu būrīti. Saruna sāksies pati, kad rokas būs aizņemtas.",
    en: "Fathers meet every 2 weeks from October to May. For the first hour they do something with their children, for the second they talk among themselves. Over 5 seasons 58 fathers took part in Jelgava. A season costs about 80 euros. The fathers lead the evenings themselves; we give the room and mind the children. Do not invite men to “a support group”. Invite them to build a bird box. The talk will start by itself once their hands are busy.",
  },
  municipality: "0003000",
  place: "Jelgava, ģimeņu telpa pie bibliotēkas",
  step: "support_group",
  startedOn: "2021-10-14",
  themes: ["children-families", "support-groups", "mental-health"],
  targetGroups: ["single-parents", "children"],
  endUserRole: "leads",
  need: "Uz mūsu vecāku nodarbībām nāca 40 mammas un 1 tētis. Pēc šķiršanās vairāki tēvi satika bērnus tikai ātrās ēdināšanas kafejnīcā, jo nezināja, kur citur iet. 2 no viņiem teica, ka nav ar ko par to parunāt. Citi vīrieši pajoko un maina tēmu.",
  actions: [
    "Uzaicinājām 2 tēvus vadīt pirmos vakarus un kopā izdomājām 8 darbus.",
    "Uzrunājām tēvus tur, kur viņi jau ir: autoservisā, sporta zālē un pie bērnudārza.",
    "Pirmajā stundā tēvi un bērni kopā dara darbu: būvē, cep, labo velosipēdu.",
    "Otrajā stundā bērnus pieskata 2 brīvprātīgās, un tēvi runā vieni.",
    "Maijā kopīgi izlemjam, kurš vadīs nākamo sezonu.",
  ],
  worked:
    "5 sezonās piedalījās 58 tēvi un 83 bērni. Vakarā vidēji ir 9 tēvi. 2026. gada maijā anketu aizpildīja 12 no 14 pēdējās sezonas dalībniekiem: 10 rakstīja, ka ar bērnu pavada vairāk laika, un 8 – ka zina, kam piezvanīt sliktā dienā. 6 bijušie dalībnieki ir vadījuši nākamās sezonas.",
  notWorked:
    "Otrajā sezonā aicinājām psihologu katrā vakarā. 5 tēvi pārstāja nākt: teica, ka jūtas kā pie ārsta. Tagad psihologs atnāk 2 reizes sezonā, un par to visi zina iepriekš. Tēvus no laukiem gandrīz nesasniedzām, jo pēdējais autobuss atiet 18.40.",
  cost: "up_to_100",
  duration: "up_to_year",
  hoursPerWeek: 2,
  people: "2 tēvi, kuri vada, un 2 brīvprātīgās, kuras pieskata bērnus. 1 cilvēks no fonda atslēdz telpu un atsūta atgādinājumu.",
  premises: "2 istabas blakus: viena darbam ar galdiem, otra sarunai. Telpās var iekļūt ar bērnu ratiņiem un ratiņkrēslu.",
  cautions:
    "Neapspriediet bērna māti bērnu klātbūtnē. Ja tiesa vai bāriņtiesa ir noteikusi, kā tēvs satiek bērnu, šo kārtību ievērojiet arī vakaros. Ja kāds stāsta par vardarbību, vadītājs pēc vakara sazinās ar sociālo dienestu.",
  insights: [
    { kind: "good_example", text: "Trīs tēvi ar bērniem vasarā paši turpināja: katru otro sestdienu viņi brauca makšķerēt." },
    { kind: "obstacle", text: "Daži tēvi nāca tikai savā nedēļā, kad bērns ir pie viņiem. Tāpēc drīkst nākt arī bez bērna." },
    { kind: "success_factor", text: "Aicina tēvs tēvu. No 58 dalībniekiem 37 atnāca, jo viņus pasauca cits dalībnieks." },
    { kind: "conclusion", text: "Darbs rokās, sēdēšana plecu pie pleca un skaidrs beigu laiks. Vairāk neko izgudrot nevajag." },
  ],
  fullText: `Pirmajā vakarā 2021. gada oktobrī atnāca 3 tēvi. Būvējām putnu būrīšus. Kad bērni aizgāja uz otru istabu, 10 minūtes neviens nerunāja. Tad viens teica: „Es nezinu, ko ar viņu darīt pa nedēļas nogalēm.” Pārējie arī nezināja. Tā sākās grupa.

**Darbi, kas izdevās:** putnu būrīši, pankūkas, velosipēda ķēdes maiņa, papīra lidmašīnu sacensības, ugunskurs, matu pīšana. Jā, arī matu pīšana: to palūdza tētis, kura meitai ir 6 gadi, un tas bija mūsu apmeklētākais vakars.

**Darbi, kas neizdevās:** galda spēles (bērni strīdas), filma (neviens nerunā) un robotika (tēvi būvē, bērni garlaikojas).

Vakara gaita:

- 17.30 ierodamies un ēdam sviestmaizes.
- 17.45 strādājam kopā ar bērniem.
- 18.45 bērni iet rotaļāties, tēvi apsēžas aplī.
- 19.45 beidzam. Neviens netiek aizkavēts.

Naudu tērējam kokmateriāliem, miltiem un tējai. 2025. gada sezona maksāja **83 eiro**. Telpa ir bez maksas.

Mēs neskaitām, cik reižu kāds runā. Viens tēvs klusēja visu sezonu un maijā pieteicās vadīt nākamo.`,
  links: [{ label: "16 darbi 16 vakariem", url: "https://example.org/tevu-vakari/darbi" }],
  funding: [],
  publishedOn: "2026-06-14",
};

export default initiative;
