// directions/sentence: a draft with what comes from its words, from the step before, from its unit or from the product.
import type { ProductFacts } from "../Interpretation.ts";
import { isThroughTube } from "../lexicon/cautions/throughTube.ts";
import { isCounted } from "../lexicon/units.ts";
import type { Step } from "../regimen/Regimen.ts";
import { hasOwnAmounts } from "./carried.ts";
import type { Draft } from "./Draft.ts";
import { isOnlySpread } from "./onlySpread.ts";
import { familyOf, isMeasured, needsNoAmount, nounOf, verbOf } from "./product.ts";
import { saysHowMuch } from "./saysHowMuch.ts";
import { isProblem, type Problem, problem } from "./Taking.ts";
import { isUrgeToSmoke } from "./urgeToSmoke.ts";
import { withUseOfSolution } from "./useOfSolution.ts";

/**
 * The unit of a step: its own, or that of the step before where both are counted. A bare count never takes over a
 * measure.
 */
const unitOf = (draft: Draft, before: Step | null, product: ProductFacts): Step["unit"] | Problem => {
  if (draft.step.amount === null && !hasOwnAmounts(draft)) return null;
  if (draft.unit !== null) return { name: draft.unit, suppliedBy: "directions" };
  const earlier = before?.unit ?? null;
  if (earlier === null) return nounOf(product);
  return isCounted(earlier.name) ? earlier : problem("count-after-measure");
};

/** A draft with its action and unit: from its words, from the step before, from the unit or the form. */
export const finished = (
  draft: Draft,
  joined: Step["joined"],
  before: Step | null,
  product: ProductFacts,
): Step | Problem => {
  const unit = unitOf(draft, before, product);
  if (unit !== null && isProblem(unit)) return unit;
  const route = draft.step.route ?? before?.route ?? null;
  const site = draft.step.site ?? before?.site ?? null;
  const action = draft.action ?? before?.action ?? null;
  const given = draft.step.amount !== null || hasOwnAmounts(draft);
  const wasGiven = before !== null && countsDose(before);
  const isSpread = familyOf(product) === "topical";
  /* "Put it on the face" of a cream is applying it; of drops it says no dose. */
  const spread =
    isSpread &&
    ((action === "put" && !wasGiven) || (action === null && saysHowMuch(draft.step.instructions)));
  const onlySpread =
    isSpread &&
    action === null &&
    !given &&
    !wasGiven &&
    !spread &&
    isOnlySpread(
      { ...draft.step, joined, action: "apply", actionSuppliedBy: "reader", unit, route, site },
      product,
    );
  const ofUrge = given ? null : ceilingInUnits(draft, product);
  if (
    !given &&
    !spread &&
    !onlySpread &&
    ofUrge === null &&
    (wasGiven || action === null || !needsNoAmount.has(action))
  )
    return problem("no-dose");
  if (given && unit === null && countsNothing(draft, product)) return problem("unit-missing");
  const step: Step = {
    joined,
    action:
      action ??
      (onlySpread ? "apply" : null) ??
      /* Nobody takes what goes past the mouth. */
      (draft.step.instructions.some(isThroughTube) ? "use" : verbOf(unit, route, site, product)),
    actionSuppliedBy: draft.action !== null ? "directions" : (before?.actionSuppliedBy ?? "reader"),
    ...draft.step,
    limits: ofUrge === null ? draft.step.limits : { ...draft.step.limits, units: ofUrge },
    furtherActions:
      draft.action === null && before !== null ? before.furtherActions : draft.step.furtherActions,
    unit,
    route,
    site,
  };
  return withUseOfSolution(isSpread ? withoutFeeds(step) : step, product);
};

/** "Apply to nipples after each feed": the baby's, and no meal of whoever uses the cream. The words are kept. */
const withoutFeeds = (step: Step): Step =>
  step.food?.meal === "meals" && step.instructions.some((words) => /\bfeeds?$/i.test(words))
    ? { ...step, food: null }
    : step;

/**
 * "up to 15 a day when the urge to smoke comes": the ceiling, counted in what the words or the form name; null where
 * it stands for no dose.
 */
const ceilingInUnits = ({ step }: Draft, product: ProductFacts): Step["limits"]["units"] => {
  const { units } = step.limits;
  if (units === null || !isUrgeToSmoke(step.asNeeded, product)) return null;
  const unit = units.unit ?? nounOf(product)?.name ?? null;
  return unit === null ? null : { ...units, unit };
};

/** What is spread or washed with: a bare number beside it counts nothing. */
const spreadOn: ReadonlySet<string> = new Set(["apply", "rub", "wash", "gargle", "rinse"]);

/** "Take 5 twice a day" of a liquid: 5 mL, drops or spoons? */
const countsNothing = (draft: Draft, product: ProductFacts): boolean =>
  (draft.action !== null && spreadOn.has(draft.action)) || isMeasured(product);

const countsDose = ({ amount, timing }: Step): boolean =>
  amount !== null || [...timing.slots, ...timing.clockTimes].some((moment) => moment.amount !== null);
