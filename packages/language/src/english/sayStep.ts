// language/english: all sentences of one step, in their order, and a table of which sentence says which field.

import { isDeepEqual, type Regimen, type Step, type Timing } from "@plainlabel/directions";
import { sayNotDaily } from "./notDaily.ts";
import type { NumberStyle } from "./numbers.ts";
import { sayOneUse } from "./oneUse.ts";
import { isPause, sayPause } from "./pause.ts";
import { plain, type Sentence, Unsayable } from "./Sentence.ts";
import { type SaidDose, sayDose } from "./sayDose.ts";
import {
  ceilingOf,
  isOneDay,
  lengthOf,
  sayApart,
  sayAsNeeded,
  sayCycle,
  sayEnding,
  sayFirstDose,
  sayFood,
  sayLength,
  sayLimits,
  saySameTime,
  whensOf,
} from "./sayFollowing.ts";
import { isSpell } from "./spells.ts";
import { type StepInstructions, stepInstructions } from "./stepInstructions.ts";

/** Everything a sentence of a step may need to know. */
interface Context {
  readonly regimen: Regimen;
  readonly index: number;
  readonly step: Step;
  readonly dose: SaidDose;
  readonly instructions: StepInstructions;
  readonly firstDay: boolean;
  readonly style: NumberStyle;
}

type Sayer = (context: Context) => readonly Sentence[];

/** The dose goes on beside one that is not taken only when needed, or for another reason. */
export const besideOthers = ({ steps }: Regimen, index: number): boolean => {
  const first = steps.findLastIndex(({ joined }, at) => at <= index && joined !== "and");
  const next = steps.findIndex(({ joined }, at) => at > index && joined !== "and");
  return steps
    .slice(first, next < 0 ? steps.length : next)
    .some(({ asNeeded }) => !isDeepEqual(asNeeded, steps[index]!.asNeeded));
};

/** How many doses of a day the dose sentences tell, where there are several of them. */
const dosesSaid = ({ timing }: Step, { sentences }: SaidDose): number =>
  sentences.filter(({ concerns }) => concerns === "dose").length > 1
    ? timing.slots.length + timing.clockTimes.length
    : 1;

/** "During your period" says when it is needed: "when you need it" would be more than the words say. */
const tellsSpell = ({ asNeeded }: Step, { sentences }: StepInstructions): boolean =>
  asNeeded?.reasons.length === 0 && sentences.some(({ text }) => isSpell(text));

/** What is said of a step, in the order of docs/sentences.md. */
const sayers = {
  dose: ({ dose }) => dose.sentences,
  place: ({ dose }) => dose.elsewhere,
  firstDose: ({ step, dose }) => sayFirstDose(step, dose.plan),
  apart: ({ dose }) => sayApart(dose.plan),
  asNeeded: ({ regimen, index, step, dose, instructions }) => {
    if (dose.within === "need" || tellsSpell(step, instructions)) return [];
    if (step.asNeeded !== null && besideOthers(regimen, index))
      throw new Unsayable("“When you need it” would not say which of the doses it is about.");
    return sayAsNeeded(step);
  },
  food: ({ step, dose, instructions, style }) =>
    dose.within === "meals" ? [] : sayFood(step, instructions.food, style),
  sameTime: ({ step, dose }) => (dose.within === "same-time" ? [] : saySameTime(step)),
  cycle: ({ step, style }) => sayCycle(step, style),
  length: ({ regimen, index, step, style, firstDay, dose }) =>
    sayLength(step, style, {
      firstDay,
      afterOneDay: isAfterOneDay(regimen, index),
      doses: dosesSaid(step, dose),
      shared: lengthOf(regimen, index),
    }),
  notDailyWithin: ({ regimen, index }) => sayNotDaily(regimen, index, "within"),
  ending: ({ step }) => sayEnding(step),
  oneUse: ({ step, style }) => sayOneUse(step, style),
  instructions: ({ step, instructions }) =>
    instructions.sentences.map(
      ({ text, meaning }): Sentence => ({
        concerns: isSpell(text) && tellsSpell(step, instructions) ? "as-needed" : "instruction",
        runs: [plain(text)],
        tells: [],
        meaning,
      }),
    ),
  limits: ({ regimen, index, step, dose, style }) =>
    sayLimits(step, style, dose.plan, ceilingOf(regimen, index)),
  notDaily: ({ regimen, index }) => sayNotDaily(regimen, index, "last"),
} satisfies Readonly<Record<string, Sayer>>;

/** Every field that has words of its own; those of `timing` and `limits` one by one. */
export type SaidField =
  | Exclude<keyof Step, "timing" | "limits">
  | `timing.${keyof Timing}`
  | `limits.${keyof Step["limits"]}`;

/**
 * Which sentences say each field; a field that is added does not compile before
 * it stands here. That they do say it is held by reading them back: what is not
 * said, or not read, makes the regimen one that cannot be said.
 */
export const saidBy: Readonly<Record<SaidField, readonly (keyof typeof sayers | "lead" | "unsaid")[]>> = {
  joined: ["lead"],
  action: ["dose"],
  furtherActions: ["dose"],
  /* Who supplied the verb makes no difference to what is done. */
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
  route: ["dose", "place"],
  site: ["dose", "place"],
  dailyTotal: ["dose"],
  instructions: ["instructions", "dose", "food"],
};

/** A step of several days that follows one of a single day. */
export const isAfterOneDay = ({ steps }: Regimen, index: number): boolean => {
  const before = steps[index - 1];
  const step = steps[index]!;
  return before !== undefined && step.joined === "then" && isOneDay(before) && !isOneDay(step);
};

/** A total for the first of several stretches, which lasts one day. */
export const isFirstDay = ({ steps }: Regimen, index: number): boolean => {
  const [first, next] = steps;
  return index === 0 && first?.dailyTotal === true && next?.joined === "then" && isOneDay(first);
};

/** The sentences of one step, without the lead of the first. Throws `Unsayable`. */
export const sayStep = (regimen: Regimen, index: number, style: NumberStyle): readonly Sentence[] => {
  const step = regimen.steps[index]!;
  if (isPause(step)) return sayPause(step, style);
  const instructions = stepInstructions(step);
  const firstDay = isFirstDay(regimen, index);
  const isLed = regimen.steps.some(({ joined }, at) => (at === index ? index > 0 : joined === "then"));
  const needed = tellsSpell(step, instructions) ? { ...step, asNeeded: null } : step;
  const whens = whensOf(needed, instructions.food, style);
  const dose = sayDose(step, style, instructions.moments, whens, firstDay, isLed);
  const context: Context = { regimen, index, step, dose, instructions, firstDay, style };
  return Object.values(sayers).flatMap((sayer: Sayer) => sayer(context));
};
