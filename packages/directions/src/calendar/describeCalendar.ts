// directions/calendar: the calendar and what each output can say of it, as Markdown for the docs.
import { calendarDays } from "./Calendar.ts";
import { type Kind, kinds, outputs, saysOf } from "./outputs.ts";

/** docs/calendar.md is this, and a test compares them. */
export const describeCalendar = (): string =>
  [
    "# One calendar",
    "",
    `A regimen ([regimen.md](regimen.md)) laid out over ${calendarDays} days from a stated first day: \`calendarOf(regimen, firstDay)\` of \`@plainlabel/directions\`. It is the one meaning that every output must keep. The table below is made from the code; \`npm run bless\` writes this page.`,
    "",
    "## What it holds",
    "",
    "- **Stretches**: what goes on together from one beginning to one end. Steps side by side that differ only in their named times of day are one stretch.",
    "- **Days**: for each of them its moments, each with an amount and a unit. A moment stands at a time of day by its word (before or after it, by so long), by the clock, or as the nth of so many times. Nothing is filled in: three times a day is no morning.",
    "- **What may be left out, and why**: as needed, up to a number, days that are not named (once a week, 5 days a week), and days on which a step may not have begun or may have ended (for 5 to 7 days).",
    "- **No moments**: what is taken as needed has a window on each of its days; an undivided total of a day and a pause have a mark of their own.",
    "- **Beside the days**: counts that no moment shows, spacing, cycles, ceilings, gaps, lengths with both ends, how long one use lasts, the strength told with a dose, food and place. Where a medicine goes (the left eye) and how it stands to food are another dose when they are another; verbs and cautions are not part of the calendar, and their words are compared as words.",
    "- **What no day can show** is said as such: a step that follows one without an end, days on and off counted in hours, days of the week beside an interval that is none of whole weeks, times of day that are not as many as the count.",
    "",
    "## When two are equal",
    "",
    'Regimens that differ only in wording have one calendar: 7 days and a week, an hour and 60 minutes before bedtime, "up to 4 times a day" as needed and "no more than 4 doses a day", "before breakfast" as food or as a time of day, "once a week, on Monday" and "on Mondays". 24 hours are not a day, once a week is not every 7 days, and 12 hours apart is not twice a day. Between a text and the structure beside it some names are one more: a day and 24 hours, night and bedtime, a spoonful and its millilitres.',
    "",
    "`compareCalendars(left, right, output)` answers with every difference by name: its kind, the first day on which it shows, and what differs. An output is compared in what it can say and in nothing else. One that cannot tell stretches apart is compared by all of them together, and one that has no days by the first day on which something is taken. Pictures are held against the calendar one by one, since not every sentence has one.",
    "",
    `| Can it say | ${outputs.join(" | ")} |`,
    `|---|${outputs.map(() => "---|").join("")}`,
    ...(Object.keys(kinds) as Kind[]).map(
      (kind) =>
        `| ${kinds[kind]} | ${outputs.map((output) => (saysOf[output][kind] ? "yes" : "")).join(" | ")} |`,
    ),
    "",
    "## Where it is compared",
    "",
    "- Text beside structure, after the comparison of fields (`agreement/sameCalendar.ts`): where fields agree and calendars do not, the words are printed (`text-structure-days-differ`).",
    "- Our sentences, before a label is composed: read by `packages/language/src/english/readCalendar`, which is written from the page on our sentences and shares no code with what says them. Where they would mean something else, the prescriber's words are printed (`sentences-change-the-calendar`).",
    "- The finished label: the directions, the table of times and the pictures as they are read back from the file (`calendar-changed`, `calendar-unread`, `timetable-changed`, `picture-changed`). Such a label does not leave.",
    '- Notes in the calendar file of reminders ("Get more of your medicine", "Your reminders end today") stand on a day as a whole, have no time and belong to no calendar of doses.',
    "- The page and the calendar file of reminders, in `test/properties/calendars.test.ts`, for every example and for generated regimens; `test/properties/plantedChanges.test.ts` plants a change of every kind and counts that each is caught.",
    "- A prescription written both as words and as FHIR `Dosage[]`, in `test/properties/structureCalendar.test.ts`: generated plans (`packages/directions/testing/plans`), which neither reader writes, and a change of every kind in the structure alone.",
    "",
  ].join("\n");
