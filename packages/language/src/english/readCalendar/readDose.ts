// language/readCalendar: one dose sentence, by docs/sentences.md.
import type { Action, Step, Timing } from "@plainlabel/directions";
import {
  after,
  any,
  before,
  both,
  listOf,
  once,
  oneOf,
  pattern,
  perhaps,
  type Rule,
  to,
  words,
} from "./grammar.ts";
import { noun, type Quantity, quantity } from "./readAmounts.ts";
import { place, type Where, washed, wayIn } from "./readPlace.ts";
import { reasons } from "./readReasons.ts";
import {
  days,
  daysAWeek,
  every,
  everyWeekOn,
  length,
  moment,
  type Place,
  type Span,
  type Times,
  times,
} from "./readTimes.ts";

/** The days of a dose, and how often. */
export interface Days {
  readonly times: Times | null;
  readonly every: Span | null;
  readonly weekdays: Timing["weekdays"];
  readonly daysAWeek: number | null;
}

const noDays: Days = { times: null, every: null, weekdays: [], daysAWeek: null };

/** A moment with its own amount, or with that of the sentence. */
export interface Dose {
  readonly place: Place;
  readonly own: Said | null;
}

/** What is said of how much. */
export interface Said {
  /** null: "Take it." With no amount: "Put on the patch." */
  readonly quantity: { readonly amount: Quantity["amount"] | null; readonly unit: string | null } | null;
  readonly ofEach: string | null;
  readonly note: string | null;
}

export interface When extends Days {
  readonly doses: readonly Dose[];
  readonly preferably: boolean;
  readonly straightAway: boolean;
  readonly once: boolean;
  readonly total: boolean;
  readonly onlyFirstDay: boolean;
  readonly needed: readonly string[] | null;
  readonly food: Step["food"];
  readonly sameTime: Timing["sameTime"];
}

const noWhen: When = {
  ...noDays,
  doses: [],
  preferably: false,
  straightAway: false,
  once: false,
  total: false,
  onlyFirstDay: false,
  needed: null,
  food: null,
  sameTime: null,
};

export interface What extends Said {
  readonly action: Action;
  readonly where: Where | null;
}

export interface DoseSentence {
  readonly lead: "first" | "then" | "also" | null;
  readonly front: Days | null;
  readonly what: What;
  readonly when: When;
}

const swallowed = ["take", "swallow", "chew", "suck", "dissolve", "drink", "mix"] as const;

const swallowedRule: Rule<Action> = oneOf<Action>(Object.fromEntries(swallowed.map((verb) => [verb, verb])));

/** "chew and swallow": the first is the action; the others follow with the same dose. */
const chain: Rule<Action> = to(listOf(swallowedRule), ([first]) => first!);

const verb: Rule<Action> = once(
  any(
    chain,
    oneOf<Action>({
      use: "use",
      spray: "spray",
      inject: "inject",
      give: "give",
      "breathe in": "inhale",
      "put on": "apply",
      "put in": "insert",
      put: "put",
      "rub in": "rub",
      rub: "rub",
      "stick on": "stick",
      stick: "stick",
      "wash with": "wash",
      "gargle with": "gargle",
      "rinse with": "rinse",
      "rinse your mouth with": "rinse",
    }),
  ),
);

/** "Rinse your mouth with 10 mL": the place stands in the verb. */
const placeInVerb: readonly (readonly [opening: string, name: string])[] = [
  ["rinse your mouth with ", "mouth"],
];

/** VERB-ALONE. */
export const verbAlone: Rule<Action> = any(
  before(chain, " it"),
  oneOf<Action>({
    "use it": "use",
    "spray it": "spray",
    "inject it": "inject",
    "give it": "give",
    "breathe it in": "inhale",
    "put it on": "apply",
    "put it in": "insert",
    "put it in place": "put",
    "put it": "put",
    "rub it in": "rub",
    "rub it": "rub",
    "stick it on": "stick",
    "stick it": "stick",
    "wash with it": "wash",
    "gargle with it": "gargle",
    "rinse with it": "rinse",
    "rinse your mouth with it": "rinse",
  }),
);

