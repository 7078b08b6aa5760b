// language/english: the nouns a dose is counted or measured in: singular, plural, and whether it can be halved in words.

interface Noun {
  readonly one: string;
  readonly many: string;
  /** Measured amounts keep their digits: "0.5 mL", never "half a mL". */
  readonly measured: boolean;
}

const counted = (one: string, many = `${one}s`): readonly [string, Noun] => [
  one,
  { one, many, measured: false },
];
const measured = (one: string, many = one): readonly [string, Noun] => [one, { one, many, measured: true }];

/** By the regimen's name for the unit. A unit that is not here cannot be said: its plural would be a guess. */
const nouns: ReadonlyMap<string, Noun> = new Map([
  counted("tablet"),
  counted("capsule"),
  counted("caplet"),
  counted("softgel"),
  counted("puff"),
  counted("inhalation"),
  counted("actuation"),
  counted("blister"),
  counted("dose"),
  counted("spray"),
  counted("squirt"),
  counted("pump"),
  counted("drop"),
  counted("patch", "patches"),
  counted("plaster"),
  counted("sachet"),
  counted("packet"),
  counted("suppository", "suppositories"),
  counted("pessary", "pessaries"),
  counted("enema"),
  counted("lozenge"),
  counted("pastille"),
  ["gum", { one: "piece of gum", many: "pieces of gum", measured: false }],
  counted("film"),
  counted("wafer"),
  counted("ampoule"),
  counted("vial"),
  counted("nebule"),
  counted("injection"),
  counted("implant"),
  counted("syringe"),
  counted("pen"),
  counted("pre-filled syringe"),
  counted("pre-filled pen"),
  counted("cartridge"),
  counted("insert"),
  counted("strip"),
  counted("application"),
  counted("applicatorful"),
  counted("fingertip unit"),
  counted("capful"),
  counted("scoop"),
  counted("spoonful"),
  counted("teaspoonful"),
  counted("tablespoonful"),
  counted("bottle"),
  counted("carton"),
  counted("dressing"),
  measured("mL"),
  measured("mg"),
  measured("g"),
  measured("mmol"),
  measured("cm"),
  measured("litre", "litres"),
  measured("microgram", "micrograms"),
  measured("nanogram", "nanograms"),
  measured("unit", "units"),
  measured("inch", "inches"),
]);

const spoonful = /^(\d+(?:\.\d+)?) mL spoonful$/;

/**
 * The noun of a unit, or undefined when we have none. A spoonful says its size
 * after it: "2 5 mL spoonfuls" would be read as 25 mL.
 */
export const nounOf = (unit: string): Noun | undefined => {
  const size = spoonful.exec(unit)?.[1];
  if (size === undefined) return nouns.get(unit);
  return { one: `spoonful of ${size} mL`, many: `spoonfuls of ${size} mL each`, measured: false };
};

export const unitNamesSaid: readonly string[] = [...nouns.keys()];

/** "a tablet", "an ampoule". */
export const withArticle = (noun: Noun): string =>
  /^[aeio]/.test(noun.one) ? `an ${noun.one}` : `a ${noun.one}`;

const byWord = new Map<string, string>();
for (const [unit, noun] of nouns) {
  byWord.set(noun.one, unit);
  byWord.set(noun.many, unit);
}

/** The unit that a noun, singular or plural, names. */
export const unitOfNoun = (word: string): string | null => {
  const size = /^spoonfuls? of (\d+(?:\.\d+)?) mL(?: each)?$/.exec(word)?.[1];
  return size === undefined ? (byWord.get(word) ?? null) : `${size} mL spoonful`;
};

export const nounPattern = `(?:spoonfuls? of \\d+(?:\\.\\d+)? mL(?: each)?|${[...byWord.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(".", "\\."))
  .join("|")})`;
