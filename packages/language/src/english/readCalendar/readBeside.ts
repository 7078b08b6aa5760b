// language/readCalendar: the sentences that say something else of a step, in the order of docs/sentences.md.

import { type Beside, type BesideSentence, later } from "./Beside.ts";
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
import { quantity, wholeNumber } from "./readAmounts.ts";
import { food } from "./readFood.ts";
import { event } from "./readNumberedDays.ts";
import { here, wayIn } from "./readPlace.ts";
import { reasons } from "./readReasons.ts";
import {
  length,
  moment,
  more,
  moreNights,
  nights,
  oneOrTwoDays,
  type Place,
  period,
  timesSaid,
} from "./readTimes.ts";
import { verbAlone } from "./readWhat.ts";

const withLater = (rule: Rule<Beside>): Rule<BesideSentence> =>
  to(both(later, rule), ([read, says]): BesideSentence => ({ later: read, says }));

const withLaterAfter = (opening: string, rule: Rule<Beside>): Rule<BesideSentence> =>
  to(both(after(opening, later), rule), ([read, says]): BesideSentence => ({ later: read, says }));

const alone = (rule: Rule<Beside>): Rule<BesideSentence> =>
  to(rule, (says): BesideSentence => ({ later: null, says }));

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

/** How long a step lasts, as each of its sentences may say it. */
const lasting: Rule<Extract<Beside, { kind: "length" }>> = any(
  to(length, (span) => ({ kind: "length", span }) as const),
  to(more, (span) => ({ kind: "length", span, more: true }) as const),
  to(nights, (span) => ({ kind: "length", span, nights: true }) as const),
  to(moreNights, (span) => ({ kind: "length", span, nights: true, more: true }) as const),
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
      both(
        any(words(" it when you need it"), words(" it when it is needed"), words(" it if needed")),
        perhaps(after(", ", reasons)),
      ),
      ([, read]): Beside => ({ kind: "needed", reasons: read ?? [] }),
    ),
  ),
  withLater(
    to(
      any(
        words(" it while you have your period"),
        words(" it while your bleeding is heavy"),
        words(" it each time you change the nappy"),
        words(" it each time the dressing is changed"),
        words(" it each time the pad is changed"),
        words(" it each time you have a snack"),
        to(after(" it if a fit lasts longer than ", length), () => ""),
      ),
      (): Beside => ({ kind: "spell" }),
    ),
  ),
  withLater(to(after(" it ", event), (read): Beside => ({ kind: "event", event: read }))),
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
  withLater(after(" it for ", lasting)),
  withLater(to(after(" both doses for ", lasting), (one): Beside => ({ ...one, of: "both" }))),
  withLater(to(after(" all these doses for ", lasting), (one): Beside => ({ ...one, of: "all" }))),
  alone(
    to(
      any(after("do all of this for ", length), after("stop all of this after ", length)),
      (span): Beside => ({ kind: "length", span, of: "steps" }),
    ),
  ),
  withLater(
    to(
      any(words(" it on 1 day only"), words(" it on one day only"), words(" it on 1 (one) day only")),
      (): Beside => ({ kind: "length", span: { low: "1", high: "1", unit: "day" } }),
    ),
  ),
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
      any(
        both(after("leave it on for ", length), perhaps(after(", then leave it off for ", length))),
        both(after("leave them on for ", length), perhaps(after(", then leave them off for ", length))),
      ),
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
  withLaterAfter(
    "in all, do not ",
    to(
      both(after(" more than ", quantity), after(" in ", period)),
      ([most, per]): Beside => ({ kind: "most-units", most, per, all: true }),
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
      both(after("in all, no more than ", quantity), after(" in ", period)),
      ([most, per]): Beside => ({ kind: "most-units", most, per, all: true }),
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
  alone(
    to(
      any(words("not every day"), words("not a new patch every day")),
      (): Beside => ({ kind: "not-daily" }),
    ),
  ),
  withLaterAfter(
    "do not ",
    to(words(" it every day"), (): Beside => ({ kind: "not-daily" })),
  ),
  withLaterAfter(
    "do not ",
    to(after(" it on ", oneOrTwoDays), (left): Beside => ({ kind: "not-on", days: left })),
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
  withLaterAfter(
    "in that time, do not ",
    to(words(" it every day"), (): Beside => ({ kind: "not-daily-within" })),
  ),
  withLaterAfter(
    "in that time, do not ",
    to(words(" a new patch every day"), (): Beside => ({ kind: "not-daily-within" })),
  ),
];

/** What may follow the only dose of a step after a comma, in this order: when it is needed, food, length, its end. */
const neededTail: Rule<Beside> = to(
  both(
    any(words(", when you need it"), words(", when it is needed"), words(", if needed")),
    perhaps(after(", ", reasons)),
  ),
  ([, read]): Beside => ({ kind: "needed", reasons: read ?? [] }),
);
const foodTail: Rule<Beside> = to(after(", ", food), (read): Beside => ({ kind: "food", food: read }));
const lengthTail: Rule<Beside> = after(", for ", lasting);
const endingTail: Rule<Beside> = to(words(", then stop"), (): Beside => ({ kind: "ending", ending: "stop" }));

export const tails: Rule<readonly Beside[]> = to(
  both(both(perhaps(neededTail), perhaps(foodTail)), both(perhaps(lengthTail), perhaps(endingTail))),
  ([first, second]) => [...first, ...second].filter((one) => one !== null),
);

/** Behind a step under what it has in common with others: " for 7 days, then stop". */
export const lengthAndEnd: Rule<readonly Beside[]> = to(
  both(perhaps(after(" for ", lasting)), perhaps(endingTail)),
  (said) => said.filter((one) => one !== null),
);

/** Whole sentence, its first letter made small and without its full stop. */
export const besideSentence: Rule<BesideSentence> = any(...sentences);
