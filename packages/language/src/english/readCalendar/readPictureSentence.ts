// language/readCalendar: what a picture sentence says of a calendar: each part of it, and what stands empty in it.
import type { Calendar, CalendarKind, Moment, Stretch, Weekday } from "@plainlabel/directions";
import { isProduct } from "@plainlabel/directions";
import type { DayPlace, DoseMeaning, Meaning, PicturedDose, SentenceMeaning } from "@plainlabel/pictograms";

/** One thing that a picture says: of which kind it is, and whether a stretch of the calendar says it too. */
export interface Demand {
  readonly kind: CalendarKind;
  readonly holds: (stretch: Stretch, calendar: Calendar) => boolean;
}

/** What one drawn dose says: a number of a unit, by a way, in a place. */
interface ReadDose {
  readonly count: string;
  readonly unit: string;
  readonly ways: readonly string[];
  /** The names of the place, and its side; null: it goes in or on where its way leads. */
  readonly place: { readonly names: readonly string[]; readonly side: string | null } | null;
}

const byMouth = (count: string, unit: string): ReadDose => ({ count, unit, ways: ["oral"], place: null });

const intoOne = (count: string | null, way: string, name: string, side: string): ReadDose | null =>
  count === null ? null : { count, unit: "drop", ways: [way], place: { names: [name, `${name}s`], side } };

/** null: the drawing counts nothing, and so says no dose. */
const readDose = (drawn: DoseMeaning): ReadDose | null => {
  switch (drawn.id) {
    case "tablets":
      return byMouth(drawn.count, "tablet");
    case "capsules":
      return byMouth(drawn.count, "capsule");
    case "sachets":
      return byMouth(drawn.count, "sachet");
    case "liquid-syringe":
      return byMouth(drawn.millilitres, "mL");
    case "liquid-spoons":
      return byMouth(drawn.spoons, "5 mL spoonful");
    case "puffs":
      return { count: drawn.count, unit: "puff", ways: ["inhalation"], place: null };
    case "insulin-pen":
      return { count: drawn.units, unit: "unit", ways: ["subcutaneous"], place: null };
    case "eye-drops":
      return intoOne(drawn.count, "ophthalmic", "eye", drawn.side);
    case "ear-drops":
      return intoOne(drawn.count, "otic", "ear", drawn.side);
    case "nose-drops":
      return intoOne(drawn.count, "nasal", "nostril", drawn.side);
    case "patch":
      return {
        count: drawn.count,
        unit: "patch",
        ways: ["transdermal", "topical"],
        place: { names: ["skin"], side: null },
      };
    case "suppository":
      return { count: "1", unit: "suppository", ways: ["rectal"], place: { names: ["rectum"], side: null } };
    case "pessary":
      return { count: "1", unit: "pessary", ways: ["vaginal"], place: { names: ["vagina"], side: null } };
    case "lozenge":
    case "inhaler":
    case "nebuliser":
    case "nasal-sprays":
    case "eye-ointment":
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
    case "injection":
      return null;
  }
};

/** "2.50" is 2.5; a calendar has no zeros that say nothing. */
const plainNumber = (count: string): string =>
  count.includes(".") ? count.replace(/0+$/, "").replace(/\.$/, "") : count;

const numbersIn = (drawn: PicturedDose): readonly string[] =>
  drawn.map((one) => plainNumber(readDose(one)?.count ?? ""));

const isAmount = (amount: Moment["amount"], drawn: PicturedDose): boolean => {
  const [low, high] = numbersIn(drawn);
  if (amount === null || low === "" || high === "") return false;
  return "exact" in amount
    ? high === undefined && amount.exact === low
    : amount.low === low && amount.high === high;
};

/** What is taken at some time, and is not left undivided over a day or taken by nobody. */
const doses = ({ oneDay }: Stretch): readonly Moment[] =>
  oneDay.filter(({ at }) => at.kind !== "total" && at.kind !== "none");

const number = (drawn: PicturedDose): Demand => ({
  kind: "number",
  holds: (stretch) => {
    const all = doses(stretch);
    return (
      all.length === stretch.oneDay.length &&
      all.length > 0 &&
      all.every(({ amount }) => isAmount(amount, drawn))
    );
  },
});

