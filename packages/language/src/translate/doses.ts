// language/translate: the dose sentences of a step in another language. Each is complete: how much, on which days and when.
import { type Action, type Amount, isDeepEqual, type Step } from "@plainlabel/directions";
import type { Meaning } from "@plainlabel/pictograms";
import { Unsayable } from "../english/Sentence.ts";
import { hasNoTiming, slotOfMeal } from "../english/spokenForm.ts";
import type { StepInstructions } from "../english/stepInstructions.ts";
import { chained, verbOf } from "../english/verbs.ts";
import type { Told } from "../pictures/Told.ts";
import { type Plan, planSchedule } from "../plan/planSchedule.ts";
import { sayAmountIn, sayStrengthIn } from "./amounts.ts";
import { cell, fill, inRow, plain, strong, textOf, type Words } from "./fill.ts";
import { type Doing, reasonOf, type SiteKey, siteKeys } from "./keys.ts";
import type { Cell, Phrases } from "./Phrases.ts";
import { type MomentSaid, momentsIn, sayFoodIn, scheduleWordsIn } from "./when.ts";

/** A sentence before its capital and its stop. */
export interface Draft {
  readonly words: Words;
  readonly tells: readonly Told[];
  readonly negative?: true;
  /** A caution. */
  readonly aside?: true;
  /** Of a caution: its picture. */
  readonly meaning?: Meaning | null;
}

export interface DosesSaid {
  readonly drafts: readonly Draft[];
  readonly plan: Plan;
  /** What the first of them says of need, meals or the same time. */
  readonly within: "need" | "meals" | "same-time" | null;
}

const drops: readonly Action[] = ["put", "instil", "apply"];

/** What is done, as the verbs of a language part it. */
export const doingOf = ({ action, unit, site, route }: Step): Doing => {
  const inEye = route === "ophthalmic" || route === "otic" || ["eye", "ear"].includes(site?.name ?? "");
  if (drops.includes(action) && (unit?.name === "drop" || (unit === null && action !== "apply" && inEye)))
    return "put drops";
  /* A cream and a patch are both applied in English: a verb for creams would smear the patch. */
  const isStuck = unit?.name === "patch" || unit?.name === "plaster";
  if (isStuck && (action === "apply" || action === "put" || action === "place")) return "stick";
  if (action === "inhale" && unit?.name === "capsule") return "inhale capsule";
  return action === "instil" || action === "place" ? "put" : action;
};

const throughMouth = ["oral", "sublingual", "buccal"];
const notEaten = [
  "puff",
  "spray",
  "patch",
  "plaster",
  "ampoule",
  "pen",
  "pre-filled pen",
  "syringe",
  "pump",
  "suppository",
  "pessary",
  "nebule",
  "vial",
  "application",
  "applicatorful",
  "enema",
  "cm",
];

/** "Take 2 puffs" would be heard as "drink 2 puffs". */
const isNotEaten = ({ unit, route, site }: Step): boolean =>
  notEaten.includes(unit?.name ?? "") ||
  (route !== null && !throughMouth.includes(route)) ||
  (site !== null && site.name !== "mouth");

const verbIn = (step: Step, alone: boolean, phrases: Phrases): string => {
  const { action, furtherActions } = step;
  if (action === "take" && phrases.takeIsByMouth === true && isNotEaten(step))
    throw new Unsayable("“Take” is a word for eating and drinking in this language: write how it is used.");
  const form = alone ? "alone" : "dose";
  const first = cell(phrases.verbs[doingOf(step)][form]);
  const [next, ...more] = furtherActions;
  if (next === undefined) return first;
  if (more.length > 0 || next === action || ![action, next].every((one) => chained.includes(one)))
    throw new Unsayable("There are no words for these actions one after the other.");
  const following = cell(phrases.verbs[doingOf({ ...step, action: next })][form]);
  return textOf(fill(phrases.chain, { first, next: following }));
};

/** "2 tablets of 2.5 mg each (5 mg)". */
const amountWords = (step: Step, amount: Amount, phrases: Phrases): Words => {
  const { strengthOfOne, strengthNote } = step;
  const counted = strong(sayAmountIn(amount, step.unit?.name ?? null, "object", phrases));
  const each =
    strengthOfOne === null
      ? counted
      : fill(phrases.ofStrength, { amount: counted, strength: sayStrengthIn(strengthOfOne, phrases) });
  return strengthNote === null
    ? each
    : fill(phrases.inAll, { amount: each, total: sayStrengthIn(strengthNote, phrases) });
};

