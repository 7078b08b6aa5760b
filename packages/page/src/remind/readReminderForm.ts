// remind: what the form of times sends, as it stands in the address of the calendar file.
import { type Weekday, weekdays } from "@plainlabel/core";
import type { ReminderChoices } from "./ReminderChoices.ts";

/** The person's part of the choices; `showName` is the tick that lets the medicine's name in. */
export type ReminderForm = Pick<ReminderChoices, "times" | "weekdays" | "firstDay" | "first" | "lastDay"> & {
  readonly showName: boolean;
};

/** Reads the query of `pagePaths(base).calendar`. Judges nothing: `remindersFrom` does. */
export const readReminderForm = (query: URLSearchParams): ReminderForm => {
  const first = query.get("first") ?? "0";
  const last = query.get("last") ?? "";
  return {
    // Some phones send seconds.
    times: query.getAll("time").map((time) => time.replace(/^(\d\d:\d\d):00$/, "$1")),
    weekdays: weekdays.filter((day: Weekday) => query.getAll("day").includes(day)),
    firstDay: query.get("from") ?? "",
    first: /^\d{1,2}$/.test(first) ? Number(first) : -1,
    lastDay: last === "" ? null : last,
    showName: query.get("name") === "1",
  };
};

/** In the query of `pagePaths(base).remind`: the form is wanted again with what was sent, and not yet its answer. */
export const changeTimes = "change";

/** The same as a query, as the address of the calendar file carries it. */
export const reminderQuery = ({
  times,
  weekdays: days,
  firstDay,
  first,
  lastDay,
  showName,
}: ReminderForm): string =>
  [
    ...times.map((time) => ["time", time] as const),
    ...days.map((day) => ["day", day] as const),
    ["from", firstDay] as const,
    ["first", String(first)] as const,
    ...(lastDay === null ? [] : [["last", lastDay] as const]),
    ...(showName ? [["name", "1"] as const] : []),
  ]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