const unit = (drawn: PicturedDose): Demand => ({
  kind: "unit",
  holds: ({ oneDay }) => oneDay.every((moment) => drawn.every((one) => readDose(one)?.unit === moment.unit)),
});

const sideOf = ({ site }: Stretch): string | null => (site?.side === "each" ? "both" : (site?.side ?? null));

const place = (drawn: PicturedDose): Demand => ({
  kind: "place",
  holds: (stretch) =>
    drawn.every((one) => {
      const read = readDose(one);
      if (read === null || (stretch.route !== null && !read.ways.includes(stretch.route))) return false;
      if (read.place === null) return stretch.site === null;
      if (stretch.site === null) return read.place.side === null;
      return read.place.names.includes(stretch.site.name) && sideOf(stretch) === read.place.side;
    }),
});

/** So many of this unit, by this way, whenever a dose is taken. */
const dose = (drawn: PicturedDose): readonly Demand[] => [number(drawn), unit(drawn), place(drawn)];

const needed = (drawn: boolean): Demand => ({
  kind: "as-needed",
  holds: (stretch) => (stretch.needed !== null) === drawn,
});

/** On a day on which this is taken nothing else is, whatever stretch it is of. */
const alone: Demand = {
  kind: "time",
  holds: (stretch, { stretches }) =>
    stretches.every(
      (other) =>
        other === stretch ||
        other.days.every((moments, day) => moments.length === 0 || stretch.days[day]!.length === 0),
    ),
};

/** Nothing of a day may be left out, or is only perhaps for it. */
const certain = (...but: readonly Moment["leaveOut"][number][]): Demand => ({
  kind: "left-out",
  holds: ({ oneDay }) =>
    oneDay.every(({ leaveOut, preferably }) => !preferably && leaveOut.every((why) => but.includes(why))),
});

/** Every day of the stretch: no days of the week, of a rhythm or of a cycle. */
const everyDay: Demand = {
  kind: "day",
  holds: ({ weekdays, daysAWeek, spacing, cycle, once, count }) =>
    weekdays.length === 0 &&
    daysAWeek === null &&
    cycle === null &&
    !once &&
    count === null &&
    (spacing === null || spacing.unit === "hour" || spacing.unit === "minute"),
};

const momentsADay = (count: number): Demand => ({
  kind: "count",
  holds: ({ oneDay }) => oneDay.length === count,
});

const noneElsewhere: Demand = {
  kind: "day",
  holds: ({ daysAWeek, cycle, once }) => daysAWeek === null && cycle === null && !once,
};

/** The words under the four signs of a day, and every time of day that would fill their place. */
const coveredBy: Readonly<Record<string, readonly string[]>> = {
  morning: ["morning", "breakfast", "waking"],
  midday: ["midday", "lunch", "dinner"],
  evening: ["evening", "teatime", "evening-meal", "supper", "dinner"],
  night: ["night", "bedtime"],
};

const atPlace = ({ at }: Moment, drawn: DayPlace): boolean => {
  if ("clock" in drawn.at) return at.kind === "clock" && at.time === drawn.at.clock;
  /* A meal's place has its plate: what is taken with it. Before and after it is another time. */
  return (
    at.kind === "slot" &&
    at.name === drawn.at.name &&
    (at.beside === null || (at.beside.relation === "with" && at.beside.offset === null))
  );
};

/** Each full place is one time of the day, and the day has no other. */
const fullPlaces = (places: readonly DayPlace[]): readonly Demand[] => {
  const full = places.filter(({ dose: taken }) => taken !== null);
  const at = (moments: readonly Moment[], drawn: DayPlace): Moment | undefined =>
    moments.find((moment) => atPlace(moment, drawn));
  return [
    {
      kind: "time",
      holds: ({ oneDay }) =>
        oneDay.length === full.length && full.every((drawn) => at(oneDay, drawn) !== undefined),
    },
    {
      kind: "number",
      holds: ({ oneDay }) => full.every((drawn) => isAmount(at(oneDay, drawn)?.amount ?? null, drawn.dose!)),
    },
    ...full.flatMap((drawn) => [unit(drawn.dose!), place(drawn.dose!)]),
  ];
};

