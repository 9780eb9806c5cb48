import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "sociala-darbinieka-diena",
  organisation: "rezeknes-novada-socialais-dienests",
  teller: "anita-zarina",
  title: { lv: "Sociālā darbinieka diena Nagļos", en: "A social worker's day in Nagļi" },
  abstract: {
    lv: "Sociālā darbiniece katru otro otrdienu strādā Nagļu bibliotēkā. Cilvēkiem vairs nav jābrauc 45 kilometri, lai iesniegtu vienu lapu. 10 mēnešos atnāca 53 cilvēki. Iesakām izvēlēties dienu, kad ciemā jau ir aptieka vai autoveikals.",
    en: "Every second Tuesday a social worker works in the library of Nagļi. People no longer have to travel 45 kilometres to hand in one sheet of paper. 53 people came in 10 months. We advise choosing a day when the pharmacy or the shop bus is already in the village.",
  },
  municipality: "0043000",
  place: "Nagļu pagasts",
  step: "micro_project",
  startedOn: null,
  themes: ["social-services"],
  targetGroups: ["rural"],
  endUserRole: null,
  need: "No Nagļiem līdz sociālajam dienestam ir 45 kilometri, un autobuss kursē 2 reizes nedēļā.",
  actions: ["Atvedām datoru un printeri uz bibliotēku un izlikām grafiku pie veikala."],
  worked: "10 mēnešos pieņēmām 53 cilvēkus. To zinām no pieraksta žurnāla.",
  notWorked: null,
  cost: "unknown",
  duration: "ongoing",
  hoursPerWeek: null,
  people: null,
  premises: null,
  cautions: null,
  insights: [],
  fullText: "",
  links: [],
  funding: [],
  publishedOn: "2026-11-09",
};

export default initiative;
