// remind: what a calendar of reminders needs beside the directions.
import type { Weekday } from "@plainlabel/core";

/** What only the person can say, and what only the caller knows. */
export interface ReminderChoices {
  /** "08:00", one for each time of the plan and in its order. */
  readonly times: readonly string[];
  /** Days of the week, where the plan asks for some; empty otherwise. */
  readonly weekdays: readonly Weekday[];
  /** ISO date of the first day. */
  readonly firstDay: string;
  /** ISO dates: today, and the last day of the page. Reminders begin on one of these days. */
  readonly between: { readonly today: string; readonly pageEnds: string };
  /** Place in `times` of the first reminder of all; earlier times of day begin at the next turn. */
  readonly first: number;
  /** ISO date of the last day; null for none. Only where the directions name no end. */
  readonly lastDay: string | null;
  /** The medicine's name, only if the person ticked it: calendars show on locked screens. */
  readonly medicineName: string | null;
  /** Opaque and the same for the same label, so that a second file replaces the first. Never the token or a name. */
  readonly seed: string;
  /** When the file is made: an ISO instant in UTC, "2026-11-22T10:30:00Z". */
  readonly stamp: string;
}
