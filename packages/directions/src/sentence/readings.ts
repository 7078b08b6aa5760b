// directions/sentence: every way to cut the directions into clauses, the whole of them and nothing left over.
import { action } from "../clauses/actions.ts";
import { again } from "../clauses/again.ts";
import { bracketedReason, need } from "../clauses/asNeeded.ts";
import type { Clause, Joint, Placed } from "../clauses/Clause.ts";
import { change } from "../clauses/change.ts";
import { days } from "../clauses/days.ts";
import { dose, madeOf } from "../clauses/doses.ts";
import { changeAfter, duration, ending } from "../clauses/durations.ts";
import { event } from "../clauses/events.ts";
import { food } from "../clauses/food.ts";
import { headed } from "../clauses/headed.ts";
import { directed, instruction, notThatDay } from "../clauses/instructions.ts";
import { limit } from "../clauses/limits.ts";
import { mayChange } from "../clauses/mayChange.ts";
import { cycleDays, monthDays } from "../clauses/namedDays.ts";
import { count } from "../clauses/numbers.ts";
import { otherStrength } from "../clauses/otherStrength.ts";
import { site } from "../clauses/places.ts";
import { opening, record } from "../clauses/records.ts";
import { route, routePart } from "../clauses/routes.ts";
import { slots } from "../clauses/slots.ts";
import { courseDays, stage } from "../clauses/stages.ts";
import { taper } from "../clauses/taper.ts";
import { frequency } from "../clauses/times.ts";
import { later, turn } from "../clauses/turns.ts";
import { wear } from "../clauses/wear.ts";
import {
  either,
  type Match,
  mark,
  meaning,
  type Parser,
  remembered,
  type Source,
  tryAt,
} from "../grammar/parser.ts";
import { anyOf, phrases } from "../grammar/phrases.ts";

/** Any clause, from any position. */
export const clause: Parser<Clause> = remembered(
  either(
    action,
    meaning(dose, (found): Clause => ({ kind: "dose", dose: found })),
    frequency,
    days,
    slots,
    need,
    event,
    limit,
    duration,
    changeAfter,
    stage,
    courseDays,
    monthDays,
    cycleDays,
    turn,
    later,
    again,
    taper,
    mayChange,
    otherStrength,
    wear,
    change,
    ending,
    record,
    opening,
    food,
    route,
    routePart,
    site,
    instruction,
    notThatDay,
    directed,
    headed,
  ),
);

interface Then {
  /** The way in which the words say that the dose changes. */
  readonly change: Placed["change"];
}

const then: Parser<Then> = phrases<Then>([
  ["(then|and then|followed by|thereafter|and thereafter|after that|afterwards)( ,|)", { change: null }],
  ["(then|and then|and|) (reduce|reducing|reduced|decrease|decreasing) to", { change: "down" }],
  ["(then|and then|and|) (increase|increasing|increased) to", { change: "up" }],
]);

/** What stands between two clauses, and where the next one begins. */
interface Between {
  readonly joint: Joint;
  readonly end: number;
  readonly dashed?: true;
  readonly added?: true;
  readonly change?: Placed["change"];
}

/** "After that, stop": a comma may hang on the word. */
const thens = (source: Source, at: number): readonly Between[] =>
  tryAt(then, source, at).flatMap(({ end, value: { change } }): Between[] => {
    const comma = source.tokens[end]?.text === "," && endsWords(source, end);
    const found: Between = { joint: "then", end, change };
    return comma ? [found, { ...found, end: end + 1 }] : [found];
  });

/**
 * A stop or comma hangs on the word before it and has a space after it, or a
 * letter ("daily.Take"). Before a glued digit it may be a decimal point (".5").
 */
const endsWords = ({ tokens }: Source, at: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at]?.glued !== true) return tokens[at]?.text === "," && next?.glued === false;
  return next?.glued !== true || (next.kind === "word" && tokens[at - 1]?.kind !== "number");
};

/** Marks that a clause begins with: "(maximum 8)", "@ 8am", "/day". */
const opensClause: ReadonlySet<string> = new Set(["(", "@", "/"]);

