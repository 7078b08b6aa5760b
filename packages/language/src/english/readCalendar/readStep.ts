// language/readCalendar: the sentences of one step put together, or null where they do not go together.
import { type Amount, blankStep, noLimits, type Step, slotOf, type Timing } from "@plainlabel/directions";
import type { Beside } from "./Beside.ts";
import type { DoseSentence } from "./readDose.ts";
import type { Place, Span, Times } from "./readTimes.ts";
import type { Said } from "./readWhat.ts";
import type { Days } from "./readWhen.ts";

type Food = NonNullable<Step["food"]>;

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const amountOf = ({ quantity }: Said): Amount | null => quantity?.amount ?? null;

/** Two tellings of one thing: the one that speaks; undefined where they contradict each other. */
const either = <T>(left: T | null, right: T | null): T | null | undefined => {
  if (left === null || right === null) return left ?? right;
  return same(left, right) ? left : undefined;
};

interface Moment {
  readonly place: Place;
  readonly said: Said;
}

const momentsOf = ({ what, when }: DoseSentence): readonly Moment[] =>
  when.doses.map(({ place, own }) => ({ place, said: own ?? what }));

/** Relations to meals that stand in the times of day: one for all of them, as a regimen has it. */
const mealRelation = (places: readonly Place[]): Food | null | undefined => {
  const plain = places.flatMap((place) =>
    place.kind === "slot" && place.offset === null && mealNames.includes(place.name) ? [place.relation] : [],
  );
  const [first = null] = plain;
  if (plain.some((relation) => relation !== first)) return undefined;
  return first === null ? null : { relation: first, meal: null, offset: null };
};

const mealNames: readonly string[] = ["breakfast", "lunch", "teatime", "dinner", "evening-meal", "supper"];

const offsetOf = (place: Place & { kind: "slot" }): Timing["slots"][number]["offset"] => {
  const { relation, offset } = place;
  if (offset === null || (relation !== "before" && relation !== "after")) return null;
  return { relation, ...offset };
};

/** The days that are left are all that the doses do not name. */
const isLeft = (left: readonly string[], named: readonly string[]): boolean =>
  left.length + named.length === 7 && !named.some((day) => left.includes(day));

const wholeUnits = (span: Span): number | null =>
  span.low === span.high && /^[1-9]\d{0,4}$/.test(span.low) ? Number(span.low) : null;

const cycleOf = (on: Span, off: Span): Timing["cycle"] | undefined => {
  const days = wholeUnits(on);
  const rest = wholeUnits(off);
  if (days === null || rest === null) return undefined;
  if (on.unit === off.unit) return { on: days, off: rest, unit: on.unit };
  const factor = (unit: Span["unit"]): number | null => (unit === "day" ? 1 : unit === "week" ? 7 : null);
  const [mine, theirs] = [factor(on.unit), factor(off.unit)];
  return mine === null || theirs === null ? undefined : { on: days * mine, off: rest * theirs, unit: "day" };
};

const find = <K extends Beside["kind"]>(
  said: readonly Beside[],
  kind: K,
): Extract<Beside, { kind: K }> | undefined =>
  said.find((one): one is Extract<Beside, { kind: K }> => one.kind === kind);

const limitsOf = (said: readonly Beside[]): Step["limits"] | undefined => {
  const units = find(said, "most-units");
  const atOnce = find(said, "at-once");
  const doses = find(said, "most-doses");
  const gap = find(said, "gap");
  if (gap !== undefined && gap.span.low !== gap.span.high) return undefined;
  const exact = (amount: Amount | undefined): string | undefined =>
    amount !== undefined && "exact" in amount ? amount.exact : undefined;
  const most = exact(units?.most.amount);
  const once = exact(atOnce?.most.amount);
  if ((units !== undefined && most === undefined) || (atOnce !== undefined && once === undefined))
    return undefined;
  return {
    ...noLimits,
    units: units === undefined ? null : { amount: most!, unit: units.most.unit, per: units.per },
    atOnce: atOnce === undefined ? null : { amount: once!, unit: atOnce.most.unit },
    doses: doses === undefined ? null : { count: doses.count, per: doses.per },
    leastGap: gap === undefined ? null : { value: gap.span.low, unit: gap.span.unit },
  };
};

const upTo = (times: Times | null, most: Times | undefined): Times | null | undefined => {
  if (most === undefined) return times;
  if (times !== null || most.low !== most.high) return undefined;
  return { ...most, low: null, upTo: true };
};

/** Dose sentences of one step share their days and everything but time and amount. */
const goTogether = (doses: readonly DoseSentence[]): boolean => {
  const [first, ...others] = doses;
  if (first === undefined) return false;
  if (others.length === 0) return true;
  const shared = ({ front, when }: DoseSentence): unknown => [front, { ...when, doses: [] }];
  /* Days that are counted, a wish and a single dose stand in one dose sentence alone. */
  const { front, when } = first;
  const counted =
    front !== null &&
    (front.times !== null ||
      front.every !== null ||
      front.daysAWeek !== null ||
      front.monthDays.length > 0 ||
      front.cycleDays !== null);
  if (counted || when.once || when.preferably || when.counted || when.times !== null) return false;
  return doses.every((dose) => dose.when.doses.length > 0 && same(shared(dose), shared(first)));
};

/** What is counted, of which strength, with which note: one and the same wherever an amount is told. */
const countedAs = (said: readonly Said[]): Said | null => {
  const telling = said.filter((one) => amountOf(one) !== null);
  const all = telling.length > 0 ? telling : said;
  const kindOf = ({ quantity, ofEach, note }: Said): unknown => [quantity?.unit ?? null, ofEach, note];
  return all.every((one) => same(kindOf(one), kindOf(all[0]!))) ? (all[0] ?? null) : null;
};

