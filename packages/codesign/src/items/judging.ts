// items: answers before anybody judged them, a sheet for each of two judges, and both put back beside the answers.
import { z } from "zod";
import { type Chance, shuffled } from "../trial/blocks.ts";
import { type AnswerRow, answerRow, categories, type RowFault } from "./answers.ts";

/** An answer as it was written down; what judges make of it comes later. */
export const askedRow = answerRow.omit({ judge1: true, judge2: true, agreed: true });
export type AskedRow = z.infer<typeof askedRow>;

export type ReadAsked =
  | { readonly ok: true; readonly rows: readonly AskedRow[] }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/** Rows from 1. One person's answer to one item twice is a fault: nobody knows which counts. */
export const readAsked = (input: readonly unknown[]): ReadAsked => {
  const faults: RowFault[] = [];
  const rows: AskedRow[] = [];
  const seen = new Set<string>();
  for (const [at, one] of input.entries()) {
    const read = askedRow.safeParse(one);
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        faults.push({ row: at + 1, what: `${path.join(".") || "the row"}: ${message}` });
      continue;
    }
    const { person, item, who } = read.data;
    const key = JSON.stringify([person, item, who]);
    if (seen.has(key)) faults.push({ row: at + 1, what: "this person's answer to this item stands twice" });
    seen.add(key);
    rows.push(read.data);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
};

/** What a judge sees of an answer: neither whose it is, nor which label they saw, nor the other judge. */
export interface ToJudge {
  /** From 1, in an order by chance. */
  readonly row: number;
  readonly item: string;
  readonly verbatim: string;
}

const inOrder = (rows: readonly AskedRow[], chance: Chance): readonly AskedRow[] =>
  shuffled(
    rows.toSorted((a, b) => {
      const [one, other] = [a, b].map(({ person, item, who }) => JSON.stringify([item, person, who]));
      return one! < other! ? -1 : 1;
    }),
    chance,
  );

/** Every answer for the judges. The same answers and chance give the same rows, in whatever order the answers came. */
export const toJudge = (rows: readonly AskedRow[], chance: Chance): readonly ToJudge[] =>
  inOrder(rows, chance).map(({ item, verbatim }, at) => ({ row: at + 1, item, verbatim }));

const category = z.enum(categories);

/** A row that came back from a judge. */
export const judgedRow = z.object({ row: z.coerce.number().int().min(1), item: z.string(), category });

export type ReadJudged =
  | { readonly ok: true; readonly rows: readonly AnswerRow[]; readonly differ: readonly number[] }
  | { readonly ok: false; readonly faults: readonly (RowFault & { readonly sheet: string })[] };

type Sheets = Readonly<Record<"judge1" | "judge2", readonly unknown[]>>;

/**
 * Answers with what both judges made of each, and the numbers of those on which
 * they differ. `settled`: rows of the same kind, of those alone, on which both
 * agreed afterwards; a row that nobody settled stays without, and no report is made of it.
 */
export const joinJudges = (
  rows: readonly AskedRow[],
  chance: Chance,
  { settled = [], ...sheets }: Sheets & { readonly settled?: readonly unknown[] },
): ReadJudged => {
  const ordered = inOrder(rows, chance);
  const faults: (RowFault & { sheet: string })[] = [];
  const read = (sheet: string, input: readonly unknown[], isWhole: boolean) => {
    const found = new Map<number, AnswerRow["judge1"]>();
    for (const [at, one] of input.entries()) {
      const fault = (what: string): void => {
        faults.push({ sheet, row: at + 1, what });
      };
      const parsed = judgedRow.safeParse(one);
      if (!parsed.success) {
        for (const { path, message } of parsed.error.issues) fault(`${path.join(".")}: ${message}`);
        continue;
      }
      const { row, item, category: seen } = parsed.data;
      if (ordered[row - 1]?.item !== item) fault("this is no row of these answers");
      else if (found.has(row)) fault("this row stands twice");
      found.set(row, seen);
    }
    if (isWhole)
      for (const [at] of ordered.entries())
        if (!found.has(at + 1)) faults.push({ sheet, row: at + 1, what: "nobody judged this row" });
    return found;
  };
  const [judge1, judge2] = [read("judge1", sheets.judge1, true), read("judge2", sheets.judge2, true)];
  const agreed = read("settled", settled, false);
  for (const row of agreed.keys())
    if (judge1.get(row) === judge2.get(row))
      faults.push({ sheet: "settled", row, what: "both judges say one thing of this row" });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    differ: ordered.flatMap((_, at) =>
      judge1.get(at + 1) === judge2.get(at + 1) || agreed.has(at + 1) ? [] : [at + 1],
    ),
    rows: ordered.map((row, at) => ({
      ...row,
      judge1: judge1.get(at + 1)!,
      judge2: judge2.get(at + 1)!,
      agreed: agreed.get(at + 1) ?? null,
    })),
  };
};
