// language/readCalendar: what a picture sentence says of a calendar: each part of it, and what stands empty in it.
import type { Meaning, SentenceMeaning } from "@plainlabel/pictograms";
import type { Demand } from "./Demand.ts";
import {
  alone,
  apart,
  bar,
  besideMeal,
  certain,
  eachOf,
  ends,
  everyDay,
  everyOther,
  inCourse,
  lasts,
  momentsADay,
  needed,
  noneElsewhere,
  onWeekdays,
} from "./picturedDays.ts";
import { atMost, dose, oneAfterAnother } from "./picturedDose.ts";
import { emptyPlaces, fullPlaces } from "./picturedPlaces.ts";

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
      return [oneAfterAnother, ...(meaning.every === undefined ? [] : [apart(meaning.every)])];
  }
};