/** Sides of which one may be taken for another. */
const toldApart: ReadonlySet<string | null> = new Set(["left", "right", "both", "each"]);

/** "elbows and knees", "upper arm or back": several places, each of which has its phrase. */
const placesOf = (
  name: string,
): { readonly keys: readonly SiteKey[]; readonly last: "and" | "or" } | null => {
  const keyOf = (part: string): SiteKey | undefined => siteKeys.find((known) => known === part);
  const whole = keyOf(name);
  if (whole !== undefined) return { keys: [whole], last: "and" };
  const last = name.includes(" or ") ? "or" : "and";
  const keys = name.split(` ${last} `).map(keyOf);
  return keys.length > 1 && keys.every((key) => key !== undefined) ? { keys, last } : null;
};

const placeIn = ({ site, route, action }: Step, phrases: Phrases): Words => {
  const places: Words[] = [];
  if (site !== null) {
    const name = site.side === null ? site.name : `${site.name} ${site.side}`;
    const found = placesOf(name);
    if (found === null || action === "inject" || action === "wash" || action === "rinse")
      throw new Unsayable(`There are no words for the place “${name}”.`);
    const words = inRow(
      found.keys.map((key) => cell(phrases.sites[key])),
      phrases,
      found.last,
    );
    places.push(toldApart.has(site.side) ? strong(words) : plain(words));
  }
  if (route !== null) {
    if (!Object.hasOwn(phrases.routes, route))
      throw new Unsayable(`There are no words for the route “${route}”.`);
    places.push(plain(cell(phrases.routes[route as keyof Phrases["routes"]])));
  }
  return places.flatMap((words, at) => (at === 0 ? words : [...plain(phrases.writing.between), ...words]));
};

/** What may say when, for a dose that names no times. */
const whenever = (
  step: Step,
  near: StepInstructions["food"],
  phrases: Phrases,
): { readonly words: string; readonly kind: NonNullable<DosesSaid["within"]> } | null => {
  const { food, asNeeded, timing } = step;
  if (timing.sameTime !== null && hasNoTiming({ ...step, timing: { ...timing, sameTime: null } }))
    return { words: cell(phrases.sameTime[timing.sameTime]), kind: "same-time" };
  if (!hasNoTiming(step)) return null;
  const ofMeals = food?.meal === "meals" && food.offset === null;
  const ofOne = food !== null && near !== null && Object.hasOwn(slotOfMeal, food.meal ?? "");
  if (food !== null && (ofMeals || ofOne)) return { words: sayFoodIn(food, near, phrases), kind: "meals" };
  return asNeeded === null ? null : { words: sayNeedIn(asNeeded, phrases), kind: "need" };
};

/** "when you need it, for pain or fever". */
export const sayNeedIn = ({ reasons }: NonNullable<Step["asNeeded"]>, phrases: Phrases): string => {
  const need = cell(phrases.need);
  if (reasons.length === 0) return need;
  const said = reasons.map((reason) => {
    const key = reasonOf(reason);
    if (key === null) throw new Unsayable(`There are no words for the reason “${reason}”.`);
    return cell(phrases.reasons[key]);
  });
  return textOf(fill(phrases.needFor, { need, reasons: inRow(said, phrases, "or") }));
};

