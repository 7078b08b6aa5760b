// language/readTranslated: days, times of day, meals and how often, from the written forms of a language's tables.
import type { SlotName, Timing, Weekday } from "@plainlabel/directions";
import { weekdays } from "@plainlabel/directions";
import type { Food } from "../english/readCalendar/Beside.ts";
import { any, both, once, pattern, type Rule, to, words } from "../english/readCalendar/grammar.ts";
import type { Place, Times } from "../english/readCalendar/readTimes.ts";
import { type Days, noDays, noWhen, type When } from "../english/readCalendar/readWhen.ts";
import { daysOfHours } from "../english/schedule.ts";
import { eventKeys, type FoodName, foods, type Meal, meals } from "../translate/keys.ts";
import type { AtMeal, Cell, Phrases } from "../translate/Phrases.ts";
import type { AmountRules, Span } from "./amounts.ts";
import { phrase, rowOf, said, saidIn, sure } from "./template.ts";

export interface WhenRules {
  readonly front: Rule<Days>;
  readonly when: Rule<When>;
  readonly moment: Rule<Place>;
  readonly food: Rule<Food>;
  readonly need: Rule<readonly string[]>;
  readonly often: Rule<Times>;
  readonly timesOnly: Rule<number>;
  readonly within: Rule<Times["per"]>;
  readonly sameTime: Rule<NonNullable<Timing["sameTime"]>>;
  readonly event: Rule<NonNullable<Timing["event"]>>;
}

const nothing: Rule<never> = () => [];

/** One and more, parted by this alone. */
const separated = <T>(rule: Rule<T>, by: string): Rule<readonly T[]> => {
  const rest: Rule<readonly T[]> = (text, at) =>
    any(
      to(rule, (one): readonly T[] => [one]),
      to(both(rule, both(words(by), rest)), ([one, [, more]]): readonly T[] => [one, ...more]),
    )(text, at);
  return rest;
};

const wholeCount = ({ low, high }: { readonly low: string; readonly high: string }): number | null =>
  low === high && /^[1-9]\d{0,4}$/.test(low) ? Number(low) : null;

const kept =
  <T>(rule: Rule<T>, holds: (read: T) => boolean): Rule<T> =>
  (text, at) =>
    rule(text, at).filter(([read]) => holds(read));

const made =
  <A, B>(rule: Rule<A>, value: (read: A) => B | null): Rule<B> =>
  (text, at) =>
    rule(text, at).flatMap(([read, end]) => {
      const one = value(read);
      return one === null ? [] : [[one, end] as const];
    });

/** From which minute to which a time by the clock has which part of the day beside it. */
const partOf = (time: string): keyof Phrases["clock"] => {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  if (minute === 0) return "midnight";
  if (minute === 720) return "noon";
  if (minute < 300 || minute >= 1320) return "night";
  if (minute < 720) return "morning";
  return minute < 1080 ? "afternoon" : "evening";
};

const relations: Readonly<Record<keyof AtMeal, Food["relation"]>> = {
  before: "before",
  after: "after",
  with: "with",
  withOrAfter: "with-or-after",
};

