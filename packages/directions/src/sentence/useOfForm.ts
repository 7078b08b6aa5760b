// directions/sentence: whether what is done with a dose, and where it goes, is what its form is made for.
import { rememberingProducts } from "../grammar/remembering.ts";
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { anyForm, type FormUse, formUses } from "../lexicon/formUses.ts";
import { onlyPlaces } from "../lexicon/placesOfCautions.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { destinations } from "./destinations.ts";
import { mayBeSwallowed, wouldBeDrunk } from "./dissolvedForSkin.ts";

const rowOf = (words: string | undefined): readonly FormUse[] =>
  words === undefined ? [] : formUses.filter((row) => row.words.test(words)).slice(0, 1);

/**
 * By its form and by its name: "Tiotropium 18 microgram inhalation powder" is no plain capsule, whatever its form
 * is called.
 */
export const usesOf = ({ form, name }: ProductFacts): readonly FormUse[] => usesIn(form, name);

const usesIn = rememberingProducts((form, name): readonly FormUse[] => [...rowOf(form), ...rowOf(name)]);

/** Units that tell their own way of use, of a product whose form is not known. */
const telling: ReadonlySet<string> = new Set([
  "patch",
  "plaster",
  "suppository",
  "pessary",
  "enema",
  "lozenge",
  "pastille",
  "nebule",
  "implant",
]);

const usesAsCounted = ({ unit }: Step): readonly FormUse[] =>
  unit !== null && telling.has(unit.name) ? rowOf(unit.name) : [];

/** What an inhaler gives, and says so; a capsule, a nebule or a tablet is a thing in the hand, and could be swallowed. */
const givenByInhaler: ReadonlySet<string> = new Set([
  "puff",
  "dose",
  "inhalation",
  "actuation",
  "blister",
  "spray",
]);

const inHand = ({ unit }: Step): boolean => unit !== null && !givenByInhaler.has(unit.name);

const byMouth: ReadonlySet<Action> = new Set(["take", "swallow", "chew", "suck", "drink"]);

/** "Take one capsule daily" of a capsule that is breathed in: it would be swallowed, and people have. */
const swallowsInhaled = (step: Step, { places }: FormUse): boolean => {
  const breathed = places.includes("inhaled") && !places.includes("rectal") && !places.includes("injected");
  if (!breathed || !inHand(step) || step.action === "inhale") return false;
  const where = destinations(step);
  if (where.includes("inhaled")) return false;
  return byMouth.has(step.action) || where.includes("swallowed") || where.includes("in the mouth");
};

/**
 * "Take one tablet twice a day" of a tablet that is dissolved for the skin,
 * whatever its form is called; and "one tablet twice a day", which does not say
 * that it is no tablet to take.
 */
const swallowsDissolved = (step: Step, row: FormUse): boolean => {
  const { actions, places } = row;
  if (wouldBeDrunk(step, row) || mayBeSwallowed(step, row)) return true;
  const forMouth = places.includes("swallowed") || places.includes("in the mouth");
  if (forMouth || !actions.includes("dissolve")) return false;
  const where = destinations(step);
  const unsaid = step.actionSuppliedBy === "reader" && where.length === 0;
  return unsaid || byMouth.has(step.action) || where.includes("swallowed");
};

/** "Insert one tablet at night": where? What is swallowed goes in by a way that somebody names. */
const insertsSwallowed = ({ action, route, site }: Step, { places }: FormUse): boolean =>
  action === "insert" && route === null && site === null && places.includes("swallowed");

/** "Apply one sublingual tablet twice a day": to the gum, or where? */
const appliesPiece = ({ action, route, site, unit }: Step): boolean =>
  action === "apply" && unit?.name === "tablet" && route === null && site === null;

/** "For oral use only" of a cream: nowhere that it may go is where its form goes. */
const meantElsewhere = ({ instructions }: Step, row: FormUse): boolean =>
  instructions.some((words) => {
    const id = cautionOf(words)?.id;
    const only = id === undefined ? undefined : onlyPlaces[id];
    return only !== undefined && !only.some((place) => row.places.includes(place));
  });

/** Why what is done with it, or where, is not what this form is made for; null where nothing is held against it. */
const misuseOf = (step: Step, row: FormUse): ReasonCode | null => {
  const told = step.actionSuppliedBy === "directions" && !anyForm.has(step.action);
  if ((told && !row.actions.includes(step.action)) || insertsSwallowed(step, row) || appliesPiece(step))
    return "action-does-not-fit-product";
  const elsewhere = destinations(step).some((place) => !row.places.includes(place));
  return elsewhere || meantElsewhere(step, row) ? "place-does-not-fit-product" : null;
};

/**
 * Why the step is no use of the product; form and name may each be too short to tell, so that one of them is
 * enough to bear it out.
 */
export const misuse = (step: Step, product: ProductFacts): ReasonCode | null => {
  const named = usesOf(product);
  const rows = named.length > 0 ? named : usesAsCounted(step);
  if (rows.some((row) => swallowsInhaled(step, row))) return "action-does-not-fit-product";
  if (rows.some((row) => swallowsDissolved(step, row))) return "action-does-not-fit-product";
  const found = rows.map((row) => misuseOf(step, row));
  return found.includes(null) ? null : (found[0] ?? null);
};
