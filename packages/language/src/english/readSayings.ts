// language/english: reads our own sentences back to the regimen they say. What we would not say is not read.

import {
  type Amount,
  blankStep,
  isDeepEqual,
  noLimits,
  noTiming,
  type Regimen,
  regimenOf,
  type Slot,
  type Step,
} from "@plainlabel/directions";
import { withoutDaysLater } from "./daysLater.ts";
import type { Head } from "./Head.ts";
import { daysWithout, readWithout } from "./notDaily.ts";
import { isTurn } from "./numberedDays.ts";
import { readOneUse } from "./oneUse.ts";
import { readPause } from "./pause.ts";
import { readFollowing, type SaidOfStep } from "./readFollowing.ts";
import { readHead } from "./readHead.ts";
import { readSpan } from "./readLength.ts";
import { type Moment, noFront, readMoments } from "./readMoments.ts";
import { nightFrom, ofAllSteps } from "./sayFollowing.ts";
import { isInstruction } from "./sayInstruction.ts";
import { mealWords } from "./schedule.ts";
import { isSpell } from "./spells.ts";

/** A step while its sentences are being read; a pause is read at once. */
interface Draft {
  readonly joined: Step["joined"];
  readonly pause: Step | null;
  readonly heads: readonly Head[];
  /** "The best times are in the morning and at night": times of day that are a wish. */
  readonly best: readonly Moment[] | null;
  readonly rest: SaidOfStep;
}

/** What two dose sentences of one step must have in common: all but amount and times of day. */
const commonOf = ({ moments, amount, ...common }: Head): Omit<Head, "moments" | "amount"> => common;

/** Several dose sentences of one step name each its time of day, on the same days of the week. */
const belongTogether = (heads: readonly Head[]): boolean => {
  const [first] = heads;
  if (first === undefined) return false;
  if (heads.length === 1) return true;
  const { front } = first;
  return (
    isDeepEqual(front, { ...noFront, weekdays: front.weekdays }) &&
    !first.once &&
    !first.preferably &&
    heads.every((head) => head.moments.length > 0 && isDeepEqual(commonOf(head), commonOf(first)))
  );
};

/**
 * How the times of day stand to meals: "before breakfast and before dinner" is said of the food, lengths that
 * differ of each time.
 */
const foodOf = (
  moments: readonly Moment[],
  own: Step["food"] | undefined,
): { readonly food: Step["food"]; readonly offsets: readonly Slot["offset"][] } | null => {
  const meals = moments.filter(({ slot }) => slot !== null && mealWords[slot] !== undefined);
  const [first] = meals.map(({ food }) => food);
  const alike = meals.every(({ food }) => isDeepEqual(food, first));
  if (alike && (own == null || first == null))
    return { food: own ?? first ?? null, offsets: moments.map(({ offset }) => offset) };
  const offsets = moments.map(({ offset, food }): Slot["offset"] | undefined => {
    if (food === null) return offset;
    const { relation } = food;
    return food.offset === null || (relation !== "before" && relation !== "after")
      ? undefined
      : { relation, ...food.offset };
  });
  return offsets.includes(undefined)
    ? null
    : { food: own ?? null, offsets: offsets.map((offset) => offset ?? null) };
};

const bestTimes = /^The best time(s are| is)( .+)$/;

/** Wished times of day in a sentence of their own. */
const readBest = (said: string): readonly Moment[] | null => {
  const parts = bestTimes.exec(said);
  const read = parts === null ? null : readMoments(parts[2]!);
  if (parts === null || read === null || read.rest !== "") return null;
  return (parts[1] === " is") === (read.moments.length === 1) ? read.moments : null;
};

