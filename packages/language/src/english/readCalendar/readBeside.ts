// language/readCalendar: the sentences that say something else of a step, in the order of docs/sentences.md.
import type { Step } from "@plainlabel/directions";
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
import { type Quantity, quantity, wholeNumber } from "./readAmounts.ts";
import { here, wayIn } from "./readPlace.ts";
import { reasons } from "./readReasons.ts";
import { length, moment, type Place, period, type Span, type Times, timesSaid } from "./readTimes.ts";
import { verbAlone } from "./readWhat.ts";

type Food = NonNullable<Step["food"]>;

/** What one such sentence says. */
export type Beside =
  | { readonly kind: "site"; readonly site: Step["site"] }
  | { readonly kind: "way"; readonly route: string }
  | { readonly kind: "best-times"; readonly places: readonly Place[] }
  | { readonly kind: "straight-away" }
  | { readonly kind: "apart"; readonly span: Span }
  | { readonly kind: "needed"; readonly reasons: readonly string[] }
  | { readonly kind: "food"; readonly food: Food }
  | { readonly kind: "same-time"; readonly same: NonNullable<Step["timing"]["sameTime"]> }
  | { readonly kind: "cycle"; readonly on: Span; readonly off: Span }
  | { readonly kind: "again" }
  | { readonly kind: "length"; readonly span: Span }
  | { readonly kind: "ending"; readonly ending: NonNullable<Step["ending"]> }
  | { readonly kind: "use"; readonly on: Span; readonly off: Span | null }
  | { readonly kind: "most-times"; readonly times: Times }
  | { readonly kind: "gap"; readonly span: Span }
  | { readonly kind: "at-once"; readonly most: Quantity }
  | { readonly kind: "most-doses"; readonly count: number; readonly per: Times["per"] }
  | { readonly kind: "most-units"; readonly most: Quantity; readonly per: Times["per"] }
  | { readonly kind: "not-daily" };

/** The place of each kind in a step: a later one never stands before an earlier one. */
export const orderOf: Readonly<Record<Beside["kind"], number>> = {
  "best-times": 0,
  site: 1,
  way: 1,
  "straight-away": 2,
  apart: 3,
  needed: 4,
  food: 5,
  "same-time": 6,
  cycle: 7,
  again: 7,
  length: 8,
  ending: 9,
  use: 10,
  "most-times": 12,
  gap: 12,
  "at-once": 12,
  "most-doses": 12,
  "most-units": 12,
  "not-daily": 13,
};

/** LATER, kept so that one step has one of them. */
export type Later = "take" | "use" | "give";
const later: Rule<Later> = oneOf<Later>({ take: "take", use: "use", give: "give" });

/** A sentence with the word for taking that it uses, where it uses one. */
export interface BesideSentence {
  readonly later: Later | null;
  readonly says: Beside;
}

const withLater = (rule: Rule<Beside>): Rule<BesideSentence> =>
  to(both(later, rule), ([read, says]): BesideSentence => ({ later: read, says }));

const withLaterAfter = (opening: string, rule: Rule<Beside>): Rule<BesideSentence> =>
  to(both(after(opening, later), rule), ([read, says]): BesideSentence => ({ later: read, says }));

const alone = (rule: Rule<Beside>): Rule<BesideSentence> =>
  to(rule, (says): BesideSentence => ({ later: null, says }));

const meal: Rule<Food["meal"]> = oneOf<Food["meal"]>({
  food: "food",
  meals: "meals",
  breakfast: "breakfast",
  lunch: "lunch",
  "the evening meal": "evening meal",
  dinner: "dinner",
  supper: "supper",
  milk: "milk",
});

const beforeOrAfter: Rule<Food["relation"]> = oneOf<Food["relation"]>({ before: "before", after: "after" });

const food: Rule<Food> = any(
  to(words("on an empty stomach"), (): Food => ({ relation: "empty-stomach", meal: null, offset: null })),
  to(
    both(
      both(perhaps(oneOf({ "at least ": 1, "about ": 2 })), perhaps(before(length, " "))),
      both(before(beforeOrAfter, " "), meal),
    ),
    ([[, offset], [relation, of]]): Food => ({ relation, meal: of, offset }),
  ),
  to(
    both(oneOf({ "just ": 1, "shortly ": 2, "straight ": 3 }), both(before(beforeOrAfter, " "), meal)),
    ([, [relation, of]]): Food => ({ relation, meal: of, offset: null }),
  ),
  to(
    both(
      oneOf<Food["relation"]>({
        "with ": "with",
        "between ": "between",
        "with or after ": "with-or-after",
        "with or just after ": "with-or-after",
        "with or straight after ": "with-or-after",
      }),
      meal,
    ),
    ([relation, of]): Food => ({ relation, meal: of, offset: null }),
  ),
  to(
    before(oneOf<Food["relation"]>({ before: "before", with: "with", after: "after" }), " each main meal"),
    (relation): Food => ({ relation, meal: "meals", offset: null }),
  ),
);

/** "more than 3 times in 24 hours" counts doses; "more than 3 times a day" is how often at most. */
const mostTimes: Rule<Beside> = to(
  after(" it more than ", timesSaid),
  (times): Beside => ({ kind: "most-times", times }),
);

const mostDoses: Rule<Beside> = to(
  both(
    after(" it more than ", wholeNumber),
    both(
      pattern(/ times? in /, () => ""),
      period,
    ),
  ),
  ([count, [, per]]): Beside => ({ kind: "most-doses", count, per }),
);

