// sheets: the whole way for a door: what was sent, read, laid out as the sheet that was asked for, painted and proved.
import type { Finding, Outcome, Refusal } from "@plainlabel/directions";
import type { Painter, VerificationLevel } from "../Painter.ts";
import type { Prepared } from "../Prepared.ts";
import { prepare } from "../prepare.ts";
import type { SupplyContext } from "../request/fhir/SupplyContext.ts";
import type { Submitted } from "../request/readSubmission.ts";
import type { SheetPaper } from "./paper.ts";
import { prepareMedicines } from "./prepareMedicines.ts";
import { type PreparedSheet, paintSheets } from "./prepareSheet.ts";
import { prepareTalk } from "./prepareTalk.ts";
import { prepareWeek } from "./prepareWeek.ts";
import { type ReadMedicinesOptions, readMedicines } from "./readMedicines.ts";

/** Every sheet that is made of a person's medicines. "talk": one for each of them. */
export const sheetKinds = ["medicines", "week", "talk"] as const;

export type SheetKind = (typeof sheetKinds)[number];

export interface SheetWanted {
  readonly kind: SheetKind;
  readonly paper: SheetPaper;
  /** Of a week: its first day (ISO). */
  readonly firstDay: string;
}

export interface SheetOptions extends ReadMedicinesOptions {
  readonly level?: VerificationLevel;
  /** Several sheets in one file, one behind the other. */
  readonly oneFile?: boolean;
}

/** A finished sheet with what somebody should look at before it is handed over. */
export interface MadeSheet {
  readonly file: Uint8Array;
  readonly pages: number;
  /** false: every page carries DRAFT. */
  readonly approved: boolean;
  readonly findings: readonly Finding[];
}

export type SheetsAnswer =
  | {
      readonly outcome: "made";
      readonly sheets: readonly MadeSheet[];
      /** What was noticed in what was sent. */
      readonly findings: readonly Finding[];
    }
  | {
      readonly outcome: "refused";
      readonly stage: "reading" | "making";
      readonly refusals: readonly Refusal[];
    }
  | { readonly outcome: "faulted"; readonly findings: readonly Finding[] };

type ToSent = (path: string) => string;

/** Of `prepare` and of a sheet: the place of a request, and the pointer into it; what names no place is of the first. */
const toSentBy =
  (requests: readonly Submitted[], first = 0): ToSent =>
  (path) => {
    const [, at, rest = ""] = /^\/(?:items\/)?(\d+)(.*)$/s.exec(path) ?? [];
    const submitted = requests[first + Number(at ?? 0)];
    return path === "" ? "" : (submitted?.toSource(at === undefined ? path : rest) ?? path);
  };

const told = <T extends Refusal>(all: readonly T[], toSent: ToSent): readonly T[] =>
  all.map((one) => ({ ...one, path: toSent(one.path) }));

interface LaidOutSheet {
  readonly outcome: Outcome<PreparedSheet>;
  readonly toSent: ToSent;
}

const layOut = (
  prepared: Prepared,
  { kind, paper, firstDay }: SheetWanted,
  painter: Painter,
  requests: readonly Submitted[],
): readonly LaidOutSheet[] => {
  const toSent = toSentBy(requests);
  switch (kind) {
    case "medicines":
      return [{ outcome: prepareMedicines(prepared, painter, { paper }), toSent }];
    case "week":
      return [{ outcome: prepareWeek(prepared, painter, { paper, firstDay }), toSent }];
    case "talk":
      return prepared.items.length === 0
        ? [{ outcome: prepareTalk(prepared, painter, { paper }), toSent }]
        : prepared.items.map((item, at) => ({
            outcome: prepareTalk({ ...prepared, items: [item] }, painter, { paper }),
            toSent: toSentBy(requests, at),
          }));
  }
};

/** Never throws on what a caller sent; nothing is made unless all of it could be. */
export const makeSheets = async (
  sent: unknown,
  supply: SupplyContext | undefined,
  wanted: SheetWanted,
  painter: Painter,
  { level, oneFile = false, ...options }: SheetOptions = {},
): Promise<SheetsAnswer> => {
  const read = readMedicines(sent, supply, options);
  if (!read.ok) return { outcome: "refused", stage: "reading", refusals: read.refusals };
  const requests = read.value;
  const prepared = prepare(
    requests.map(({ request }) => request),
    painter,
  );
  if (!prepared.ok)
    return { outcome: "refused", stage: "making", refusals: told(prepared.refusals, toSentBy(requests)) };
  const laidOut = layOut(prepared.value, wanted, painter, requests);
  const refusals = laidOut.flatMap(({ outcome, toSent }) =>
    outcome.ok ? [] : told(outcome.refusals, toSent),
  );
  if (refusals.length > 0) return { outcome: "refused", stage: "making", refusals };
  const all = laidOut.flatMap(({ outcome, toSent }) =>
    outcome.ok ? [{ ...outcome.value, findings: told(outcome.value.findings, toSent) }] : [],
  );
  const sheets: MadeSheet[] = [];
  for (const together of oneFile ? [all] : all.map((one) => [one])) {
    const made = await paintSheets(together, painter, level);
    if (made.outcome === "faulted") return made;
    sheets.push({
      file: made.file,
      pages: together.reduce((sum, { set }) => sum + set.pages.length, 0),
      approved: together.every(({ approved }) => approved),
      findings: together.flatMap(({ findings }) => findings),
    });
  }
  return { outcome: "made", sheets, findings: read.findings };
};