/** The dose sentence with the wished times of day that were said after it. */
const withBest = (head: Head, wished: readonly Moment[] | null): Head | null => {
  if (wished === null) return head;
  const { times, amount, moments } = head;
  if (times === null || moments.length > 0) return null;
  const daily = times.low === times.high && times.per.count === 1 && times.per.unit === "day";
  if (daily ? times.high !== wished.length : wished.length > 1) return null;
  return {
    ...head,
    preferably: true,
    times: daily ? null : times,
    moments: wished.map((moment) => ({ ...moment, amount })),
  };
};

const toStep = ({ joined, pause, heads: said, best, rest }: Draft): Step | null => {
  if (pause !== null) return pause;
  const heads = said.map((head) => withBest(head, best));
  if (heads.includes(null) || (best !== null && heads.length > 1)) return null;
  const whole = heads.filter((head) => head !== null);
  const [first] = whole;
  if (first === undefined || !belongTogether(whole)) return null;
  const moments = whole.flatMap((head) => head.moments);
  const { timing, limits, ...others } = rest;
  const food = foodOf(moments, others.food ?? first.food);
  if (food === null) return null;
  const { front } = first;
  const slots = moments.map(({ slot, amount }, at) =>
    slot === null ? null : { name: slot, offset: food.offsets[at]!, amount },
  );
  /* By the clock, as a regimen has them; said in the order of a person's day. */
  const clockTimes = moments
    .flatMap(({ clock, amount }) =>
      clock === null ? [] : [{ time: clock, amount: amount as Amount | null }],
    )
    .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return {
    ...blankStep,
    joined,
    action: first.action,
    furtherActions: [...first.furtherActions],
    actionSuppliedBy: "directions",
    amount: moments.length > 0 ? null : first.amount,
    unit: first.unit === null ? null : { name: first.unit, suppliedBy: "directions" },
    strengthNote: first.strengthNote,
    strengthOfOne: first.strengthOfOne,
    timing: {
      ...noTiming,
      times: front.times ?? first.times,
      every: front.every ?? first.every,
      slots: slots.filter((slot) => slot !== null),
      clockTimes,
      weekdays: front.weekdays.length > 0 ? front.weekdays : first.weekdays,
      daysAWeek: front.daysAWeek ?? first.daysAWeek,
      monthDays: front.monthDays,
      cycleDays: front.cycleDays,
      event: first.event,
      once: first.once,
      straightAway: first.straightAway,
      preferably: first.preferably,
      sameTime: first.sameTime,
      ...timing,
    },
    limits,
    route: first.route,
    site: first.site,
    dailyTotal: first.dailyTotal,
    ...others,
    asNeeded: others.asNeeded ?? first.asNeeded,
    food: food.food,
    duration: first.firstDay ? { low: "1", high: "1", unit: "day" } : (others.duration ?? null),
    instructions: [
      ...moments.flatMap(({ narrow }) => narrow ?? []),
      ...(first.closer === null ? [] : [first.closer]),
      ...(others.instructions ?? []),
    ],
  };
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a sentence opens a step, and the sentence without that lead. */
const readLead = (
  said: string,
  isFirst: boolean,
): { readonly joined: Step["joined"]; readonly said: string } | null => {
  if (isFirst) return { joined: "first", said: said.startsWith("First, ") ? upper(said.slice(7)) : said };
  if (said.startsWith("Then ")) return { joined: "then", said: upper(said.slice(5)) };
  return said.startsWith("Also ") ? { joined: "and", said: upper(said.slice(5)) } : null;
};

const begun = (joined: Step["joined"], said: string): Draft | null => {
  const pause = joined === "then" ? readPause(said) : null;
  const head = pause === null ? readHead(said) : null;
  if (pause === null && head === null) return null;
  const rest = { timing: {}, limits: noLimits };
  return { joined, pause, heads: head === null ? [] : [head], best: null, rest };
};

/** The days of the week that open a dose sentence, with nothing else before its verb. */
const frontDays = (head: Head | undefined): readonly string[] => {
  const days = head?.front.weekdays ?? [];
  return isDeepEqual(head?.front, { ...noFront, weekdays: days }) ? days : [];
};

/** "On the days between, take 4 mg." after "Every other day, take 5 mg.", and nothing before it. */
const takesTurns = (drafts: readonly Draft[], head: Head | null): boolean => {
  const [first, another] = drafts;
  const cycleDays = first?.heads[0]?.front.cycleDays ?? null;
  return (
    another === undefined &&
    cycleDays !== null &&
    isTurn({ ...noTiming, cycleDays }, 1) &&
    isTurn({ ...noTiming, cycleDays: head?.front.cycleDays ?? null }, 2)
  );
};

/** "On Tuesdays, take 4 mg." after "On Mondays, take 3 mg.": a step of its own, told by days that no other has. */
const besideByDays = (drafts: readonly Draft[], said: string): Draft | null => {
  const head = said.startsWith("On ") ? readHead(said) : null;
  const own = frontDays(head ?? undefined);
  const others = drafts.map(({ heads, joined }) => (joined === "then" ? [] : frontDays(heads[0])));
  const apart = others.every((days) => days.length > 0 && !days.some((day) => own.includes(day)));
  return (own.length > 0 && apart) || takesTurns(drafts, head) ? begun("and", said) : null;
};

const lengthParts = /^(Take|Use|Give) (it|both doses|all these doses) for ([^,]+?)(nights?)?$/;

/**
 * "Take both doses for 3 nights" as "Take it for 3 days", where there are two doses, and at night; null where
 * there are not.
 */
const lengthOfDoses = (said: string, heads: readonly Head[]): string | null => {
  const [, verb, what, length, nights] = lengthParts.exec(said) ?? [];
  if (verb === undefined) return said;
  const moments = heads.flatMap((head) => head.moments);
  if (what === "both doses" ? moments.length !== 2 : what === "all these doses" && moments.length < 3)
    return null;
  if (nights === undefined) return `${verb} it for ${length}`;
  const [only, another] = moments;
  const late = only?.slot === "night" || only?.slot === "bedtime" || (only?.clock ?? "") >= nightFrom;
  const atNight = another === undefined && late;
  return atNight ? `${verb} it for ${length}${nights.replace("night", "day")}` : null;
};

/** "Take it for 6 more days" as "Take it for 6 days"; null in a step that follows none. */
const withoutMore = (said: string, joined: Step["joined"]): string | null => {
  const plain = said.replace(/^((?:Take|Use|Give) [a-z ]+ for [^,]+?) more ([a-z]+)$/, "$1 $2");
  return plain === said || joined === "then" ? plain : null;
};

const inAll = "In all, ";

/**
 * The steps side by side up to the last, each with the ceiling that the last has for all of them; null where one
 * has its own.
 */
const withCeilingOfAll = (drafts: readonly Draft[]): readonly Draft[] | null => {
  const from = drafts.findLastIndex(({ joined }) => joined !== "and");
  const group = drafts.slice(from);
  const units = group.at(-1)?.rest.limits.units ?? null;
  if (units === null || group.length < 2 || group.slice(0, -1).some(({ rest }) => rest.limits.units !== null))
    return null;
  return [
    ...drafts.slice(0, from),
    ...group.map((draft) => ({ ...draft, rest: { ...draft.rest, limits: { ...draft.rest.limits, units } } })),
  ];
};

const isNeeded = ({ rest, heads }: Draft): boolean => (rest.asNeeded ?? heads[0]?.asNeeded ?? null) !== null;

/** How long all of these steps last, from the sentence that says so of such steps; null for any other. */
const lengthOfAll = (sentence: string, drafts: readonly Draft[]): string | null => {
  const opening = ofAllSteps[drafts.some(isNeeded) ? "needed" : "regular"];
  return sentence.startsWith(opening) && sentence.endsWith(".") ? sentence.slice(opening.length, -1) : null;
};

/**
 * The steps side by side from the beginning, each with the length that is told of all of them; null where one has
 * its own.
 */
const withLengthOfAll = (drafts: readonly Draft[], said: string): readonly Draft[] | null => {
  const duration = readSpan(said);
  const alike = drafts.every(({ rest }) => rest.duration === undefined);
  if (duration === null || drafts.length < 2 || !alike || drafts.some(({ joined }) => joined === "then"))
    return null;
  return drafts.map((draft) => ({ ...draft, rest: { ...draft.rest, duration } }));
};

/** The step with one more sentence; null for a sentence that does not go on with it. */
const goneOn = (draft: Draft, whole: string): Draft | null => {
  const [head] = draft.heads;
  if (head === undefined) return null;
  const amounts = draft.heads.flatMap(({ amount, moments }) => [amount, ...moments.map((one) => one.amount)]);
  const use = readOneUse(whole.replace(/\.$/, ""), { ...head, amounts });
  if (use !== null) return { ...draft, rest: { ...draft.rest, ...use } };
  if (isInstruction(whole)) {
    const instructions = [...(draft.rest.instructions ?? []), whole];
    const asNeeded = draft.rest.asNeeded ?? (isSpell(whole) ? { reasons: [] } : undefined);
    return {
      ...draft,
      rest: { ...draft.rest, instructions, ...(asNeeded === undefined ? {} : { asNeeded }) },
    };
  }
  const sentence = whole.slice(0, -1);
  const without = readWithout(sentence);
  if (without !== null)
    return isDeepEqual(without, daysWithout([...head.front.weekdays, ...head.weekdays])) ? draft : null;
  const lasts = withoutMore(sentence, draft.joined);
  const length = lasts === null ? null : lengthOfDoses(lasts, draft.heads);
  if (length === null) return null;
  const rest = readFollowing(length, draft.rest);
  if (rest !== null) return { ...draft, rest };
  const wished = readBest(sentence);
  if (wished !== null) return draft.best === null ? { ...draft, best: wished } : null;
  const another = readHead(sentence);
  return another === null ? null : { ...draft, heads: [...draft.heads, another] };
};

/** The regimen, in its spoken form, that sentences of `sayRegimen` say; null when one of them isn't ours. */
export const readSayings = (said: readonly string[]): Regimen | null => {
  const drafts: Draft[] = [];
  /* Leads and days that tell steps apart are never mixed in one regimen. */
  let led = said[0]?.startsWith("First, ") === true;
  let byDays = false;
  for (const sentence of withoutDaysLater(said)) {
    const length = lengthOfAll(sentence, drafts);
    if (length !== null) {
      const all = withLengthOfAll(drafts, length);
      if (all === null) return null;
      drafts.splice(0, drafts.length, ...all);
      continue;
    }
    const ofAll = sentence.startsWith(inAll);
    const whole = ofAll ? upper(sentence.slice(inAll.length)) : sentence;
    const draft = drafts.at(-1);
    const opened =
      draft !== undefined && isInstruction(whole) ? null : readLead(whole.slice(0, -1), draft === undefined);
    if (!/^[A-Z0-9]/.test(whole)) return null;
    if (!whole.endsWith(".") && (opened !== null || !isInstruction(whole))) return null;
    const beside = opened === null && whole.endsWith(".") ? besideByDays(drafts, whole.slice(0, -1)) : null;
    const next =
      opened !== null
        ? begun(opened.joined, opened.said)
        : draft === undefined
          ? null
          : (beside ?? goneOn(draft, whole));
    if (next === null) return null;
    led ||= opened !== null && opened.joined !== "first";
    byDays ||= beside !== null;
    if (opened === null && beside === null) drafts[drafts.length - 1] = next;
    else drafts.push(next);
    if (ofAll) {
      const all = withCeilingOfAll(drafts);
      if (all === null) return null;
      drafts.splice(0, drafts.length, ...all);
    }
  }
  if (led && byDays) return null;
  const steps = drafts.map(toStep);
  return steps.length === 0 || steps.includes(null) ? null : regimenOf(steps.filter((step) => step !== null));
};
