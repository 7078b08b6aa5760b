// directions/clauses: days of the week: "on Mon, Wed and Fri", "MWF", "at weekends", "except Sundays", "on other days".
import { either, listOf, mark, maybe, meaning, type Parser, sequence } from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";
import { type SlotName, type Weekday, weekdays } from "../regimen/Regimen.ts";
import type { Clause } from "./Clause.ts";
import { listJoint } from "./joints.ts";

const short: readonly string[] = ["mon", "(tue|tues)", "(wed|weds)", "(thu|thur|thurs)", "fri", "sat", "sun"];

const weekday: Parser<Weekday> = phrases(
  weekdays.flatMap((name, index) => [
    [name, name] as const,
    [`${name}s`, name] as const,
    [short[index] ?? "", name] as const,
  ]),
);

/** "MWF", "M W F": the one row of initials that is written; "T" and "S" are two days each. */
const initials: Parser<readonly Weekday[]> = phrases<readonly Weekday[]>(
  ["mwf", "m w f", "m / w / f", "m , w , f", "m , w and f", "m w and f"].map(
    (typed) => [typed, ["monday", "wednesday", "friday"]] as const,
  ),
);

/** "Mon Wed Fri": three or more, since between two a dash may be lost; in "Sat Sun" it would say the same. */
const spaced: Parser<readonly Weekday[]> = either<readonly Weekday[]>(
  listOf(weekday, weekday, maybe(either<unknown>(listJoint, mark("/"))), 3),
  sequence<[Weekday, Weekday], readonly Weekday[]>([weekday, weekday], (first, second) =>
    weekdays.indexOf(second) === weekdays.indexOf(first) + 1 ? [first, second] : null,
  ),
);

const weekdayList: Parser<readonly Weekday[]> = either<readonly Weekday[]>(
  initials,
  spaced,
  listOf(
    weekday,
    sequence<[true | null, Weekday], Weekday>([maybe(anyOf("(on|every|each)")), weekday], (_, name) => name),
    either<unknown>(listJoint, mark("/")),
    1,
  ),
  sequence<[Weekday, unknown, Weekday], readonly Weekday[]>(
    [weekday, either<unknown>(anyOf("(to|through)"), mark("-")), weekday],
    (first, _, last) => {
      const days = weekdays.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1);
      return days.length >= 3 || first === "saturday" ? days : null;
    },
  ),
);

const partOfDay = phrases([
  ["morning", { slot: "morning", many: false }],
  ["mornings", { slot: "morning", many: true }],
  ["afternoon", { slot: "afternoon", many: false }],
  ["afternoons", { slot: "afternoon", many: true }],
  ["evening", { slot: "evening", many: false }],
  ["evenings", { slot: "evening", many: true }],
  ["night", { slot: "night", many: false }],
  ["nights", { slot: "night", many: true }],
] as const);

const weekend: readonly Weekday[] = ["saturday", "sunday"];
const workDays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** "on weekdays", "at weekends": days of the week by one name. */
const namedDays: Parser<readonly Weekday[]> = phrases<readonly Weekday[]>([
  ["(on|) (weekdays|week days|work days|working days)", workDays],
  ["(at|on|at the|) (weekends|weekend|week ends)", weekend],
  ["(each|every) (weekday|week day)", workDays],
  ["(each|every) weekend day", weekend],
]);

/** "only" after days of the week adds that there are no others, which naming them says already. */
const only = maybe(anyOf("only"));

/** "on other days", "the rest of the week": the days that the doses beside it do not name. */
const otherDays: Parser<Clause> = either(
  meaning(
    anyOf(
      "(on|) (the|all|all the|) other days (of the week|)",
      "(on|) (the|all the|) (remaining|rest of the) (days|days of the week|week)",
      "(on|for|) (the|) rest of (the|) week",
      "(on|) every other day of the week",
      "(on|) (all|any) other (day|days) (of the week|)",
    ),
    (): Clause => ({ kind: "otherDays" }),
  ),
  /* "3 mg daily except 4 mg on Wednesdays": on the days that the other dose does not name. */
  sequence<[true, unknown, true], Clause>(
    [
      anyOf("(daily|every day|each day|a day|od|once daily|once a day)"),
      maybe(mark(",")),
      anyOf("(except|apart from|but)"),
    ],
    () => ({ kind: "otherDays", except: true }),
  ),
);

