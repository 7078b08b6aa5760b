// When an independent reader of calendars rings, for the tests of reminders.
import { createRequire } from "node:module";
import { englishPage } from "../../packages/language/src/english/page.ts";

/** ical.js belongs to packages/page, where its own tests use it. */
const ICAL = createRequire(new URL("../../packages/page/package.json", import.meta.url))("ical.js") as {
  parse(file: string): unknown;
  Component: new (parsed: unknown) => { getAllSubcomponents(name: string): readonly unknown[] };
  Event: new (
    component: unknown,
  ) => {
    readonly startDate: { readonly isDate: boolean };
    readonly summary: string;
    iterator(): { next(): { toString(): string } | undefined };
  };
};

/**
 * Every ring of the 56 days from the first on. A note on a day as a whole ("Get more of your medicine") is none, and
 * neither is the ring to take a patch off.
 */
export const ringsIn = (
  file: string,
  firstDay: string,
): readonly { readonly day: string; readonly time: string }[] => {
  const end = new Date(Date.parse(firstDay) + 56 * 86_400_000).toISOString().slice(0, 10);
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").flatMap((component) => {
    const event = new ICAL.Event(component);
    if (event.startDate.isDate || event.summary === englishPage.calendar.off[0]) return [];
    const each = event.iterator();
    const rings: { day: string; time: string }[] = [];
    for (let at = each.next(); at !== undefined && at !== null; at = each.next()) {
      const [day, time] = at.toString().split("T") as [string, string];
      if (day >= end) break;
      rings.push({ day, time: time.slice(0, 5) });
    }
    return rings;
  });
};
