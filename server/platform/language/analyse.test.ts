import { describe, expect, it } from "vitest";
import { analyse, analyseWords } from "./analyse.ts";

function finds(query: string, text: string): boolean {
  const indexed = new Set(analyse(text, "index").flat());
  return analyse(query, "query").every((tokens) => tokens.some((token) => indexed.has(token)));
}

const bareOf = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

describe("searching for a word in another form", () => {
  it.each(["pārtikas pakas", "saņem pārtikas paku", "ar pārtikas pakām", "Pārtikas paka senioriem"])("partikas paku finds «%s»", (text) => {
    expect(finds("partikas paku", text)).toBe(true);
  });

  it("finds a place by any of its cases", () => {
    for (const query of ["Rucava", "rucavā", "Rucavas", "rucavai"]) expect(finds(query, "Zupas virtuve Rucavā")).toBe(true);
    expect(finds("ādaži", "Tikšanās Ādažos")).toBe(true);
    expect(finds("adazi", "Tikšanās Ādažos")).toBe(true);
  });

  it("asks for every word", () => {
    expect(finds("pārtika bērniem", "Pārtikas pakas senioriem")).toBe(false);
  });

  it("finds what was typed without diacritics, in the query and in the listing", () => {
    expect(finds("gimenes ar berniem", "Atbalsts ģimenēm, kurās aug bērni")).toBe(true);
    expect(finds("ģimenes ar bērniem", "Atbalsts gimenem, kuras aug berni, partikas pakas")).toBe(true);
  });

  it("finds by an unknown name in another case", () => {
    expect(finds("Zvirbulēni", "Biedrība „Zvirbulēnu“ aicina")).toBe(true);
    expect(finds("Apeirons", "Kopā ar Apeironu")).toBe(true);
  });

  it("finds abbreviations, addresses and compounds", () => {
    expect(finds("soc dienests", "Vēršas pašvaldības soc. dienestā")).toBe(true);
    expect(finds("sociālais dienests", "Vēršas pašvaldības soc. dienestā")).toBe(true);
    expect(finds("ziedot.lv", "Vāc līdzekļus portālā ziedot.lv.")).toBe(true);
    expect(finds("covid", "Covid-19 laikā")).toBe(true);
    expect(finds("ESF", "ESF+ atbalsts")).toBe(true);
  });
});

describe("what the two sides do", () => {
  it("leaves filling words out of a query, but not all of it", () => {
    expect(analyse("palīdzība ar pārtiku", "query")).toHaveLength(2);
    expect(analyse("par mums", "query")).toHaveLength(2);
  });

  it("looks at no more than 12 words of a query", () => {
    expect(analyse("darbs ".repeat(40), "query")).toHaveLength(12);
  });

  it("keeps «parents» apart from «old»", () => {
    expect(analyse("vecākiem", "index")).toEqual([["vecāks"]]);
    expect(analyse("vecaki", "query")).toEqual([["vecāks"]]);
  });

  it("gives names their stem, ordinary words not", () => {
    expect(analyse("Tiekamies Rucavā", "index")).toEqual([["tikt"], ["rucava", "~rucav"]]);
    expect(analyse("Zupa ir silta", "index")[0]).toEqual(["zupa"]);
  });

  it("lets English words through", () => {
    expect(finds("kitchen", "Community kitchens")).toBe(true);
  });

  it("takes composed and decomposed letters for the same", () => {
    expect(analyse("ģimenēm".normalize("NFD"), "index")).toEqual([["ģimene"]]);
  });

  it("knows where each word stands", () => {
    expect(analyseWords("Silta zupa", "index")[1]).toEqual({ surface: "zupa", startsAt: 6, endsAt: 10, tokens: ["zupa"] });
  });

  it("stays calm about nothing and about rubbish", () => {
    expect(analyse("", "query")).toEqual([]);
    expect(analyse(" … — !?", "query")).toEqual([]);
    expect(analyse("x".repeat(5000), "index")[0]?.[0]).toHaveLength(60);
  });
});