/** "one mane + two nocte": a plus sign is "and". */
const isPlus = ({ tokens }: Source, at: number): boolean => tokens[at]?.text === "+";

/** What may stand between two clauses, and where the next one begins. */
const joints = (source: Source, at: number): readonly Between[] => {
  const token = source.tokens[at];
  if (isPlus(source, at)) return [{ joint: "and", end: at + 1, added: true }];
  if (token?.kind === "mark" && !opensClause.has(token.text)) {
    const stop = token.text === "." || token.text === ";" || token.text === ":" || token.text === "!";
    const dash = token.text === "-" && !token.glued && source.tokens[at + 1]?.glued === false;
    if (!dash && !((stop || token.text === ",") && endsWords(source, at))) return [];
    const joint: Joint = token.text === "," || dash ? "comma" : "stop";
    return [
      dash ? { joint, end: at + 1, dashed: true } : { joint, end: at + 1 },
      ...thens(source, at + 1),
      ...(joint === "comma" ? anyAnd(source, at + 1) : []),
      ...(joint === "stop" ? alsos(source, at + 1) : []),
    ];
  }
  return [{ joint: "space", end: at }, ...anyAnd(source, at), ...thens(source, at)];
};

const and = anyOf("and");
const plus = anyOf("plus");
const anyAnd = (source: Source, at: number): readonly Between[] => [
  ...tryAt(and, source, at).map(({ end }) => ({ joint: "and" as const, end })),
  ...tryAt(plus, source, at).map(({ end }) => ({ joint: "and" as const, end, added: true as const })),
];

const also = anyOf("also");

/** "Take 1 in the morning. Also take 2 at night": a further dose, as behind "and". */
const alsos = (source: Source, at: number): readonly Between[] =>
  tryAt(also, source, at).map(({ end }) => ({ joint: "and", end }));

/** A reading, last clause first: readings that begin alike share nothing, readings that end alike share their end. */
interface Chain {
  readonly head: Placed;
  readonly rest: Chain | null;
}

/** More ways than this to cut one text is no reading at all. */
const mostReadings = 64;

/**
 * All readings of the whole text, or null when there are more than can be
 * compared. Each position that a reading can reach is read once, so the work
 * grows with the length.
 */
export const readingsOf = (source: Source): readonly (readonly Placed[])[] | null => {
  const known = new Map<number, readonly (Chain | null)[]>();
  let crowded = false;
  const from = (at: number): readonly (Chain | null)[] => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const chains: (Chain | null)[] = endsAt(source, at) ? [null] : [];
    for (const between of joints(source, at)) {
      for (const { value, end } of placedAt(source, between)) {
        for (const rest of from(end)) chains.push({ head: value, rest });
      }
      for (const { value, end } of severalInBrackets(source, between.end)) {
        for (const rest of from(end))
          chains.push(value.reduceRight<Chain | null>((after, head) => ({ head, rest: after }), rest));
      }
    }
    source.work.steps += chains.length;
    if (chains.length > mostReadings) crowded = true;
    const kept = chains.slice(0, mostReadings);
    known.set(at, kept);
    return kept;
  };
  const found = from(0).filter((chain) => chain?.head.joint === "space" || chain?.head.joint === "open");
  return crowded ? null : found.map(placedOf);
};

/** The clauses from one position, bare or in brackets, each in its place. */
const placedAt = (
  source: Source,
  { joint, end: at, dashed, added, change = null }: Between,
): readonly Match<Placed>[] => {
  const bare = tryAt(clause, source, at).map(({ value, end }) => {
    const placed = placedFrom(source, value, at, end, {
      joint,
      bracketed: false,
      dashed: dashed === true,
      change,
    });
    return { value: added === true ? { ...placed, added } : placed, end };
  });
  const isBracket = source.tokens[at]?.text === "(";
  return isBracket || dashed === true
    ? [
        ...bare,
        ...(isBracket ? inBrackets(source, at) : []),
        ...(dashed === true ? dashedReason(source, joint, at) : []),
      ]
    : bare;
};

