// rendering: the query of a door to labels: the supply of a prescription, the printer, and which label of several.
import {
  accepted,
  apartOf,
  itemsHelp,
  type LabelSet,
  type Outcome,
  type Refusal,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import { queryRefusal, type Texts, textsIn } from "../http/query.ts";
import { prettyParameter, prettyRefusals } from "../http/wantedFormat.ts";
import { readSupply, supplyParameters } from "./readSupply.ts";

/** For which printer, and which label of several; for plain requests too. */
export const labelParameters: readonly string[] = [...supplyParameters, "dpi", "label", "items"];

/** Everything that the address of a door to labels may say. */
export interface LabelQuery {
  readonly supply: SupplyContext;
  /** The printer's dots per inch; undefined where it was left to the request. */
  readonly dpi: LabelSet["dpi"] | undefined;
  /** The parameters that were given. */
  readonly given: readonly string[];
  /** Which page of a PNG, SVG or ZPL, from 1; undefined for all. */
  readonly label: number | undefined;
  /** Each item by itself, so that one which is refused takes nothing from the others; false: all of them or none. */
  readonly each: boolean;
}

const readDpi = (text: string): Outcome<LabelSet["dpi"]> => {
  if (text === "203") return accepted(203);
  if (text === "300") return accepted(300);
  const detail = "Labels are not drawn at this number of dots per inch.";
  return refused(
    queryRefusal(
      "not-in-list",
      "dpi",
      detail,
      "Send 203 or 300, whichever the printer has; or leave it out.",
    ),
  );
};

const readLabel = (text: string, drawn: boolean): Outcome<number> => {
  const help = "Send a whole number from 1, or leave it out.";
  if (!drawn)
    return refused(
      queryRefusal(
        "label-not-picked",
        "label",
        "One label is picked from PNG, SVG and ZPL only; PDF and JSON hold all of them.",
        "Leave it out, or accept one of those.",
      ),
    );
  return /^[1-9]\d{0,3}$/.test(text)
    ? accepted(Number(text))
    : refused(queryRefusal("not-a-whole-number", "label", "This is not the number of a label.", help));
};

/** Why items do not come apart in a drawing or in words; `path`: what asked for it. */
export const notApartDrawn = (path: string): Refusal => ({
  code: "items-not-apart",
  path,
  detail: "A drawing, a printer's job, braille or a voice does not tell which items are missing.",
  help: "Ask for JSON, a zip or a PDF, or leave items out.",
});

const readItems = (text: string, tellsMissing: boolean): Outcome<boolean> => {
  const each = apartOf(text);
  if (each === null)
    return refused(
      queryRefusal("not-in-list", "items", "This value is not one of those we know.", itemsHelp),
    );
  return each && !tellsMissing ? refused(notApartDrawn("/items")) : accepted(each);
};

/** What the answer can do. */
export interface Answering {
  /** It is a drawing, of which one label may be picked. */
  readonly drawn: boolean;
  /** It names items that are missing. */
  readonly tellsMissing: boolean;
}

/** The query of a door to labels. `formatParameter`: chooses the format, and is read before. */
export const readLabelQuery = (
  query: unknown,
  { drawn, tellsMissing }: Answering,
  formatParameter: string,
): Outcome<LabelQuery> => {
  const speaksFhir = formatParameter.startsWith("_");
  const { texts: all, refusals: unread } = textsIn(query, [
    ...labelParameters,
    formatParameter,
    ...(speaksFhir ? [prettyParameter] : []),
  ]);
  const { [prettyParameter]: pretty, ...texts } = all as Texts<string>;
  const refusals = [...unread, ...prettyRefusals(pretty)];
  const supply = readSupply(texts);
  const dpi = texts.dpi === undefined ? accepted(undefined) : readDpi(texts.dpi);
  const label = texts.label === undefined ? accepted(undefined) : readLabel(texts.label, drawn);
  const each = texts.items === undefined ? accepted(false) : readItems(texts.items, tellsMissing);
  if (refusals.length === 0 && supply.ok && dpi.ok && label.ok && each.ok)
    return accepted({
      ...{ supply: supply.value, dpi: dpi.value, label: label.value, each: each.value },
      given: Object.keys(texts),
    });
  return refused(
    ...refusals,
    ...[supply, dpi, label, each].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
  );
};
