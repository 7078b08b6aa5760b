// language/readCalendar: one thing that a picture says, as a question to a stretch of the calendar.
import type { Calendar, CalendarKind, Stretch } from "@plainlabel/directions";

/** One thing that a picture says: of which kind it is, and whether a stretch of the calendar says it too. */
export interface Demand {
  readonly kind: CalendarKind;
  readonly holds: (stretch: Stretch, calendar: Calendar) => boolean;
}
