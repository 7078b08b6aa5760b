// request: text that some program damaged on its way here. One rule for every door and every field.

/** What happened to a text, and what it was likely meant to be. */
export interface TextDamage {
  /** As it can stand after "The text": "holds letters that were saved in one encoding and read in another". */
  readonly what: string;
  /** The damaged word as it likely was; null where nobody can tell. */
  readonly likely: string | null;
  /** What to do, where it is not to send the text again. */
  readonly help?: string;
}

/**
 * Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9f. The five unused bytes stand for themselves, as
 * browsers read them.
 */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const byteOf = (character: string): number | null => {
  const code = character.codePointAt(0)!;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = windows1252.indexOf(character);
  return place < 0 ? null : 0x80 + place;
};

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const asUtf8 = (characters: string): string | null => {
  const bytes = [...characters].map(byteOf);
  if (bytes.includes(null)) return null;
  try {
    return strictUtf8.decode(Uint8Array.from(bytes.map((byte) => byte!)));
  } catch {
    return null;
  }
};

/** Stretches of two characters or more, each of which was one byte above 0x7f. */
const highBytes =
  /[\u0080-\u00ff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{2,}/gu;

/**
 * A capital with an accent before a quotation mark, a dash or a no-break space is
 * what people write ("CAF\u00c9\u2019S", "REN\u00c9 DUPONT" held together) as well as what a
 * wrong reading leaves. Only \u00c3 and \u00c2, which end no word of our languages that is
 * followed by these, tell the one from the other.
 */
const rightfulPair = /^[\u00c4-\u00df][\u2018\u2019\u201c\u201d\u2013\u2014\u00a0\u00b7\u00bb\u00ab]$/u;

/** What a wrong reading of letters and signs turns back into: a letter, a mark of punctuation, a currency or a sign. */
const sensible = /^[\p{L}\p{M}\p{P}\p{S}\p{N}\u00a0\u200b-\u200d\ufeff]+$/u;

/**
 * What a program made of "Zo\u00c3\u00ab" that writes names in small letters behind the first:
 * \u00e3 or \u00e2 before a sign that follows no letter.
 */
const madeSmall =
  /[\u00e2\u00e3](?=[\u00a1-\u00b6\u00b8-\u00ba\u00ab\u00bc-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u2039\u2022\u02dc\u2122\u203a])/gu;

const readInAnotherEncoding = (text: string): string | null => {
  let damaged = false;
  const likely = text.replace(highBytes, (stretch) => {
    if (rightfulPair.test(stretch)) return stretch;
    const decoded = asUtf8(stretch);
    if (decoded === null || !sensible.test(decoded)) return stretch;
    damaged = true;
    return decoded;
  });
  // A no-break space after a number whose second byte became an ordinary one.
  const spaced = likely.replace(/(?<=\d)\u00c2(?= )/gu, "");
  if (!damaged && spaced === likely) return null;
  // Some texts go through it twice.
  return readInAnotherEncoding(spaced) ?? spaced;
};

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201c",
  rdquo: "\u201d",
  hellip: "\u2026",
  micro: "\u00b5",
  mu: "\u03bc",
  deg: "\u00b0",
  frac12: "\u00bd",
  frac14: "\u00bc",
  frac34: "\u00be",
  times: "\u00d7",
  pound: "\u00a3",
  euro: "\u20ac",
  trade: "\u2122",
  reg: "\u00ae",
  copy: "\u00a9",
};

/** A letter's accent by its name in HTML: "&euml;" is e with two dots. */
const accents: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
  caron: "\u030c",
  ring: "\u030a",
};

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+\d*));/giu;

const characterOf = (decimal?: string, hexadecimal?: string, name?: string): string | null => {
  if (name !== undefined) {
    const plain = entities[name.toLowerCase()];
    if (plain !== undefined && Object.hasOwn(entities, name.toLowerCase())) return plain;
    const lettered = /^([a-z])(grave|acute|circ|tilde|uml|cedil|caron|ring)$/iu.exec(name);
    return lettered === null ? null : `${lettered[1]}${accents[lettered[2]!.toLowerCase()]}`.normalize("NFC");
  }
  const code = Number.parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;
};

const withEntities = (text: string): string | null => {
  let found = false;
  const likely = text.replace(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    const character = characterOf(decimal, hexadecimal, name);
    if (character === null) return whole;
    found = true;
    return character;
  });
  return found ? (withEntities(likely) ?? likely) : null;
};

