import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "autoveikala-pavadonis",
  organisation: "rezeknes-novada-socialais-dienests",
  teller: "anita-zarina",
  title: { lv: "Autoveikala pavadonis senioriem", en: "A shop-bus companion for seniors" },
  abstract: {
    lv: "Autoveikals piestāj 19 ciemos, bet katrā stāv tikai 10 minūtes. Seniori nepaspēj aiziet, izvēlēties un aiznest. Gribam, lai autoveikalam līdzi brauc pavadonis: palīdz izkāpt, nolasa cenu, aiznes somu un pamana, ja kāds nav atnācis. Tā vēl ir ideja. Līdz šim esam aptaujājuši 27 seniorus un 3 reizes izbraukuši izmēģinājumā. Meklējam kādu, kurš to jau ir darījis, un partneri, kurš piedalītos pirmajos 3 mēnešos.",
    en: "The shop bus calls at 19 villages, but stays only 10 minutes in each. Seniors do not have time to walk there, choose and carry things home. We want a companion to ride along: someone who helps people down the steps, reads out the price, carries the bag and notices when somebody has not come. This is still an idea. So far we have asked 27 seniors and made 3 trial rides. We are looking for someone who has already done this, and for a partner for the first 3 months.",
  },
  municipality: "0043000",
  place: "Kaunatas un Dricānu pagasta ciemi",
  step: "idea",
  startedOn: "2026-05-12",
  themes: ["seniors-active", "social-services", "transport"],
  targetGroups: ["seniors", "rural", "disability"],
  endUserRole: "consulted",
  need: "Daudzos ciemos veikala vairs nav. Autoveikals piebrauc 2 reizes nedēļā un stāv 10 minūtes. Tajā jākāpj pa 3 stāviem pakāpieniem. No 27 aptaujātajiem senioriem 12 autoveikalā nevar iekāpt bez palīdzības, bet 8 slidenā laikā neiziet no mājas. Ja cilvēks neatnāk, to neviens nepamana.",
  actions: [
    "Aptaujājām 27 seniorus 6 ciemos: kas viņiem traucē iepirkties?",
    "Runājām ar autoveikala īpašnieku. Viņš piekrīt stāvēt 20 minūtes, ja kāds palīdz pie durvīm.",
    "3 reizes izbraucām līdzi un pierakstījām, kas notiek katrā pieturā.",
    "Tālāk gribam apmācīt 2 pavadoņus un izmēģināt 1 maršrutu 3 mēnešus.",
  ],
  worked:
    "Kas izdosies, vēl nezinām. Ceram, ka 1 maršrutā palīdzēsim ap 40 senioriem un ka pavadonis nedēļas laikā pamanīs katru, kurš nav atnācis. Līdz šim zinām tikai to, ko redzējām 3 izmēģinājuma braucienos: ar palīgu pie durvīm iepirkās 31 cilvēks, bez palīga tajās pašās pieturās iepriekšējā nedēļā – 22. Tas ir par maz, lai secinātu.",
  notWorked:
    "Pirmajā braucienā pierakstījām pirkumus kladē. Seniori to redzēja un sāka pirkt mazāk. Vairs nerakstām neko, ko cilvēks pērk.",
  cost: "up_to_500",
  duration: "unknown",
  hoursPerWeek: null,
  people: "Iecerēti 2 pavadoņi, kuri mainās, un 1 aprūpes mājās koordinatore, kurai pavadonis piezvana, ja kāds nav atnācis.",
  premises: "Telpas nevajag. Vajag pārnēsājamu pakāpienu ar rokturi un ratiņus somām.",
  cautions:
    "Pavadonis neņem rokās svešu maku un karti. Cilvēkam pašam jāpiekrīt, ka par viņa prombūtni kādam paziņo. Pirms sākam, jānoskaidro, kurš apdrošina pavadoni autoveikalā.",
  insights: [
    { kind: "obstacle", text: "Nezinām, no kā samaksāt pavadonim. Sociālais pakalpojums tas nav, un veikals par to maksāt nevar." },
    { kind: "success_factor", text: "Autoveikala vadītājs visus seniorus pazīst vārdā. Bez viņa piekrišanas ideja nav iespējama." },
    { kind: "conclusion", text: "Vispirms izmēģināsim 1 maršrutu 3 mēnešus. Ja senioriem tas neder, beigsim un par to uzrakstīsim." },
  ],
  fullText: `Ideja radās aprūpētājai. Viņa pamanīja, ka klientes ledusskapī 2 nedēļas stāv viena un tā pati piena paka. Autoveikals brauca katru otrdienu. Kundze līdz tam vairs nevarēja aiziet.

**Ko jau zinām**

- Maršrutā ir 19 pieturas. 6 no tām ir tālāk par 400 metriem no tuvākās mājas.
- 12 no 27 senioriem nevar bez palīdzības uzkāpt pa stāvajiem pakāpieniem.
- 19 no 27 gribētu, lai kāds pajautā, kā iet. 5 to negrib, un viņu atbilde ir tikpat svarīga.
- Īpašniekam 20 minūtes pieturā nozīmē 3 stundas ilgāku dienu. Viņš piekrīt tikai otrdienās.

**Ko vēl nezinām**

- Kurš ir pavadoņa darba devējs: dienests, biedrība vai veikals?
- Vai pavadonis var būt jaunietis vasaras darbā?
- Ko darīt ziemā, kad ciemā ceļš nav iztīrīts?

Aprīkojums un apmācība pirmajiem 3 mēnešiem maksātu ap 450 eiro. Darba laiks tajā nav ieskaitīts.

Ja jūs kaut ko līdzīgu esat darījuši vai sākuši un pametuši, pastāstiet mums. **Neveiksme palīdzēs tikpat daudz kā veiksme.**`,
  links: [],
  funding: [],
  publishedOn: "2026-07-28",
};

export default initiative;
