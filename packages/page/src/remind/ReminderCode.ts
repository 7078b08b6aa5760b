// page/remind: what a reader is told in words beside the form of times.

/** Codes that no caller meets: they choose the words of a page, and stand in no table. */
export type ReminderCode =
  | "as-needed"
  | "course-end-unclear"
  | "cycle"
  | "daily-total"
  | "day-after-page"
  | "day-missing"
  | "day-not-in-every-month"
  | "day-over"
  | "day-wrong"
  | "days-wrong"
  | "end-on-label"
  | "event"
  | "first-wrong"
  | "no-fixed-number"
  | "no-fixed-rhythm"
  | "numbered-days"
  | "one-dose"
  | "several-steps"
  | "stamp-wrong"
  | "time-fixed"
  | "time-gap"
  | "time-missing"
  | "time-of-day-wrong"
  | "time-twice";

declare global {
  interface PlainlabelRefusals {
    readonly reminderCodes: ReminderCode;
  }
}
