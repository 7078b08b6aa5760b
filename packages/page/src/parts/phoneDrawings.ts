// parts: pictures of what is done with a phone to keep reminders on it. Beside words that say the same.
import type { Drawing } from "@plainlabel/pictograms";

const drawn = (...lines: readonly string[]): Drawing => ({
  width: 64,
  height: 64,
  shapes: lines.map((d) => ({ d, fill: "none", stroke: "black", strokeWidth: 4 }) as const),
  lettering: [],
});

const phone = "M22 4H42A4 4 0 0 1 46 8V56A4 4 0 0 1 42 60H22A4 4 0 0 1 18 56V8A4 4 0 0 1 22 4Z";
const calendar = ["M8 14H56V58H8Z", "M8 26H56", "M20 6V18", "M44 6V18"] as const;

/** A phone that takes something in. */
export const phoneTakesIn = drawn(phone, "M32 14V38", "M24 31L32 39L40 31", "M27 50H37");

/** A sheet that is opened. */
export const openTheSheet = drawn(
  "M14 4H40L52 16V60H14Z",
  "M39 5V17H51",
  "M23 32H43",
  "M23 42H43",
  "M23 52H35",
);

/** A calendar to which something is added. */
export const addToCalendar = drawn(...calendar, "M32 32V52", "M22 42H42");

/** A calendar in which it stands. */
export const keptInCalendar = drawn(...calendar, "M20 42L29 51L46 33");