const strength = /(\d[\d.,]*) (mg|g|micrograms?|nanograms?|units?|mmol|mL)/;

/** OF-EACH: the strength of one. */
const ofEach: Rule<string> = any(
  pattern(
    new RegExp(` of ${strength.source} each`),
    ([, value, unit]) => `${value!.replaceAll(",", "")} ${unit}`,
  ),
  pattern(
    new RegExp(` of ${strength.source}(?! each)(?![A-Za-z])`),
    ([, value, unit]) => `${value!.replaceAll(",", "")} ${unit}`,
  ),
);

/** NOTE. */
const note: Rule<string> = pattern(/ \(([^()]+)\)/, ([, said]) => said!);

const said: Rule<Said> = once(
  to(
    both(quantity, both(perhaps(ofEach), perhaps(note))),
    ([read, [each, beside]]): Said => ({ quantity: read, ofEach: each, note: beside }),
  ),
);

const plainWhat: Rule<What> = any(
  /* "Wash the face with it" */
  to(
    both(after("wash ", washed), both(after(" with it", perhaps(note)), perhaps(after(" ", wayIn)))),
    ([site, [beside, route]]): What => ({
      action: "wash",
      quantity: null,
      ofEach: null,
      note: beside,
      where: { route, site },
    }),
  ),
  to(
    both(both(verb, after(" ", said)), perhaps(place)),
    ([[action, much], where]): What => ({ action, ...much, where }),
  ),
  to(
    both(both(verb, after(" the ", noun)), both(perhaps(note), perhaps(place))),
    ([[action, unit], [beside, where]]): What => ({
      action,
      /* No amount is given; the noun is that of the product. */
      quantity: { amount: null, unit },
      ofEach: null,
      note: beside,
      where,
    }),
  ),
  to(
    both(verbAlone, both(perhaps(note), perhaps(place))),
    ([action, [beside, where]]): What => ({ action, quantity: null, ofEach: null, note: beside, where }),
  ),
);

/** WHAT. */
const what: Rule<What> = (text, at) =>
  plainWhat(text, at).flatMap(([read, end]) => {
    const said = text.slice(at, end);
    const name = placeInVerb.find(([opening]) => said.startsWith(opening))?.[1];
    if (name === undefined) return [[read, end] as const];
    if (read.where?.site != null) return [];
    return [
      [{ ...read, where: { route: read.where?.route ?? null, site: { name, side: null } } }, end] as const,
    ];
  });

const isDayOrLonger = (span: Span): boolean =>
  !["hour", "minute"].includes(span.unit) || (span.unit === "hour" && Number(span.high) >= 24);

const onDays: Rule<Timing["weekdays"]> = to(before(after("on ", days), ", "), (read) => [...read]);

/** FRONT. */
const front: Rule<Days> = (text, at) =>
  any(
    to(before(after("on ", everyWeekOn), ", "), (read): Days => ({ ...noDays, weekdays: [...read] })),
    to(before(daysAWeek, ", "), (read): Days => ({ ...noDays, daysAWeek: read })),
    to(
      both(before(every, ", "), perhaps(onDays)),
      ([read, weekdays]): Days => ({ ...noDays, every: read, weekdays: weekdays ?? [] }),
    ),
    to(
      both(before(times, ", "), perhaps(onDays)),
      ([read, weekdays]): Days => ({ ...noDays, times: read, weekdays: weekdays ?? [] }),
    ),
  )(text, at).filter(
    ([read]) =>
      (read.every === null || isDayOrLonger(read.every)) &&
      (read.times === null || ["week", "month", "year"].includes(read.times.per.unit)),
  );

const sameDays: Rule<Partial<Days>> = any(
  to(after(", on ", days), (weekdays): Partial<Days> => ({ weekdays: [...weekdays] })),
  to(after(", ", daysAWeek), (read): Partial<Days> => ({ daysAWeek: read })),
);

const withDays = (rule: Rule<Partial<When>>): Rule<Partial<When>> =>
  to(both(rule, perhaps(sameDays)), ([read, more]): Partial<When> => ({ ...read, ...more }));

/** A bare number and a number after it are kept apart. */
const eachTime = perhaps(words(" each time"));

