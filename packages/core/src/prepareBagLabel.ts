// prepare: the label of a bag laid out on the paper of the labels that go into it.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { composeBagLabel } from "./compose/bagLabel.ts";
import { glyphsMissing } from "./compose/glyphsMissing.ts";
import { settleNeeds } from "./compose/readingNeeds.ts";
import { layoutLabels } from "./layout/layoutLabels.ts";
import { profiles } from "./layout/profiles.ts";
import { stockOf } from "./layout/stocks.ts";
import { usualStock } from "./layout/usualStock.ts";
import type { LabelsOfItem } from "./Prepared.ts";
import type { FrontSheet } from "./prepareFrontSheet.ts";
import type { Measuring } from "./prepareLabels.ts";
import { displayText } from "./request/displayText.ts";
import { addressInOneLine } from "./request/oneLine.ts";
import { readShape } from "./request/readShape.ts";
import { setIdOf } from "./setId.ts";

const bagAddress = displayText(300, addressInOneLine);

const folded = (words: string): string => words.trim().replace(/\s+/gu, " ").toLowerCase();

/**
 * What may not go into one bag. A name is all that is known of a person here: that two are one, somebody else has
 * to know.
 */
const apart = (made: readonly LabelsOfItem[]): readonly Refusal[] => {
  const [first] = made as readonly [LabelsOfItem];
  const one = first.request;
  return made.flatMap(({ request, approved }, at): readonly Refusal[] => [
    ...(folded(request.person.name) === folded(one.person.name)
      ? []
      : [
          {
            code: "sheet-of-two-people" as const,
            path: `/${at}/person/name`,
            detail: "The labels are of more than one person.",
            help: "One bag is for one person.",
          },
        ]),
    ...(JSON.stringify(request.pharmacy) === JSON.stringify(one.pharmacy)
      ? []
      : [
          {
            code: "sheet-of-two-pharmacies" as const,
            path: `/${at}/pharmacy`,
            detail: "The labels are from more than one pharmacy.",
            help: "A bag names one pharmacy.",
          },
        ]),
    ...(approved
      ? []
      : [
          {
            code: "sheet-draft" as const,
            path: `/${at}/approval`,
            detail: "A label is not approved.",
            help: "A bag is handed over: approve the label first.",
          },
        ]),
  ]);
};

/**
 * The label of the bag for the medicines of these approved labels, in the
 * largest print that one of them is in; it stands before them in one file.
 * `address`: as typed, "" for none. Refused where they are not of one person,
 * where the address holds what no label may hold, or where it does not fit.
 */
export const prepareBagLabel = (
  made: readonly LabelsOfItem[],
  address: string,
  { measurer, measurerFor, qrModules }: Measuring,
): Outcome<FrontSheet> => {
  const read = address.trim() === "" ? accepted("") : readShape(bagAddress, address);
  const told = [
    ...apart(made),
    ...(read.ok ? [] : read.refusals.map((refusal) => ({ ...refusal, path: "/address" }))),
  ];
  if (told.length > 0 || !read.ok) return refused(...told);
  const [{ request, set }] = made as readonly [LabelsOfItem];
  const needs = made
    .map((each) => settleNeeds(each.request.person.needs).needs)
    .reduce((largest, each) =>
      profiles[each.profile].body > profiles[largest.profile].body ? each : largest,
    );
  const document = composeBagLabel(request, { items: made.length, address: read.value }, needs);
  const ruler = needs.typeface === "andika" ? measurer : measurerFor(needs.typeface);
  const missing = glyphsMissing(document, ruler);
  if (missing.length > 0) return refused(...missing);
  const laidOut = layoutLabels({
    document,
    profile: profiles[needs.profile],
    stocks: [request.stock ?? usualStock, ...(request.fallbackStocks ?? [])].map(stockOf),
    dpi: set.dpi,
    setId: setIdOf(JSON.stringify(document.blocks)),
    measurer: ruler,
    qrModules: (url) => qrModules(url),
  });
  return laidOut.ok
    ? accepted({ document: laidOut.value.document, set: laidOut.value.set })
    : refused(...laidOut.refusals);
};
