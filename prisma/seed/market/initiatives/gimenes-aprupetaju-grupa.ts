import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "gimenes-aprupetaju-grupa",
  organisation: "vidzemes-kaimini",
  teller: "ieva-ozola",
  title: {
    lv: "Elpas brīdis: atbalsta grupa cilvēkiem, kuri aprūpē tuviniekus",
    en: "A moment to breathe: a support group for family carers",
  },
  abstract: {
    lv: "Reizi mēnesī Smiltenē tiekas 11 cilvēki, kuri mājās aprūpē vecākus, dzīvesbiedru vai bērnu. Viņi runā, klausās un apmainās ar padomiem. Šajā laikā pie aprūpējamā cilvēka pasēž brīvprātīgais. Nauda nav vajadzīga, vajadzīga ir klusa telpa un droša aizvietošana. Mūsu padoms: vispirms sarunājiet, kas paliks mājās, un tikai tad aiciniet uz tikšanos. Lekcijas atstājiet citiem.",
    en: "Once a month 11 people who care for a parent, a spouse or a child at home meet in Smiltene. They talk, listen and share advice. Meanwhile a volunteer stays with the person who needs care. No money is needed, only a quiet room and a reliable stand-in. Our advice: first agree who will stay at home, and only then invite people to meet. Leave the lectures to others.",
  },
  municipality: "0049000",
  place: "Smiltene un Raunas pagasts",
  step: "support_group",
  startedOn: "2017-09-20",
  themes: ["support-groups", "mental-health", "health"],
  targetGroups: ["carers", "seniors", "children-disability"],
  endUserRole: "leads",
  need: "Cilvēks, kurš aprūpē tuvinieku, bieži pats paliek viens. Draugi vairs neaicina, jo „tu jau tāpat nevari”. 6 aprūpētājas ģimenes ārstei stāstīja vienu un to pašu: nav gulējušas veselu nakti, nezina, kur jautāt, un kaunas, ka dusmojas. Pakalpojumi bija domāti slimajam cilvēkam, nevis viņām.",
  actions: [
    "Palūdzām ģimenes ārstei un 2 medicīnas māsām nodot ielūgumu cilvēkiem, kuri aprūpē tuviniekus.",
    "Apmācījām 7 brīvprātīgos, kuri pasēž mājās: 2 tikšanās pa 3 stundām kopā ar aprūpes speciālisti.",
    "Pirms pirmās tikšanās brīvprātīgais aizgāja ciemos un iepazinās ar aprūpējamo cilvēku.",
    "Tiekamies katra mēneša trešajā trešdienā no 11 līdz 13.",
    "Sarunu vada pašas dalībnieces pēc kārtas. Uz galda stāv 4 sarunas noteikumi.",
    "Cilvēkiem, kuri nevar atbraukt, reizi nedēļā zvana cita dalībniece.",
  ],
  worked:
    "Kopš 2017. gada grupā bijuši 46 cilvēki, tagad nāk 11. 2025. gadā notika 11 tikšanās no 12 plānotajām. Gada beigās 9 no 11 anketā rakstīja, ka guļ vai atpūšas labāk nekā pirms grupas. 5 ģimenes pēc grupas padoma pirmo reizi pieprasīja aprūpi mājās vai atelpas brīža pakalpojumu. 3 bijušās dalībnieces tagad pašas pasēž pie citiem.",
  notWorked:
    "Pirmās 4 tikšanās rīkojām vakarā pulksten 18. Atnāca 1 vai 2 cilvēki, jo vakarā jādod zāles un jāgatavo gulēšanai. Aicinājām lektorus, bet cilvēki gribēja runāt, nevis klausīties. Vīriešus joprojām uzrunājam slikti: 46 dalībnieku vidū bija 5 vīrieši.",
  cost: "none",
  duration: "ongoing",
  hoursPerWeek: 2,
  people: "2 dalībnieces, kuras aicina un atslēdz telpu, un 7 brīvprātīgie, kuri pasēž mājās. Psiholoģe atnāk 2 reizes gadā bez maksas.",
  premises: "Klusa telpa ar durvīm, 12 krēsli un tējkanna. Telpai jābūt 1. stāvā vai ar liftu.",
  cautions:
    "Tas, ko dzirdam grupā, paliek grupā. Brīvprātīgais nedod zāles un neceļ cilvēku no gultas. Ja dalībniece saka, ka vairs nevar vai grib sev ko nodarīt, nepalieciet ar to vieni: tajā pašā dienā kopā sazvaniet ārstu vai krīzes palīdzību.",
  insights: [
    { kind: "good_example", text: "Divas dalībnieces katru otro ceturtdienu maina lomas: viena pasēž pie abām mammām, otra iet peldēt." },
    { kind: "obstacle", text: "Bez aizvietošanas uz tikšanos atnāk tie, kuriem jau ir vieglāk. Tie, kuriem visgrūtāk, paliek mājās." },
    {
      kind: "obstacle",
      text: "Vārds „atbalsta grupa” cilvēkus biedē. Ielūgumā rakstām: „Elpas brīdis – kafija kopā ar cilvēkiem, kuri saprot.”",
    },
    { kind: "success_factor", text: "Ielūgumu pasniedz ārste vai māsa, kurai cilvēks uzticas. No 46 dalībniekiem 29 atnāca tieši tā." },
    { kind: "conclusion", text: "Nepārtopiet par lekciju ciklu. Cilvēki paliek tāpēc, ka viņus kāds uzklausa." },
  ],
  fullText: `Grupu izdomāja 3 sievietes, kuras satikās ģimenes ārstes gaitenī. Viņas grupu vadīja pirmos 4 gadus. Tagad vada citas, un tas ir apzināti: **neviens nevada ilgāk par 2 gadiem**, jo arī vadīt nogurdina.

Tikšanās norit vienkārši.

1. 15 minūtes dzeram tēju un sagaidām visus.
2. Katra pasaka vienu teikumu: kāds bija šis mēnesis.
3. Stundu runājam par to, kas kādai visvairāk sāp. Padomu dodam tikai tad, ja to prasa.
4. Pēdējās 20 minūtēs apmaināmies ar praktisko: kur aizņemties funkcionālo gultu, kā aizpildīt iesniegumu, kurš autovadītājs palīdz iekāpt.

Visgrūtākais darbs notiek pirms tikšanās. Koordinatore sazvana brīvprātīgos un pārliecinās, ka katram aprūpējamajam cilvēkam būs pazīstama seja. Ja brīvprātīgais saslimst un cita nav, mēs to godīgi pasakām un dalībnieci savienojam pa tālruni.

Raunas pagastā 4 cilvēki uz Smilteni atbraukt nevar. Viņiem ir **zvanu aplis**: otrdienās viena zvana otrai, otra trešajai, līdz aplis noslēdzas. Tas aizņem 20 minūtes un nemaksā neko.

Mēs neesam kļuvuši par biedrību un negribam. Grupa strādā pie kaimiņu biedrības, kura dod telpu un apmāca brīvprātīgos.`,
  links: [{ label: "4 sarunas noteikumi uz galda kartītes", url: "https://example.org/elpas-bridis/noteikumi" }],
  funding: [],
  publishedOn: "2026-04-21",
};

export default initiative;