/** Query, and a form that must be found by it. */
const SAME_WORD = {
  nouns: `pārtika pārtikas, paka pakām, ģimene ģimeņu, bērns bērniņiem, seniors senioriem, jaunietis jauniešu, sieviete sieviešu,
    cilvēks cilvēkiem, biedrība biedrību, nodibinājums nodibinājuma, pašvaldība pašvaldībās, novads novadā, pagasts pagastos, darbnīca darbnīcās,
    virtuve virtuvē, zupa zupu, dārzs dārziem, brīvprātīgais brīvprātīgajiem, ziedojums ziedojumiem, lācis lāča, upe upju, zvaigzne zvaigžņu,
    brālis brāļiem, suns suņu, akmens akmeņiem, mēness mēneša, uguns ugunī, pilsēta pilsētās, pils pilīs, krīze krīžu, invaliditāte invaliditāti,
    bezdarbnieks bezdarbniekiem, rīdziniece rīdziniecēm, vecāki vecākiem, vecvecāki vecvecākiem, nometne nometnēs, apģērbs apģērba,
    kopstrāde kopstrādes, mentorings mentoringa, hospiss hospisā, aizbildnis aizbildņiem, prasme prasmju, bēglis bēgļiem, dzīvoklis dzīvokļa`,
  names: `Rīga Rīgā, Liepāja Liepājas, Cēsis Cēsu, Valmiera Valmierā, Dienvidkurzeme Dienvidkurzemes, Talsi Talsos, Latgale Latgalē,
    Ķekava Ķekavā, Kalnietis Kalnieša, Zvirbulēns Zvirbulēnam, Augšdaugava Augšdaugavas`,
  adjectives: `sociāls sociālajām, trūcīgs trūcīgām, neredzīgs neredzīgajiem, vientuļš vientuļiem, liels vislielākais, lēts lētākas, zaļš zaļajā,
    darbspējīgs darbspējīgo, labs labākie, digitāls digitālās`,
  verbs: `gatavot gatavojām, gatavot negatavoju, palīdzēt palīdzam, palīdzēt jāpalīdz, meklēt meklējam, ziedot ziedojiet, dalīties dalāmies,
    strādāt strādāja, pieteikties piesakieties, vest vedīsim, nestrādājošs nestrādājošajiem, braukt braucam, iet gājām, dot dosim, lūgt lūdzam, rakstīt rakstītu, mācīt mācījušies, ēst ēda,
    celt ceļ, darīt darītu, saņemt saņēmuši, vākt vācam, apmācīt apmācīti, izdalīt izdalītas`,
};

function pairsIn(list: string): [query: string, form: string][] {
  return list.split(",").map((pair) => {
    const [query = "", form = ""] = pair.trim().split(/\s+/);
    return [query, form];
  });
}

function missedBy(pairs: [string, string][], typed: (word: string) => string): string[] {
  const found = ([query, form]: [string, string]) => finds(typed(query), `Te ${form} ir`) && finds(typed(form), `Te ${query} ir`);
  return pairs.filter((pair) => !found(pair)).map((pair) => pair.join(" ~ "));
}

describe("recall over a table of words", () => {
  const pairs = Object.values(SAME_WORD).flatMap(pairsIn);

  it("holds enough pairs to say something", () => expect(pairs.length).toBeGreaterThanOrEqual(80));

  it.each([
    { how: "with diacritics", typed: (word: string) => word },
    { how: "without", typed: bareOf },
  ])("is at least 95 % both ways, typed $how", ({ typed }) => {
    const missed = missedBy(pairs, typed);
    expect(1 - missed.length / pairs.length, missed.join(", ")).toBeGreaterThanOrEqual(0.95);
  });
});

/** Words that light stemming or bare folding would merge; where diacritics tell them apart, the first is typed with them. */
const DIFFERENT_WORDS = `pilsēta pils, planēta plāns, kāzas kaza, kāzās kaza, vecākiem vecs, neredzīgs redzīgs, neatkarība atkarība, gads gadatirgus,
  māja mājiens, rīts rite, pāris pase, kāsis kase, lapa lapsa, sēta seta, skola skolotājs, darbs darbnīca, nams namatēvs, mēris mere, māla mala,
  vīrs virs, kūce kuce, rāgs rags, puse puķe, saule saulespuķe, tante tants, zirgs zirnis, galds galva, bērns bērzs, nestrādājošs strādājošs,
  aprūpe aprēķins, valsts vals, lūgums lūgt, kāra kara, bēres berze, cīņa cena, dēls dēlis, jūra jurists, kārta karte, lācis lāse, lāpa lapa,
  māksla maks, mēnesis mēness, nauda nauds, plēve plava, rūpes rupjš, sāls sala, vēzis vezums, zēns zeme,
  mācītājs mācība, atbalsts balsts, iecietība cietība, nelaime laime, skaidrs skaidas, padome doma, pieredze redze, brīvība brīdis`;

describe("precision over a table of words", () => {
  it("keeps different words apart", () => {
    const merged = pairsIn(DIFFERENT_WORDS).filter(([query, other]) => finds(query, `Ēdam šeit: ${other}`));
    expect(merged).toEqual([]);
  });
});
