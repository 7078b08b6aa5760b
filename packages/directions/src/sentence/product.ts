// directions/sentence: what the product's form may supply: a noun and a plain verb for display, never a dose.

import type { Release } from "../clauses/Clause.ts";
import { rememberingProducts } from "../grammar/remembering.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { isSlowBrand } from "../lexicon/slowBrands.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { usesOf } from "./useOfForm.ts";

/** Families of forms that matter to directions. */
export type FormFamily =
  | "tablet"
  | "capsule"
  | "oral-piece"
  | "sachet"
  | "patch"
  | "suppository"
  | "pessary"
  | "liquid"
  | "inhaled"
  | "spray"
  | "drops"
  | "topical"
  | "injection"
  | "enema";

/** Words of a form name and its family; the first that occurs decides, so the more telling words come first. */
const families: readonly (readonly [word: string, family: FormFamily, noun: string | null])[] = [
  ["pessary", "pessary", "pessary"],
  ["pessaries", "pessary", "pessary"],
  ["vaginal", "pessary", null],
  ["suppository", "suppository", "suppository"],
  ["suppositories", "suppository", "suppository"],
  ["enema", "enema", "enema"],
  ["enemas", "enema", "enema"],
  ["patch", "patch", "patch"],
  ["patches", "patch", "patch"],
  ["plaster", "patch", null],
  ["plasters", "patch", null],
  ["inhalation", "inhaled", null],
  ["inhaler", "inhaled", null],
  ["inhaled", "inhaled", null],
  ["nebuliser", "inhaled", null],
  ["injection", "injection", null],
  ["syringe", "injection", null],
  ["pen", "injection", null],
  ["cartridge", "injection", null],
  ["infusion", "injection", null],
  ["ointment", "topical", null],
  ["cream", "topical", null],
  ["spray", "spray", null],
  ["eye", "drops", null],
  ["ear", "drops", null],
  ["drops", "drops", null],
  ["nasal", "spray", null],
  ["gel", "topical", null],
  ["lotion", "topical", null],
  ["shampoo", "topical", null],
  ["foam", "topical", null],
  ["paste", "topical", null],
  ["emollient", "topical", null],
  ["lozenge", "oral-piece", "lozenge"],
  ["lozenges", "oral-piece", "lozenge"],
  ["pastille", "oral-piece", "pastille"],
  ["pastilles", "oral-piece", "pastille"],
  ["gum", "oral-piece", null],
  ["sachet", "sachet", "sachet"],
  ["sachets", "sachet", "sachet"],
  ["tablet", "tablet", "tablet"],
  ["tablets", "tablet", "tablet"],
  ["caplet", "tablet", "caplet"],
  ["caplets", "tablet", "caplet"],
  ["capsule", "capsule", "capsule"],
  ["capsules", "capsule", "capsule"],
  ["solution", "liquid", null],
  ["suspension", "liquid", null],
  ["syrup", "liquid", null],
  ["elixir", "liquid", null],
  ["liquid", "liquid", null],
  ["linctus", "liquid", null],
  ["mixture", "liquid", null],
  ["mouthwash", "liquid", null],
  ["gargle", "liquid", null],
  ["bath", "liquid", null],
  ["scalp", "liquid", null],
  ["lacquer", "topical", null],
  ["toothpaste", "topical", null],
  ["soap", "topical", null],
  ["granules", "sachet", null],
];

/** What names the form: the form itself, or a name such as "Amoxicillin 500 mg capsules". */
export const formWords = ({ form, name }: ProductFacts): readonly string[] | null =>
  wordsIn(form ?? name, undefined);

const wordsIn = rememberingProducts((words): readonly string[] | null =>
  words === undefined ? null : words.toLowerCase().split(/[^\p{L}]+/u),
);

const formOf = ({ form, name }: ProductFacts): (typeof families)[number] | null => familyIn(form, name);

const familyIn = rememberingProducts((form, name) => {
  const words = formWords({ form, name });
  return words === null ? null : (families.find(([word]) => words.includes(word)) ?? null);
});

/** Whether the product may be called by this form; a product of unknown form may. */
export const isForm = (noun: string, { form }: ProductFacts): boolean =>
  form === undefined ||
  (noun === "emollient" && familyOf({ form }) === "topical") ||
  formWords({ form })?.some((word) => word === noun || word === `${noun}s`) === true;