/** The dose sentences of a step, in its mergedForm. `isFirstDay`: a total for the first day of a course. */
export const dosesIn = (
  step: Step,
  instructions: StepInstructions,
  isFirstDay: boolean,
  phrases: Phrases,
): DosesSaid => {
  const { comma } = phrases.writing;
  const plan = planSchedule(step, scheduleWordsIn(phrases));
  const moments = momentsIn(step, instructions.moments, phrases);
  if (step.strengthNote !== null && moments.some(({ amount }) => !isDeepEqual(amount, moments[0]!.amount)))
    throw new Unsayable("One total beside two different doses.");
  if (step.unit !== null && step.amount === null && moments.every(({ amount }) => amount === null))
    throw new Unsayable("A unit, and no amount of it.");
  const place = placeIn(step, phrases);
  const days = plan.front.length === 0 ? [] : strong(plan.front.join(comma));
  const one = (amount: Amount | null, when: string, dose: Cell = phrases.dose): Words =>
    fill(dose, {
      days,
      verb: verbIn(step, amount === null, phrases),
      amount: amount === null ? [] : amountWords(step, amount, phrases),
      place,
      when: strong(when),
    });
  const eachTime = (amount: Amount | null, when: string): Words =>
    one(amount, when, amount === null ? phrases.dose : (phrases.doseEachTime ?? phrases.dose));
  const dose = (words: Words, ...tells: readonly Told[]): Draft => ({ words, tells: ["dose", ...tells] });
  const once = plan.once ? cell(phrases.onceOnly) : null;
  const joined = (...parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null && part !== "").join(comma);
  const found = (drafts: readonly Draft[], within: DosesSaid["within"] = null): DosesSaid => ({
    drafts,
    plan,
    within,
  });

  if (moments.length === 0) {
    const amount = step.amount;
    if (step.dailyTotal) {
      if (amount === null) throw new Unsayable("A daily total without an amount.");
      return found([dose(one(amount, cell(isFirstDay ? phrases.onFirstDay : phrases.eachDayInAll)))]);
    }
    if (plan.event !== null) {
      const { asNeeded } = step;
      const beside: Draft = {
        words: fill(phrases.sentences.sameTime, {
          do: cell(phrases.later[verbOf(step.action).later].do),
          when: strong(plan.event),
        }),
        tells: [],
      };
      if (plan.straightAway !== null)
        return found([dose(one(amount, joined(cell(phrases.straightAway), once))), beside]);
      if (asNeeded === null) return found([dose(one(amount, joined(plan.event, once)))]);
      if (once !== null) throw new Unsayable("Once only, when it is needed, and tied to an event.");
      return found([dose(one(amount, sayNeedIn(asNeeded, phrases)), "need"), beside], "need");
    }
    if (plan.straightAway === "sentence")
      return found([dose(one(amount, joined(cell(phrases.straightAway), once)))]);
    if (plan.often !== null) return found([dose(eachTime(amount, joined(plan.often.words, plan.days)))]);
    if (plan.front.length > 0 || once !== null) return found([dose(one(amount, once ?? ""))]);
    const when = whenever(step, instructions.food, phrases);
    if (when === null) return found([dose(one(amount, ""))]);
    return found(
      [dose(one(amount, when.words), ...(when.kind === "need" ? (["need"] as const) : []))],
      when.kind,
    );
  }

  const amountAt = ({ amount }: MomentSaid): Amount | null => amount;
  const same = moments.every((moment) => isDeepEqual(amountAt(moment), amountAt(moments[0]!)));
  if (plan.wished !== null) {
    if (!same) throw new Unsayable("Doses that differ, at times that are only a wish.");
    const best = fill(phrases.sentences.best, {
      moments: strong(
        inRow(
          moments.map(({ words }) => words),
          phrases,
        ),
      ),
    });
    return found([dose(eachTime(moments[0]!.amount, plan.wished)), { words: best, tells: [] }]);
  }
  if (moments.every(({ amount }) => amount === null)) {
    const times = inRow(
      moments.map(({ words }) => words),
      phrases,
    );
    return found([dose(one(null, joined(times, once)))]);
  }
  if (plan.oneSentence && moments.length > 1) {
    if (moments.length > 2 || once !== null || moments.some(({ amount }) => amount === null))
      throw new Unsayable("There is no sentence for so many doses on a day that is not every day.");
    const doses = moments.map(({ amount, words }) =>
      fill(phrases.oneOfTwo, { amount: amountWords(step, amount!, phrases), when: strong(words) }),
    );
    const and = plain(phrases.writing.and);
    const words = fill(phrases.twoDoses, {
      days,
      verb: verbIn(step, false, phrases),
      doses: [...doses[0]!, ...and, ...doses[1]!],
      place,
    });
    return found([dose(words)]);
  }
  return found(moments.map(({ amount, words }) => dose(one(amount, joined(words, once)))));
};