/** An empty place says that nothing is taken then; beside a time by the clock nobody knows which place that is. */
const emptyPlaces = (places: readonly DayPlace[]): Demand => ({
  kind: "time",
  holds: ({ oneDay }) =>
    places.every(({ at, dose: taken }) => {
      if (taken !== null) return true;
      const name = "name" in at ? at.name : "";
      return oneDay.every(
        (moment) => moment.at.kind === "slot" && !(coveredBy[name] ?? [name]).includes(moment.at.name),
      );
    }),
});

const onWeekdays = (days: readonly Weekday[]): Demand => ({
  kind: "weekdays",
  holds: ({ weekdays, spacing, count }) =>
    weekdays.length === days.length &&
    days.every((day) => weekdays.includes(day)) &&
    count === null &&
    (spacing === null || (spacing.unit === "day" && spacing.low === "7" && spacing.high === "7")),
});

const eachOf = (unitName: "week" | "month"): Demand => ({
  kind: "day",
  holds: ({ weekdays, spacing, count }) => {
    if (weekdays.length > 0) return false;
    if (count !== null)
      return (
        spacing === null &&
        count.low === 1 &&
        count.high === 1 &&
        !count.upTo &&
        count.per.count === 1 &&
        count.per.unit === unitName
      );
    const [length, name] = unitName === "week" ? ["7", "day"] : ["1", "month"];
    return spacing !== null && spacing.low === length && spacing.high === length && spacing.unit === name;
  },
});

const everyOther: Demand = {
  kind: "spacing",
  holds: ({ spacing, weekdays }) =>
    weekdays.length === 0 &&
    spacing !== null &&
    spacing.unit === "day" &&
    spacing.low === "2" &&
    spacing.high === "2",
};

const bar = (low: string, high: string | null, unitName: string): Demand => ({
  kind: "spacing",
  holds: ({ spacing, gap }) =>
    [spacing, ...(high === null ? [gap] : [])].some(
      (said) => said !== null && said.unit === unitName && said.low === low && said.high === (high ?? low),
    ),
});

/** In minutes, as a calendar counts what stands beside a meal. */
const minutes = (length: string, unitName: "hour" | "minute"): string =>
  unitName === "minute" ? length : String(Number(length) * 60);

const besideMeal = (drawn: Extract<SentenceMeaning, { id: "meal-bar" }>): Demand => ({
  kind: "food",
  holds: ({ food, oneDay }) => {
    const said = [
      ...(food === null ? [] : [food]),
      ...oneDay.flatMap(({ at }) => (at.kind === "slot" && at.beside !== null ? [at.beside] : [])),
    ];
    return said.some(
      ({ relation, offset }) =>
        relation === drawn.relation &&
        offset !== null &&
        offset.unit === "minute" &&
        offset.low === minutes(drawn.low, drawn.unit) &&
        offset.high === minutes(drawn.high ?? drawn.low, drawn.unit),
    );
  },
});

const lasts = (days: string): Demand => ({
  kind: "length",
  holds: ({ lasts: said }) => said !== null && said.unit === "day" && said.low === days && said.high === days,
});

/** The flag: nothing is said to go on, and nothing follows. */
const ends = (flag: boolean): Demand => ({
  kind: "length",
  holds: (stretch, { stretches }) => {
    const at = stretches.indexOf(stretch);
    const last = stretches.slice(at + 1).every(({ begins }) => begins !== null && begins.high === 0);
    return flag === (last && stretch.after !== "continue");
  },
});

const inCourse = (word: "first" | "then"): Demand => ({
  kind: "begin",
  holds: (stretch, { stretches }) => (stretches.indexOf(stretch) === 0) === (word === "first"),
});

const isDay = ({ count, unit: name }: { readonly count: number; readonly unit: string }): boolean =>
  (count === 24 && name === "hour") || (count === 1 && name === "day");