const releases: Readonly<Record<Release, RegExp>> = {
  modified:
    /\b(?:modified|prolonged|extended|slow|sustained|controlled)[- ]release\b|\b(?:mr|xl|sr|er|cr|la|retard|continus|chrono|chronosphere)\b|\bm\/r\b/i,
  "gastro-resistant": /\b(?:gastro|enteric)\b|\bec\b|\be\/c\b/i,
  vaginal: /\bvaginal\b/i,
  effervescent: /\beffervescent\b/i,
  /* An effervescent tablet is called soluble by everybody, and is one. */
  dispersible: /\b(?:dispersible|soluble|effervescent)\b/i,
  orodispersible: /\boro-?dispersible\b/i,
  chewable: /\bchewable\b/i,
};

const allReleases = Object.keys(releases) as readonly Release[];

/**
 * Whether the product is said to be released so. One of which nothing is known
 * is not: the label would not say what the words do.
 */
export const isReleased = (release: Release, { form, name }: ProductFacts): boolean =>
  releasesOf(form, name).has(release);

const releasesOf = rememberingProducts(
  (form = "", name = ""): ReadonlySet<Release> =>
    new Set(
      allReleases.filter(
        (release) =>
          releases[release].test(`${form} ${name}`) || (release === "modified" && isSlowBrand(name)),
      ),
    ),
);

/** The family of the product's form, or null when it is not told or not known. */
export const familyOf = (product: ProductFacts): FormFamily | null => formOf(product)?.[1] ?? null;

/** What is measured and not counted: a bare number of it says nothing. */
export const isMeasured = (product: ProductFacts): boolean => {
  const family = familyOf(product);
  return family === "liquid" || family === "injection" || family === "topical";
};

/** The noun for directions that name none: the one a dictionary tells, else the one the form clearly names. */
export const nounOf = (product: ProductFacts): Step["unit"] => {
  if (product.unit !== undefined) return { name: product.unit, suppliedBy: "product" };
  const noun = formOf(product)?.[2] ?? null;
  return noun === null ? null : { name: noun, suppliedBy: "form" };
};

/** What is worn, and changed for a new one. */
export const isChanged = (unit: string): boolean => unit === "patch" || unit === "plaster";

/** Ways of use that need no amount: the rest is refused without one. */
export const needsNoAmount: ReadonlySet<string> = new Set([
  "apply",
  "use",
  "rub",
  "wash",
  "gargle",
  "rinse",
  "spray",
]);

const swallowed: ReadonlySet<string> = new Set(["tablet", "capsule", "caplet", "softgel"]);

/** What is measured or shaken out of a product for swallowing: "Use 3 drops" would not say that they are swallowed. */
const measuredOut: ReadonlySet<string> = new Set(["mL", "drop", "unit"]);

/** "500 mg" of a tablet, a capsule or an oral solution is taken as "1 tablet" or "5 mL" is. */
const weights: ReadonlySet<string | undefined> = new Set(["mg", "g", "microgram", "nanogram"]);

export const isWeight = (unit: string | undefined): boolean => weights.has(unit);

/**
 * "Cutaneous solution", "tablets for cutaneous solution": words of the form or the name that say it is not for
 * swallowing.
 */
const isMadeForElsewhere = (product: ProductFacts): boolean =>
  usesOf(product).some(({ places }) => places[0] !== "swallowed");

/** "Oral solution", "syrup", "mixture": of a bare "solution", "suspension" or "liquid" nobody knows the way in. */
const isMadeToSwallow = (product: ProductFacts): boolean =>
  usesOf(product).some(({ places }) => places[0] === "swallowed") ||
  formWords(product)?.includes("mixture") === true;

/** The plain verb for directions that name none; "use" wherever another could be wrong. */
export const verbOf = (
  unit: Step["unit"],
  route: string | null,
  site: Step["site"],
  product: ProductFacts,
): Action => {
  const family = familyOf(product);
  if (route === "oral") return "take";
  if (route !== null || site !== null) return "use";
  if (family === "inhaled") return unit?.name === "puff" ? "inhale" : "use";
  if (isMadeForElsewhere(product)) return "use";
  const name = unit?.name ?? null;
  if (name !== null && (swallowed.has(name) || name.endsWith("spoonful"))) {
    return family === null || family === "tablet" || family === "capsule" || family === "liquid"
      ? "take"
      : "use";
  }
  if (name === null) return "use";
  if (isWeight(name) && (family === "tablet" || family === "capsule")) return "take";
  /* A bare "sachets" may hold a gel. */
  if (name === "sachet") return formWords(product)?.includes("oral") === true ? "take" : "use";
  return (isWeight(name) || measuredOut.has(name)) && isMadeToSwallow(product) ? "take" : "use";
};