/** A clause in its place, with how its first and its last word are typed. */
const placedFrom = (
  source: Source,
  value: Clause,
  at: number,
  end: number,
  { joint, bracketed, dashed, change }: Pick<Placed, "joint" | "bracketed" | "dashed" | "change">,
): Placed => ({
  joint,
  clause: value,
  at,
  end,
  bracketed,
  dashed,
  change,
  begins:
    source.tokens[at]?.kind === "number" ? "digits" : tryAt(count, source, at).length > 0 ? "number" : "word",
  endsInDigits: source.tokens[end - 1]?.kind === "number",
  endsInNumber: tryAt(count, source, end - 1).some((last) => last.end === end),
});

/** "1 bd - diabetes": what it is for, alone behind a dash and at the end. */
const dashedReason = (source: Source, joint: Joint, at: number): readonly Match<Placed>[] =>
  tryAt(bracketedReason, source, at)
    .filter(({ end }) => endsAt(source, end))
    .map(({ value, end }) => ({
      value: placedFrom(source, value, at, end, { joint, bracketed: false, dashed: true, change: null }),
      end,
    }));

/** The text may end here: nothing, or one final stop. */
const endsAt = ({ tokens }: Source, at: number): boolean => {
  if (at >= tokens.length) return true;
  const mark = tokens[at]?.text;
  if (mark === "!") return tokens.every(({ text }, index) => index < at || text === "!");
  return at === tokens.length - 1 && (mark === "." || mark === ";");
};

const clauseInBrackets: Parser<Clause> = either(
  clause,
  bracketedReason,
  meaning(madeOf, ({ value, typed }): Clause => ({ kind: "madeOf", dose: value, typed })),
);

/** "(maximum 8 in 24 hours)": one clause in brackets, but never a dose or a verb. */
const inBrackets = (source: Source, at: number): readonly Match<Placed>[] =>
  tryAt(clauseInBrackets, source, at + 1).flatMap(({ value, end }) => {
    const close = closingOf(source, end);
    return close !== null && value.kind !== "dose" && value.kind !== "action"
      ? [{ value: bracketed(source, "open", value, at + 1, end), end: close }]
      : [];
  });

/** Where the brackets end that close here, or behind a stop; null where they do not. */
const closingOf = ({ tokens }: Source, at: number): number | null => {
  const close = tokens[at]?.text === "." ? at + 1 : at;
  return tokens[close]?.text === ")" ? close + 1 : null;
};

const bracketed = (source: Source, joint: Joint, value: Clause, at: number, end: number): Placed =>
  placedFrom(source, value, at, end, { joint, bracketed: true, dashed: false, change: null });

/** What several of may stand in one pair of brackets: how it is taken, and no dose, time or need. */
const manners: ReadonlySet<Clause["kind"]> = new Set(["instruction", "food", "record"]);

const besideManner = either<unknown>(mark(","), mark("."), mark(";"), anyOf("and"));

/** The manners from `at` on, each with a mark or "and" before the next. */
const mannersFrom = (source: Source, at: number, joint: Joint): readonly Match<readonly Placed[]>[] =>
  tryAt(clause, source, at)
    .filter(({ value }) => manners.has(value.kind))
    .flatMap(({ value, end }) => {
      const one = bracketed(source, joint, value, at, end);
      const more = tryAt(besideManner, source, end).flatMap((gap) =>
        mannersFrom(source, gap.end, "comma").map((rest) => ({
          value: [one, ...rest.value],
          end: rest.end,
        })),
      );
      return [{ value: [one], end }, ...more];
    });

/** "(with plenty of water, sit upright)": several manners in one pair of brackets. */
const severalInBrackets = (source: Source, at: number): readonly Match<readonly Placed[]>[] => {
  if (source.tokens[at]?.text !== "(") return [];
  return mannersFrom(source, at + 1, "open").flatMap(({ value, end }) => {
    const close = closingOf(source, end);
    return close !== null && value.length > 1 ? [{ value, end: close }] : [];
  });
};

const placedOf = (chain: Chain | null): readonly Placed[] => {
  const placed: Placed[] = [];
  for (let at = chain; at !== null; at = at.rest) placed.push(at.head);
  return placed;
};
