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
  counted("syringe"),
  counted("pen"),
  counted("cartridge"),
  counted("insert"),
  counted("strip"),
  counted("application"),
  counted("applicatorful"),
  counted("fingertip unit"),
  counted("capful"),
  counted("scoop"),
  counted("spoonful"),
  counted("5 mL spoonful"),
  counted("2.5 mL spoonful"),
  counted("10 mL spoonful"),
  counted("15 mL spoonful"),
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

/** The noun of a unit, or undefined when we have none. */
export const nounOf = (unit: string): Noun | undefined => nouns.get(unit);

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
export const unitOfNoun = (word: string): string | null => byWord.get(word) ?? null;

export const nounPattern = `(?:${[...byWord.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(".", "\\."))
  .join("|")})`;
