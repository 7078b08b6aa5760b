// language/readTranslated: the sentences of a language, each as a rule made of its table: doses, pauses, and what
// else is said of a step.
import type { Action } from "@plainlabel/directions";
import type { Beside } from "../english/readCalendar/Beside.ts";
import { any, both, once, type Rule, to, words } from "../english/readCalendar/grammar.ts";
import type { DoseSentence } from "../english/readCalendar/readDose.ts";
import type { Where } from "../english/readCalendar/readPlace.ts";
import type { Said, What } from "../english/readCalendar/readWhat.ts";
import { type Days, noWhen, type When } from "../english/readCalendar/readWhen.ts";
import { type SiteKey, siteOfKey } from "../translate/keys.ts";
import type { Cell, Phrases } from "../translate/Phrases.ts";
import { amountRules, type Span } from "./amounts.ts";
import { phrase, rowOf, said, saidIn, sure } from "./template.ts";
import { whenRules } from "./when.ts";

/** The sentences that a language has. */
export interface SentenceRules {
  readonly dose: Rule<DoseSentence>;
  readonly pause: Rule<Span>;
  readonly beside: Rule<Beside>;
}

const nothing: Rule<never> = () => [];

/** Reads what the rule reads, where it is this. */
const only =
  <T>(rule: Rule<T>, is: (read: T) => boolean): Rule<T> =>
  (text, at) =>
    rule(text, at).filter(([read]) => is(read));

