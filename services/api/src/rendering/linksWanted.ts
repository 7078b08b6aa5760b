// rendering: the pages that a call's labels ask for, once the labels are known to be understood and to fit.
import { createHash } from "node:crypto";
import {
  type LabelLink,
  type LabelSet,
  type LabelsOfItem,
  type Painter,
  prepareSubmission,
  type Refusal,
  type RefusedSubmission,
  type SupplyContext,
  settleNeeds,
  tellingWordsOfMedicine,
  tellingWordsOfPerson,
} from "@plainlabel/core";
import { pageContentOf } from "@plainlabel/page";
import type { PageOrder } from "../scan/PageOrder.ts";
import { linkAddress, shortAddress } from "../store/links/linkAddress.ts";
import { shortCodeLength, tokenLength } from "../store/links/secrets.ts";
import type { LinksWanted } from "./LabelMaker.ts";

/** As long and as wide as any link of this host, so that labels that fit with it fit with the real one. */
const standIn = (host: string): LabelLink => ({
  url: linkAddress(host, "W".repeat(tokenLength)),
  shortUrl: shortAddress(host, "W".repeat(shortCodeLength)),
  opens: "page",
});

const variantOf = ({ request }: LabelsOfItem): string => {
  const { profile, easyRead, pictograms, numbers, typeface } = settleNeeds(request.person.needs).needs;
  return [
    profile,
    easyRead ? "easy-read" : "plain",
    `pictures-${pictograms}`,
    `numbers-${numbers}`,
    typeface,
  ].join(" ");
};

const medicineOf = ({ request: { medicine } }: LabelsOfItem): PageOrder["medicine"] => {
  const { quantity: _, ...named } = medicine;
  return named;
};

/** Another printer, one copy more or another who approves the same words is the same label, and has the same page. */
const digestOf = ({ request }: LabelsOfItem): string => {
  const { link: _link, dpi: _dpi, copies: _copies, approval: _approval, ...said } = request;
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
};

/**
 * The orders for the items that ask to be explained. Refused like the labels
 * themselves, and where a page would name the person: nothing has been made yet.
 */
export const linksWanted = (
  sent: unknown,
  supply: SupplyContext,
  painter: Painter,
  { host, dpi }: { readonly host: string; readonly dpi: LabelSet["dpi"] | undefined },
): LinksWanted | RefusedSubmission => {
  const prepared = prepareSubmission(sent, supply, painter, {
    linkFor: () => standIn(host),
    ...(dpi === undefined ? {} : { dpi }),
  });
  if (prepared.outcome === "refused") return prepared;
  const refusals: Refusal[] = [];
  const orders = prepared.items.map((item, at): PageOrder | null => {
    if (item.request.explain !== true) return null;
    const content = pageContentOf(item.document, item.comparison.understood);
    if (!content.ok) {
      refusals.push(
        ...content.refusals.map((refusal) => ({ ...refusal, path: prepared.toSource(at, refusal.path) })),
      );
      return null;
    }
    return {
      requestDigest: digestOf(item),
      content: content.value,
      medicine: medicineOf(item),
      labelVariant: variantOf(item),
      dispensedOn: item.request.dispensedOn,
      dispensedOnAt: prepared.toSource(at, "/dispensedOn"),
      avoid: [
        ...tellingWordsOfPerson(item.request.person.name),
        ...tellingWordsOfMedicine(item.request.medicine.name),
      ],
    };
  });
  return refusals.length > 0
    ? { outcome: "refused", stage: "making", refusals }
    : { outcome: "links-wanted", orders };
};
