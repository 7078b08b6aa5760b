// directions/sentence: whether the directions belong to the product: unit, way of use and strength against its form.
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { isThroughTube } from "../lexicon/cautions/throughTube.ts";
import { claimsOfActions, claimsOfCautions } from "../lexicon/claims.ts";
import type { Destination } from "../lexicon/formUses.ts";
import { isInsulin, mostUnitsOfInsulin } from "../lexicon/insulins.ts";
import type { ReasonCode } from "../refusing/refusalCatalogue.ts";
import { highOf } from "../regimen/amounts.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { isBesideItself, isStoppedInDanger } from "./againstItself.ts";
import { mostInOpening } from "./bounds.ts";
import { reachOfCeilings } from "./ceilings.ts";
import { tooManyUnits } from "./contradictions.ts";
import { destinations } from "./destinations.ts";
import { isHandledOtherwise } from "./handledOtherwise.ts";
import { inOneMeasure, isUnmeasurable } from "./inOneMeasure.ts";
import { type FormFamily, familyOf, isReleased, isWeight, needsNoAmount } from "./product.ts";
import { amountsOf } from "./rates.ts";
import { comesTooOften } from "./timesOfName.ts";
import { isUrgeToSmoke } from "./urgeToSmoke.ts";
import { misuse, usesOf } from "./useOfForm.ts";

/** What comes in a small glass: it is drunk, injected, or dropped in. */
const opened: readonly FormFamily[] = ["liquid", "injection", "drops", "enema"];

/** What a syringe may hold ready: a gel for the bladder or the mouth too. */
const filled: readonly FormFamily[] = ["injection", "liquid", "topical", "enema"];

/** Which families a unit fits; a unit that is not here fits all. */
const fits: Readonly<Record<string, readonly FormFamily[]>> = {
  tablet: ["tablet", "pessary"],
  caplet: ["tablet"],
  capsule: ["capsule", "inhaled", "pessary"],
  softgel: ["capsule"],
  puff: ["inhaled", "spray"],
  inhalation: ["inhaled", "capsule"],
  actuation: ["inhaled", "spray"],
  spray: ["spray", "inhaled", "liquid", "drops"],
  squirt: ["spray", "liquid"],
  drop: ["drops", "liquid"],
  patch: ["patch"],
  plaster: ["patch"],
  sachet: ["sachet", "liquid", "topical"],
  packet: ["sachet"],
  suppository: ["suppository", "pessary"],
  pessary: ["pessary"],
  enema: ["enema", "liquid"],
  lozenge: ["oral-piece", "tablet"],
  pastille: ["oral-piece"],
  gum: ["oral-piece"],
  nebule: ["inhaled", "liquid"],
  spoonful: ["liquid", "sachet"],
  teaspoonful: ["liquid", "sachet"],
  tablespoonful: ["liquid", "sachet"],
  application: ["topical", "liquid", "spray", "pessary", "enema"],
  applicatorful: ["topical", "pessary"],
  "fingertip unit": ["topical"],
  blister: ["inhaled", "capsule"],
  film: ["oral-piece", "tablet"],
  wafer: ["oral-piece", "tablet"],
  ampoule: [...opened, "inhaled"],
  vial: [...opened, "inhaled", "sachet"],
  injection: ["injection"],
  implant: ["injection"],
  pen: ["injection"],
  "pre-filled pen": ["injection"],
  syringe: filled,
  "pre-filled syringe": filled,
  cartridge: ["injection", "inhaled"],
  pump: ["topical", "liquid", "spray", "drops"],
  capful: ["liquid", "topical", "sachet"],
  scoop: ["liquid", "sachet"],
  bottle: ["liquid", "enema", "topical", "sachet"],
  carton: ["liquid", "sachet"],
  dressing: ["topical", "patch"],
  cm: ["topical", "pessary"],
  inch: ["topical", "pessary"],
  unit: [
    ...opened,
    "tablet",
    "capsule",
    "oral-piece",
    "sachet",
    "spray",
    "inhaled",
    "suppository",
    "pessary",
  ],
  mL: ["liquid", "drops", "injection", "inhaled", "enema", "sachet", "topical", "spray"],
};

const eyeForm = /\b(?:eyes?|ophthalmic|ocular|intravitreal|intracameral)\b/i;
const earForm = /\b(?:ears?|otic|auricular)\b/i;
const noseForm = /\b(?:nose|nasal|intranasal)\b/i;

/** What washes an eye out is measured in mL; drops for it are not. */
const washesEye = /\b(?:wash|irrigation|lotion|bath)\b/i;

