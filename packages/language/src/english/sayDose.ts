// language/english: the dose sentences of a step. Each is complete: how much, on which days and when.

import type { Amount, Step } from "@plainlabel/directions";
import { isDeepEqual } from "@plainlabel/directions";
import { type Plan, planSchedule } from "../plan/planSchedule.ts";
import type { NumberStyle } from "./numbers.ts";
import type { Run } from "./Saying.ts";
import { fits, mostWords, plain, type Sentence, sentence, strong, Unsayable, withFirst } from "./Sentence.ts";
import { type Moment, momentsOf } from "./sayMoments.ts";
import { amountOf, apart, type Place, placesOf, whatOf } from "./sayWhat.ts";
import { list } from "./schedule.ts";
import { scheduleWords } from "./scheduleWords.ts";
import type { StepInstructions } from "./stepInstructions.ts";
import { laterOf } from "./verbs.ts";

/** What may stand in the dose's own sentence when nothing else says when. */
export interface WhenNeeded {
  readonly kind: "need" | "meals" | "same-time";
  readonly runs: readonly Run[];
}

export interface SaidDose {
  readonly sentences: readonly Sentence[];
  /** Places that the dose sentences had no room for. */
  readonly elsewhere: readonly Sentence[];
  readonly plan: Plan;
  /** What of `whens` the first sentence has said. */
  readonly within: WhenNeeded["kind"] | null;
}

interface Built {
  readonly runs: readonly Run[];
  readonly within?: WhenNeeded["kind"];
  /** What the sentence had no room for. */
  readonly after?: Sentence;
}

const capital = (letter: string): string => letter.toUpperCase();
const small = (letter: string): string => letter.toLowerCase();

const tooLong = "The dose with its days and times needs more than 15 words.";

/** "On Mondays, take ...". */
const behindFront = (front: readonly string[], runs: readonly Run[]): readonly Run[] =>
  front.length === 0
    ? runs
    : withFirst(
        [...front.flatMap((words) => [strong(words), plain(", ")]), ...withFirst(runs, small)],
        capital,
      );

/** Words after amount and place, with "each time" before them where two numbers would run together. */
const followed = (begun: readonly Run[], words: string): readonly Run[] => {
  const between = apart(begun, words);
  return [...begun, ...between, plain(between.length === 0 ? " " : ", "), strong(words)];
};

/** "Take 2 tablets, 3 times a day"; no comma where neither amount nor place stands before it: "Put it on 2 times a day". */
const often = (begun: readonly Run[], before: ", " | " ", words: string, bare: boolean): readonly Run[] => [
  ...begun,
  ...apart(begun, words),
  plain(bare ? " " : before),
  strong(words),
];

/** The one sentence of a dose that names no time of day. */
const withoutMoments = (
  step: Step,
  plan: Plan,
  places: readonly string[],
  whens: readonly WhenNeeded[],
  firstDay: boolean,
  style: NumberStyle,
): Built => {
  const what = whatOf(step, step.amount, places, style);
  const bare = step.amount === null && places.length === 0;
  const days = plan.days === null ? [] : [plain(", "), strong(plan.days)];
  const once = (runs: readonly Run[]): readonly Run[] =>
    plan.once ? often(runs, ", ", "once only", bare && runs === what) : runs;
  if (step.dailyTotal)
    return {
      runs: behindFront(plan.front, [
        ...what,
        plain(" "),
        strong(firstDay ? "on the first day" : "each day"),
      ]),
    };
  const [need] = whens.filter(({ kind }) => kind === "need");
  if (plan.event !== null && plan.straightAway === null && need === undefined) {
    const runs = once(followed(what, plan.event));
    if (fits(runs)) return { runs };
  }
  const tied =
    plan.event === null
      ? undefined
      : sentence("timing", [plain(`${laterOf(step.action)} it `), strong(plan.event)]);
  if (tied !== undefined) {
    if (plan.straightAway !== null) return { runs: once(followed(what, "straight away")), after: tied };
    const runs = need === undefined ? what : [...what, plain(" "), ...need.runs];
    if (plan.once || !fits(runs)) throw new Unsayable(tooLong);
    return need === undefined ? { runs, after: tied } : { runs, within: need.kind, after: tied };
  }
  if (plan.straightAway === "sentence") return { runs: once(followed(what, "straight away")) };
  if (plan.often !== null) {
    const runs = often(what, plan.often.before, plan.often.words, bare);
    return { runs: behindFront(plan.front, [...runs, ...days]) };
  }
  if (plan.front.length > 0 || plan.once) return { runs: behindFront(plan.front, once(what)) };
  for (const when of whens) {
    const runs = [...what, plain(" "), ...when.runs];
    if (apart(what, when.runs[0]!.text).length === 0 && fits(runs)) return { runs, within: when.kind };
  }
  return { runs: what };
};

/**
 * One time of day a sentence, with its dose: "2 tablets in the morning and at
 * bedtime" may be read as 2 in all. Only where there is no dose do times of day
 * share a sentence.
 */
