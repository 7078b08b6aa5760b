// directions/sentence: "8 a day for 1 week, then reduce by 1 tablet every week until stopped": the steps,
// reckoned and written out.
import type { Clause, Dose, Placed, Span } from "../clauses/Clause.ts";
import { isCounted } from "../lexicon/units.ts";
import { compareDecimals, productOf, sumOf, withoutTrailingZeros } from "../regimen/decimals.ts";
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import { type Kind, type Of, timingKinds } from "./placement.ts";
import { all, type Part } from "./Taking.ts";

/** More steps than this no label says. */
const mostSteps = 14;

/** What says when, and with what: said again with every further dose. */
const repeated: ReadonlySet<Kind> = new Set(["each", "times", "slots", "clock", "food"]);

/** What else may stand beside the first dose. */
const beside: ReadonlySet<Kind> = new Set(["action", "dose", "duration", "route", ...repeated]);

/** What behind the change would speak of its last step alone. */
const endsOrTimes: ReadonlySet<Kind> = new Set(["duration", "ending", ...timingKinds]);

/** One dose a day: by how much a day with several goes down, the words do not say. */
const isOnceDaily = (part: Part): boolean =>
  part.every(({ clause }) => !repeated.has(clause.kind) || isOneADay(clause));

const isOneADay = (clause: Clause): boolean =>
  clause.kind === "food" ||
  (clause.kind === "each" && clause.unit === "day") ||
  (clause.kind === "times" &&
    clause.times.low === 1 &&
    clause.times.high === 1 &&
    clause.times.per.unit === "day") ||
  (clause.kind === "slots" && clause.names.length === 1) ||
  (clause.kind === "clock" && clause.clockTimes.length === 1);

const exactOf = ({ amount, strengthNote, strengthOfOne, instruction, upTo }: Dose): string | null =>
  "exact" in amount && strengthNote === null && strengthOfOne === null && instruction === null && !upTo
    ? amount.exact
    : null;

/** The unit of all of them: a bare count is of what the other counts, and never of a measure. */
const unitOf = (doses: readonly Dose[]): string | null | undefined => {
  const named = new Set(doses.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const [unit = null] = named;
  if (named.size > 1) return undefined;
  return doses.some((dose) => dose.unit === null) && !isCounted(unit) ? undefined : unit;
};

/** `from` less `by`, exactly; `by` is not more. */
const less = (from: string, by: string): string => {
  const places = Math.max(...[from, by].map((one) => one.split(".")[1]?.length ?? 0));
  const scale = (one: string): bigint =>
    BigInt(productOf(one, `1${"0".repeat(places)}`).split(".")[0] ?? "0");
  const digits = `${scale(from) - scale(by)}`.padStart(places + 1, "0");
  return withoutTrailingZeros(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
};

/** The amounts after the first, in order; null where the numbers do not come out exactly, or after too many steps. */
const amountsAfter = (first: string, { change, to }: Of<"taper">, by: string): readonly string[] | null => {
  const last = to === "none" ? "0" : exactOf(to);
  if (last === null) return null;
  const amounts: string[] = [];
  for (let at = first; compareDecimals(at, last) !== 0; ) {
    if (amounts.length === mostSteps || (change === "down" && compareDecimals(at, by) < 0)) return null;
    at = change === "down" ? less(at, by) : sumOf([at, by]);
    amounts.push(at);
  }
  return to === "none" ? amounts.slice(0, -1) : amounts;
};

const lengthAt = (placed: Placed, span: Span): Placed => ({
  ...placed,
  joint: "space",
  change: null,
  clause: { kind: "duration", span, total: false, bare: false },
});

/**
 * The reading with its steps in place of "reduce by": only where everything is
 * said or follows exactly. One dose, once a day, an exact amount, one unit;
 * amounts that come to nothing or to the last dose without a rest; and how long
 * the first dose is taken: told, or, where the change follows it without "then",
 * as long as each of the others. Elsewhere the clause stays, and is left over.
 */
export const withCountedSteps = (reading: Part): Part => {
  const at = reading.findIndex(({ clause }) => clause.kind === "taper");
  const found = reading[at];
  if (found?.clause.kind !== "taper" || found.bracketed) return reading;
  /* "then" may stand before the clause as well as in it. */
  const taper = found.joint === "then" ? { ...found.clause, follows: true } : found.clause;
  const before = reading.slice(0, at);
  const after = reading.slice(at + 1);
  const [dose, another] = all(before, "dose");
  const [length] = all(before, "duration");
  if (dose === undefined || another !== undefined) return reading;
  /* "to 10 mg for 2 weeks", "to 10 mg then stop": what ends the last step stands in the clause, or is not told. */
  const goesOn = ({ clause }: Placed): boolean =>
    taper.to !== "none" && clause.kind === "ending" && clause.ending === "continue";
  if (after.some((placed) => endsOrTimes.has(placed.clause.kind) && !goesOn(placed))) return reading;
  if (!before.every(({ clause }) => beside.has(clause.kind)) || !isOnceDaily(before)) return reading;
  const doses = [dose.dose, taper.by, ...(taper.to === "none" ? [] : [taper.to])];
  const unit = unitOf(doses);
  const [first, by] = [exactOf(dose.dose), exactOf(taper.by)];
  if (unit === undefined || first === null || by === null) return reading;
  /* "reduce by half": of a tablet, or of the dose? */
  if (taper.by.unit === null && by.includes(".")) return reading;
  if (length === undefined ? taper.follows : !lastsAsTold(length, taper)) return reading;
  const amounts = amountsAfter(first, taper, by);
  if (amounts === null || amounts.length === 0) return reading;
  const dosed = (amount: string): Clause => ({
    kind: "dose",
    dose: { ...dose.dose, amount: { exact: amount }, unit },
  });
  const when = before.filter(({ clause }) => repeated.has(clause.kind));
  const steps = amounts.flatMap((amount, step): readonly Placed[] => {
    const last = step === amounts.length - 1;
    return [
      { ...found, joint: "then", change: taper.change, clause: dosed(amount) },
      ...when.map((placed): Placed => ({ ...placed, joint: "space" })),
      ...(last && taper.to !== "none" ? [] : [lengthAt(found, taper.every)]),
      ...(last && taper.to === "none" ? [stopAfter(found)] : []),
    ];
  });
  return [
    ...before.map(
      (placed): Placed => (placed.clause === dose ? { ...placed, clause: dosed(first) } : placed),
    ),
    ...(length === undefined ? [lengthAt(found, taper.every)] : []),
    ...steps,
    ...after,
  ];
};

const stopAfter = (found: Placed): Placed => ({
  ...found,
  joint: "then",
  change: null,
  clause: { kind: "ending", ending: "stop" },
});

/** "for 6 weeks, reducing by 1 every week": is that how long the first dose is taken, or the whole course? */
const lastsAsTold = ({ span, total }: Of<"duration">, { follows, every }: Of<"taper">): boolean =>
  !total && span.low === span.high && (follows || isDeepEqual(inDays(span), inDays(every)));

const inDays = ({ high, unit }: Span): string =>
  unit === "week" ? `${Number(high) * 7} day` : `${high} ${unit}`;