/** "The best time is at night.": only beside a dose sentence that says how often, and no time of its own. */
const wished = (doses: readonly DoseSentence[], places: readonly Place[]): DoseSentence["when"] | null => {
  const [only, ...others] = doses;
  if (only === undefined || others.length > 0 || only.when.doses.length > 0) return null;
  if (only.when.times === null && only.front?.times == null) return null;
  return { ...only.when, doses: places.map((place) => ({ place, own: null })), preferably: true };
};

/** At night, at bedtime or so long before it, or by the clock from 8 pm on. */
const isAtNight = (place: Place): boolean =>
  place.kind === "clock"
    ? Number(place.time.slice(0, 2)) >= 20
    : place.name === "night" || place.name === "bedtime";

/** "both doses", "3 nights": there are two, and it is at night. */
const isLengthOf = (
  { of, nights }: Extract<Beside, { kind: "length" }>,
  places: readonly Place[],
): boolean => {
  if (of === "both" ? places.length !== 2 : of === "all" && places.length < 3) return false;
  const [only, another] = places;
  return nights === undefined || (another === undefined && only !== undefined && isAtNight(only));
};

/** The step that these sentences say, or null. */
export const stepOf = (
  joined: Step["joined"],
  doses: readonly DoseSentence[],
  said: readonly Beside[],
): Step | null => {
  if (!goTogether(doses)) return null;
  const { front, what } = doses[0]!;
  const best = find(said, "best-times")?.places ?? null;
  const when = best === null ? doses[0]!.when : wished(doses, best);
  if (when === null) return null;
  const moments = best === null ? doses.flatMap(momentsOf) : momentsOf({ ...doses[0]!, when });
  const counted = countedAs(moments.length > 0 ? moments.map(({ said: own }) => own) : [what]);
  if (counted === null) return null;
  const unit = counted.quantity?.unit ?? null;
  const days: Days | undefined =
    front === null
      ? when
      : when.times !== null && front.times !== null
        ? undefined
        : {
            times: when.times ?? front.times,
            every: either(when.every, front.every) ?? null,
            weekdays: front.weekdays.length > 0 ? front.weekdays : when.weekdays,
            daysAWeek: front.daysAWeek ?? when.daysAWeek,
            monthDays: front.monthDays,
            cycleDays: front.cycleDays,
          };
  const places = moments.map(({ place }) => place);
  const fromTimes = mealRelation(places);
  const cycle = find(said, "cycle");
  const turned = cycle === undefined ? null : cycleOf(cycle.on, cycle.off);
  const limits = limitsOf(said);
  const use = find(said, "use");
  const times = days === undefined ? undefined : upTo(days.times, find(said, "most-times")?.times);
  const every = days === undefined ? undefined : either(days.every, find(said, "apart")?.span ?? null);
  const needed = either(
    when.needed,
    find(said, "needed")?.reasons ?? (find(said, "spell") === undefined ? null : []),
  );
  const food = either(fromTimes === undefined ? null : fromTimes, find(said, "food")?.food ?? when.food);
  const event = either(when.event, find(said, "event")?.event ?? null);
  if (event === undefined) return null;
  const left = find(said, "not-on")?.days ?? null;
  if (left !== null && !isLeft(left, days?.weekdays ?? [])) return null;
  const firstDay: Span | null = when.onlyFirstDay ? { low: "1", high: "1", unit: "day" } : null;
  const lasts = find(said, "length");
  if (lasts !== undefined && !isLengthOf(lasts, places)) return null;
  const duration = either(firstDay, lasts?.span ?? null);
  if (days === undefined || times === undefined || every === undefined || needed === undefined) return null;
  if (turned === undefined || limits === undefined || duration === undefined) return null;
  if (fromTimes === undefined || food === undefined) return null;
  if ((cycle === undefined) !== (find(said, "again") === undefined)) return null;
  const slots = moments.flatMap(({ place, said: own }) =>
    place.kind === "slot" ? [{ ...slotOf(place.name, amountOf(own)), offset: offsetOf(place) }] : [],
  );
  const clockTimes = moments.flatMap(({ place, said: own }) =>
    place.kind === "clock" ? [{ time: place.time, amount: amountOf(own) }] : [],
  );
  return {
    ...blankStep,
    joined,
    action: what.action,
    actionSuppliedBy: "directions",
    amount: moments.length > 0 ? null : amountOf(what),
    unit: unit === null ? null : { name: unit, suppliedBy: "directions" },
    strengthNote: counted.note,
    strengthOfOne: counted.ofEach,
    timing: {
      times,
      every,
      slots,
      clockTimes,
      weekdays: days.weekdays,
      daysAWeek: days.daysAWeek,
      monthDays: days.monthDays,
      cycleDays: days.cycleDays,
      event,
      once: when.once,
      straightAway: when.straightAway || find(said, "straight-away") !== undefined,
      preferably: when.preferably,
      cycle: turned,
      sameTime: when.sameTime ?? find(said, "same-time")?.same ?? null,
    },
    asNeeded: needed === null ? null : { reasons: [...needed] },
    limits,
    duration,
    useFor: use?.on ?? null,
    leaveOff: use?.off ?? null,
    ending: find(said, "ending")?.ending ?? null,
    food,
    route: what.where?.route ?? find(said, "way")?.route ?? null,
    site: what.where?.site ?? find(said, "site")?.site ?? null,
    dailyTotal: when.total,
  };
};

/** "Then stop for 7 days." */
export const pauseOf = (lasts: Span): Step => ({
  ...blankStep,
  joined: "then",
  action: "take",
  actionSuppliedBy: "reader",
  amount: { exact: "0" },
  duration: lasts,
});