const atMost = (drawn: PicturedDose, times: string): Demand => ({
  kind: "ceiling",
  holds: ({ ceilings }) =>
    ceilings.some((ceiling) => {
      if (ceiling.counts === "at-once" || !isDay(ceiling.per)) return false;
      if (ceiling.counts === "doses") return ceiling.amount === times;
      const [one, other] = numbersIn(drawn);
      if (other !== undefined || ceiling.unit !== (readDose(drawn[0])?.unit ?? null)) return false;
      return isProduct(one!, times, ceiling.amount);
    }),
});

/** A patch that takes the place of the one before: one at a time, again and again. */
const oneAfterAnother: Demand = {
  kind: "number",
  holds: ({ oneDay, once, straightAway, needed: why }) =>
    why === null &&
    !once &&
    !straightAway &&
    oneDay.length === 1 &&
    oneDay.every(
      ({ amount, unit: name, at }) =>
        name === "patch" &&
        amount !== null &&
        "exact" in amount &&
        amount.exact === "1" &&
        at.kind !== "total" &&
        at.kind !== "none",
    ),
};

const sentenceIds: Readonly<Record<SentenceMeaning["id"], true>> = {
  "one-dose": true,
  "day-strip": true,
  "day-parts": true,
  "dose-each-day": true,
  "week-strip": true,
  "dose-each-week": true,
  "dose-each-month": true,
  "dose-every-other-day": true,
  "wait-bar": true,
  "meal-bar": true,
  "day-boxes": true,
  "course-row": true,
  "day-limit": true,
  "change-patch": true,
};

/** True for one of the pictures that say several things at once. */
export const isSentenceMeaning = (meaning: Meaning): meaning is SentenceMeaning =>
  Object.hasOwn(sentenceIds, meaning.id);

/** Everything that a picture sentence says; one stretch of the calendar must say all of it. */
export const demandsOf = (meaning: SentenceMeaning): readonly Demand[] => {
  switch (meaning.id) {
    case "one-dose":
      return [...dose(meaning.dose), needed(meaning.needed)];
    case "day-strip":
      return [
        ...fullPlaces(meaning.places),
        emptyPlaces(meaning.places),
        needed(false),
        certain(),
        everyDay,
        alone,
      ];
    case "day-parts":
      return [
        ...dose(meaning.dose),
        momentsADay(Number(meaning.times)),
        needed(false),
        certain(),
        everyDay,
        alone,
      ];
    case "dose-each-day":
      return [...dose(meaning.dose), momentsADay(1), needed(false), certain(), everyDay, alone];
    case "week-strip":
      return [
        ...dose(meaning.dose),
        onWeekdays(meaning.days),
        momentsADay(1),
        needed(false),
        certain(),
        noneElsewhere,
        alone,
      ];
    case "dose-each-week":
    case "dose-each-month":
      return [
        ...dose(meaning.dose),
        eachOf(meaning.id === "dose-each-week" ? "week" : "month"),
        momentsADay(1),
        needed(false),
        certain("some-days"),
        noneElsewhere,
        alone,
      ];
    case "dose-every-other-day":
      return [
        ...dose(meaning.dose),
        everyOther,
        momentsADay(1),
        needed(false),
        certain(),
        noneElsewhere,
        alone,
      ];
    case "wait-bar":
      return [...dose(meaning.dose), bar(meaning.low, meaning.high, meaning.unit), needed(meaning.needed)];
    case "meal-bar":
      return [...dose(meaning.dose), besideMeal(meaning)];
    case "day-boxes":
      return [lasts(meaning.days), ends(meaning.ends), needed(false), everyDay];
    case "course-row":
      return [
        ...dose(meaning.dose),
        momentsADay(1),
        lasts(meaning.days),
        ends(meaning.ends),
        inCourse(meaning.place),
        needed(false),
        certain("perhaps"),
        everyDay,
      ];
    case "day-limit":
      return [...dose(meaning.dose), atMost(meaning.dose, meaning.times)];
    case "change-patch":
      return [oneAfterAnother];
  }
};