const groupsOf = (
  moments: readonly Moment[],
  begin: (amount: Amount | null) => readonly Run[],
): readonly (readonly Moment[])[] => {
  const groups: Moment[][] = [];
  for (const moment of moments) {
    const last = groups.at(-1);
    const together = [...(last ?? []), moment].map((one) => one.words);
    const share = last?.[0]?.amount === null && moment.amount === null;
    if (share && fits([...begin(null), plain(` ${list(together)}`)])) last.push(moment);
    else groups.push([moment]);
  }
  return groups;
};

/** "Every 2 days, take 1 tablet in the morning and 2 tablets at night"; null where it cannot be one sentence. */
const joined = (
  step: Step,
  { front }: Plan,
  moments: readonly Moment[],
  style: NumberStyle,
): readonly Run[] | null => {
  const [one, other] = moments;
  if (moments.length !== 2 || one?.amount == null || other?.amount == null) return null;
  const first = whatOf(step, one.amount, [], style);
  const second = amountOf(step, other.amount, style);
  if (apart(first, one.words).length + apart(second, other.words).length > 0) return null;
  const runs = [...first, plain(" "), strong(one.words), plain(" and "), ...second];
  return behindFront(front, [...runs, plain(" "), strong(other.words)]);
};

/** The sentences of a dose with its times of day. */
const withMoments = (
  step: Step,
  plan: Plan,
  moments: readonly Moment[],
  places: readonly string[],
  style: NumberStyle,
  most: number | undefined,
): readonly Built[] => {
  const begin = (amount: Amount | null): readonly Run[] => whatOf(step, amount, places, style);
  const same = moments.every(({ amount }) => isDeepEqual(amount, moments[0]!.amount));
  if (plan.wished !== null) {
    if (!same) throw new Unsayable("Doses that differ, at times that are only a wish.");
    const { amount } = moments[0]!;
    const bare = amount === null && places.length === 0;
    const dose = behindFront(plan.front, often(begin(amount), ", ", plan.wished, bare));
    const times = list(moments.map(({ words }) => words));
    const runs = [...dose, plain(", "), strong(times), plain(" if you can")];
    if (fits(runs, most)) return [{ runs }];
    const best = [plain(moments.length === 1 ? "The best time is " : "The best times are "), strong(times)];
    if (!fits(best)) throw new Unsayable(tooLong);
    return [{ runs: dose, after: sentence("timing", best) }];
  }
  const together = plan.front.length > 0 && places.length === 0 ? joined(step, plan, moments, style) : null;
  if (together !== null && fits(together, most)) return [{ runs: together }];
  const begun = (amount: Amount | null): readonly Run[] => behindFront(plan.front, begin(amount));
  const groups = groupsOf(moments, begun);
  return groups.map((group) => {
    const { amount } = group[0]!;
    const runs = followed(begun(amount), list(group.map(({ words }) => words)));
    const once = plan.once ? [plain(", "), strong("once only")] : [];
    return { runs: [...runs, ...once] };
  });
};

/** The total of a dose in brackets holds for one amount. */
const refuseOneNoteForTwo = ({ strengthNote }: Step, moments: readonly Moment[]): void => {
  if (strengthNote !== null && moments.some(({ amount }) => !isDeepEqual(amount, moments[0]!.amount)))
    throw new Unsayable("One total beside two different doses.");
};

/**
 * The sentences of amount, place, days and times. A place that does not fit
 * within 15 words stands in a sentence of its own after them; where the rest
 * does not fit either, it cannot be said. Where nothing says when, the first of
 * `whens` that fits is said with the dose.
 */
export const sayDose = (
  step: Step,
  style: NumberStyle,
  narrowed: StepInstructions["moments"],
  whens: readonly WhenNeeded[],
  firstDay: boolean,
  isLed: boolean,
): SaidDose => {
  const plan = planSchedule(step, scheduleWords(style));
  const moments = momentsOf(step, narrowed, style);
  refuseOneNoteForTwo(step, moments);
  const build = (inline: readonly Place[], most?: number): readonly Built[] | null => {
    const words = inline.map((place) => place.inline);
    const built =
      moments.length > 0
        ? withMoments(step, plan, moments, words, style, most)
        : [withoutMoments(step, plan, words, whens, firstDay, style)];
    const one = !plan.oneSentence || built.length === 1;
    return one && built.every(({ runs }) => fits(runs, most)) ? built : null;
  };
  const places = placesOf(step);
  let inline: readonly Place[] = [];
  for (const place of places) {
    const tried = [...inline, place];
    if (place.inline !== "" && build(tried) !== null) inline = tried;
  }
  /* A word more where no lead stands before it. */
  const built = build(inline) ?? (isLed ? null : build(inline, mostWords));
  if (built === null) throw new Unsayable(tooLong);
  return {
    sentences: built.flatMap(({ runs, within, after }) => [
      within === "need" ? sentence("dose", runs, "dose", "need") : sentence("dose", runs, "dose"),
      ...(after === undefined ? [] : [after]),
    ]),
    elsewhere: places.filter((place) => !inline.includes(place)).map((place) => place.apart),
    plan,
    within: built[0]!.within ?? null,
  };
};
