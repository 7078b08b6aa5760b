// sheets: the whole way for a door: what was sent, read, laid out as the sheet that was asked for, painted and proved.
import { accepted, type Finding, type Outcome } from "@plainlabel/directions";
import type { SheetTag } from "@plainlabel/language";
import { imposeLabels } from "../layout/imposeLabels.ts";
import type { Painter, VerificationLevel } from "../Painter.ts";
import type { Prepared } from "../Prepared.ts";
import type { SupplyContext } from "../request/fhir/SupplyContext.ts";
import type { Submitted } from "../request/readSubmission.ts";
import { type CardPaper, cardPapers, type SheetPaper, sheetPapers } from "./paper.ts";
import { prepareCard } from "./prepareCard.ts";
import { prepareMedicines } from "./prepareMedicines.ts";
import {
  type NotPrepared,
  type PrepareSentOptions,
  prepareSent,
  type ToSent,
  told,
  toSentBy,
} from "./prepareSent.ts";
import { type PreparedSheet, paintSheets } from "./prepareSheet.ts";
import { prepareTalk } from "./prepareTalk.ts";
import { prepareWeek, weekPath } from "./prepareWeek.ts";
import { languageOfSheets } from "./SheetVoice.ts";

/** Every sheet that is made of a person's medicines. "talk": one for each of them. */
export const sheetKinds = ["medicines", "week", "talk", "card"] as const;

export type SheetKind = (typeof sheetKinds)[number];

export type SheetWanted =
  | { readonly kind: "medicines" | "talk"; readonly paper: SheetPaper }
  /** `firstDay`: ISO. */
  | { readonly kind: "week"; readonly paper: SheetPaper; readonly firstDay: string }
  | { readonly kind: "card"; readonly paper: CardPaper };

/** The papers that each sheet comes on, the usual one first. */
export const papersOf: Readonly<Record<SheetKind, readonly (SheetPaper | CardPaper)[]>> = {
  medicines: sheetPapers,
  week: sheetPapers,
  talk: sheetPapers,
  card: cardPapers,
};

/** `paper`: its name, as somebody wrote it; null: the sheet does not come on it. */
export const sheetWanted = (
  kind: SheetKind,
  paper: string = papersOf[kind][0]!,
  firstDay: string,
): SheetWanted | null => {
  const sheet = sheetPapers.find((one) => one === paper);
  const card = cardPapers.find((one) => one === paper);
  switch (kind) {
    case "card":
      return card === undefined ? null : { kind, paper: card };
    case "week":
      return sheet === undefined ? null : { kind, paper: sheet, firstDay };
    case "medicines":
    case "talk":
      return sheet === undefined ? null : { kind, paper: sheet };
  }
};

export interface SheetOptions extends PrepareSentOptions {
  readonly level?: VerificationLevel;
  /** Several sheets in one file, one behind the other. */
  readonly oneFile?: boolean;
}

/** A finished sheet with what somebody should look at before it is handed over. */
export interface MadeSheet {
  readonly file: Uint8Array;
  /** Of the file: several faces of a card stand on one of A4. */
  readonly pages: number;
  /** BCP 47; of several in one file that of the first. */
  readonly language: string;
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
  | NotPrepared
  | { readonly outcome: "faulted"; readonly findings: readonly Finding[] };

interface LaidOutSheet {
  readonly outcome: Outcome<PreparedSheet>;
  readonly toSent: ToSent;
}

const doesNotFit = ({ kind }: SheetWanted): Finding => ({
  code: "sheet-language-does-not-fit",
  path: "",
  detail: "The sheet does not fit this paper in the person's language; it is in English alone.",
  help:
    kind === "card"
      ? "Give the sheet of all medicines, or the phone page, in the person's language."
      : "Ask for A3 paper, or go through the sheet with the person.",
});

/** The sheets in the person's language first, where there are words for it and room for them, then those in English. */
const layOutAll: typeof layOut = (prepared, wanted, painter, requests) => {
  const english = layOut(prepared, wanted, painter, requests);
  const tag = languageOfSheets(prepared);
  if (tag === null) return english;
  const own = layOut(prepared, wanted, painter, requests, tag);
  if (own.every(({ outcome }) => outcome.ok)) return [...own, ...english];
  return english.map((one) =>
    one.outcome.ok
      ? {
          ...one,
          outcome: accepted({
            ...one.outcome.value,
            findings: [...one.outcome.value.findings, doesNotFit(wanted)],
          }),
        }
      : one,
  );
};

const layOut = (
  prepared: Prepared,
  wanted: SheetWanted,
  painter: Painter,
  requests: readonly Submitted[],
  language: SheetTag | null = null,
): readonly LaidOutSheet[] => {
  const toSent = toSentBy(requests);
  switch (wanted.kind) {
    case "medicines":
      return [{ outcome: prepareMedicines(prepared, painter, { ...wanted, language }), toSent }];
    case "card":
      return [{ outcome: prepareCard(prepared, painter, { ...wanted, language }), toSent }];
    case "week":
      return [
        {
          outcome: prepareWeek(prepared, painter, { ...wanted, language }),
          /* The day is of the call and stands in no request. */
          toSent: (path) => (path === weekPath ? path : toSent(path)),
        },
      ];
    case "talk":
      return prepared.items.length === 0
        ? [{ outcome: prepareTalk(prepared, painter, { ...wanted, language }), toSent }]
        : prepared.items.map((item, at) => ({
            outcome: prepareTalk({ ...prepared, items: [item] }, painter, { ...wanted, language }),
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
  const of = prepareSent(sent, supply, painter, options);
  if ("outcome" in of) return of;
  const { requests, prepared } = of;
  const laidOut = layOutAll(prepared, wanted, painter, requests);
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
      language: together[0]!.document.lang,
      pages: imposeLabels(together.map(({ set }) => set)).length,
      approved: together.every(({ approved }) => approved),
      findings: together.flatMap(({ findings }) => findings),
    });
  }
  return { outcome: "made", sheets, findings: of.findings };
};
