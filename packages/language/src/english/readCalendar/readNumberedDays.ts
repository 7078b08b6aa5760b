// language/readCalendar: days told by their number, and what a dose is tied to, by docs/sentences.md.
import type { MomentOfEvent, Timing } from "@plainlabel/directions";
import {
  after,
  any,
  before,
  both,
  listOf,
  oneOf,
  pattern,
  perhaps,
  type Rule,
  to,
  words,
} from "./grammar.ts";
import { length } from "./readTimes.ts";

type CycleDays = NonNullable<Timing["cycleDays"]>;

const digits: Rule<number> = pattern(/([1-9]\d?)(?!\d)/, ([, value]) => Number(value));

const rising = (days: readonly number[]): boolean => days.every((day, at) => at === 0 || day > days[at - 1]!);

/** "1st", "22nd", "13th". */
const ofMonth: Rule<number> = pattern(/([1-9]|1\d|2[0-8])(st|nd|rd|th)(?![a-z])/, ([, value, ending]) => {
  const day = Number(value);
  const last = [11, 12, 13].includes(day) ? 0 : day % 10;
  const right = last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
  return ending === right ? day : null;
});

/** All days from one to another, three or more of them. */
const fromTo =
  (rule: Rule<number>): Rule<readonly number[]> =>
  (text, at) =>
    both(rule, after(" to ", rule))(text, at)
      .filter(([[low, high]]) => high - low >= 2)
      .map(
        ([[low, high], end]) =>
          [Array.from({ length: high - low + 1 }, (_, more) => low + more), end] as const,
      );

/** MONTH-DAYS. */
export const monthDays: Rule<Timing["monthDays"]> = (text, at) =>
  before(
    after(
      "on the ",
      listOf(
        any(
          to(ofMonth, (day): readonly number[] => [day]),
          fromTo(ofMonth),
        ),
      ),
    ),
    " of each month",
  )(text, at)
    .map(([days, end]) => [days.flat(), end] as const)
    .filter(([days]) => rising(days));

/** "1", or "1 to 5" of three days or more. */
const someDays: Rule<readonly number[]> = any(
  to(digits, (day): readonly number[] => [day]),
  fromTo(digits),
);

const cycle: Rule<number | null> = after(
  " of each ",
  any(
    to(words("cycle"), () => null),
    before(digits, "-day cycle"),
  ),
);

/** CYCLE-DAYS. */
export const cycleDays: Rule<CycleDays> = any(
  oneOf<CycleDays>({
    "every other day": { days: [1], length: 2 },
    "on the days between": { days: [2], length: 2 },
  }),
  (text, at) =>
    any(
      both(
        after(
          "on day ",
          to(digits, (day): readonly (readonly number[])[] => [[day]]),
        ),
        cycle,
      ),
      both(after("on days ", listOf(someDays)), cycle),
    )(text, at).flatMap(([[listed, days], end]) => {
      const all = listed.flat();
      const several = text.startsWith("on days ", at);
      const fits =
        rising(all) && several === all.length > 1 && (days === null || (days > 2 && all.at(-1)! <= days));
      return fits ? [[{ days: all, length: days }, end] as const] : [];
    }),
);

type Name = MomentOfEvent["name"];

/** What may be ahead or past, and what starts. */
const happening = {
  sex: "sex",
  "unprotected sex": "unprotected-sex",
  exercise: "exercise",
  "a flight": "flight",
  "your treatment": "procedure",
  "your operation": "operation",
  "your scan": "scan",
  "your blood test": "blood-test",
  "a migraine": "migraine",
  "a headache": "headache",
  dialysis: "dialysis",
  chemotherapy: "chemotherapy",
  "each treatment": "each-procedure",
  "each scan": "each-scan",
  "each blood test": "each-blood-test",
  "each flight": "each-flight",
  "each operation": "each-operation",
  "each journey": "each-travel",
  "each visit to the dentist": "each-dental-treatment",
  "each dressing change": "each-dressing-change",
  "each dialysis session": "each-dialysis",
  "each chemotherapy session": "each-chemotherapy",
  "each migraine": "each-migraine",
  "each headache": "each-headache",
} as const satisfies Record<string, Name>;

const named: Rule<Name> = oneOf<Name>(happening);
const anything: Rule<Name> = oneOf<Name>({
  ...happening,
  "you travel": "travel",
  "you see the dentist": "dental-treatment",
  "the dressing is changed": "dressing-change",
});

/** EVENT. */
export const event: Rule<MomentOfEvent> = any(
  to(
    both(
      perhaps(before(length, " ")),
      both(oneOf<"before" | "after">({ "before ": "before", "after ": "after" }), anything),
    ),
    ([offset, [relation, name]]): MomentOfEvent => ({ name, relation, offset }),
  ),
  to(
    both(after("no more than ", length), after(" after ", named)),
    ([offset, name]): MomentOfEvent => ({ name, relation: "within", offset }),
  ),
  to(
    before(after("as soon as ", named), " starts"),
    (name): MomentOfEvent => ({ name, relation: "start", offset: null }),
  ),
  to(
    both(
      oneOf<MomentOfEvent["relation"]>({
        "as soon as you can after ": "soon-after",
        "the night before ": "night-before",
        "the evening before ": "evening-before",
        "the day before ": "day-before",
      }),
      anything,
    ),
    ([relation, name]): MomentOfEvent => ({ name, relation, offset: null }),
  ),
  to(
    both(
      oneOf<MomentOfEvent["relation"]>({
        "on the morning of ": "morning-of",
        "on the day of ": "day-of",
      }),
      named,
    ),
    ([relation, name]): MomentOfEvent => ({ name, relation, offset: null }),
  ),
);
