// remind: events of a calendar file: reminders that come again, and days on which something is said once.
import { type CalendarKind, colonIn, type PagePhrases, type Weekday } from "@plainlabel/core";
import { fingerprint } from "../fingerprint.ts";
import { ownLang } from "../words.ts";
import { type DayNumber, dateOf } from "./calendarDays.ts";
import { escapeText } from "./calendarFile.ts";
import type { ReminderChoices } from "./ReminderChoices.ts";
import type { ReminderPlan } from "./reminderPlanOf.ts";

/** One time of day with the days on which it reminds. */
export interface Series {
  readonly time: string;
  readonly begin: DayNumber;
  /** null: without end. Never 0. */
  readonly count: number | null;
  readonly place: number;
  /** What it is time for: the medicine, or taking off what was put on. */
  readonly kind: "time" | "off";
}

/** A day on which something is said once, beside the reminders. */
export interface Note {
  readonly kind: Exclude<CalendarKind, Series["kind"]>;
  readonly day: DayNumber;
}

type Made = Pick<ReminderChoices, "medicineName" | "seed" | "stamp"> & { readonly phrases: PagePhrases };

const dayNames: Readonly<Record<Weekday, string>> = {
  monday: "MO",
  tuesday: "TU",
  wednesday: "WE",
  thursday: "TH",
  friday: "FR",
  saturday: "SA",
  sunday: "SU",
};

/** RFC 5545, 3.3.10. COUNT ends it: the very number of reminders that the course has at this time of day. */
const ruleOf = ({ rhythm }: ReminderPlan, weekdays: readonly Weekday[], count: number | null): string =>
  [
    `FREQ=${{ day: "DAILY", week: "WEEKLY", month: "MONTHLY" }[rhythm.unit]}`,
    ...(rhythm.every === 1 ? [] : [`INTERVAL=${rhythm.every}`]),
    ...(rhythm.unit === "week" ? [`BYDAY=${weekdays.map((day) => dayNames[day]).join(",")}`, "WKST=MO"] : []),
    ...(count === null ? [] : [`COUNT=${count}`]),
  ].join(";");

const dateText = (day: DayNumber): string => dateOf(day).replaceAll("-", "");

/** A floating local time (RFC 5545, 3.3.5, form 1): eight o'clock wherever the person is, summer and winter. */
const localTime = (day: DayNumber, time: string): string => `${dateText(day)}T${time.replace(":", "")}00`;

/**
 * A later file is a later revision (RFC 5545, 3.8.7.4): a calendar that has the
 * event already takes the new one in its place. Counts seconds from 2020 on.
 */
const revisionOf = (stamp: string): number =>
  Math.max(0, Math.floor((Date.parse(stamp) - Date.parse("2020-01-01T00:00:00Z")) / 1000));

const event = (
  kind: CalendarKind,
  id: string | number,
  when: readonly string[],
  trigger: string,
  { medicineName, seed, stamp, phrases }: Made,
): readonly string[] => {
  const [said, description] = phrases.calendar[kind];
  /* The name stands in Latin letters: in right-to-left text in an isolate of its own. */
  const name = medicineName === null || phrases.dir === "ltr" ? medicineName : `\u2066${medicineName}\u2069`;
  /* RFC 5545, 3.2.10. */
  const language = phrases.tag === ownLang ? "" : `;LANGUAGE=${phrases.tag}`;
  const summary = escapeText(name === null ? said : `${said}${colonIn(phrases.tag)}${name}`);
  return [
    "BEGIN:VEVENT",
    `UID:${fingerprint(`${seed} ${id}`)}${fingerprint(`${id} ${seed}`)}@plainlabel`,
    `DTSTAMP:${stamp.replace(/\.\d+/, "").replace(/[-:]/g, "")}`,
    `SEQUENCE:${revisionOf(stamp)}`,
    ...when,
    `SUMMARY${language}:${summary}`,
    `DESCRIPTION${language}:${escapeText(description)}`,
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION${language}:${summary}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
    "END:VEVENT",
  ];
};

/** Rings at its minute on every day of the rhythm. */
export const reminderEvent = (
  plan: ReminderPlan,
  weekdays: readonly Weekday[],
  { time, begin, count, place, kind }: Series,
  made: Made,
): readonly string[] =>
  event(
    kind,
    kind === "time" ? place : `${kind} ${place}`,
    [`DTSTART:${localTime(begin, time)}`, "DURATION:PT15M", `RRULE:${ruleOf(plan, weekdays, count)}`],
    "PT0M",
    made,
  );

/** Stands on its day as a whole (a date without a time is no reminder to take anything), and rings at nine. */
export const noteEvent = ({ kind, day }: Note, made: Made): readonly string[] =>
  event(kind, kind, [`DTSTART;VALUE=DATE:${dateText(day)}`], "PT9H", made);
