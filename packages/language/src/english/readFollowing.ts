// language/english: reads what else is said of a step after its dose sentences: need, food, lengths, ceilings.
import type { Step } from "@plainlabel/directions";
import { amountPattern, readAmount } from "./amounts.ts";
import { readEvent } from "./events.ts";
import { numberPattern, readNumber } from "./numbers.ts";
import { readSiteName, routesSaid } from "./places.ts";
import { apartFromCloser, readFood } from "./readFood.ts";
import { readPeriod, readSpan } from "./readLength.ts";
import { readPer, readTimes } from "./readTimes.ts";
import { readReasons } from "./reasonWords.ts";

/** What the sentences after the dose say of a step. */
export type SaidOfStep = Partial<Omit<Step, "timing" | "limits">> & {
  readonly timing: Partial<Step["timing"]>;
  readonly limits: Step["limits"];
};

type Reader = (parts: RegExpExecArray, draft: SaidOfStep) => SaidOfStep | null;

const it = "(?:Take|Use|Give) it";

/** Every sentence that may follow a head, without its full stop. */
const sentences: readonly (readonly [RegExp, Reader])[] = [
  [/^After that, start again$/, (_, draft) => draft],
  [
    /^(?:(?:From then on|In that time), do|Do) not (?:take|use|give) (?:it|a new patch) every day$/,
    (_, draft) => draft,
  ],
  [/^After that, stop$/, (_, draft) => ({ ...draft, ending: "stop" })],
  [/^Carry on with this dose$/, (_, draft) => ({ ...draft, ending: "continue" })],
  [
    /^(?:Take|Use|Give) the first dose straight away$/,
    (_, draft) => ({ ...draft, timing: { ...draft.timing, straightAway: true } }),
  ],
  [
    /^These times are (.+) apart$/,
    (parts, draft) => {
      const every = readSpan(parts[1]!);
      return every === null ? null : { ...draft, timing: { ...draft.timing, every } };
    },
  ],
  [new RegExp(`^${it} here: (.+)$`), (parts, draft) => ({ ...draft, site: readSiteName(parts[1]!) })],
  [
    new RegExp(`^${it} when (?:you need it|it is needed)((?:, (?:for|to) .+)?)$`),
    (parts, draft) => {
      const reasons = readReasons(parts[1]!);
      return reasons === null ? null : { ...draft, asNeeded: { reasons } };
    },
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
    new RegExp(`^${it} on (.+) only$`),
    (parts, draft) => {
      const duration = readSpan(parts[1]!);
      const isDay = duration?.low === "1" && duration.high === "1" && duration.unit === "day";
      return isDay ? { ...draft, duration } : null;
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
      const event = readEvent(parts[1]!);
      if (event !== null) return { ...draft, timing: { ...draft.timing, event } };
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
    new RegExp(`^Do not (?:take|use|give) more than (${amountPattern}) at one time$`),
    (parts, draft) => {
      const most = readAmount(parts[1]!);
      if (most === null || !("exact" in most.amount)) return null;
      const atOnce = { amount: most.amount.exact, unit: most.unit };
      return { ...draft, limits: { ...draft.limits, atOnce } };
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

/** The step with what this sentence says of it, without its full stop; null where it says none of this. */
export const readFollowing = (said: string, draft: SaidOfStep): SaidOfStep | null => {
  for (const [pattern, reader] of sentences) {
    const parts = pattern.exec(said);
    const read = parts === null ? null : reader(parts, draft);
    if (read !== null) return read;
  }
  return null;
};