/** What is made into a mist; a puff of an inhaler nobody measures in mL. */
const isNebulised = /\b(?:nebul\w*|solution|suspension|liquid|ampoules?)\b/i;

/** "5 mL in each eye", "5 mg in each ear", "2.5 mL" of an inhaler: measures of another product. */
const measureMisfits = (unit: string, form: string): boolean => {
  if (unit === "mL")
    return (
      (eyeForm.test(form) && !washesEye.test(form)) || (/\binhal/i.test(form) && !isNebulised.test(form))
    );
  return isWeight(unit) && (eyeForm.test(form) || earForm.test(form)) && !/\bsachets?\b/i.test(form);
};

const unitMisfits = (unit: string, family: FormFamily, form: string): boolean => {
  const allowed = fits[unit.endsWith(" mL spoonful") ? "spoonful" : unit];
  return (allowed !== undefined && !allowed.includes(family)) || measureMisfits(unit, form);
};

/** "40 drops" of eye drops: a slip of the number. */
const tooManyDrops = ({ unit, amount, timing: { slots, clockTimes } }: Step, form: string): boolean =>
  unit?.name === "drop" &&
  [eyeForm, earForm, noseForm].some((words) => words.test(form)) &&
  [amount, ...[...slots, ...clockTimes].map((moment) => moment.amount)].some(
    (one) => one !== null && compareDecimals(highOf(one), mostInOpening) > 0,
  );

const inMouth = /\b(?:mouth|gums?|tongue|throat|tooth|teeth|lips?|cheeks?)\b/;

/** "Wash the scalp ... and rinse": "rinse" alone is what one does to a mouth, and here it is not. */
const rinsesElsewhere = ({ action, site, instructions }: Step): boolean =>
  (action === "wash" || (site !== null && !inMouth.test(site.name))) &&
  instructions.some((words) => cautionOf(words)?.id === "rinse-mouth-with");

/**
 * "10 mL" of insulin is a thousand units, and a patient's pen or syringe counts
 * in units alone: other measures of it are refused, but for a volume that says
 * its units beside it. "1 pen a day", "1 cartridge", "1 dose" are no amount of
 * it: a whole pen holds some 300 units. It goes under the skin, and a label for
 * a patient that says another way is another medicine's.
 */
const insulinFault = (step: Step, { name = "" }: ProductFacts): ReasonCode | null => {
  const { unit, strengthNote, route } = step;
  if (!isInsulin(name)) return null;
  if (route !== null && route !== "subcutaneous") return "place-does-not-fit-product";
  if (unit === null) return null;
  if (unit.name !== "unit")
    return unit.name === "mL" && /\bunits?$/i.test(strengthNote ?? "") ? null : "unit-does-not-fit-product";
  const tooMany = amountsOf(step).some((one) => compareDecimals(highOf(one), mostUnitsOfInsulin) > 0);
  return tooMany ? "likely-slip" : null;
};

/** What is held in the mouth for chest pain is taken again after minutes. */
const takenAgainSoon = /\b(?:sublingual|buccal|oromucosal|glyceryl|gtn|dinitrate)\b/i;

/** Nobody waits so few minutes between doses of what is swallowed: minutes were written for hours. */
const fewestMinutes = 15;

/** A gap of a few minutes between doses of what is swallowed. Where no name is sent it may be a tablet for chest pain. */
const gapOfMinutes = ({ limits: { leastGap }, route }: Step, product: ProductFacts): boolean =>
  leastGap?.unit === "minute" &&
  Number(leastGap.value) < fewestMinutes &&
  (route === null || route === "oral") &&
  ["tablet", "capsule", "liquid"].includes(familyOf(product) ?? "") &&
  (product.name ?? "") !== "" &&
  !takenAgainSoon.test(`${product.form ?? ""} ${product.name ?? ""}`);

/** "Crushed", "chew well" of a tablet that must stay whole to be released slowly, or past the stomach. */
const breaksRelease = (step: Step, product: ProductFacts): boolean => {
  if (!isReleased("modified", product) && !isReleased("gastro-resistant", product)) return false;
  const claims = [
    ...[step.action, ...step.furtherActions].flatMap((action) => claimsOfActions[action] ?? []),
    ...step.instructions.flatMap((words) => {
      const id = cautionOf(words)?.id;
      return id === undefined ? [] : (claimsOfCautions[id] ?? []);
    }),
  ];
  return claims.some((claim) => claim === "crushed" || claim === "chewed");
};

