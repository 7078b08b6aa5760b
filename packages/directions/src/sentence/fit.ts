// directions/sentence: whether the directions belong to the product: unit, way of use and strength against its form.
import type { ProductFacts } from "../Interpretation.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import { highOf } from "../regimen/amounts.ts";
import { compareDecimals } from "../regimen/decimals.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { mostInOpening } from "./bounds.ts";
import { tooManyUnits } from "./contradictions.ts";
import { type FormFamily, familyOf } from "./product.ts";
import { inOneMeasure } from "./strengths.ts";

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
  application: ["topical", "liquid", "spray", "pessary"],
  applicatorful: ["topical", "pessary"],
  "fingertip unit": ["topical"],
  mL: ["liquid", "drops", "injection", "inhaled", "enema", "sachet", "topical", "spray"],
};

/** Forms for a place outside the mouth, or that are spat out: nobody takes them. */
const notSwallowed =
  /\b(?:eyes?|ears?|ophthalmic|ocular|otic|nasal|mouthwash|gargle|cutaneous|topical|scalp|shampoo|bath|shower|rectal|vaginal|irrigation)\b/i;

const swallowing: ReadonlySet<Action> = new Set(["take", "swallow", "chew", "suck", "drink"] as const);

/** Forms that work slowly or past the stomach because they stay whole, and forms that are not swallowed whole. */
const staysWhole =
  /\b(?:modified|prolonged|extended|slow|sustained|controlled|delayed|gastro|enteric)\b|\b(?:MR|XL|SR|EC)\b/;
const dissolvesInMouth = /\b(?:sublingual|buccal|effervescent)\b/i;
const broken: ReadonlySet<Action> = new Set(["chew", "suck", "dissolve"] as const);

/** "take one drop" of eye drops, "inject 5 ml" of an oral solution, "chew" of what must stay whole. */
const wrongWay = (action: Action, { form = "" }: ProductFacts): boolean =>
  (swallowing.has(action) && notSwallowed.test(form)) ||
  (action === "inject" && /\boral\b/i.test(form)) ||
  (broken.has(action) && staysWhole.test(form)) ||
  (action === "swallow" && dissolvesInMouth.test(form));

const forbidden: Readonly<Partial<Record<Action, readonly FormFamily[]>>> = {
  take: ["patch", "topical", "suppository", "pessary", "enema"],
  swallow: ["patch", "topical", "suppository", "pessary", "enema", "inhaled", "drops", "spray", "injection"],
  chew: ["patch", "topical", "suppository", "pessary", "enema", "inhaled", "drops", "spray", "injection"],
  drink: ["patch", "topical", "suppository", "pessary", "enema", "inhaled", "injection"],
  inhale: ["tablet", "patch", "topical", "suppository", "pessary", "enema", "oral-piece"],
  inject: [
    "tablet",
    "capsule",
    "patch",
    "topical",
    "suppository",
    "pessary",
    "enema",
    "inhaled",
    "oral-piece",
    "spray",
  ],
  instil: ["tablet", "capsule", "patch", "suppository", "inhaled", "oral-piece", "sachet"],
  stick: ["tablet", "capsule", "liquid", "inhaled", "injection"],
};

const eyeForm = /\b(?:eyes?|ophthalmic|ocular|intravitreal|intracameral)\b/i;
const earForm = /\b(?:ears?|otic|auricular)\b/i;
const noseForm = /\b(?:nose|nasal|intranasal)\b/i;

/** What is swallowed or sucked; "oral" in the name of a form says so too. */
const isOral = (family: FormFamily | null, form: string): boolean =>
  family === "tablet" || family === "capsule" || family === "oral-piece" || /\boral\b/i.test(form);

/** Places that no tablet, capsule or oral liquid goes to. */
const outside =
  /\b(?:eyes?|eyelids?|ears?|nostrils?|nose|skin|scalp|hands?|foot|feet|legs?|arms?|knees?|elbows?|face|back|chest|body|areas?|nails?|toes?|toenails?|fingers?|fingernails?|neck|groin|abdomen|stomach|thighs?|shoulders?|buttocks?)\b/;

