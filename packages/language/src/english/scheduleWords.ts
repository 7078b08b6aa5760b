// language/english: the words of a schedule in English, each part by itself, for the plan that puts them in their places.
import type { ScheduleWords } from "../plan/planSchedule.ts";
import { sayEvent } from "./events.ts";
import { sayCycleDays, sayMonthDays } from "./numberedDays.ts";
import type { NumberStyle } from "./numbers.ts";
import { sayDaysAWeek, sayEvery, saySpan, sayTimes, sayWeekdays } from "./schedule.ts";

/** The parts of a schedule in English. */
export const scheduleWords = (style: NumberStyle): ScheduleWords => ({
  every: (every) => sayEvery(every, style),
  apart: (every) => saySpan(every, style),
  times: (times) => sayTimes(times, style),
  timesApart: (times, every) => `${sayTimes(times, style)}, ${saySpan(every, style)} apart`,
  weekdays: (days, each) => sayWeekdays(days, each === undefined ? "" : "s"),
  daysAWeek: (count) => sayDaysAWeek(count, style),
  monthDays: sayMonthDays,
  cycleDays: sayCycleDays,
  event: (event) => sayEvent(event, style),
});
