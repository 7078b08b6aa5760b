// directions/sentence: "Chew ... do not chew", "Swallow whole. Let it dissolve": what is to be done and what is not, at once.
import { barsPlace } from "../lexicon/barredPlaces.ts";
import { cautionOf } from "../lexicon/cautions/cautionOf.ts";
import { isThroughTube } from "../lexicon/cautions/throughTube.ts";
import { type Claim, claimsOfActions, claimsOfCautions, placeOfActions } from "../lexicon/claims.ts";
import { onlyPlaces } from "../lexicon/placesOfCautions.ts";
import { highOf, lowOf } from "../regimen/amounts.ts";
import { isWhole } from "../regimen/decimals.ts";
import type { Step } from "../regimen/Regimen.ts";
import { destinations } from "./destinations.ts";

const divisible: ReadonlySet<string> = new Set(["tablet", "caplet"]);
const solid: ReadonlySet<string> = new Set(["tablet", "capsule", "caplet", "softgel"]);

/** "Half a tablet" is a divided one. */
const ofAmount = ({ amount, unit, timing }: Step): readonly Claim[] =>
  divisible.has(unit?.name ?? "") &&
  [amount, ...[...timing.slots, ...timing.clockTimes].map((moment) => moment.amount)].some(
    (one) => one !== null && !(isWhole(lowOf(one)) && isWhole(highOf(one))),
  )
    ? ["divided"]
    : [];

/** What is held under the tongue or in the cheek is not swallowed whole; a tablet that is taken by mouth is swallowed. */
const ofWayIn = ({ action, route, site, unit }: Step, told: readonly Claim[]): readonly Claim[] => {
  if (route === "sublingual" || route === "buccal") return ["no: whole"];
  const held = told.some((claim) => claim === "dissolved" || claim === "sucked" || claim === "chewed");
  /* "Swallow one, do not swallow whole": then how? */
  if (action === "swallow") return held ? [] : ["whole"];
  return action === "take" && site === null && solid.has(unit?.name ?? "") && !held ? ["swallowed"] : [];
};

/** A puff goes where it is sprayed; where no place is named it is breathed in. */
const ofPuff = ({ unit, route, site }: Step): readonly Claim[] =>
  (unit?.name === "puff" || unit?.name === "inhalation") && route === null && site === null
    ? ["breathed in"]
    : [];

const ofFood = ({ food }: Step): readonly Claim[] => {
  if (food === null) return [];
  if (food.relation === "empty-stomach") return ["no: with food"];
  if (food.meal === "milk") return food.relation === "with" ? ["with milk"] : [];
  return food.relation === "with" ? ["with food"] : [];
};

/** "Not to be taken" bars more than swallowing: nothing of it goes into the mouth. */
const notTaken = /^not to be taken(?: internally)?$/i;

const ofWords = (words: string): readonly Claim[] => {
  const { id, values } = cautionOf(words) ?? {};
  if (/\bmilk$/.test(values?.drink ?? "")) return ["with milk", ...(claimsOfCautions[id!] ?? [])];
  const claims = id === undefined ? undefined : claimsOfCautions[id];
  return notTaken.test(words) ? ["no: taken", "no: swallowed"] : (claims ?? []);
};

/** "Take 2 puffs", "take 10 units": said of what is breathed in and injected too, and so no place. */
const takenAnyWay: ReadonlySet<string> = new Set([
  "puff",
  "inhalation",
  "actuation",
  "blister",
  "dose",
  "spray",
  "unit",
]);

const places = (step: Step): readonly string[] => {
  const named = destinations(step);
  const anyWay = step.action === "take" && takenAnyWay.has(step.unit?.name ?? "");
  const own = anyWay ? undefined : placeOfActions[step.action];
  return named.length > 0 || own === undefined ? named : [own];
};

/** "For the ear only" beside drops for an eye, "chew well" beside a tube. */
const elsewhere = (step: Step): boolean => {
  const isPastMouth = step.instructions.some(isThroughTube);
  return step.instructions.some((words) => {
    const id = cautionOf(words)?.id;
    const only: readonly string[] | undefined = id === undefined ? undefined : onlyPlaces[id];
    return only !== undefined && (isPastMouth || places(step).some((place) => !only.includes(place)));
  });
};

const byRoute: Readonly<Record<string, string>> = { ophthalmic: "eye" };

/** "Apply to the face. Do not use on the face", "one drop in each eye. Avoid contact with eyes". */
const barsItsPlace = ({ site, route, instructions }: Step): boolean => {
  const named = site?.name ?? byRoute[route ?? ""];
  return (
    named !== undefined &&
    instructions.some((words) => {
      const caution = cautionOf(words);
      return caution !== null && barsPlace(caution, named);
    })
  );
};

/** "5 mL daily. Not to be swallowed" of an oral solution: that it is taken, nobody but we have said. */
const takesUnsaid = ({ action, actionSuppliedBy }: Step, told: readonly Claim[]): boolean =>
  action === "take" && actionSuppliedBy === "reader" && told.includes("no: swallowed");

const bars = (claim: Claim): boolean => claim.startsWith("no: ");

/** One of the claims is barred by another. */
const isBarred = (claims: readonly Claim[]): boolean =>
  claims.some(bars) && claims.some((claim) => !bars(claim) && claims.includes(`no: ${claim}` as Claim));

/** True where the directions bar what they order. */
export const claimsDisagree = (step: Step): boolean => {
  const actions = [step.action, ...step.furtherActions].flatMap((action) => claimsOfActions[action] ?? []);
  const told = [
    ...actions,
    ...step.instructions.flatMap(ofWords),
    ...ofAmount(step),
    ...ofPuff(step),
    ...ofFood(step),
  ];
  return (
    isBarred([...told, ...ofWayIn(step, told)]) ||
    elsewhere(step) ||
    barsItsPlace(step) ||
    takesUnsaid(step, told)
  );
};