/** Forms that do not go into an eye: nothing but what is made for one, or a form that does not say. */
const notForEye: ReadonlySet<FormFamily> = new Set([
  "tablet",
  "capsule",
  "oral-piece",
  "sachet",
  "patch",
  "suppository",
  "pessary",
  "enema",
  "inhaled",
] as const);

const intoEye = ({ site, route }: Step): boolean =>
  route === "ophthalmic" || (site !== null && /^eyes?$/.test(site.name));

const injected: ReadonlySet<string> = new Set(["intravenous", "intramuscular", "subcutaneous"]);

/** By way of use, the families that no product of that family takes it with. */
const forbiddenRoutes: Readonly<Record<string, readonly FormFamily[]>> = {
  oral: ["patch", "suppository", "pessary", "enema"],
  topical: ["tablet", "capsule", "oral-piece", "suppository", "enema", "inhaled"],
  transdermal: ["tablet", "capsule", "oral-piece", "suppository", "pessary", "enema", "inhaled"],
  inhalation: ["tablet", "patch", "topical", "suppository", "pessary", "enema", "oral-piece"],
  nasal: ["tablet", "capsule", "patch", "suppository", "pessary", "enema", "oral-piece"],
  otic: ["tablet", "capsule", "patch", "suppository", "pessary", "enema", "inhaled", "oral-piece", "sachet"],
  rectal: ["patch", "inhaled", "oral-piece"],
  vaginal: ["patch", "inhaled", "oral-piece"],
};

const notInjected: ReadonlySet<FormFamily> = new Set([
  "tablet",
  "capsule",
  "oral-piece",
  "patch",
  "topical",
  "suppository",
  "pessary",
  "enema",
  "inhaled",
  "spray",
  "sachet",
] as const);

/**
 * Ear drops for an eye, a tablet on a knee, an oral solution into a vein, a patch
 * by mouth. Eye drops for an ear are left: prescribers do order them.
 */
const wrongPlace = (step: Step, product: ProductFacts): boolean => {
  const { form = "" } = product;
  const { route, site } = step;
  const family = familyOf(product);
  const forEye = eyeForm.test(form);
  if (intoEye(step) && !forEye) {
    if (family !== null && notForEye.has(family)) return true;
    if (earForm.test(form) || noseForm.test(form) || notSwallowed.test(form) || isOral(family, form))
      return true;
  }
  if (site !== null && isOral(family, form) && outside.test(site.name)) return true;
  if (route === null) return false;
  if (route === "oral" && (forEye || earForm.test(form) || noseForm.test(form))) return true;
  if (injected.has(route) && (isOral(family, form) || forEye || earForm.test(form))) return true;
  return (
    family !== null &&
    ((injected.has(route) && notInjected.has(family)) || forbiddenRoutes[route]?.includes(family) === true)
  );
};

const unitMisfits = (unit: string, family: FormFamily): boolean => {
  const allowed = fits[unit.endsWith(" mL spoonful") ? "spoonful" : unit];
  return allowed !== undefined && !allowed.includes(family);
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

/** Why the step does not fit the product, or null; without a known form nothing is held against it. */
export const misfit = (step: Step, product: ProductFacts): RefusalCode | null => {
  if (rinsesElsewhere(step)) return "action-and-place-disagree";
  const family = familyOf(product);
  if (tooManyDrops(step, product.form ?? "")) return "dose-too-large";
  const units = [
    step.unit?.suppliedBy === "directions" ? step.unit.name : null,
    step.limits.units?.unit ?? null,
  ];
  if (family !== null && units.some((unit) => unit !== null && unitMisfits(unit, family)))
    return "unit-does-not-fit-product";
  if (step.actionSuppliedBy === "directions" && wrongWay(step.action, product))
    return "action-does-not-fit-product";
  if (family !== null && step.actionSuppliedBy === "directions" && forbidden[step.action]?.includes(family))
    return "action-does-not-fit-product";
  if (wrongPlace(step, product)) return "place-does-not-fit-product";
  const measured = inOneMeasure(step, product);
  return measured !== null && tooManyUnits(measured) ? "maximum-below-dose" : null;
};
