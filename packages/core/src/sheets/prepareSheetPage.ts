// sheets: "My medicines" for a phone: what the sheet says, not laid out, for whoever writes pages.
import { accepted, type Finding, type Outcome } from "@plainlabel/directions";
import type { SheetTag } from "@plainlabel/language";
import type { LabelDocument } from "../document/LabelDocument.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import type { SupplyContext } from "../request/fhir/SupplyContext.ts";
import type { SheetMedicine } from "../verify/Claim.ts";
import { composeMedicines } from "./composeMedicines.ts";
import { type NotPrepared, type PrepareSentOptions, prepareSent, told, toSentBy } from "./prepareSent.ts";
import { medicinesOf, type SheetChoice, sheetMedicines } from "./prepareSheet.ts";
import { languageOfSheets, voiceOf } from "./SheetVoice.ts";

/** A sheet that is no paper: one table, however long. */
export interface SheetPage {
  readonly document: LabelDocument;
  readonly medicines: readonly SheetMedicine[];
  readonly findings: readonly Finding[];
  /** Of what it says of its own accord; null: English. */
  readonly language: SheetTag | null;
  /** false: it says that it is a draft. */
  readonly approved: boolean;
}

/** The words and pictures of `prepareMedicines`; in a language of the labels (`languageOfSheets`), or in English. */
export const prepareSheetPage = (
  prepared: Prepared,
  { language = null }: Pick<SheetChoice, "language"> = {},
): Outcome<SheetPage> => {
  const of = medicinesOf(prepared, language);
  if (!of.ok) return of;
  const { items, needs, findings } = of.value;
  return accepted({
    document: composeMedicines(items, needs, { across: 1, down: 1 }, voiceOf(language)),
    medicines: sheetMedicines(items),
    findings,
    language,
    approved: items.every(({ approved }) => approved),
  });
};

export type SheetPageAnswer =
  | {
      readonly outcome: "prepared";
      readonly page: SheetPage;
      /** The same in the person's language, to stand before it; null: there are no words for it. */
      readonly own: SheetPage | null;
      readonly findings: readonly Finding[];
    }
  | NotPrepared;

/** The whole way for a door but the writing, as `makeSheets`. */
export const sheetPageFrom = (
  sent: unknown,
  supply: SupplyContext | undefined,
  painter: Measuring,
  options: PrepareSentOptions = {},
): SheetPageAnswer => {
  const of = prepareSent(sent, supply, painter, options);
  if ("outcome" in of) return of;
  const toSent = toSentBy(of.requests);
  const page = prepareSheetPage(of.prepared);
  if (!page.ok) return { outcome: "refused", stage: "making", refusals: told(page.refusals, toSent) };
  const language = languageOfSheets(of.prepared);
  const own = language === null ? null : prepareSheetPage(of.prepared, { language });
  const inSent = (one: SheetPage): SheetPage => ({ ...one, findings: told(one.findings, toSent) });
  return {
    outcome: "prepared",
    page: inSent(page.value),
    own: own?.ok === true ? inSent(own.value) : null,
    findings: of.findings,
  };
};