/** What is left of a text that went through a program of another kind, and no word of any label. */
const leftovers: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NULL!|NUM!)/u, "holds a spreadsheet's word for a fault"],
  [/<\/?[a-z][\w.:-]*(?:\s[^<>]*)?\/?>/iu, "holds the marks of a web page"],
  [
    /\\(?:[uU][\da-fA-F]{4}|[xX][\da-fA-F]{2}|['"])|\\[nrt](?![a-z])/u,
    "holds letters as programs write them in their sources",
  ],
  [/%[c-f][\da-f]%[89ab][\da-f]|\p{L}%20\p{L}/iu, "holds letters as addresses of web pages write them"],
  [/=[C-F][\dA-F]=[89AB][\dA-F]/u, "holds letters as mail writes them on its way"],
  [/\p{L}\^/u, "holds the separators of another kind of message"],
  [/^\s*=|^@[A-Z]+\(/iu, "begins as a spreadsheet's formula does"],
];

/** A field of a letter that a word processor would have filled; a word that somebody put in such quotation marks is none. */
const mergeField = /«(?:\w*[a-z][A-Z]\w*|[A-Z]{2,}|\w*_\w*)»/u;

/** A place of a template that nobody filled. */
const template =
  /%[A-Z_]{2,}%|\$[A-Z_]{2,}\$|__[a-z]\w*__|(?<![\d\p{L}%])%[sd](?!\p{L})|\{\{.*?\}\}|[$#]\{.*?\}|\{%.*?%\}|<%.*?%>|\[\[.*?\]\]|\{\d+\}|%\(\w+\)s/iu;

/** Words that stand in square brackets where somebody was to write something else: "[Patient Name]", "[insert dose here]". */
const placeWords =
  "please|insert|enter|add|type|here|your|patient|patient['’]s|person|customer|client|pharmacy|pharmacist|gp|doctor|prescriber|practice|surgery|first|last|full|given|family|middle|surname|forename|names?|title|address|postcode|phone|telephone|number|nhs|dob|birth|of|date|drug|medicine|medication|product|strength|dose|dosage|directions|quantity|qty|indication|reason|text|field|placeholder|tbc|tba|tbd|todo|x{2,}";
const placeholder = new RegExp(`\\[\\s*(?:${placeWords})(?:[\\s_.-]+(?:${placeWords}))*\\s*\\]`, "iu");

/**
 * A program's word for nothing. "Null", "Nan" and "None" are names that people bear, and "undefined" is none:
 * so the first three count only as programs write them.
 */
const nothing = /\[object \w+\]|(?<![\p{L}\p{N}])(?:undefined|NaN|null)(?![\p{L}\p{N}])/u;

/** A word said again and again, in any case: "NULL NULL", or the whole text as databases write it. "Null" alone is a name. */
const onlyNothing = /^(?:(?:null|undefined|nan|none)(?:,? |$)){2,}$|^undefined$/iu;
const databaseNull = /^NULL$/u;

const lostLetter = /\ufffd|\p{L}\?\p{L}/u;

const lost: TextDamage = {
  what: "has lost a letter, and holds a question mark or another sign in its place",
  likely: null,
};
const unfilled: TextDamage = { what: "holds a place of a template that was not filled", likely: null };

/** Most texts: nothing in them can be damage. */
const plainText = /^(?!.*(?:undefined|null|nan|none|__))[\w .,;:'"()/+-]*$/iu;

/**
 * What some program did to this text before it came here; null where nothing can be seen.
 *
 * Found are: letters written as UTF-8 and read as Windows-1252, once or twice; the
 * entities of HTML, its marks and other ways in which programs write letters;
 * formulas of a spreadsheet; places of a template that were not filled, in
 * brackets too; a program's words for nothing; replacement characters, and question marks inside a word. Rightful
 * names pass: a person may be called Null, and RENÉ’S is written as it stands.
 */
export const textDamage = (text: string): TextDamage | null => {
  if (plainText.test(text)) return null;
  if (lostLetter.test(text)) return lost;
  if (template.test(text) || mergeField.test(text) || placeholder.test(text)) return unfilled;
  const left = leftovers.find(([pattern]) => pattern.test(text));
  if (left !== undefined) return { what: left[1], likely: null };
  if (nothing.test(text) || onlyNothing.test(text) || databaseNull.test(text))
    return {
      what: "holds what a program writes where it has nothing",
      likely: null,
      help: "Send the words that are missing. Somebody who is called so has a capital letter and small ones, and a title or first name beside it: Ms Null.",
    };
  const escaped = withEntities(text);
  if (escaped !== null)
    return {
      what: "holds the codes that stand for letters in a web page",
      likely: wordsThatDiffer(text, escaped),
    };
  const decoded =
    readInAnotherEncoding(text) ??
    readInAnotherEncoding(text.replace(madeSmall, (letter) => letter.toUpperCase()));
  if (decoded !== null)
    return {
      what: "holds letters that were written in one encoding and read in another (UTF-8 as Windows-1252)",
      likely: wordsThatDiffer(text, decoded),
    };
  return null;
};

/**
 * Signs that letters with accents became where a text of DOS was read as
 * Windows-1252: "Jos\u201a", "Bj\u201drk", "Mu\u00a4oz". In a sentence some may stand between letters.
 */
const signForLetter =
  /\p{L}[\u201a\u201e\u201d\u2020\u2021\u02c6\u2030\u00a1-\u00a5](?=\p{L})|\p{L}\u201a(?!\p{L})/u;

/** What stands in a form where a name was to be written: "Firstname Lastname", and no more than that. */
const kindOfName = "(?:first|last|middle|given|family|sur|fore|full|patient(?:'?s)?)[ _-]?names?";
const onlyKinds = new RegExp(`^${kindOfName}(?:[ ,_-]+${kindOfName})*$`, "iu");

/**
 * The same for the name of a person, a pharmacy or a medicine, where more is
 * damage than in a sentence: a question mark, which may end a sentence, and
 * there stands for a letter ("Ren? Smith"), other signs within a word, square
 * brackets, and the words of a form.
 */
export const nameDamage = (name: string): TextDamage | null => {
  const damage = textDamage(name);
  if (damage !== null) return damage;
  if (/\p{L}\?|\?\p{L}/u.test(name) || signForLetter.test(name)) return lost;
  if (onlyKinds.test(name)) return unfilled;
  return /^\[.*\]$|\[\s*\]/u.test(name) ? unfilled : null;
};

/** The mended words alone: as little of a text as tells what was meant; null where a letter is gone for good. */
const wordsThatDiffer = (damaged: string, mended: string): string | null => {
  const kept = new Set(damaged.split(" "));
  const words = mended.split(" ").filter((word) => !kept.has(word));
  const likely = words.length === 0 ? mended : words.join(" ");
  // A letter that was lost before is not found again.
  return likely.includes("\ufffd") ? null : likely;
};
