// items: one answer of one person to one question, as it is written down, and what two judges made of it.
import { z } from "zod";

/** After ISO 9186-1; "opposite" is wrong in the way that harms. Silence and "I don't know" are never dropped. */
export const categories = ["right", "wrong", "opposite", "dont-know", "silent"] as const;
export type Category = (typeof categories)[number];

const category = z.enum(categories);
const code = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, "letters, digits, - and _, 40 at most");

/** No name, no date of birth, nothing of the person but what they said. */
export const answerRow = z.strictObject({
  /** A code that was given out for this test alone. */
  person: code,
  /** Whose words: a supporter may help to speak, but what a supporter answers is never counted as the person's. */
  who: z.enum(["person", "supporter"]),
  arm: code,
  item: z.string().min(1).max(80),
  /** The words that were said or a note of what was shown. */
  verbatim: z.string().max(2_000),
  /** Whether somebody had to prompt. */
  prompted: z.boolean(),
  judge1: category,
  judge2: category,
  /** What both settled on where they were not of one mind; needed there and nowhere else. */
  agreed: category.nullable(),
});

export type AnswerRow = z.infer<typeof answerRow>;

/** What is wrong in a row, from 1. */
export interface RowFault {
  readonly row: number;
  readonly what: string;
}

export type ReadAnswers =
  | { readonly ok: true; readonly rows: readonly AnswerRow[] }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/**
 * Reads what a spreadsheet or a form holds, row by row (from 1), and names every
 * fault: a field that is none, judges who disagree without a settled word, one
 * person's item twice, a person in two arms.
 */
export const readAnswers = (input: readonly unknown[]): ReadAnswers => {
  const faults: RowFault[] = [];
  const rows: AnswerRow[] = [];
  const seen = new Set<string>();
  const arms = new Map<string, string>();
  for (const [at, one] of input.entries()) {
    const fault = (what: string): void => {
      faults.push({ row: at + 1, what });
    };
    const read = answerRow.safeParse(one);
    if (!read.success) {
      for (const { path, message } of read.error.issues) fault(`${path.join(".") || "the row"}: ${message}`);
      continue;
    }
    const row = read.data;
    if (row.judge1 !== row.judge2 && row.agreed === null)
      fault("the judges differ, and nothing says what they settled on");
    if (row.judge1 === row.judge2 && row.agreed !== null && row.agreed !== row.judge1)
      fault("both judges say one thing, and another was settled on");
    const key = JSON.stringify([row.person, row.item, row.who]);
    if (seen.has(key)) fault("this person's answer to this item stands twice");
    seen.add(key);
    const arm = arms.get(row.person) ?? row.arm;
    arms.set(row.person, arm);
    if (arm !== row.arm) fault("this person is in two arms");
    rows.push(row);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
};

/** What an answer counts as. */
export const settled = ({ judge1, agreed }: AnswerRow): Category => agreed ?? judge1;
