import type { DemoConversation } from "./shape.ts";

export const conversations: DemoConversation[] = [
  {
    initiative: "recepsu-burtnica",
    asker: "anita-zarina",
    askerOrganisation: "rezeknes-novada-socialais-dienests",
    messages: [
      {
        by: "anita-zarina",
        on: "2026-02-03",
        text: "Labdien! Mēs izdalām pārtikas pakas 12 vietās Rēzeknes novadā. Cilvēki bieži jautā, ko darīt ar olu pulveri un piena pulveri. Vai drīkstam izmantot jūsu receptes? Un ar ko jūs ieteiktu sākt, ja grupas mums vēl nav?",
      },
      {
        by: "ilze-kalnina",
        on: "2026-02-05",
        text: "Labdien! Receptes drīkst izmantot, tikai uzrakstiet, no kurienes tās nāk. Sāciet ar vienu gatavošanas reizi tur, kur cilvēki jau nāk pēc pakas. Pankūkas no olu un piena pulvera izdodas visiem. Nelasiet lekciju, lieciet katram rokās karoti.",
      },
      {
        by: "anita-zarina",
        on: "2026-02-10",
        text: "Paldies! Mums ir kultūras nama virtuve Viļānos. Gribam mēģināt martā ar 8 cilvēkiem. Daļa runā krieviski un latgaliski. Vai jums ir receptes, kurās vairāk attēlu nekā vārdu?",
      },
      {
        by: "ilze-kalnina",
        on: "2026-02-12",
        text: "Tādu mums nav, bet doma ir laba. Nofotografējiet katru soli, kad gatavojat paši, tikai rokas un katlu. Ja uztaisīsiet, ar prieku lietosim arī Rucavā. Pēc pirmās reizes uzrakstiet, kā gāja.",
      },
    ],
  },
  {
    initiative: "zvanu-aplis",
    asker: "dace-vitola",
    askerOrganisation: "bauskas-socialais-dienests",
    messages: [
      {
        by: "dace-vitola",
        on: "2026-03-02",
        text: "Labdien! Mums novadā ir daudz vientuļu senioru viensētās. Kā jūs atradāt pirmos zvanītājus? Mums visi saka, ka ir par vecu.",
      },
      {
        by: "velta-roze",
        on: "2026-03-03",
        text: "Labdien! Mums arī tā teica. Palūdzu nevis „kļūt par brīvprātīgo”, bet piezvanīt vienai konkrētai kaimiņienei divas reizes. Pēc tam neviens vairs negribēja beigt. Sāciet ar trim zvanītājiem, vairāk nevajag.",
      },
      {
        by: "dace-vitola",
        on: "2026-03-06",
        text: "Paldies, tas ir labs padoms. Trīs vārdi man jau ir prātā. Vai drīkstam pie jums atbraukt uz mēneša tikšanos un paklausīties?",
      },
      {
        by: "velta-roze",
        on: "2026-03-07",
        text: "Brauciet! Tiekamies mēneša pirmajā ceturtdienā pulksten 11 bibliotēkā. Paņemiet līdzi vienu no saviem zvanītājiem, viņa uzdos labākus jautājumus nekā mēs abas.",
      },
    ],
  },
  {
    initiative: "kopienas-virtuve",
    asker: "jelena-ivanova",
    askerOrganisation: "latgales-rokas",
    messages: [
      {
        by: "jelena-ivanova",
        on: "2026-05-11",
        text: "Labdien! Mēs mācām rokdarbus un domājam par sociālo uzņēmumu. Vai jums bija biedrība, pirms dibinājāt SIA? Un kas pirmajā gadā maksāja algas?",
      },
      {
        by: "toms-grava",
        on: "2026-05-13",
        text: "Labdien! Biedrības nebija, bija divi cilvēki un nomāta virtuve. Pirmajā gadā algu nemaksājām, gatavojām divas dienas nedēļā un rēķinājām. Algas sāka maksāt pastāvīgi klienti. Uzrakstiet uz lapas, kurš un par cik nopirks jūsu darbu 10 reizes. Ja tādu ir pieci, dibiniet.",
      },
      {
        by: "jelena-ivanova",
        on: "2026-05-15",
        text: "Man tādu ir divi. Tātad vēl neesam gatavas, un tas ir labi zināt. Rudenī uzrakstīšu vēlreiz.",
      },
    ],
  },
  {
    initiative: "lidzigs-lidzigam",
    asker: "anna-petersen",
    askerOrganisation: "diakonisches-werk",
    messages: [
      {
        by: "anna-petersen",
        on: "2026-07-06",
        text: "Hello! We would like to try peer advice with two people in one small town. How did you decide how many people one adviser may support at the same time?",
      },
      {
        by: "baiba-strazdina",
        on: "2026-07-08",
        text: "Hello! We learned it the hard way. One adviser took on 15 people and burned out. Now six at a time is the limit, and new advisers start with two. Please plan the monthly talk with a psychologist from the first month, not later.",
      },
    ],
  },
];
