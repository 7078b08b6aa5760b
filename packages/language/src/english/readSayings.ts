// language/english: reads our own sentences back to the regimen they say. What we would not say is not read.

import {
  blankStep,
  isDeepEqual,
  noLimits,
  noTiming,
  type Regimen,
  regimenOf,
  type Step,
} from "@plainlabel/directions";
import { amountPattern, readAmount } from "./amounts.ts";
import { numberPattern, readNumber } from "./numbers.ts";
import { readSiteName, routesSaid } from "./places.ts";
import {
  type Head,
  readFrequency,
  readHead,
  readPer,
  readPeriod,
  readReasons,
  readSpan,
  readTimes,
} from "./readHead.ts";

import { isInstruction } from "./sayInstruction.ts";

type Filled<T> = NonNullable<T>;
type Food = Filled<Step["food"]>;

/** A step while its sentences are being read. */
interface Draft {
  readonly joined: Step["joined"];
  readonly heads: readonly Head[];
  readonly rest: Partial<Omit<Step, "timing" | "limits">> & {
    readonly timing: Partial<Step["timing"]>;
    readonly limits: Step["limits"];
  };
}

type Reader = (parts: RegExpExecArray, draft: Draft["rest"]) => Draft["rest"] | null;

const meals = "food|meals|breakfast|lunch|the evening meal|dinner|supper|milk";
const foodParts = new RegExp(
  `^(?:(.+ (?:minutes?|hours?|days?)|half an hour) )?(before|with or after|with|after|between) (${meals})$`,
);

const readFood = (said: string): Food | null => {
  if (said === "on an empty stomach") return { relation: "empty-stomach", meal: null, offset: null };
  const parts = foodParts.exec(said);
  if (parts === null) return null;
  const offset = parts[1] === undefined ? null : readSpan(parts[1]);
  if (parts[1] !== undefined && offset === null) return null;
  const meal = parts[3]!.replace(/^the /, "") as Food["meal"];
  return {
    relation: parts[2] === "with or after" ? "with-or-after" : (parts[2] as Food["relation"]),
    meal,
    offset,
  };
};

/** "just" in "just after food" and "with or just after food", "main" in "with each main meal". */
const apartFromCloser = (said: string): { readonly closer: string | null; readonly words: string } => {
  const main = / each main meal$/.test(said);
  if (main) return { closer: "main", words: said.replace(/each main meal$/, "meals") };
  const closer = /^(?:with or )?(at least|about|just|shortly|straight) /.exec(said)?.[1] ?? null;
  return { closer, words: closer === null ? said : said.replace(`${closer} `, "") };
};

const it = "(?:Take|Use|Give) it";

/** Every sentence that may follow a head, without its full stop. */
const sentences: readonly (readonly [RegExp, Reader])[] = [
  [/^Ask your pharmacist how to share it out over the day$/, (_, draft) => draft],
  [/^After that, start again$/, (_, draft) => draft],
  [/^(?:From then on, do|Do) not (?:take|use|give) it every day$/, (_, draft) => draft],
  [/^After that, stop$/, (_, draft) => ({ ...draft, ending: "stop" })],
  [/^Carry on with this dose$/, (_, draft) => ({ ...draft, ending: "continue" })],
  [
    /^Do this (.+)$/,
    (parts, draft) => {
      const frequency = readFrequency(parts[1]!);
      return frequency === null ? null : { ...draft, timing: { ...draft.timing, ...frequency } };
    },
  ],
  [new RegExp(`^${it} here: (.+)$`), (parts, draft) => ({ ...draft, site: readSiteName(parts[1]!) })],
  [
    new RegExp(`^${it} when (?:you need it|it is needed)((?:, (?:for|to) .+)?)$`),
    (parts, draft) => ({ ...draft, asNeeded: { reasons: [...readReasons(parts[1]!)] } }),
  ],
  [
    new RegExp(`^${it} at the same time each day$`),
    (_, draft) => ({ ...draft, timing: { ...draft.timing, sameTime: "day" } }),
  ],
  [
    new RegExp(`^${it} on the same day each (week|month)$`),
    (parts, draft) => ({ ...draft, timing: { ...draft.timing, sameTime: parts[1] as "week" | "month" } }),
  ],
  [
    new RegExp(`^${it} for (.+), then stop for (.+)$`),
    (parts, draft) => {
      const on = readPeriod(parts[1]!);
      const off = readPeriod(parts[2]!);
      if (on === null || off === null || on.unit !== off.unit) return null;
      const cycle = { on: Number(on.count), off: Number(off.count), unit: on.unit };
      return { ...draft, timing: { ...draft.timing, cycle } };
    },
  ],
  [
    new RegExp(`^${it} for (.+)$`),
    (parts, draft) => {
      const duration = readSpan(parts[1]!);
      return duration === null ? null : { ...draft, duration };
    },
  ],
  [
    new RegExp(`^${it} (.+)$`),
    (parts, draft) => {
      const { closer, words } = apartFromCloser(parts[1]!);
      const route = closer === null ? routesSaid.find((known) => known.words === words) : undefined;
      if (route !== undefined) return { ...draft, route: route.route };
      const food = readFood(words);
      if (food === null || (closer !== null && food.meal === null)) return null;
      const instructions = [...(draft.instructions ?? []), ...(closer === null ? [] : [closer])];
      return { ...draft, food, instructions };
    },
  ],
  [
    /^Wait at least (.+) before you (?:take|use|give) more$/,
    (parts, draft) => {
      const gap = readPeriod(parts[1]!);
      if (gap === null) return null;
      return { ...draft, limits: { ...draft.limits, leastGap: { value: gap.count, unit: gap.unit } } };
    },
  ],
  [
    /^Do not (?:take|use|give) it more than ((?:once|.+ times) an? [a-z]+)$/,
    (parts, draft) => {
      const times = readTimes(`up to ${parts[1]}`);
      return times === null ? null : { ...draft, timing: { ...draft.timing, times } };
    },
  ],
  [
    new RegExp(`^Do not (?:take|use|give) it more than (${numberPattern}) times? (in .+)$`),
    (parts, draft) => {
      const count = readNumber(parts[1]!);
      const per = readPer(parts[2]!);
      if (count === null || per === null) return null;
      return { ...draft, limits: { ...draft.limits, doses: { count: Number(count), per } } };
    },
  ],
  [
    new RegExp(`^Do not (?:take|use|give) more than (${amountPattern}) (in .+)$`),
    (parts, draft) => {
      const most = readAmount(parts[1]!);
      const per = readPer(parts[2]!);
      if (most === null || per === null || !("exact" in most.amount)) return null;
      const units = { amount: most.amount.exact, unit: most.unit, per };
      return { ...draft, limits: { ...draft.limits, units } };
    },
  ],
];

