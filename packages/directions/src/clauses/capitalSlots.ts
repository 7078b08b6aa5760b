// directions/clauses: "OM" and "ON", which are words of every sentence unless they stand as shorthand.
import { beginningsIn } from "../grammar/beginnings.ts";
import { beginningWith, type Parser, type Source } from "../grammar/parser.ts";
import type { Token } from "../grammar/tokens.ts";
import { at, type SlotsClause } from "./slotsClause.ts";

/** Words of a line of shorthand such as "1 om 2 on prn": nothing but counts, units and Latin. */
const shorthand: ReadonlySet<string> = new Set(
  "om on mane nocte md bd bid tds tid qds qid od and tab tabs cap caps ml mls mg po prn take by mouth".split(
    " ",
  ),
);

/** What may follow "OM" and "ON" in the middle of a line. */
const afterShorthand: ReadonlySet<string> = new Set(
  "for then prn with and x after before po sc im s wk week days".split(" "),
);

/** "1 om on an empty stomach", where "on" is no night. */
const onStomach: ReadonlySet<string> = new Set(["an", "empty"]);

/** What "OM" and "ON" stand behind in the middle of a line, beside a count. */
const measures: ReadonlySet<string> = new Set(
  "mg g ml mls microgram micrograms tablet tablets tab tabs capsule capsules cap caps puff puffs unit units".split(
    " ",
  ),
);

/** What may follow "ON" behind a place: "apply to face ON for 7 days". */
const afterNight: ReadonlySet<string> = new Set(["for", "prn", "x"]);

/** Verbs that "on" may belong to: "leave ON for 12 hours". */
const takesOn: ReadonlySet<string> = new Set(
  "put stick leave place rub keep apply spread wear left kept stuck placed it patch patches plaster plasters dressing".split(
    " ",
  ),
);

const isShorthand = ({ tokens }: Source): boolean =>
  tokens.every(({ kind, text }) => kind !== "word" || shorthand.has(text)) &&
  tokens.some(({ kind }) => kind === "number");

/** Whole words that a line with a dose in the morning and one at night may hold beside them. */
const besidePair: ReadonlySet<string> = new Set([
  "inject",
  "inhale",
  "give",
  "swallow",
  "sc",
  "subcutaneously",
]);

/** May stand in a line of shorthand, or in one with a dose in the morning and one at night. */
const isOfLine = ({ kind, text }: Token): boolean =>
  kind !== "word" || shorthand.has(text) || measures.has(text) || besidePair.has(text);

/** "10 units om and 8 units on": beside its "om" the last "on" is no sentence cut short. */
const isPair = ({ tokens }: Source): boolean =>
  tokens.every(isOfLine) &&
  tokens.some(({ text }, index) => text === "om" && followsCount(tokens[index - 1]));

const followsCount = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === "number" || measures.has(before.text));

/** Not typed all in capitals. */
const isMixed = ({ text }: Source): boolean => text !== text.toUpperCase();

/** Nothing but stops behind it. */
const isLast = ({ tokens }: Source, from: number): boolean =>
  tokens.slice(from + 1).every(({ text }) => text === ".");

/** The only word, or one that stands out. */
const isPlain = (source: Source, from: number): boolean =>
  source.tokens.every(({ kind }, index) => index === from || kind !== "word") || isMixed(source);

/**
 * "24 UNITS ON": units of what is injected, and with no verb in front no sentence that was cut short. "TAKE 400
 * UNITS ON" may be one.
 */
const isUnits = ({ tokens }: Source, from: number): boolean =>
  /^units?$/.test(tokens[from - 1]?.text ?? "") &&
  tokens
    .slice(0, from - 1)
    .every(({ kind, text }) => kind !== "word" || (shorthand.has(text) && text !== "take"));

const shorthandBeginnings = beginningsIn(["om", "on"]);

/**
 * "OM" and "ON" (every morning, every night): in capitals at the very end, or
 * in a line of shorthand right after a count or a unit. In directions typed all
 * in capitals "ON" may be a sentence cut short, so there it is refused unless
 * the line is shorthand.
 */
export const capitals: Parser<SlotsClause> = beginningWith(
  (source: Source, from: number) => {
    const token = source.token(from);
    if (token === undefined) return [];
    const typed = source.typed(from, from + 1);
    const name = token.text === "om" ? "morning" : token.text === "on" ? "night" : null;
    const next = source.token(from + 1);
    const before = source.token(from - 1);
    const ends = next === undefined || next.kind !== "word" || afterShorthand.has(next.text);
    const follows = followsCount(before);
    const beforeStomach = next?.text === "on" && onStomach.has(source.token(from + 2)?.text ?? "");
    const behindPlace =
      typed === "ON" &&
      before?.kind === "word" &&
      !takesOn.has(before.text) &&
      afterNight.has(next?.text ?? "");
    const isCapital = typed === "OM" || typed === "ON";
    const mayStandInLine = next === undefined || isOfLine(next);
    const allowed =
      (token.text === "om" && (ends || beforeStomach)) ||
      (((ends && follows && isCapital) || behindPlace) && isMixed(source)) ||
      (mayStandInLine && (isShorthand(source) || (follows && isPair(source)))) ||
      (isCapital &&
        isLast(source, from) &&
        (typed === "OM" || isPlain(source, from) || isUnits(source, from)));
    return name !== null && allowed ? [{ value: at([name], { daily: true }), end: from + 1 }] : [];
  },
  () => shorthandBeginnings,
);
