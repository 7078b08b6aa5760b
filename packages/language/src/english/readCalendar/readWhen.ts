// language/readCalendar: the days and the times of a dose sentence, by docs/sentences.md.
import type { Step, Timing } from "@plainlabel/directions";
import {
  after,
  any,
  before,
  both,
  listOf,
  oneOf,
  perhaps,
  type Rule,
  restOfList,
  to,
  words,
} from "./grammar.ts";
import { closeToMeal } from "./readFood.ts";
import { cycleDays, event, monthDays } from "./readNumberedDays.ts";
import { reasons } from "./readReasons.ts";
import {
  clockAlone,
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
import { type Said, said } from "./readWhat.ts";

/** The days of a dose, and how often. */
export interface Days {
  readonly times: Times | null;
  readonly every: Span | null;
  readonly weekdays: Timing["weekdays"];
  readonly daysAWeek: number | null;
  readonly monthDays: Timing["monthDays"];
  readonly cycleDays: Timing["cycleDays"];
}

/** No days told. */
export const noDays: Days = {
  times: null,
  every: null,
  weekdays: [],
  daysAWeek: null,
  monthDays: [],
  cycleDays: null,
};

/** A moment with its own amount, or with that of the sentence. */
export interface Dose {
  readonly place: Place;
  readonly own: Said | null;
}

/** All that a dose sentence says of its time. */
export interface When extends Days {
  readonly doses: readonly Dose[];
  /** How many times a day stands before the list of them, so that each is a dose of the amount. */
  readonly counted: boolean;
  readonly preferably: boolean;
  readonly straightAway: boolean;
  readonly once: boolean;
  readonly total: boolean;
  readonly onlyFirstDay: boolean;
  readonly needed: readonly string[] | null;
  readonly food: Step["food"];
  readonly sameTime: Timing["sameTime"];
  readonly event: Timing["event"];
  /** "3 days later": so long after the one dose of the step before. */
  readonly later: Span | null;
}

/** Nothing said. */
export const noWhen: When = {
  ...noDays,
  doses: [],
  counted: false,
  preferably: false,
  straightAway: false,
  once: false,
  total: false,
  onlyFirstDay: false,
  needed: null,
  food: null,
  sameTime: null,
  event: null,
  later: null,
};

const isDayOrLonger = (span: Span): boolean =>
  !["hour", "minute"].includes(span.unit) || (span.unit === "hour" && Number(span.high) >= 24);

const onDays: Rule<Timing["weekdays"]> = to(before(after("on ", days), ", "), (read) => [...read]);

/** FRONT. */
export const front: Rule<Days> = (text, at) =>
  any(
    to(before(after("on ", everyWeekOn), ", "), (read): Days => ({ ...noDays, weekdays: [...read] })),
    to(before(monthDays, ", "), (read): Days => ({ ...noDays, monthDays: read })),
    to(before(cycleDays, ", "), (read): Days => ({ ...noDays, cycleDays: read })),
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

const listedDoses: Rule<Partial<When>> = to(
  both(
    after(" ", moment),
    restOfList(to(both(said, after(" ", moment)), ([own, place]): Dose => ({ place, own }))),
  ),
  ([first, others]): Partial<When> => ({ doses: [single(first), ...others] }),
);

const severalMoments: Rule<Partial<When>> = to(
  after(" ", listOf(moment)),
  (read): Partial<When> => ({ doses: read.map(single) }),
);

/** "4 times a day: 8 am, 12 noon, 4 pm and 8 pm": from three on, and as many as are counted. */
const countedMoments: Rule<Partial<When>> = (text, at) =>
  both(timesRule, after(": ", any(listOf(moment), listOf(clockAlone))))(text, at).flatMap(
    ([[{ times: said }, places], end]) => {
      const isDaily = said?.per.count === 1 && said.per.unit === "day" && !said.upTo;
      const isAll = said?.low === places.length && said.high === places.length && places.length >= 3;
      const isEachOnce = new Set(places.map((place) => JSON.stringify(place))).size === places.length;
      return isDaily && isAll && isEachOnce
        ? [[{ doses: places.map(single), counted: true }, end] as const]
        : [];
    },
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

/** So many days from one dose to the next, which is one too: from two on, since the next day is no wait. */
const laterRule: Rule<Partial<When>> = (text, at) =>
  to(
    both(both(perhaps(momentRule), after(" ", length)), any(words(" later"), words(" after that"))),
    ([[read, wait]]): Partial<When> => ({
      ...read,
      once: true,
      later: wait,
    }),
  )(text, at).filter(([{ later }]) => later?.unit === "day" && Number(later.low) >= 2);

const eventRule: Rule<Partial<When>> = to(
  both(both(perhaps(words(" each time,")), after(" ", event)), perhaps(words(", once only"))),
  ([[, read], only]): Partial<When> => ({ event: read, once: only !== null }),
);

const neededRule: Rule<Partial<When>> = to(
  both(
    any(words(" when you need it"), words(" when it is needed"), words(" if needed")),
    perhaps(after(", ", reasons)),
  ),
  ([, read]): Partial<When> => ({ needed: read ?? [] }),
);

type Food = NonNullable<Step["food"]>;

/** The meals are all that says when, so each of them is one. */
const mealsRule: Rule<Partial<When>> = to(
  any(
    both(
      oneOf<Food["relation"]>({
        " before": "before",
        " with": "with",
        " after": "after",
        " with or after": "with-or-after",
      }),
      any(words(" each meal"), words(" each main meal"), words(" the 2 main meals")),
    ),
    both(oneOf<Food["relation"]>({ " between": "between" }), words(" meals")),
  ),
  ([relation]): Partial<When> => ({ food: { relation, meal: "meals", offset: null } }),
);

/** At one meal, and how close to it: without that, the meal is a MOMENT. */
const oneMealRule: Rule<Partial<When>> = to(after(" ", closeToMeal), (food): Partial<When> => ({ food }));

const rest: Rule<Partial<When>> = oneOf<Partial<When>>({
  "": {},
  " straight away": { straightAway: true },
  " each day": { total: true },
  " on the first day": { total: true, onlyFirstDay: true },
  " at the same time each day": { sameTime: "day" },
  " on the same day each week": { sameTime: "week" },
  " on the same day each month": { sameTime: "month" },
});

/** WHEN. */
export const when: Rule<When> = to(
  any(
    rest,
    withDays(everyRule),
    withDays(timesRule),
    withDays(apart),
    momentRule,
    severalMoments,
    countedMoments,
    listedDoses,
    wish,
    onceOnly,
    laterRule,
    eventRule,
    neededRule,
    mealsRule,
    oneMealRule,
  ),
  (read): When => ({ ...noWhen, ...read }),
);