export const whenRules = (phrases: Phrases, { counted, length }: AmountRules): WhenRules => {
  const { comma, and } = phrases.writing;
  const row = <T>(rule: Rule<T>): Rule<readonly T[]> => rowOf(rule, { comma, last: and });
  const commaed = <T>(rule: Rule<T>): Rule<T> => to(both(words(comma), rule), ([, read]) => read);

  // How often.
  const within: Rule<Times["per"]> = made(length("within"), ({ low, high, unit }) => {
    const count = wholeCount({ low, high });
    return count === null ? null : { count, unit };
  });
  const timesCounted = made(counted(phrases.times), ({ low, high }) => ({
    low: Number(low),
    high: Number(high),
  }));
  const per: Rule<Times["per"]> = saidIn(phrases.per, (unit) => ({ count: 1, unit }));
  const plainOften: Rule<Times> = once(
    any(
      to(phrase(phrases.often, { times: timesCounted, per }), (read): Times => {
        const { low, high } = sure(read.times);
        return { low, high, upTo: false, per: sure(read.per) };
      }),
      made(phrase(phrases.oftenWithin, { times: timesCounted, within }), (read): Times | null => {
        const { low, high } = sure(read.times);
        const each = sure(read.within);
        return each.count === 1 ? null : { low, high, upTo: false, per: each };
      }),
    ),
  );
  const often: Rule<Times> = any(
    plainOften,
    made(phrase(phrases.upTo, { often: plainOften }), (read): Times | null => {
      const times = sure(read.often);
      return times.low === times.high ? { ...times, low: null, upTo: true } : null;
    }),
  );
  const plainEvery: Rule<Span> = length("every");
  /* "every 72 hours (3 days)": the days are those hours, or none of it is read. */
  const inDays: Rule<Span> = made(
    phrase(phrases.hoursInDays, {
      hours: plainEvery,
      days: phrases.daysAreEvery === true ? plainEvery : length("gap"),
    }),
    (read): Span | null => {
      const hours = sure(read.hours);
      const days = sure(read.days);
      return days.unit === "day" && days.low === days.high && daysOfHours(hours) === Number(days.low)
        ? hours
        : null;
    },
  );
  const every: Rule<Span> = any(
    inDays,
    kept(plainEvery, (read) => daysOfHours(read) === null),
  );
  const gap: Rule<Span> = length("gap");

  // Days.
  const inWeek = (days: readonly Weekday[]): boolean =>
    days.every((day, at) => at === 0 || weekdays.indexOf(day) > weekdays.indexOf(days[at - 1]!));
  const dayRow = (form: "on" | "each"): Rule<readonly Weekday[]> =>
    kept(row(any(...weekdays.map((day) => said(phrases.weekdays[day][form], day)))), inWeek);
  const onDays = dayRow("on");
  const eachDays = dayRow("each");
  const daysAWeek: Rule<number> = made(counted(phrases.daysAWeek), (ends) => {
    const count = wholeCount(ends);
    return count === null || count > 6 ? null : count;
  });
  const andDays = <T extends Partial<Days>>(
    rule: Rule<T>,
    ...more: readonly Rule<Partial<Days>>[]
  ): Rule<T & Partial<Days>> =>
    any(
      rule as Rule<T & Partial<Days>>,
      to(both(rule, commaed(any(...more))), ([read, days]) => ({ ...read, ...days })),
    );
  const named: Rule<Partial<Days>> = to(onDays, (read) => ({ weekdays: [...read] }));
  // Days told by their number.
  const day: Rule<number> = pattern(/(?<!\d)[1-9]\d?(?!\d)/, ([digits]) => Number(digits));
  const inARow: Rule<readonly number[]> = any(
    to(day, (one): readonly number[] => [one]),
    made(phrase(phrases.numbers.to, { low: day, high: day }), (read): readonly number[] | null => {
      const [low, high] = [sure(read.low), sure(read.high)];
      return high - low < 2 ? null : Array.from({ length: high - low + 1 }, (_, more) => low + more);
    }),
  );
  const dayNumbers: Rule<readonly number[]> = kept(
    to(row(inARow), (rows) => rows.flat()),
    (days) => days.every((each, at) => at === 0 || each > days[at - 1]!),
  );
  const numbered = ({ one, many }: Phrases["numberedDays"]["month"], last: number): Rule<readonly number[]> =>
    kept(
      any(
        to(phrase(one, { days: day }), (read): readonly number[] => [sure(read.days)]),
        kept(
          to(phrase(many, { days: dayNumbers }), (read) => sure(read.days)),
          (days) => days.length > 1,
        ),
      ),
      (days) => days.every((each) => each <= last),
    );
  const turn: Rule<number> = made(
    phrase(phrases.numberedDays.turns, { days: separated(day, comma) }),
    (read) => {
      const [first, ...others] = sure(read.days);
      const inTurn = others.length === 3 && others.every((each, at) => each === first! + 2 * (at + 1));
      return inTurn && first! < 3 ? first! : null;
    },
  );
  const front: Rule<Days> = any(
    to(numbered(phrases.numberedDays.month, 28), (read): Days => ({ ...noDays, monthDays: [...read] })),
    to(
      numbered(phrases.numberedDays.cycle, 84),
      (read): Days => ({ ...noDays, cycleDays: { days: [...read], length: null } }),
    ),
    to(turn, (read): Days => ({ ...noDays, cycleDays: { days: [read], length: 2 } })),
    to(eachDays, (read): Days => ({ ...noDays, weekdays: [...read] })),
    to(daysAWeek, (read): Days => ({ ...noDays, daysAWeek: read })),
    to(
      andDays(
        to(every, (read): Partial<Days> => ({ every: read })),
        named,
      ),
      (read): Days => ({ ...noDays, ...read }),
    ),
    to(
      andDays(
        kept(
          to(often, (read): Partial<Days> => ({ times: read })),
          ({ times }) => ["week", "month", "year"].includes(times!.per.unit),
        ),
        named,
      ),
      (read): Days => ({ ...noDays, ...read }),
    ),
  );

  // Times of day.
  type Side = Food["relation"];
  const by = (near: keyof Phrases["by"], side: Side): Rule<Span> =>
    made(phrase((side === "after" ? (phrases.byAfter ?? phrases.by) : phrases.by)[near], { gap }), (read) =>
      sure(read.gap),
    );
  const exactly = (side: Side): Rule<Span> => by("exactly", side);
  const nearly = (side: Side): Rule<Span> => any(by("at least", side), by("about", side));
  const anyBy = (side: Side): Rule<Span> => any(exactly(side), nearly(side));
  const slot = (name: SlotName): Place => ({ kind: "slot", name, relation: null, offset: null });
  const besideMeal = (meal: Meal): Rule<Place> =>
    any(
      ...(Object.keys(relations) as (keyof AtMeal)[]).map((relation) =>
        to(
          phrase(phrases.meals[meal][relation], { by: exactly(relations[relation]) }, ["by"]),
          (read): Place => ({
            kind: "slot",
            name: meal,
            relation: relations[relation],
            offset: read.by ?? null,
          }),
        ),
      ),
    );
  const away: Rule<Place> = any(
    ...(["bedtime", "midday", "waking"] as const).flatMap((name) =>
      (["before", "after"] as const).map((relation) =>
        to(
          phrase(phrases.fromTime[name][relation], { by: exactly(relation) }),
          (read): Place => ({ kind: "slot", name, relation, offset: sure(read.by) }),
        ),
      ),
    ),
  );
  const time: Rule<string> = pattern(/([01]\d|2[0-3]):[0-5]\d/, ([read]) => read);
  const clock: Rule<Place> = any(
    ...(Object.keys(phrases.clock) as (keyof Phrases["clock"])[]).map((part) =>
      to(
        phrase(phrases.clock[part], { time: kept(time, (read) => partOf(read) === part) }),
        (read): Place => ({ kind: "clock", time: sure(read.time) }),
      ),
    ),
  );
  const moment: Rule<Place> = once(
    any(
      saidIn(phrases.slots, slot),
      saidIn(phrases.narrow, (narrow) =>
        slot(narrow.endsWith("morning") ? "morning" : narrow.endsWith("afternoon") ? "afternoon" : "evening"),
      ),
      ...meals.map(besideMeal),
      away,
      clock,
    ),
  );

  // Food.
  const mealOf: Readonly<Record<Meal, Food["meal"]>> = {
    breakfast: "breakfast",
    lunch: "lunch",
    teatime: null,
    dinner: "dinner",
    "evening-meal": "evening meal",
    supper: "supper",
  };
  const beside = (cells: AtMeal, meal: Food["meal"], near: (side: Side) => Rule<Span>): Rule<Food> =>
    meal === null
      ? nothing
      : any(
          ...(Object.keys(relations) as (keyof AtMeal)[]).map((relation) =>
            to(
              phrase(cells[relation], { by: near(relations[relation]) }, ["by"]),
              (read): Food => ({ relation: relations[relation], meal, offset: read.by ?? null }),
            ),
          ),
        );
  const ofFood = (name: FoodName): Rule<Food> => {
    const { justBefore, justAfter, withOrJustAfter, between } = phrases.foods[name];
    const plainly = (cell: Cell, relation: Food["relation"]): Rule<Food> =>
      said(cell, { relation, meal: name, offset: null });
    return any(
      beside(phrases.foods[name], name, anyBy),
      plainly(justBefore, "before"),
      plainly(justAfter, "after"),
      plainly(withOrJustAfter, "with-or-after"),
      plainly(between, "between"),
    );
  };
  const mainMeals: Rule<Food> = saidIn(
    phrases.eachMainMeal,
    (relation): Food => ({ relation, meal: "meals", offset: null }),
  );
  const food: Rule<Food> = once(
    any(
      said(phrases.emptyStomach, { relation: "empty-stomach", meal: null, offset: null } as Food),
      ...foods.map(ofFood),
      ...meals.map((meal) => beside(phrases.meals[meal], mealOf[meal], anyBy)),
      mainMeals,
    ),
  );
  /* In the dose's own sentence a meal is a time of day, but where it is told how close to it. */
  const foodOfDose: Rule<Food> = any(
    kept(ofFood("meals"), ({ offset }) => offset === null),
    mainMeals,
    ...meals.map((meal) =>
      kept(beside(phrases.meals[meal], mealOf[meal], nearly), ({ offset }) => offset !== null),
    ),
  );

  // Need.
  const reason = saidIn(phrases.reasons, (key) => key as string);
  const need: Rule<readonly string[]> = any(
    said(phrases.need, [] as readonly string[]),
    to(
      phrase(phrases.needFor, {
        need: said(phrases.need, true),
        reasons: rowOf(reason, { comma, last: phrases.writing.or }),
      }),
      (read) => sure(read.reasons),
    ),
  );

  type Event = NonNullable<Timing["event"]>;
  const event: Rule<Event> = any(
    ...eventKeys.map((key): Rule<Event> => {
      const [name, relation] = key.split(" ") as [Event["name"], Event["relation"]];
      const cell = phrases.events[key];
      if (relation === "within")
        return to(phrase(cell, { gap }), (read): Event => ({ name, relation, offset: sure(read.gap) }));
      return to(
        phrase(cell, { by: exactly("before") }, ["by"]),
        (read): Event => ({ name, relation, offset: read.by ?? null }),
      );
    }),
  );

  const sameTime = saidIn(phrases.sameTime, (unit) => unit);
  const onceOnly = said(phrases.onceOnly, { once: true } satisfies Partial<When>);
  const at = (places: readonly Place[]): Partial<When> => ({
    doses: places.map((place) => ({ place, own: null })),
  });
  const apart: Rule<Partial<When>> = to(phrase(phrases.oftenApart, { often, gap }), (read) => ({
    times: sure(read.often),
    every: sure(read.gap),
  }));
  const starting: Rule<Partial<When>> = any<Partial<When>>(
    said(phrases.straightAway, { straightAway: true }),
    to(moment, (place) => at([place])),
    to(row(moment), (places) => at(places)),
  );
  const when: Rule<When> = to(
    any<Partial<When>>(
      andDays(
        any<Partial<When>>(
          to(often, (times) => ({ times })),
          to(every, (read) => ({ every: read })),
          apart,
        ),
        named,
        to(daysAWeek, (read) => ({ daysAWeek: read })),
      ),
      starting,
      onceOnly,
      to(both(starting, commaed(onceOnly)), ([read, single]) => ({ ...read, ...single })),
      to(need, (needed) => ({ needed })),
      to(foodOfDose, (read) => ({ food: read })),
      to(sameTime, (read) => ({ sameTime: read })),
      to(event, (read) => ({ event: read })),
      to(both(event, commaed(onceOnly)), ([read, single]) => ({ event: read, ...single })),
      said(phrases.eachDayInAll, { total: true }),
      said(phrases.onFirstDay, { total: true, onlyFirstDay: true }),
    ),
    (read): When => ({ ...noWhen, ...read }),
  );

  return {
    front,
    when,
    moment,
    food,
    need,
    often: plainOften,
    timesOnly: made(counted(phrases.times), wholeCount),
    within,
    sameTime,
    event,
  };
};