const readFollowing = (said: string, draft: Draft["rest"]): Draft["rest"] | null => {
  for (const [pattern, reader] of sentences) {
    const parts = pattern.exec(said);
    const read = parts === null ? null : reader(parts, draft);
    if (read !== null) return read;
  }
  return null;
};

const sameHead = (left: Head, right: Head): boolean =>
  left.action === right.action &&
  left.unit === right.unit &&
  left.strengthNote === right.strengthNote &&
  left.route === right.route &&
  JSON.stringify(left.site) === JSON.stringify(right.site);

const toStep = ({ joined, heads, rest }: Draft): Step | null => {
  const [first] = heads;
  if (first === undefined || heads.some((head) => !sameHead(first, head))) return null;
  const named = heads.some((head) => head.moments.length > 0);
  if (heads.length > 1 && heads.some((head) => head.moments.length === 0)) return null;
  const moments = heads.flatMap((head) => head.moments.map((moment) => ({ ...moment, amount: head.amount })));
  const { timing, limits, ...others } = rest;
  const foods = moments.flatMap((moment) => (moment.food === null ? [] : [moment.food]));
  if (foods.some((food) => !isDeepEqual(food, foods[0]))) return null;
  return {
    ...blankStep,
    joined,
    action: first.action,
    actionSuppliedBy: "directions",
    amount: named ? null : first.amount,
    unit: first.unit === null ? null : { name: first.unit, suppliedBy: "directions" },
    strengthNote: first.strengthNote,
    timing: {
      ...noTiming,
      times: first.times,
      every: first.every,
      slots: moments.flatMap(({ slot, amount }) =>
        slot === null ? [] : [{ name: slot, offset: null, amount }],
      ),
      clockTimes: moments.flatMap(({ clock, amount }) => (clock === null ? [] : [{ time: clock, amount }])),
      weekdays: first.weekdays,
      once: first.once,
      sameTime: first.sameTime,
      ...timing,
    },
    limits,
    route: first.route,
    site: first.site,
    dailyTotal: first.dailyTotal,
    ...others,
    asNeeded: others.asNeeded ?? first.asNeeded,
    food: others.food ?? foods[0] ?? first.food,
    duration: first.firstDay ? { low: "1", high: "1", unit: "day" } : (others.duration ?? null),
    instructions: [
      ...moments.flatMap(({ narrow }) => narrow ?? []),
      ...(first.mainMeal ? ["main"] : []),
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

/** The regimen, in its spoken form, that sentences of `sayRegimen` say; null when one of them isn't ours. */
export const readSayings = (said: readonly string[]): Regimen | null => {
  const drafts: Draft[] = [];
  for (const whole of said) {
    const draft = drafts.at(-1);
    if (draft !== undefined && isInstruction(whole)) {
      const instructions = [...(draft.rest.instructions ?? []), whole];
      drafts[drafts.length - 1] = { ...draft, rest: { ...draft.rest, instructions } };
      continue;
    }
    if (!whole.endsWith(".")) return null;
    const sentence = whole.slice(0, -1);
    const opened = readLead(sentence, draft === undefined);
    if (opened !== null) {
      const head = readHead(opened.said);
      if (head === null) return null;
      drafts.push({ joined: opened.joined, heads: [head], rest: { timing: {}, limits: noLimits } });
      continue;
    }
    if (draft === undefined) return null;
    const rest = readFollowing(sentence, draft.rest);
    const head = rest === null ? readHead(sentence) : null;
    if (rest === null && head === null) return null;
    drafts[drafts.length - 1] = {
      ...draft,
      rest: rest ?? draft.rest,
      heads: head === null ? draft.heads : [...draft.heads, head],
    };
  }
  const steps = drafts.map(toStep);
  return steps.length === 0 || steps.includes(null) ? null : regimenOf(steps.filter((step) => step !== null));
};
