// language/translate: all sentences of one step in another language, in the order of the English ones.
import type { Regimen, Step } from "@plainlabel/directions";
import { useKindOf } from "../english/oneUse.ts";
import { isPause, sayPause } from "../english/pause.ts";
import { nothingElse, Unsayable } from "../english/Sentence.ts";
import { ceilingOf, isOneDayOfOne, lengthOf } from "../english/sayFollowing.ts";
import { besideOthers, isAfterOneDay, isFirstDay, type SaidField } from "../english/sayStep.ts";
import { type StepInstructions, stepInstructions } from "../english/stepInstructions.ts";
import type { Told } from "../pictures/Told.ts";
import { type NotDailyPlace, notDailyOf } from "../plan/notDaily.ts";
import { sayAmountIn, sayCounted, sayPeriodIn } from "./amounts.ts";
import { type DosesSaid, type Draft, dosesIn, sayNeedIn } from "./doses.ts";
import { allStrong, cell, plain, strong, textOf, type Words } from "./fill.ts";
import { instructionIn } from "./instructionIn.ts";
import { instructionsOf } from "./instructionsOf.ts";
import type { Cell, Phrases } from "./Phrases.ts";
import { sayFoodIn, sayOften, sayWithinIn } from "./when.ts";
import { withVerb } from "./withVerb.ts";

/** Everything a sentence of a step may need to know. */
interface Context {
  readonly regimen: Regimen;
  readonly index: number;
  readonly step: Step;
  readonly doses: DosesSaid;
  readonly instructions: StepInstructions;
  readonly isFirstDay: boolean;
  readonly phrases: Phrases;
}

type Sayer = (context: Context) => readonly Draft[];

type Blanks = Readonly<Record<string, Words | string>>;

const draft = (words: Words, ...tells: readonly Told[]): Draft => ({ words, tells });
const negative = (words: Words, ...tells: readonly Told[]): Draft => ({
  words: allStrong(words),
  tells,
  negative: true,
});

type Span = NonNullable<Step["duration"]>;
const exactly = (value: number | string, unit: Span["unit"]): Span => ({
  low: String(value),
  high: String(value),
  unit,
});

const asNeeded: Sayer = ({ regimen, index, step, doses, phrases }) => {
  if (step.asNeeded === null || doses.within === "need") return [];
  if (besideOthers(regimen, index))
    throw new Unsayable("“When you need it” would not say which of the doses it is about.");
  const need = strong(sayNeedIn(step.asNeeded, phrases));
  return [draft(withVerb(phrases.sentences.asNeeded, step, phrases, { need }), "need")];
};

const food: Sayer = ({ step, doses, instructions, phrases }) => {
  const { food: given } = step;
  const isMoment = given !== null && given.meal === null && given.relation !== "empty-stomach";
  if (given === null || isMoment || doses.within === "meals") return [];
  const words = strong(sayFoodIn(given, instructions.food, phrases));
  return [draft(withVerb(phrases.sentences.food, step, phrases, { food: words }), "food")];
};

const cycle: Sayer = ({ step, phrases }) => {
  const { cycle: round } = step.timing;
  if (round === null) return [];
  const length = (count: number): Words => strong(sayPeriodIn(exactly(count, round.unit), "length", phrases));
  const blanks = { on: length(round.on), off: length(round.off) };
  return [
    negative(withVerb(phrases.sentences.cycle, step, phrases, blanks)),
    draft(withVerb(phrases.sentences.startAgain, step, phrases)),
  ];
};

const length: Sayer = ({ regimen, index, step, phrases, isFirstDay: saidAlready }) => {
  const { duration } = step;
  const shared = lengthOf(regimen, index);
  if (duration === null || saidAlready || shared === "said later") return [];
  if (shared === "of all, needed") {
    const gap = strong(sayPeriodIn(duration, "gap", phrases));
    return [draft(withVerb(phrases.sentences.stopAllAfter, step, phrases, { gap }), "length")];
  }
  if (shared === "of all") {
    const all = strong(sayPeriodIn(duration, "length", phrases));
    return [draft(withVerb(phrases.sentences.lengthOfAll, step, phrases, { length: all }), "length")];
  }
  if (isOneDayOfOne(step)) return [draft(withVerb(phrases.sentences.oneDayOnly, step, phrases))];
  const { length: plainly, lengthMore } = phrases.sentences;
  /* Who is not sure of "6 more days" says 6 days, which is the same length. */
  const isMore = isAfterOneDay(regimen, index) && typeof lengthMore === "string";
  const use = isMore && phrases.moreIsBare === true ? "gap" : "length";
  const words = strong(sayPeriodIn(duration, use, phrases));
  return [draft(withVerb(isMore ? lengthMore : plainly, step, phrases, { length: words }), "length")];
};

