// language/readTranslated: cautions, what a medicine is for, and ways to stand to food, by a grammar made of a
// language's table.
import type { Food } from "../english/readCalendar/Beside.ts";
import { any, pattern, type Rule, readingsOf, to } from "../english/readCalendar/grammar.ts";
import { type CautionKey, cautionKeys, type ReasonKey } from "../translate/keys.ts";
import type { Phrases } from "../translate/Phrases.ts";
import { amountRules, type Span } from "./amounts.ts";
import { bareAsWritten, bareSentence } from "./bareSentence.ts";
import { phrase, rowOf, said, saidIn, sure } from "./template.ts";
import { whenRules } from "./when.ts";

/** What a caution was read to tell. */
export interface ReadInCaution {
  readonly gap?: Span;
  readonly length?: Span;
  /** "125 mL". */
  readonly ml?: string;
  /** A name in Latin letters. */
  readonly device?: string;
}

/** What one sentence beside the calendar says. */
export type Aside =
  | { readonly caution: CautionKey; readonly told: ReadInCaution }
  | { readonly reasons: readonly ReasonKey[]; readonly last: "and" | "or" | null }
  | { readonly foods: readonly Food[] };

const ml: Rule<string> = pattern(/(?<!\d)[1-9]\d{0,2} mL/, ([found]) => found);
const device: Rule<string> = pattern(/[A-Z][A-Za-z]+/, ([found]) => found);

const asideRule = (phrases: Phrases): Rule<Aside> => {
  const amounts = amountRules(phrases);
  const { comma, and, or } = phrases.writing;
  const verbs = Object.values(phrases.later);
  const does = any(...verbs.map((later) => said(later.do, true)));
  const blanks = {
    do: does,
    not: any(...verbs.map((later) => said(later.not, false))),
    gap: amounts.length("gap"),
    length: amounts.length("length"),
    ml,
    device,
  };
  const caution = (key: CautionKey): Rule<Aside> =>
    to(
      phrase(phrases.cautions[key], blanks),
      ({ do: _, not: __, ...told }): Aside => ({ caution: key, told }),
    );
  const reason: Rule<ReasonKey> = saidIn(phrases.reasons, (key) => key);
  const purpose = (last: "and" | "or"): Rule<Aside> =>
    to(
      phrase(phrases.sentences.purpose, {
        reasons: rowOf(reason, { comma, last: last === "and" ? and : or }),
      }),
      (read): Aside => {
        const reasons = sure(read.reasons);
        return { reasons, last: reasons.length === 1 ? null : last };
      },
    );
  const { food } = whenRules(phrases, amounts);
  /* One way to stand to food alone is no aside: it is told with the calendar. */
  const ways: Rule<readonly Food[]> = (text, at) =>
    rowOf(food, { comma, last: or })(text, at).filter(([read]) => read.length > 1);
  const foods: Rule<Aside> = to(
    phrase(phrases.sentences.food, { do: does, food: ways }),
    (read): Aside => ({ foods: sure(read.food) }),
  );
  return any(...cautionKeys.map(caution), purpose("and"), purpose("or"), foods);
};

interface Reader {
  readonly rule: Rule<Aside>;
  readonly readBefore: Map<string, Aside | null>;
}

/** So many sentences of a language are kept, then they are forgotten: cautions are few, and said over and over. */
const mostKept = 1000;

const readers = new WeakMap<Phrases, Reader>();
const readerOf = (phrases: Phrases): Reader => {
  const before = readers.get(phrases);
  if (before !== undefined) return before;
  const reader = { rule: asideRule(phrases), readBefore: new Map<string, Aside | null>() };
  readers.set(phrases, reader);
  return reader;
};

/**
 * What a sentence beside the calendar says, read from its words by the table alone; null where it is none of the
 * language's, or may be read in two ways.
 */
export const readAside = (sentence: string, phrases: Phrases): Aside | null => {
  const { rule, readBefore } = readerOf(phrases);
  const before = readBefore.get(sentence);
  if (before !== undefined) return before;
  const texts = new Set([bareSentence(sentence, phrases), bareAsWritten(sentence, phrases)]);
  const readings = [...texts].flatMap((text) => (text === null ? [] : readingsOf(rule, text)));
  const read = readings.length === 1 ? readings[0]! : null;
  if (readBefore.size >= mostKept) readBefore.clear();
  readBefore.set(sentence, read);
  return read;
};