const timesRule: Rule<Partial<When>> = to(
  both(eachTime, both(any(words(", "), words(" ")), times)),
  ([, [, read]]): Partial<When> => ({ times: read }),
);

const everyRule: Rule<Partial<When>> = to(
  both(perhaps(words(" each time,")), after(" ", every)),
  ([, read]): Partial<When> => ({ every: read }),
);

const apart: Rule<Partial<When>> = to(
  both(timesRule, before(after(", ", length), " apart")),
  ([read, gap]): Partial<When> => ({ ...read, every: gap }),
);

const single = (read: Place): Dose => ({ place: read, own: null });

const momentRule: Rule<Partial<When>> = to(
  both(perhaps(words(" each time,")), after(" ", moment)),
  ([, read]): Partial<When> => ({ doses: [single(read)] }),
);

const twoDoses: Rule<Partial<When>> = to(
  both(after(" ", moment), both(after(" and ", said), after(" ", moment))),
  ([first, [own, second]]): Partial<When> => ({
    doses: [single(first), { place: second, own }],
  }),
);

const severalMoments: Rule<Partial<When>> = to(
  after(" ", listOf(moment)),
  (read): Partial<When> => ({ doses: read.map(single) }),
);

const wish: Rule<Partial<When>> = to(
  both(timesRule, before(after(", ", listOf(moment)), " if you can")),
  ([read, places]): Partial<When> => ({ ...read, doses: places.map(single), preferably: true }),
);

const onceOnly: Rule<Partial<When>> = to(
  both(
    perhaps(
      any(
        momentRule,
        to(words(" straight away"), (): Partial<When> => ({ straightAway: true })),
      ),
    ),
    any(words(", once only"), words(" once only")),
  ),
  ([read]): Partial<When> => ({ ...read, once: true }),
);

const neededRule: Rule<Partial<When>> = to(
  both(any(words(" when you need it"), words(" when it is needed")), perhaps(after(", ", reasons))),
  ([, read]): Partial<When> => ({ needed: read ?? [] }),
);

type Food = NonNullable<Step["food"]>;

const mealsRule: Rule<Partial<When>> = to(
  both(
    oneOf<Food["relation"]>({
      " before": "before",
      " with": "with",
      " after": "after",
      " with or after": "with-or-after",
      " between": "between",
    }),
    any(words(" meals"), words(" each main meal")),
  ),
  ([relation]): Partial<When> => ({ food: { relation, meal: "meals", offset: null } }),
);

const rest: Rule<Partial<When>> = oneOf<Partial<When>>({
  "": {},
  " straight away": { straightAway: true },
  " each day": { total: true },
  " on the first day": { total: true, onlyFirstDay: true },
  " at the same time each day": { sameTime: "day" },
  " on the same day each week": { sameTime: "week" },
  " on the same day each month": { sameTime: "month" },
});

const when: Rule<When> = to(
  any(
    rest,
    withDays(everyRule),
    withDays(timesRule),
    withDays(apart),
    momentRule,
    severalMoments,
    twoDoses,
    wish,
    onceOnly,
    neededRule,
    mealsRule,
  ),
  (read): When => ({ ...noWhen, ...read }),
);

const lead: Rule<DoseSentence["lead"]> = perhaps(
  oneOf<NonNullable<DoseSentence["lead"]>>({ "first, ": "first", "then ": "then", "also ": "also" }),
);

/** Whole sentence, its first letter made small and without its full stop. */
export const doseSentence: Rule<DoseSentence> = (text, at) =>
  to(
    both(both(lead, perhaps(front)), both(what, when)),
    ([[opening, days], [much, at]]): DoseSentence => ({ lead: opening, front: days, what: much, when: at }),
  )(text, at).filter(
    ([{ front: ahead, what: much, when: at }]) =>
      /* Several times of day share no amount, and two amounts stand only behind the days they are for. */
      at.doses.length < 2 ||
      at.preferably ||
      (at.doses.some(({ own }) => own !== null) ? ahead !== null : (much.quantity?.amount ?? null) === null),
  );

/** "Then stop for 7 days." */
export const pauseSentence: Rule<Span> = after("then stop for ", length);