const notDaily =
  (at: NotDailyPlace): Sayer =>
  ({ regimen, index, step, phrases }) => {
    const found = notDailyOf(regimen, index);
    if (found === null || found.place !== at) return [];
    if (found.newPatch && found.lead !== null)
      throw new Unsayable("There are no words for a patch that is not daily beside steps that are.");
    const phrase = phrases.sentences.notDaily[found.newPatch ? "new patch" : (found.lead ?? "alone")];
    return [negative(withVerb(phrase, step, phrases))];
  };

const ending: Sayer = ({ step, phrases: { sentences }, phrases }) => {
  if (step.ending === null) return [];
  return [draft(withVerb(step.ending === "stop" ? sentences.stop : sentences.carryOn, step, phrases))];
};

const oneUse: Sayer = ({ step, phrases }) => {
  const { useFor, leaveOff } = step;
  const { leaveOn, leaveIn, useFor: eachTime, leaveOnAndOff } = phrases.sentences;
  if (useFor === null) {
    if (leaveOff !== null) throw new Unsayable("How long without it, and not how long with it.");
    return [];
  }
  const kind = useKindOf(step.action, step.unit?.name ?? null);
  if (kind === null) throw new Unsayable(`No words for how long to ${step.action} it each time.`);
  const on = strong(sayPeriodIn(useFor, "length", phrases));
  if (leaveOff !== null) {
    if (kind !== "leave on") throw new Unsayable("Left off, and never left on.");
    return [
      draft(
        withVerb(leaveOnAndOff, step, phrases, { on, off: strong(sayPeriodIn(leaveOff, "length", phrases)) }),
      ),
    ];
  }
  const phrase = { "leave on": leaveOn, "leave in": leaveIn, "each time": eachTime }[kind];
  return [draft(withVerb(phrase, step, phrases, { length: on }))];
};

/** Each caution once; one that the tables do not have makes the directions English alone. */
const cautions: Sayer = ({ step, phrases }) => {
  const said = instructionsOf(step).map(
    (phrase) => [textOf(instructionIn(phrase, step, phrases)), phrase.meaning] as const,
  );
  return [...new Map(said)].map(([text, meaning]) => ({
    words: plain(text),
    tells: [],
    aside: true,
    meaning,
  }));
};

const limits: Sayer = ({ regimen, index, step, doses: { plan }, phrases: { sentences }, phrases }) => {
  const { leastGap, doses, units, atOnce, ...rest } = step.limits;
  nothingElse(rest);
  const said: Draft[] = [];
  const say = (phrase: Cell, blanks: Blanks, told: Told): void => {
    said.push(negative(withVerb(phrase, step, phrases, blanks), told));
  };
  const limit = (amount: string, unit: string | null): string =>
    sayAmountIn({ exact: amount }, unit, "limit", phrases);
  if (plan.most !== null) {
    const often = sayOften({ ...plan.most, upTo: false, low: plan.most.high }, phrases);
    say(sentences.mostTimes, { often }, "most-times");
  }
  if (leastGap !== null) {
    const gap = sayPeriodIn(exactly(leastGap.value, leastGap.unit), "gap", phrases);
    say(sentences.leastGap, { gap }, "gap");
  }
  if (atOnce !== null) say(sentences.atOnce, { limit: limit(atOnce.amount, atOnce.unit) }, "at-once");
  if (doses !== null) {
    const times = sayCounted(phrases.times, exactly(doses.count, "day"), phrases);
    say(sentences.mostDoses, { times, within: sayWithinIn(doses.per, phrases) }, "most-doses");
  }
  /* Said with each of the steps it would allow as much again: one ceiling of several is said once, with the last. */
  const ceiling = ceilingOf(regimen, index);
  if (units !== null && ceiling !== "said later")
    say(
      ceiling === "of all" ? sentences.mostUnitsOfAll : sentences.mostUnits,
      { limit: limit(units.amount, units.unit), within: sayWithinIn(units.per, phrases) },
      "most-units",
    );
  return said;
};

