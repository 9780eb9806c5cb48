import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "ratinu-pastaigas",
  organisation: "adazu-ratini",
  teller: "elina-saulite",
  title: { lv: "Ratiņu pastaigas: mammas iet kopā", en: "Pram walks: mothers go together" },
  abstract: {
    lv: "Katru trešdienu pulksten 10 pie bibliotēkas sanāk vecāki ar ratiem un stundu pastaigājas. Neviens nepierakstās un neko nemaksā. Pastaigā var parunāt par negulētām naktīm ar kādu, kas saprot. Gadā iepazinās ap 50 ģimeņu. Iesakām nekad neatcelt: ja atnāk divi, ejam divatā.",
    en: "Every Wednesday at 10 parents with prams meet by the library and walk for an hour. Nobody signs up and nobody pays. On the walk you can talk about sleepless nights with someone who understands. About 50 families got to know each other in a year. We advise never cancelling: if two come, two walk.",
  },
  municipality: "0023000",
  place: "Ādaži",
  step: "support_group",
  startedOn: "2024-05-08",
  themes: ["children-families", "mental-health", "support-groups", "sport"],
  targetGroups: ["children", "single-parents", "large-families"],
  endUserRole: "leads",
  need: "Ādažos ir daudz jaunu māju un jaunu ģimeņu, bet kaimiņi cits citu nepazīst. Mamma ar zīdaini dažkārt visu dienu nerunā ne ar vienu pieaugušo. Ārste ieteica iet ārā, bet vienai iet negribas.",
  actions: [
    "Izvēlieties vienu dienu, stundu un vietu un to nemainiet.",
    "Ierakstiet aicinājumu novada vecāku grupā un pielieciet lapu pie ārsta kabineta.",
    "Izstaigājiet maršrutu iepriekš: vai visur tiek ar ratiem, kur var pabarot bērnu?",
    "Pirmajā mēnesī sagaidiet katru jauno cilvēku un iepazīstiniet ar vienu citu.",
    "Ik pēc 3 mēnešiem uzaiciniet ciemos speciālistu, kas iet līdzi, piemēram, fizioterapeiti.",
  ],
  worked:
    "Gadā bija 49 pastaigas, atcēlām 0. Vidēji atnāca 8 vecāki, lietus dienās 3. Vienā ziemas rītā mazā aptaujā 17 no 21 mammas rakstīja, ka jūtas mazāk vienas. No pastaigām izauga drēbju maiņa un divas ģimeņu kopas, kas cita citai pieskata bērnus.",
  notWorked:
    "Vakara pastaiga strādājošiem vecākiem nesanāca, bērni bija noguruši. Tēti nāca reti. Kad viens tētis sāka aicināt pats, kļuva par 4 tētiem vairāk. Sarakste grupā brīžiem bija par skaļu, tāpēc tagad pēc pulksten 21 tur neraksta.",
  cost: "none",
  duration: "ongoing",
  hoursPerWeek: 2,
  people: "Divas aicinātājas, lai viena var saslimt. Īpašas zināšanas nevajag, vajag smaidu un precizitāti.",
  premises: "Maršruts ar cietu segumu, soliņi un siltas telpas rezervei. Mums tā ir bibliotēka ar pārtinamo galdu.",
  cautions:
    "Nedodiet medicīniskus padomus. Ja kāda mamma ilgi raud vai neguļ, palīdziet viņai pieteikties pie ārsta. Bērnu fotogrāfijas nelieciet internetā.",
  insights: [
    { kind: "success_factor", text: "Viena diena, viena stunda, viena vieta. Nogurušam cilvēkam nav jāmeklē informācija." },
    { kind: "obstacle", text: "Par grupu neatbild neviena iestāde. Kad aicinātājas atgriezās darbā, vajadzēja laikus atrast nākamās." },
    { kind: "conclusion", text: "Labai lietai ne vienmēr vajag biedrību. Mums pietiek ar kalendāru un diviem cilvēkiem." },
  ],
  fullText: `**Mūsu trešdiena**

- 10.00 satiekamies pie bibliotēkas un pagaidām 5 minūtes.
- 10.05 ejam gar upi, lēnām, tā, lai visi var runāt.
- 10.35 apstājamies pie soliņiem: pabarot, pārtīt, iedzert tēju.
- 11.05 esam atpakaļ.

**Noteikumi ir trīs**

1. Neviens nevērtē, kā otrs audzina bērnu.
2. Kas pastaigā izrunāts, paliek pastaigā.
3. Jauno cilvēku vienmēr kāds sagaida.

**Kā nodot tālāk**

Katrai aicinātājai ir pēctece. Mēnesi abas aicina kopā, tad pirmā atvadās. Tā mainījušās jau 3 aicinātāju paaudzes.`,
  links: [],
  funding: [],
  publishedOn: "2026-04-20",
};

export default initiative;
