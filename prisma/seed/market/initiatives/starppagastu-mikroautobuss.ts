import type { DemoInitiative } from "../shape.ts";

const initiative: DemoInitiative = {
  key: "starppagastu-mikroautobuss",
  organisation: "latgales-planosanas-regions",
  teller: "guntis-krumins",
  title: {
    lv: "Starppagastu pieprasījuma mikroautobuss mazapdzīvotu lauku teritoriju iedzīvotājiem bez automašīnas",
    en: "On-demand minibus between parishes for residents of sparsely populated rural areas without a car",
  },
  abstract: {
    lv: "Sutru un Rudzātu pagastā 18 mēnešus brauca mikroautobuss, kuru cilvēki piesaka pa tālruni dienu iepriekš. Cilvēki ar to brauca 4620 reizes, visbiežāk pie ārsta, uz darbu un veikalu. Viens brauciens izmaksāja 12,40 eiro, un pasažieris maksāja 2 eiro. Pirmos 4 mēnešus autobuss bija pustukšs, jo grafiku sastādījām paši un cilvēkiem tikai paziņojām. Jautājiet vispirms, ne pēc tam. Piesakiet braucienus pa tālruni, un lai atbild cilvēks.",
    en: "For 18 months a minibus ran in Sutri and Rudzāti parishes, booked by telephone a day ahead. People took 4,620 rides, mostly to the doctor, to work and to the shop. One ride cost 12.40 euros, and the passenger paid 2 euros. For the first 4 months the bus was half empty, because we drew up the timetable ourselves and only told people about it. Ask first, not afterwards. Take bookings by telephone, and let a person answer.",
  },
  municipality: "0036000",
  place: "Sutru un Rudzātu pagasts",
  step: "micro_project",
  startedOn: "2024-04-08",
  themes: ["transport", "accessibility", "health"],
  targetGroups: ["rural", "seniors", "disability", "low-income-household"],
  endUserRole: "informed",
  need: "Abos pagastos dzīvo ap 1100 cilvēku, un 34 procentiem mājsaimniecību auto nav. Maršruta autobuss kursē 2 reizes dienā un skolēnu brīvlaikā nekursē. Cilvēki atsakās no ārsta, jo taksometrs turp un atpakaļ maksā 50 eiro. Autobuss ar 50 vietām brauc gandrīz tukšs, un par katru pasažieri piemaksā 16,80 eiro.",
  actions: [
    "Saskaitījām, cik pasažieru brauc katrā maršruta autobusā un cik par viņiem piemaksā.",
    "Noīrējām mikroautobusu ar 8 vietām un pacēlāju ratiņkrēslam.",
    "Sastādījām 3 koridorus un par tiem paziņojām ar lapām pastkastēs.",
    "Pēc 4 mēnešiem sapulcējām pasažierus un grafiku pārtaisījām no jauna.",
    "Nolīgām dispečeri, kura no 8 līdz 12 pieņem pieteikumus pa tālruni.",
    "Vienojāmies ar ģimenes ārstu par vizītēm tajās dienās, kad autobuss brauc.",
    "Reizi ceturksnī publicējām skaitļus, arī sliktos.",
  ],
  worked:
    "18 mēnešos bija 4620 braucieni un 286 dažādi pasažieri. Pirmajos 4 mēnešos autobusā vidēji sēdēja 1,8 cilvēki, pēdējos 4 mēnešos – 4,6 cilvēki. 41 procents brauca pie ārsta vai uz aptieku, 27 procenti uz darbu. 19 pasažieri brauca ratiņkrēslā. Aptaujā 63 no 88 atbildējušajiem teica, ka agrāk šajā reizē nebūtu braukuši nekur. Skaitļi ir no dispečeres žurnāla.",
  notWorked:
    "Iedzīvotājus sākumā tikai informējām. Autobuss brauca 7.10, bet ārsts pieņem no 10. Lietotni pieteikumiem izmantoja 3 procenti pasažieru. Vakaros un brīvdienās braukt nevarējām, jo bija tikai viens šoferis. Pēc projekta beigām pašvaldība turpina 2 dienas nedēļā, nevis 5, kā cerējām.",
  cost: "over_10000",
  duration: "ongoing",
  hoursPerWeek: 62,
  people: "1 šoferis uz pilnu slodzi, 1 dispečere uz pusslodzi un 1 vadītājs 2 stundas nedēļā. Šoferim jāprot nostiprināt ratiņkrēslu.",
  premises: "Galds un tālrunis dispečerei. Pieturās vajag soliņu, gaismu un cietu segumu, lai pacēlājs nolaistos līdzeni.",
  cautions:
    "Pirms sākat, noskaidrojiet, vai drīkst pārvadāt par maksu un kas par to lemj. Dispečere neprasa, ar ko cilvēks slimo: pietiek ar laiku un vietu. Sarunājiet rezerves šoferi, citādi viena gripa aptur visu pagastu.",
  insights: [
    {
      kind: "good_example",
      text: "Ģimenes ārsts 2 dienās nedēļā atvēlēja laiku no 10 līdz 12 tieši autobusa pasažieriem. Neatnākušo pacientu skaits saruka no 14 līdz 5 mēnesī.",
    },
    {
      kind: "obstacle",
      text: "Noteikumi sabiedriskajam transportam un sociālajam pakalpojumam ir dažādi. Ar juristiem runājām 5 mēnešus.",
    },
    { kind: "obstacle", text: "Plašāk to ieviest ir grūti: katrs pagasts grib citu dienu un citu pieturu." },
    { kind: "success_factor", text: "Dispečere, kura pazīst ceļus. Viņa apvieno 4 pieteikumus vienā maršrutā labāk nekā programma." },
    {
      kind: "conclusion",
      text: "Plānojiet grafiku kopā ar pasažieriem, pirms noīrējat autobusu. Mums šī kļūda maksāja 4 mēnešus un ap 12 000 eiro.",
    },
  ],
  fullText: `Stāstām par projektu, kas izdevās otrajā mēģinājumā.

**Pirmie 4 mēneši.** Grafiku sastādījām birojā pēc statistikas. Iemetām 520 lapas pastkastēs. Autobuss brauca laikā, tikai gandrīz tukšs. Kādā dienā šoferis nobrauca 140 kilometru ar vienu pasažieri.

**Pagrieziens.** 2024. gada augustā Rudzātu bibliotēkā sapulcējām 24 cilvēkus. Viņi 2 stundās pateica visu:

- ārsts pieņem no 10, nevis no 7;
- ceturtdienās Līvānos ir tirgus;
- lapu pastkastē izlasa reti, bet veikala dēli redz visi;
- pieturai jābūt pie mājas, ja cilvēks brauc ratiņkrēslā;
- zvanīt ir vieglāk nekā spiest pogas.

Septembrī sākām no jauna ar 2 koridoriem, nevis 3. Decembrī pasažieru bija divreiz vairāk.

**Nauda.** 18 mēnešos iztērējām 57 288 eiro: šofera algai 26 400 eiro, dispečerei 11 900 eiro, autobusa nomai 10 800 eiro, degvielai un apkopei 8188 eiro. Viens pasažiera brauciens izmaksāja 12,40 eiro. Lielajā autobusā par vienu pasažieri piemaksāja 16,80 eiro.

Pasažieri joprojām nav tie, kuri lemj. Sapulces notiek 2 reizes gadā, un ieteikumus uzklausām, bet grafiku apstiprina pašvaldība. Godīgi to saucam par informēšanu ar uzklausīšanu.

Ja gribat mēģināt, vispirms paņemiet mūsu **braucienu burtnīcu**: 2 nedēļas pierakstiet, kurš, kurp un cikos gribējis braukt un nav aizbraucis.`,
  links: [
    { label: "Braucienu burtnīca", url: "https://example.org/mikroautobuss/burtnica" },
    { label: "Ceturkšņa skaitļi", url: "https://example.org/mikroautobuss/skaitli" },
  ],
  funding: [
    {
      funder: "Ezeru zemes sadarbības programma",
      programme: "Ceļš līdz durvīm",
      period: "2024–2025",
      acknowledgement: "Projektu līdzfinansēja Ezeru zemes sadarbības programma „Ceļš līdz durvīm”.",
    },
  ],
  publishedOn: "2026-10-30",
};

export default initiative;
