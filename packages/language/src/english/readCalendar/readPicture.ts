// language/readCalendar: what a picture of the directions says of a calendar, and whether that calendar says it too.
import type { Calendar, CalendarKind, Moment, Stretch, Weekday } from "@plainlabel/directions";
import type { DoseUnit, Meaning, SentenceMeaning } from "@plainlabel/pictograms";
import { demandsOf, isSentenceMeaning } from "./readPictureSentence.ts";

/** What one meaning demands: of which kind it is, and that some stretch has it. */
interface Demand {
  readonly kind: CalendarKind;
  readonly holds: (stretch: Stretch) => boolean;
}

const momentsOf = ({ oneDay }: Stretch): readonly Moment[] => oneDay;

/** So many of this unit at some time; an undivided total of a day is no dose. */
const dose = (count: string, unit: string, side?: string): Demand => ({
  kind: "number",
  holds: (stretch) =>
    momentsOf(stretch).some(
      ({ amount, unit: named, at }) =>
        at.kind !== "total" &&
        named === unit &&
        amount !== null &&
        "exact" in amount &&
        amount.exact === count,
    ) &&
    (side === undefined || sideOf(stretch) === side),
});

const sideOf = ({ site }: Stretch): string | null => (site?.side === "each" ? "both" : (site?.side ?? null));

const slot = (name: string): Demand => ({
  kind: "time",
  holds: (stretch) => momentsOf(stretch).some(({ at }) => at.kind === "slot" && at.name === name),
});

const times = (count: number, unit: "day" | "week" | "month"): Demand => ({
  kind: "count",
  holds: (stretch) => {
    const { count: said } = stretch;
    if (said !== null)
      return (
        !said.upTo &&
        said.low === count &&
        said.high === count &&
        said.per.count === 1 &&
        said.per.unit === unit
      );
    const moments = momentsOf(stretch);
    if (unit === "day")
      return moments.length === count && moments.every(({ leaveOut }) => !leaveOut.includes("up-to"));
    return unit === "week" && moments.length * stretch.weekdays.length === count;
  },
});

const spacing = (low: string, high: string, unit: "hour" | "day"): Demand => ({
  kind: "spacing",
  holds: ({ spacing: said }) => said !== null && said.low === low && said.high === high && said.unit === unit,
});

const most = (
  counts: DoseUnit,
  amount: string,
  per: { readonly count: number; readonly unit: string } | null,
): Demand => ({
  kind: "ceiling",
  holds: ({ ceilings }) =>
    ceilings.some((ceiling) => {
      if (ceiling.amount !== amount) return false;
      if (ceiling.counts === "at-once") return per === null && ceiling.unit === counts;
      if (per === null || ceiling.per.count !== per.count || ceiling.per.unit !== per.unit) return false;
      return ceiling.counts === "doses" ? counts === "dose" : ceiling.unit === counts;
    }),
});

const lasts = (days: string): Demand => ({
  kind: "length",
  holds: ({ lasts: said }) => said !== null && said.unit === "day" && said.low === days && said.high === days,
});

const food = (relation: string): Demand => ({
  kind: "food",
  holds: ({ food: said }) => said?.relation === relation && said.offset === null,
});

const weekday = (name: Weekday): Demand => ({
  kind: "weekdays",
  holds: ({ weekdays }) => weekdays.length === 1 && weekdays[0] === name,
});

const hoursApart = (low: string, high: string | null): Demand => ({
  kind: "spacing",
  holds: (stretch) =>
    spacing(low, high ?? low, "hour").holds(stretch) ||
    (high === null && stretch.gap !== null && stretch.gap.unit === "hour" && stretch.gap.low === low),
});

const day24 = { count: 24, unit: "hour" };
const week = { count: 1, unit: "week" };