export const sentenceRules = (phrases: Phrases): SentenceRules => {
  const amounts = amountRules(phrases);
  const times = whenRules(phrases, amounts);
  const { between, comma, and } = phrases.writing;
  const row = <T>(rule: Rule<T>): Rule<readonly T[]> => rowOf(rule, { comma, last: and });

  // What is done.
  const actionOf = (doing: string): Action =>
    doing === "put drops" ? "put" : doing === "inhale capsule" ? "inhale" : (doing as Action);
  const verbIn = (form: "dose" | "alone"): Rule<Action> => {
    /* One verb for two actions is read as the first: what is done is no part of a calendar. */
    const cells: Record<string, Cell> = {};
    for (const [doing, forms] of Object.entries(phrases.verbs))
      if (!Object.values(cells).includes(forms[form])) cells[doing] = forms[form];
    const one = saidIn(cells, actionOf);
    return once(
      any(
        one,
        to(phrase(phrases.chain, { first: one, next: one }), ({ first }) => sure(first)),
      ),
    );
  };
  const verb = verbIn("dose");
  const alone = verbIn("alone");

  // How much.
  const { quantity, strength, length } = amounts;
  const plainly: Rule<Said> = to(
    quantity.object,
    (read): Said => ({ quantity: read, ofEach: null, note: null }),
  );
  const ofEach: Rule<Said> = any(
    plainly,
    to(
      phrase(phrases.ofStrength, { amount: plainly, strength }),
      (read): Said => ({ ...sure(read.amount), ofEach: sure(read.strength) }),
    ),
  );
  const amount: Rule<Said> = once(
    any(
      ofEach,
      to(
        phrase(phrases.inAll, { amount: ofEach, total: strength }),
        (read): Said => ({ ...sure(read.amount), note: sure(read.total) }),
      ),
    ),
  );

  // Where.
  const siteKey: Rule<SiteKey> = saidIn(phrases.sites, (key) => key);
  /* Of several places each has its phrase, and the regimen their names in a row. */
  const sitesIn = (last: "and" | "or"): Rule<Where> =>
    to(
      only(rowOf(siteKey, { comma, last: phrases.writing[last] }), (keys) => keys.length > 1),
      (keys): Where => ({ route: null, site: { name: keys.join(` ${last} `), side: null } }),
    );
  const site: Rule<Where> = any(
    to(siteKey, (key): Where => ({ route: null, site: siteOfKey(key) })),
    sitesIn("and"),
    sitesIn("or"),
  );
  const route: Rule<Where> = saidIn(phrases.routes, (name): Where => ({ route: name, site: null }));
  const place: Rule<Where> = once(
    any(
      site,
      route,
      to(
        both(site, both(words(between), route)),
        ([read, [, way]]): Where => ({ site: read.site, route: way.route }),
      ),
    ),
  );

  // Doses.
  const nothingSaid: Said = { quantity: null, ofEach: null, note: null };
  /** "Every 2 days" before the verb tells the days of what has its time too. */
  const frontHolds = (front: Days | null, when: When): boolean =>
    front === null ||
    (front.times === null && front.every === null) ||
    when.doses.length > 0 ||
    when.times !== null;
  const doseOf = (front: Days | null, what: What, when: When): DoseSentence => ({
    lead: null,
    front,
    what,
    when,
  });
  const amountAs = (cell: Cell) =>
    phrase(cell, { days: times.front, verb, amount, place, when: times.when }, ["days", "place", "when"]);
  const tellsOften = ({ when }: { readonly when?: When }): boolean =>
    when !== undefined && (when.times !== null || when.every !== null);
  const { doseEachTime } = phrases;
  /* A language that says "each time" says it wherever how often is said beside the amount. */
  const withAmount =
    doseEachTime === undefined
      ? amountAs(phrases.dose)
      : any(
          only(amountAs(doseEachTime), tellsOften),
          only(amountAs(phrases.dose), (read) => !tellsOften(read)),
        );
  const noAmount = phrase(
    phrases.dose,
    { days: times.front, verb: alone, amount: nothing as Rule<Said>, place, when: times.when },
    ["days", "amount", "place", "when"],
  );
  const one: Rule<DoseSentence> = (text, at) =>
    [...withAmount(text, at), ...noAmount(text, at)].flatMap(([read, end]) => {
      const when = read.when ?? noWhen;
      const front = read.days ?? null;
      /* Several times of day share no amount; each has its own. */
      if (!frontHolds(front, when) || (read.amount !== undefined && when.doses.length > 1)) return [];
      const what: What = {
        action: sure(read.verb),
        ...(read.amount ?? nothingSaid),
        where: read.place ?? null,
      };
      return [[doseOf(front, what, when), end] as const];
    });
  const ofTwo = phrase(phrases.oneOfTwo, { amount, when: times.moment });
  const two: Rule<DoseSentence> = to(
    phrase(
      phrases.twoDoses,
      { days: times.front, verb, doses: both(ofTwo, both(words(and), ofTwo)), place },
      ["place"],
    ),
    (read): DoseSentence => {
      const [first, [, second]] = sure(read.doses);
      const what: What = { action: sure(read.verb), ...sure(first.amount), where: read.place ?? null };
      const doses = [
        { place: sure(first.when), own: null },
        { place: sure(second.when), own: sure(second.amount) },
      ];
      return doseOf(sure(read.days), what, { ...noWhen, doses });
    },
  );
  const plainDose = any(one, two);
  const led = (lead: NonNullable<DoseSentence["lead"]>, key: keyof Phrases["leads"]): Rule<DoseSentence> =>
    to(
      phrase(phrases.leads[key], { sentence: plainDose }),
      (read): DoseSentence => ({ ...sure(read.sentence), lead }),
    );

  // What else is said.
  const verbs = Object.values(phrases.later);
  const doIt = any(...verbs.map((later) => said(later.do, true)));
  const not = any(...verbs.map((later) => said(later.not, false)));
  const { sentences } = phrases;
  const spans = length("length");
  const rules = {
    do: doIt,
    not,
    need: times.need,
    food: times.food,
    moments: row(times.moment),
    gap: length("gap"),
    when: times.sameTime,
    on: spans,
    off: spans,
    length: spans,
    often: times.often,
    times: times.timesOnly,
    within: times.within,
    limit: quantity.limit,
  };
  const beside = <T extends Beside>(
    cell: (typeof sentences)["asNeeded"],
    value: (
      read: {
        readonly [name in keyof typeof rules]?: (typeof rules)[name] extends Rule<infer V> ? V : never;
      },
    ) => T,
  ): Rule<Beside> => to(phrase(cell, rules), value);
  const notDaily = (key: keyof (typeof sentences)["notDaily"], kind: "not-daily" | "not-daily-within") =>
    beside(sentences.notDaily[key], () => ({ kind }));
  const mostDoses = beside(sentences.mostDoses, (read) => ({
    kind: "most-doses",
    count: sure(read.times),
    per: sure(read.within),
  }));
  const mostTimes = beside(sentences.mostTimes, (read) => ({ kind: "most-times", times: sure(read.often) }));
  const all: Rule<Beside> = any(
    beside(sentences.asNeeded, (read) => ({ kind: "needed", reasons: sure(read.need) })),
    beside(sentences.food, (read) => ({ kind: "food", food: sure(read.food) })),
    beside(sentences.best, (read) => ({ kind: "best-times", places: sure(read.moments) })),
    beside(sentences.firstDose, () => ({ kind: "straight-away" })),
    beside(sentences.apart, (read) => ({ kind: "apart", span: sure(read.gap) })),
    to(
      phrase(sentences.sameTime, { do: doIt, when: times.event }),
      (read): Beside => ({ kind: "event", event: sure(read.when) }),
    ),
    beside(sentences.sameTime, (read) => ({ kind: "same-time", same: sure(read.when) })),
    beside(sentences.cycle, (read) => ({ kind: "cycle", on: sure(read.on), off: sure(read.off) })),
    beside(sentences.startAgain, () => ({ kind: "again" })),
    beside(sentences.length, (read) => ({ kind: "length", span: sure(read.length) })),
    to(
      phrase(sentences.lengthMore, { do: doIt, length: phrases.moreIsBare === true ? length("gap") : spans }),
      (read): Beside => ({ kind: "length", span: sure(read.length), more: true }),
    ),
    beside(sentences.lengthOfAll, (read) => ({ kind: "length", span: sure(read.length), of: "steps" })),
    beside(sentences.stopAllAfter, (read) => ({ kind: "length", span: sure(read.gap), of: "steps" })),
    beside(sentences.oneDayOnly, () => ({ kind: "length", span: { low: "1", high: "1", unit: "day" } })),
    beside(sentences.stop, () => ({ kind: "ending", ending: "stop" })),
    beside(sentences.carryOn, () => ({ kind: "ending", ending: "continue" })),
    beside(sentences.leaveOn, (read) => ({ kind: "use", on: sure(read.length), off: null })),
    beside(sentences.leaveIn, (read) => ({ kind: "use", on: sure(read.length), off: null })),
    beside(sentences.useFor, (read) => ({ kind: "use", on: sure(read.length), off: null })),
    beside(sentences.leaveOnAndOff, (read) => ({ kind: "use", on: sure(read.on), off: sure(read.off) })),
    /* "3 times in 24 hours" may be both: the most doses says it whole. */
    (text, at) => {
      const doses = mostDoses(text, at);
      return doses.length > 0 ? doses : mostTimes(text, at);
    },
    beside(sentences.leastGap, (read) => ({ kind: "gap", span: sure(read.gap) })),
    beside(sentences.atOnce, (read) => ({ kind: "at-once", most: sure(read.limit) })),
    beside(sentences.mostUnits, (read) => ({
      kind: "most-units",
      most: sure(read.limit),
      per: sure(read.within),
    })),
    beside(sentences.mostUnitsOfAll, (read) => ({
      kind: "most-units",
      most: sure(read.limit),
      per: sure(read.within),
      all: true,
    })),
    notDaily("alone", "not-daily"),
    notDaily("from then on", "not-daily"),
    notDaily("new patch", "not-daily"),
    notDaily("in that time", "not-daily-within"),
  );

  const pause: Rule<Span> = to(phrase(sentences.pause, rules), (read) => sure(read.length));
  return {
    dose: any(plainDose, led("first", "first"), led("then", "next"), led("also", "also")),
    pause: to(phrase(phrases.leads.next, { sentence: pause }), (read) => sure(read.sentence)),
    beside: all,
  };
};