const sentences: readonly Rule<BesideSentence>[] = [
  alone(
    to(
      any(
        to(after("the best time is ", moment), (place): readonly Place[] => [place]),
        after("the best times are ", listOf(moment)),
      ),
      (places): Beside => ({ kind: "best-times", places }),
    ),
  ),
  withLater(to(after(" it here: ", here), (site): Beside => ({ kind: "site", site }))),
  withLater(to(after(" it ", wayIn), (route): Beside => ({ kind: "way", route }))),
  withLater(to(words(" the first dose straight away"), (): Beside => ({ kind: "straight-away" }))),
  alone(to(before(after("these times are ", length), " apart"), (span): Beside => ({ kind: "apart", span }))),
  withLater(
    to(
      both(any(words(" it when you need it"), words(" it when it is needed")), perhaps(after(", ", reasons))),
      ([, read]): Beside => ({ kind: "needed", reasons: read ?? [] }),
    ),
  ),
  withLater(to(after(" it ", food), (read): Beside => ({ kind: "food", food: read }))),
  withLater(
    oneOf<Beside>({
      " it at the same time each day": { kind: "same-time", same: "day" },
      " it on the same day each week": { kind: "same-time", same: "week" },
      " it on the same day each month": { kind: "same-time", same: "month" },
    }),
  ),
  withLater(
    to(
      both(after(" it for ", length), after(", then stop for ", length)),
      ([on, off]): Beside => ({ kind: "cycle", on, off }),
    ),
  ),
  alone(to(words("after that, start again"), (): Beside => ({ kind: "again" }))),
  withLater(to(after(" it for ", length), (span): Beside => ({ kind: "length", span }))),
  alone(
    oneOf<Beside>({
      "after that, stop": { kind: "ending", ending: "stop" },
      "carry on with this dose": { kind: "ending", ending: "continue" },
    }),
  ),
  alone(
    to(
      both(any(words("rinse for "), words("gargle for ")), before(length, " each time")),
      ([, on]): Beside => ({ kind: "use", on, off: null }),
    ),
  ),
  alone(
    to(
      both(after("leave it on for ", length), perhaps(after(", then leave it off for ", length))),
      ([on, off]): Beside => ({ kind: "use", on, off }),
    ),
  ),
  alone(to(after("leave it in place for ", length), (on): Beside => ({ kind: "use", on, off: null }))),
  alone(
    to(
      both(verbAlone, before(after(" for ", length), " each time")),
      ([, on]): Beside => ({ kind: "use", on, off: null }),
    ),
  ),
  withLaterAfter("do not ", (text, at) => {
    const doses = mostDoses(text, at);
    /* "3 times in 24 hours" is both: the most doses says it whole. */
    return doses.length > 0 ? doses : mostTimes(text, at);
  }),
  to(
    both(after("wait at least ", length), after(" before you ", before(later, " more"))),
    ([span, read]): BesideSentence => ({ later: read, says: { kind: "gap", span } }),
  ),
  withLaterAfter(
    "do not ",
    to(before(after(" more than ", quantity), " at one time"), (most): Beside => ({ kind: "at-once", most })),
  ),
  withLaterAfter(
    "do not ",
    to(
      both(after(" more than ", quantity), after(" in ", period)),
      ([most, per]): Beside => ({ kind: "most-units", most, per }),
    ),
  ),
  alone(
    to(
      both(after("no more than ", quantity), after(" in ", period)),
      ([most, per]): Beside => ({ kind: "most-units", most, per }),
    ),
  ),
  alone(
    to(
      both(
        after("no more than ", wholeNumber),
        both(
          pattern(/ times? in /, () => ""),
          period,
        ),
      ),
      ([count, [, per]]): Beside => ({ kind: "most-doses", count, per }),
    ),
  ),
  withLaterAfter(
    "do not ",
    to(words(" it every day"), (): Beside => ({ kind: "not-daily" })),
  ),
  withLaterAfter(
    "do not ",
    to(words(" a new patch every day"), (): Beside => ({ kind: "not-daily" })),
  ),
  withLaterAfter(
    "from then on, do not ",
    to(words(" it every day"), (): Beside => ({ kind: "not-daily" })),
  ),
  withLaterAfter(
    "from then on, do not ",
    to(words(" a new patch every day"), (): Beside => ({ kind: "not-daily" })),
  ),
];

/** What may follow the only dose of a step after a comma, in this order: when it is needed, food, length, its end. */
const neededTail: Rule<Beside> = to(
  both(any(words(", when you need it"), words(", when it is needed")), perhaps(after(", ", reasons))),
  ([, read]): Beside => ({ kind: "needed", reasons: read ?? [] }),
);
const foodTail: Rule<Beside> = to(after(", ", food), (read): Beside => ({ kind: "food", food: read }));
const lengthTail: Rule<Beside> = to(after(", for ", length), (span): Beside => ({ kind: "length", span }));
const endingTail: Rule<Beside> = to(words(", then stop"), (): Beside => ({ kind: "ending", ending: "stop" }));

export const tails: Rule<readonly Beside[]> = to(
  both(both(perhaps(neededTail), perhaps(foodTail)), both(perhaps(lengthTail), perhaps(endingTail))),
  ([first, second]) => [...first, ...second].filter((one) => one !== null),
);

/** Whole sentence, its first letter made small and without its full stop. */
export const besideSentence: Rule<BesideSentence> = any(...sentences);