/** null: the meaning says nothing of a calendar. Closed: a new picture fails to compile until it is placed here. */
const demandOf = (meaning: Exclude<Meaning, SentenceMeaning>): Demand | null => {
  switch (meaning.id) {
    case "tablets":
      return dose(meaning.count, "tablet");
    case "capsules":
      return dose(meaning.count, "capsule");
    case "sachets":
      return dose(meaning.count, "sachet");
    case "puffs":
      return dose(meaning.count, "puff");
    case "patch":
      return dose(meaning.count, "patch");
    case "liquid-syringe":
      return dose(meaning.millilitres, "mL");
    case "liquid-spoons":
      return dose(meaning.spoons, "5 mL spoonful");
    case "insulin-pen":
      return dose(meaning.units, "unit");
    case "lozenge":
      return dose("1", "lozenge");
    case "suppository":
      return dose("1", "suppository");
    case "pessary":
      return dose("1", "pessary");
    case "nasal-sprays":
      return meaning.count === null ? null : dose(meaning.count, "spray");
    case "nose-drops":
    case "eye-drops":
    case "ear-drops":
      return meaning.count === null ? null : dose(meaning.count, "drop", meaning.side);
    case "morning":
    case "midday":
    case "afternoon":
    case "evening":
    case "bedtime":
    case "night":
      return slot(meaning.id);
    case "mealtime":
      return slot(meaning.meal);
    case "clock-time":
      return {
        kind: "time",
        holds: (stretch) =>
          momentsOf(stretch).some(({ at }) => at.kind === "clock" && at.time === meaning.time),
      };
    case "times-a-day":
      return times(Number(meaning.count), "day");
    case "once-a-week":
      return meaning.day === null ? times(1, "week") : weekday(meaning.day);
    case "once-a-month":
      return times(1, "month");
    case "weekday":
      return weekday(meaning.day);
    case "every-day":
      return {
        kind: "day",
        holds: (stretch) => stretch.weekdays.length === 0 && momentsOf(stretch).length > 0,
      };
    case "every-other-day":
      return spacing("2", "2", "day");
    case "hours-between":
      return hoursApart(meaning.low, meaning.high);
    case "days":
      return lasts(meaning.count);
    case "weeks":
      return lasts(String(Number(meaning.count) * 7));
    case "when-you-need-it":
      return { kind: "as-needed", holds: ({ needed }) => needed !== null };
    case "max-at-once":
      return most(meaning.unit, meaning.count, null);
    case "max-in-24-hours":
      return most(meaning.unit, meaning.count, day24);
    case "max-in-a-week":
      return most(meaning.unit, meaning.count, week);
    case "with-food":
      return food("with");
    case "after-food":
      return food("after");
    case "before-food":
      return food("before");
    case "empty-stomach":
      return food("empty-stomach");
    case "inhaler":
    case "nebuliser":
    case "eye-ointment":
    case "cream":
    case "ointment":
    case "gel":
    case "shampoo":
    case "mouthwash":
    case "injection":
    case "swallow-whole":
    case "swallow-with-water":
    case "chew":
    case "suck":
    case "under-tongue":
    case "dissolve-in-water":
    case "do-not-crush":
    case "shake-bottle":
    case "spread-thinly":
    case "only-on-skin":
    case "wash-hands":
    case "rinse-mouth":
    case "space-evenly":
    case "no-alcohol":
    case "no-milk":
    case "no-grapefruit":
    case "no-indigestion-remedies":
    case "no-iron-zinc":
    case "no-aspirin":
    case "no-other-paracetamol":
    case "finish-the-course":
    case "do-not-stop-suddenly":
    case "may-make-you-sleepy":
    case "sleepy-next-day":
    case "do-not-drive":
    case "avoid-sun":
    case "urine-colour":
    case "no-flames":
    case "warning":
    case "fridge":
    case "do-not-freeze":
    case "keep-from-children":
    case "discard-after":
    case "read-leaflet":
    case "ask-pharmacist":
    case "phone":
    case "call-999":
    case "watch-film":
    case "sign-language":
    case "listen":
    case "pictures-and-sound":
    case "remind":
      return null;
  }
};

/** The first thing that the best of these stretches does not say; null where one says all of it. */
const sentenceDiffers = (
  meaning: SentenceMeaning,
  calendar: Calendar,
  stretches: readonly Stretch[],
): CalendarKind | null => {
  const demands = demandsOf(meaning);
  const missing = stretches.map((stretch) => demands.filter(({ holds }) => !holds(stretch, calendar)));
  const best = missing.toSorted((a, b) => a.length - b.length)[0];
  return best === undefined ? demands[0]!.kind : (best[0]?.kind ?? null);
};

/**
 * The kind in which a picture beside the directions says something that no
 * stretch of the calendar says; null where it tells the truth, or nothing of a
 * calendar. A picture sentence is true where one stretch says every part of it,
 * and nothing is taken where it has an empty place. Not every sentence has a
 * picture, so nothing is asked the other way.
 */
export const pictureDiffers = (meaning: Meaning, calendar: Calendar): CalendarKind | null => {
  if (isSentenceMeaning(meaning)) return sentenceDiffers(meaning, calendar, calendar.stretches);
  const demand = demandOf(meaning);
  return demand === null || calendar.stretches.some(demand.holds) ? null : demand.kind;
};

/**
 * `pictureDiffers` of all pictures beside the directions, in their order; each
 * kind once. The rows of a course are as many as its stretches, each that of its
 * own: 3 tablets in the row of 2 are found even where another row says 3.
 */
export const picturesDiffer = (meanings: readonly Meaning[], calendar: Calendar): readonly CalendarKind[] => {
  const rows = meanings.filter((meaning) => meaning.id === "course-row");
  const { stretches } = calendar;
  const wrongRows = rows.map((row, at) => sentenceDiffers(row, calendar, stretches.slice(at, at + 1)));
  const kinds = [
    ...meanings.map((meaning) => pictureDiffers(meaning, calendar)),
    ...wrongRows,
    rows.length > 0 && rows.length !== stretches.length ? ("begin" as const) : null,
  ];
  return [...new Set(kinds)].filter((kind) => kind !== null);
};