/** "on Monday night"; for several days "on Monday and Friday nights", since "night" may belong to the last alone. */
const onWeekdays: Parser<Clause> = sequence<
  [true, readonly Weekday[], { readonly slot: SlotName; readonly many: boolean } | null, unknown],
  Clause
>(
  [anyOf("(on|every|each|on a|on both|once every|once each|only on)"), weekdayList, maybe(partOfDay), only],
  (_, names, part) =>
    new Set(names).size === names.length && (part === null || part.many || names.length === 1)
      ? { kind: "weekdays", weekdays: names, slot: part?.slot ?? null, bare: false }
      : null,
);

/** "except Sundays": every other day of the week, each of them named by it. */
const exceptWeekdays: Parser<Clause> = sequence<[true, readonly Weekday[], true | null], Clause>(
  [
    anyOf(
      "(except|except on|except for|excluding|but|but not|but not on|but not at|apart from|not on|none on|not at|none at|omit|omit on|omitting|miss|missing|miss out|leave out|leaving out)",
    ),
    either(weekdayList, namedDays),
    maybe(anyOf("(,|) (when|on which)")),
  ],
  (_, names, when) => {
    const rest = weekdays.filter((day) => !names.includes(day));
    const without = { days: names, when: when !== null };
    return rest.length > 0 ? { kind: "weekdays", weekdays: rest, slot: null, bare: false, without } : null;
  },
);

/** ", none on Sunday": the days of the week that the named ones leave, said again. */
const noneOn: Parser<readonly Weekday[]> = sequence<[unknown, true, readonly Weekday[]], readonly Weekday[]>(
  [
    maybe(mark(",")),
    anyOf("(none|nothing|and none|and nothing|no tablets|not|but not|but none) (on|at|)"),
    either(weekdayList, namedDays),
  ],
  (_, __, rest) => rest,
);

/** "Monday to Saturday, none on Sunday": it adds nothing where the two come to a whole week. */
const withRest: Parser<Clause> = sequence<[readonly Weekday[], readonly Weekday[]], Clause>(
  [
    either<readonly Weekday[]>(
      sequence<[true | null, readonly Weekday[]], readonly Weekday[]>(
        [maybe(anyOf("on")), weekdayList],
        (_, names) => names,
      ),
      namedDays,
    ),
    noneOn,
  ],
  (names, rest) =>
    rest.every((day) => !names.includes(day)) && rest.length + names.length === weekdays.length
      ? { kind: "weekdays", weekdays: names, slot: null, bare: false }
      : null,
);

/** "on weekdays only"; each of them is named, so none is bare. */
const onNamedDays: Parser<Clause> = sequence<[readonly Weekday[], unknown], Clause>(
  [namedDays, only],
  (names) => ({
    kind: "weekdays",
    weekdays: names,
    slot: null,
    bare: false,
  }),
);

/** "Mon, Wed and Fri"; a single "Monday" only says which day of a weekly dose. */
const bareWeekdays: Parser<Clause> = sequence<[readonly Weekday[], unknown], Clause>(
  [weekdayList, only],
  (names) =>
    new Set(names).size === names.length
      ? { kind: "weekdays", weekdays: names, slot: null, bare: names.length === 1 }
      : null,
);

/** "Do not take it on Saturdays or Sundays": beside the other days of the week it adds nothing. */
const notOnDays: Parser<Clause> = sequence<[true, readonly Weekday[]], Clause>(
  [
    anyOf("(do not|don't|never) (take|use|give|apply) (it|this|any|) on"),
    listOf(weekday, weekday, either<unknown>(listJoint, anyOf("or")), 1),
  ],
  (_, without) => ({ kind: "notDaily", without }),
);

/** "Mon Wed Fri nights": at night on each of them. */
const nightsOf: Parser<Clause> = sequence<
  [readonly Weekday[], { readonly slot: SlotName; readonly many: boolean }, unknown],
  Clause
>([weekdayList, partOfDay, only], (names, part) =>
  new Set(names).size === names.length && part.many && names.length > 1
    ? { kind: "weekdays", weekdays: names, slot: part.slot, bare: false }
    : null,
);

/** Any clause about days of the week. */
export const onDays: Parser<Clause> = either(
  onWeekdays,
  onNamedDays,
  exceptWeekdays,
  withRest,
  bareWeekdays,
  nightsOf,
  otherDays,
  notOnDays,
);
