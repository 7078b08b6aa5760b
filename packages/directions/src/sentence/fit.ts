// directions/sentence: whether the directions belong to the product: unit, way of use and strength against its form.
import type { ProductFacts } from "../Interpretation.ts";
import type { RefusalCode } from "../refusing/refusalCatalogue.ts";
import type { Action, Step } from "../regimen/Regimen.ts";
import { type FormFamily, familyOf } from "./product.ts";

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

/** "take one drop" of eye drops, "inject 5 ml" of an oral solution. */
const wrongWay = (action: Action, { form = "" }: ProductFacts): boolean =>
  (swallowing.has(action) && notSwallowed.test(form)) || (action === "inject" && /\boral\b/i.test(form));

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

const unitMisfits = (unit: string, family: FormFamily): boolean => {
  const allowed = fits[unit.endsWith(" mL spoonful") ? "spoonful" : unit];
  return allowed !== undefined && !allowed.includes(family);
};

/** Why the step does not fit the product, or null; without a known form nothing is held against it. */
export const misfit = (step: Step, product: ProductFacts): RefusalCode | null => {
  const family = familyOf(product);
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
  return null;
};
