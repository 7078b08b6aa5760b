// directions/calendar: what one calendar says and another does not, in what an output can say.
import { isDeepEqual } from "../regimen/isDeepEqual.ts";
import type { At, Beside, Calendar, Moment, Stretch } from "./Calendar.ts";
import { calendarDays } from "./Calendar.ts";
import { momentsOn } from "./calendarOf.ts";
import { factOf, type Kind, kinds, type Output, saysOf } from "./outputs.ts";

/** One way in which two calendars do not say the same. */
export interface CalendarDifference {
  readonly kind: Kind;
  /** Index of the stretch; null where the output does not tell stretches apart. */
  readonly stretch: number | null;
  /** The first day (0 is the calendar's first) on which it shows; null for what stands beside the days. */
  readonly day: number | null;
  /** In words for a professional or a log of our own faults; quotes no label and names no person. */
  readonly what: string;
}

const offsetWords = ({ offset }: Beside): readonly string[] =>
  offset === null ? [] : [offset.low, "to", offset.high, offset.unit];

/** "morning", "08:00", "2 of 3", "30 to 60 minute before bedtime". */
export const atWords = (at: At): string => {
  switch (at.kind) {
    case "slot":
      if (at.beside === null) return at.name;
      return [...offsetWords(at.beside), at.beside.relation, at.name].join(" ");
    case "clock":
      return at.time;
    case "nth":
      return `${at.nth} of ${at.of}`;
    case "window":
    case "total":
    case "none":
      return at.kind;
  }
};

const amountWords = ({ amount, unit }: Moment): string => {
  if (amount === null) return unit ?? "no amount";
  const number = "exact" in amount ? amount.exact : `${amount.low} to ${amount.high}`;
  return unit === null ? number : `${number} ${unit}`;
};

/** By place in the day, as a text that two equal places share. */
const byPlace = (moments: readonly Moment[]): readonly (readonly [string, Moment])[] =>
  moments
    .map((moment) => [atWords(moment.at), moment] as const)
    .toSorted(([a, mine], [b, theirs]) => (a + amountWords(mine) < b + amountWords(theirs) ? -1 : 1));

const kindOfPlaces = (all: readonly Moment[]): Kind => {
  if (all.some(({ at }) => at.kind === "none")) return "pause";
  return all.some(({ at }) => at.kind === "total") ? "total" : "time";
};

type Found = readonly [kind: Kind, what: string];

/** What two days do not share. `left` and `right` are the very same value on most days. */
const compareDay = (left: readonly Moment[], right: readonly Moment[]): readonly Found[] => {
  if (left === right) return [];
  const mine = byPlace(left);
  const theirs = byPlace(right);
  const listed = (places: typeof mine): string => places.map(([place]) => place).join(", ") || "nothing";
  if (listed(mine) !== listed(theirs)) {
    const kind = kindOfPlaces([...left, ...right]);
    const empty = left.length === 0 || right.length === 0;
    return [[empty && kind === "time" ? "day" : kind, `${listed(mine)}, not ${listed(theirs)}`]];
  }
  return mine.flatMap(([place, moment], at): readonly Found[] => {
    const other = theirs[at]![1];
    const found: Found[] = [];
    if (!isDeepEqual(moment.amount, other.amount))
      found.push(["number", `${place}: ${amountWords(moment)}, not ${amountWords(other)}`]);
    if (moment.unit !== other.unit)
      found.push(["unit", `${place}: ${moment.unit ?? "no unit"}, not ${other.unit ?? "no unit"}`]);
    if (!isDeepEqual(moment.leaveOut, other.leaveOut))
      found.push(["left-out", `${place}: ${moment.leaveOut.join()}, not ${other.leaveOut.join()}`]);
    if (moment.preferably !== other.preferably) found.push(["wish", place]);
    return found;
  });
};

/** Every kind once, with the first day on which it shows. */
const compareDays = (
  left: (day: number) => readonly Moment[],
  right: (day: number) => readonly Moment[],
  days: readonly number[],
  stretch: number | null,
): readonly CalendarDifference[] => {
  const first = new Map<Kind, CalendarDifference>();
  /* A stretch has few different days: each pair is compared once. */
  const known = new Map<readonly Moment[], Map<readonly Moment[], readonly Found[]>>();
  for (const day of days) {
    const mine = left(day);
    const theirs = right(day);
    const before = known.get(mine)?.get(theirs);
    const found = before ?? compareDay(mine, theirs);
    if (before === undefined) known.set(mine, (known.get(mine) ?? new Map()).set(theirs, found));
    for (const [kind, what] of found) if (!first.has(kind)) first.set(kind, { kind, stretch, day, what });
  }
  return [...first.values()];
};

type BesideKind = keyof typeof factOf;
const besideKinds = Object.keys(factOf) as readonly BesideKind[];

/** What stands beside the days of all stretches together, each thing once, in their order. */
const compareBeside = (
  left: Calendar,
  right: Calendar,
  says: Readonly<Record<Kind, boolean>>,
): readonly CalendarDifference[] => {
  const told = ({ stretches }: Calendar, kind: BesideKind): readonly unknown[] =>
    stretches
      .map(factOf[kind])
      .filter((fact, at, all) => all.findIndex((other) => isDeepEqual(other, fact)) === at);
  return besideKinds
    .filter((kind) => says[kind] && !isDeepEqual(told(left, kind), told(right, kind)))
    .map((kind) => ({ kind, stretch: null, day: null, what: kinds[kind] }));
};

const everyDay: readonly number[] = Array.from({ length: calendarDays }, (_, day) => day);

const compareStretch = (left: Stretch, right: Stretch, stretch: number): readonly CalendarDifference[] => {
  const beside = besideKinds.flatMap((kind): readonly CalendarDifference[] =>
    isDeepEqual(factOf[kind](left), factOf[kind](right))
      ? []
      : [{ kind, stretch, day: null, what: kinds[kind] }],
  );
  const usual = compareDay(left.oneDay, right.oneDay).map(
    ([kind, what]): CalendarDifference => ({ kind, stretch, day: null, what }),
  );
  const days = compareDays(
    (day) => left.days[day]!,
    (day) => right.days[day]!,
    everyDay,
    stretch,
  );
  const told = new Set(days.map(({ kind }) => kind));
  return [...days, ...usual.filter(({ kind }) => !told.has(kind)), ...beside];
};

/**
 * Every difference between two calendars of the same first day in what `output`
 * can say (outputs.ts); empty where it keeps the meaning. `left` is what was
 * prescribed, `right` what was read.
 */
export const compareCalendars = (
  left: Calendar,
  right: Calendar,
  output: Output,
): readonly CalendarDifference[] => {
  const says = saysOf[output];
  if (left.firstDay !== right.firstDay)
    throw new RangeError("calendars of two first days cannot be compared");
  if (!says.steps) {
    const days = says.day
      ? everyDay
      : everyDay
          .filter((day) => momentsOn(left, day).length > 0 || momentsOn(right, day).length > 0)
          .slice(0, 1);
    const inDays = compareDays(
      (day) => momentsOn(left, day),
      (day) => momentsOn(right, day),
      days,
      null,
    ).filter(({ kind }) => says[kind]);
    return [...inDays, ...compareBeside(left, right, says)];
  }
  if (left.stretches.length !== right.stretches.length)
    return [
      {
        kind: "steps",
        stretch: null,
        day: null,
        what: `${left.stretches.length}, not ${right.stretches.length}`,
      },
    ];
  return left.stretches
    .flatMap((stretch, at) => compareStretch(stretch, right.stretches[at]!, at))
    .filter(({ kind }) => says[kind]);
};