const sameTime: Sayer = ({ step, doses, phrases }) => {
  const { sameTime: unit } = step.timing;
  if (unit === null || doses.within === "same-time") return [];
  const when = strong(cell(phrases.sameTime[unit]));
  return [draft(withVerb(phrases.sentences.sameTime, step, phrases, { when }))];
};

/** What is said of a step, in the order of docs/sentences.md. */
const sayers = {
  dose: ({ doses }) => doses.drafts,
  firstDose: ({ step, doses, phrases }) =>
    doses.plan.straightAway === "first dose"
      ? [draft(withVerb(phrases.sentences.firstDose, step, phrases))]
      : [],
  apart: ({ step, doses: { plan }, phrases }) =>
    plan.apart === null
      ? []
      : [draft(withVerb(phrases.sentences.apart, step, phrases, { gap: strong(plan.apart) }))],
  asNeeded,
  food,
  sameTime,
  cycle,
  length,
  notDailyWithin: notDaily("within"),
  ending,
  oneUse,
  cautions,
  limits,
  notDaily: notDaily("last"),
} satisfies Readonly<Record<string, Sayer>>;

/**
 * Which sentences say each field: a field that is added does not compile before
 * it stands here. That they do say it is held by reading them back.
 */
export const translatedBy: Readonly<Record<SaidField, readonly (keyof typeof sayers | "lead" | "unsaid")[]>> =
  {
    joined: ["lead"],
    action: ["dose"],
    furtherActions: ["dose"],
    actionSuppliedBy: ["unsaid"],
    amount: ["dose"],
    unit: ["dose"],
    strengthNote: ["dose"],
    strengthOfOne: ["dose"],
    "timing.times": ["dose", "limits"],
    "timing.every": ["dose", "apart"],
    "timing.slots": ["dose"],
    "timing.clockTimes": ["dose"],
    "timing.weekdays": ["dose"],
    "timing.daysAWeek": ["dose"],
    "timing.monthDays": ["dose"],
    "timing.cycleDays": ["dose"],
    "timing.event": ["dose"],
    "timing.once": ["dose"],
    "timing.straightAway": ["dose", "firstDose"],
    "timing.preferably": ["dose"],
    "timing.cycle": ["cycle"],
    "timing.sameTime": ["dose", "sameTime"],
    asNeeded: ["dose", "asNeeded"],
    "limits.units": ["limits"],
    "limits.doses": ["limits"],
    "limits.atOnce": ["limits"],
    "limits.leastGap": ["limits"],
    duration: ["length", "dose"],
    useFor: ["oneUse"],
    leaveOff: ["oneUse"],
    ending: ["ending"],
    food: ["food", "dose"],
    route: ["dose"],
    site: ["dose"],
    dailyTotal: ["dose"],
    instructions: ["cautions", "dose", "food"],
  };

export interface StepSaid {
  readonly drafts: readonly Draft[];
  /** The days of the week that the first sentence opens with, and nothing else before the verb. */
  readonly opensWithDays: boolean;
}

/** A pause says nothing but its length; of what is left off, as of what was taken before it. */
const pauseIn = (regimen: Regimen, index: number, phrases: Phrases): readonly Draft[] => {
  const step = regimen.steps[index]!;
  sayPause(step, "digits");
  const before = regimen.steps.slice(0, index).findLast((other) => !isPause(other)) ?? step;
  const words = strong(sayPeriodIn(step.duration!, "length", phrases));
  return [negative(withVerb(phrases.sentences.pause, before, phrases, { length: words }))];
};

/** The sentences of one step of a regimen in its mergedForm, without the lead of the first. Throws `Unsayable`. */
export const stepIn = (regimen: Regimen, index: number, phrases: Phrases): StepSaid => {
  const step = regimen.steps[index]!;
  if (isPause(step)) return { drafts: pauseIn(regimen, index, phrases), opensWithDays: false };
  const instructions = stepInstructions(step);
  const firstDay = isFirstDay(regimen, index);
  const doses = dosesIn(step, instructions, firstDay, phrases);
  const context: Context = { regimen, index, step, doses, instructions, isFirstDay: firstDay, phrases };
  return {
    drafts: Object.values(sayers).flatMap((sayer: Sayer) => sayer(context)),
    opensWithDays: step.timing.weekdays.length > 0 && doses.plan.front.length === 1,
  };
};
