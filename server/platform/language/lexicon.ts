/**
 * What the dictionary does not know and this market talks about. The word lists are written like lines of a Hunspell word
 * list: the flags say how a word declines (Oo darbs, Qq brālis, Ss skola and upe, W labs; one letter only: no plural).
 */

const PLACES = ["Augšdaugava/S", "Amata/S", "Pārgauja/S"];

const DOMAIN_WORDS = [
  ..."autisks/W biezzupa/Ss blogs/Oo deinstitucionalizācija/S demence/Ss domrade/Ss".split(" "),
  ..."ergoterapija/Ss hakatons/Oo hospiss/Oo invataksis/Q kopienisks/W koprade/Ss kopstrāde/Ss".split(" "),
  ..."kopradīt/FDB2357Jfdb@+&j- labbūtība/S līdzradīt/FDB2357Jfdb@+&j- mājaprūpe/S".split(" "),
  ..."makroprojekts/Oo mentorēt/HDB1357J- mentorings/O mikrogrants/Oo mikroprojekts/Oo mobings/O neiroatšķirīgs/W".split(" "),
  ..."nūjošana/S nūjot/HDB1357J- papildpasākums/Oo remigrants/Oox remigrācija/S".split(" "),
  ..."roms/Oo romiete/Ss samarietis/Qqx silvertings/O supervīzija/Ss surdotulks/Oox".split(" "),
  ..."valstspilsēta/Ss vecāks/Oo vebinārs/Oo zīmjvaloda/Ss".split(" "),
];

/** Joined to the dictionary when it is read. */
export const PRODUCT_WORDS: readonly string[] = [...PLACES, ...DOMAIN_WORDS];

/** The present of -teikt is -saka ("pieteikties": "piesakos"); the dictionary knows only the rare -sacīt for it. Not "pa": "pasaka" is a tale. */
const PRESENT_OF_TEIKT = "saku saki saka sakām sakāt sakiet sakot sakos sakies sakās sakāmies sakāties sakieties sakoties".split(" ");
const PREFIXES_OF_TEIKT = ["at", "ie", "iz", "no", "pie"];

function presentOfTeikt(prefix: string): [form: string, lemmas: string[]][] {
  const plain = PRESENT_OF_TEIKT.map((ending) => prefix + ending);
  const negated = plain.map((form) => `ne${form}`);
  const needed = [`jā${prefix}saka`, `jā${prefix}sakās`];
  return [...plain, ...negated, ...needed].map((form) => [form, [`${prefix}teikt`]]);
}

/** Forms whose reading by the dictionary's rules is true and useless: parents are not "older". */
export const OVERRIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ..."vecāki vecāku vecākiem vecākus vecākos".split(" ").map((form): [string, string[]] => [form, ["vecāks"]]),
  ...PREFIXES_OF_TEIKT.flatMap(presentOfTeikt),
]);

/** Short forms that are written with a full stop, and the lemmas they stand for. */
export const ABBREVIATIONS: ReadonlyMap<string, string[]> = new Map([
  ["reģ.", ["reģistrācija"]],
  ["soc.", ["sociāls"]],
  ["nov.", ["novads"]],
  ["pag.", ["pagasts"]],
  ["raj.", ["rajons"]],
  ["biedr.", ["biedrība"]],
  ["org.", ["organizācija"]],
  ["psih.", ["psihisks"]],
  ["proj.", ["projekts"]],
  ["tālr.", ["tālrunis"]],
  ["u.c.", ["cits"]],
  ["t.sk.", []],
  ["utt.", []],
]);

const FILLING_WORDS = [
  ..."un ar par no uz pie pa pēc pirms pret caur starp bez zem virs dēļ labad līdz kopš aiz ap gar".split(" "),
  ..."ka kā kas ko kam kur kad lai arī vai bet jo ja nu gan tik tikai vēl jau te tur".split(" "),
  ..."tas tā to tie tās tos tām tiem šis šī šo šie šīs šos es mēs jūs man mums jums mūsu jūsu savs sava savu savas ir".split(" "),
  ..."the a an of and or for in to with on at by from is are we our".split(" "),
];

/** Words that a query may hold and a listing need not; without diacritics, as half of the queries are typed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(FILLING_WORDS.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "")));