/** Where a dose goes that food can stand beside: an insulin is injected with a meal. */
const besideFood: ReadonlySet<Destination> = new Set(["swallowed", "in the mouth", "injected"] as const);

/** "With breakfast", "after meals" may only say when; "with food" and "on an empty stomach" are of what is swallowed. */
const saysOnlyWhen = ({ relation, meal }: NonNullable<Step["food"]>): boolean =>
  relation !== "empty-stomach" &&
  (meal === null ||
    !["food", "meals", "milk"].includes(meal) ||
    (relation !== "with" && relation !== "with-or-after"));

/** "Apply to the face with food", "2 drops in each eye with food": words of another medicine. */
const eatenElsewhere = (step: Step, product: ProductFacts): boolean => {
  if (step.food === null || saysOnlyWhen(step.food)) return false;
  const told = destinations(step);
  const where = told.length > 0 ? told : usesOf(product).flatMap(({ places }) => places.slice(0, 1));
  return where.length > 0 && where.every((place) => !besideFood.has(place));
};

/** What is taken by the piece: "use daily" says how many of none of them. */
const comesInPieces: ReadonlySet<FormFamily> = new Set(["tablet", "capsule", "oral-piece"] as const);

/** What goes on the skin, into the lungs or into the body another way, and so through no feeding tube. */
const notThroughTube: ReadonlySet<FormFamily> = new Set([
  "topical",
  "inhaled",
  "spray",
  "patch",
  "suppository",
  "pessary",
  "enema",
  "oral-piece",
] as const);

/** Held in the mouth, it goes nowhere else. */
const heldInMouth = /\b(?:sublingual|buccal)\b/i;

/** "1 drop by tube" of eye drops, "via PEG" of a cream. */
const goesThroughNoTube = (step: Step, product: ProductFacts, family: FormFamily | null): boolean =>
  family !== null &&
  step.instructions.some(isThroughTube) &&
  (notThroughTube.has(family) ||
    heldInMouth.test(product.form ?? product.name ?? "") ||
    /* Through a tube a tablet goes in pieces, and this one must stay whole. */
    (family === "tablet" && (isReleased("modified", product) || isReleased("gastro-resistant", product))) ||
    (family === "drops" && /\b(?:eye|ear|nose|nasal)\b/i.test(product.form ?? product.name ?? "")));

const isGiven = ({ amount, timing: { slots, clockTimes } }: Step): boolean =>
  amount !== null || [...slots, ...clockTimes].some((moment) => moment.amount !== null);

/** Why the step does not fit the product, or null; without a known form nothing is held against it. */
export const misfit = (step: Step, product: ProductFacts): ReasonCode | null => {
  if (rinsesElsewhere(step)) return "action-and-place-disagree";
  const family = familyOf(product);
  if (tooManyDrops(step, product.form ?? "")) return "dose-too-large";
  const units = [
    step.unit?.suppliedBy === "directions" ? step.unit.name : null,
    step.limits.units?.unit ?? null,
  ];
  if (family !== null && units.some((unit) => unit !== null && unitMisfits(unit, family, product.form ?? "")))
    return "unit-does-not-fit-product";
  const insulin = insulinFault(step, product);
  if (insulin !== null) return insulin;
  if (gapOfMinutes(step, product)) return "likely-slip";
  if (isUnmeasurable(step, product)) return "amount-not-measurable";
  const use = misuse(step, product);
  if (use !== null) return use;
  if (goesThroughNoTube(step, product, family)) return "place-does-not-fit-product";
  if (isHandledOtherwise(step, family, product)) return "action-does-not-fit-product";
  if (isBesideItself(step, product) || isStoppedInDanger(step, product)) return "contradiction";
  if (breaksRelease(step, product)) return "action-does-not-fit-product";
  if (comesTooOften(step, product)) return "frequency-disagrees";
  if (eatenElsewhere(step, product)) return "contradiction";
  const isOfUrge = step.limits.units !== null && isUrgeToSmoke(step.asNeeded, product);
  if (
    family !== null &&
    comesInPieces.has(family) &&
    needsNoAmount.has(step.action) &&
    !isGiven(step) &&
    !isOfUrge
  )
    return step.action === "use" ? "no-dose" : "action-does-not-fit-product";
  const measured = inOneMeasure(step, product);
  if (measured === null) return null;
  if (tooManyUnits(measured)) return "maximum-below-dose";
  return reachOfCeilings(measured) === "far above" ? "likely-slip" : null;
};
