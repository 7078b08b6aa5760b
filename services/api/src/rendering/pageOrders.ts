// rendering: the pages that labels ask for: which they are before anything is laid out, and their words once it is.
import { createHash } from "node:crypto";
import {
  accepted,
  countedByStrength,
  daysSupplied,
  isWithoutDoubt,
  type LabelLink,
  type LabelRequest,
  type LabelsOfItem,
  type LookedUp,
  leastDaysSupplied,
  type Outcome,
  type PreparedSubmission,
  type Refusal,
  refused,
  settleNeeds,
  tellingWordsOfMedicine,
  tellingWordsOfPerson,
} from "@plainlabel/core";
import { pageContentOf } from "@plainlabel/page";
import { linkAddress, shortAddress } from "../store/links/linkAddress.ts";
import { shortCodeLength, tokenLength } from "../store/links/secrets.ts";
import type { PageAsked, PageOrder } from "./PageOrder.ts";

/** What each label's page will open, by place; null for labels that ask for none. */
export type Opening = readonly (LabelLink["opens"] | null)[];

/** By place; null for labels that ask for none. */
export type PageOrders = readonly (PageOrder | null)[];

/** As long and as wide as any link of this host, so that labels laid out with it hold the real one. */
export const standIn = (host: string, opens: LabelLink["opens"]): LabelLink => ({
  url: linkAddress(host, "W".repeat(tokenLength)),
  shortUrl: shortAddress(host, "W".repeat(shortCodeLength)),
  opens,
});

/** The labels that ask for a page, by place; null where none does. */
export const pagesAsked = (requests: readonly LabelRequest[]): readonly (PageAsked | null)[] | null => {
  const pages = requests.map((request): PageAsked | null =>
    request.explain === true
      ? { medicine: medicineOf(request), behind: request.approval === undefined ? "draft" : "approved" }
      : null,
  );
  return pages.some((page) => page !== null) ? pages : null;
};

const medicineOf = ({ medicine }: Pick<LabelRequest, "medicine">): PageOrder["medicine"] => {
  const { quantity: _, ...named } = medicine;
  return named;
};

/** What a page may be looked up by beside the label's own words: nothing where name, strength or form leave a doubt. */
export const virtualOf = (said: LookedUp | null): PageOrder["virtual"] =>
  said === null || said === "not-looked-up" || !isWithoutDoubt(said) ? null : (said.product?.virtual ?? null);

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

/** Another printer, one copy more or another who approves the same words is the same label, and has the same page. */
const digestOf = ({ request, dictionary }: LabelsOfItem): string => {
  const { link: _link, dpi: _dpi, copies: _copies, approval: _approval, ...said } = request;
  // A release changes no words, and so no page, but where it supplied one.
  const suppliedUnit = dictionary?.suppliedUnit ?? undefined;
  return createHash("sha256")
    .update(JSON.stringify({ ...said, suppliedUnit }))
    .digest("hex");
};

const lastsOf = ({
  request: { medicine, dispensedOn },
  comparison: { understood },
}: LabelsOfItem): number | null => {
  if (understood === null) return null;
  const counted = countedByStrength(understood, medicine);
  return (
    daysSupplied(counted, medicine.quantity, dispensedOn) ??
    leastDaysSupplied(counted, medicine.quantity, dispensedOn)
  );
};

/**
 * The orders for the labels that ask to be explained. Refused where a page would name the person: nothing has
 * been made yet.
 */
export const ordersFor = ({ prepared, toSource }: PreparedSubmission): Outcome<PageOrders> => {
  const refusals: Refusal[] = [];
  const orders = prepared.items.map((item, at): PageOrder | null => {
    if (item.request.explain !== true) return null;
    const content = pageContentOf(item.document, item.comparison.understood, {
      testedPicturesOnly: settleNeeds(item.request.person.needs).needs.testedPictogramsOnly,
    });
    if (!content.ok) {
      refusals.push(...content.refusals.map((refusal) => ({ ...refusal, path: toSource(at, refusal.path) })));
      return null;
    }
    return {
      requestDigest: digestOf(item),
      content: content.value,
      medicine: medicineOf(item.request),
      virtual: virtualOf(item.dictionary),
      medicineAt: toSource(at, "/medicine"),
      labelVariant: variantOf(item),
      dispensedOn: item.request.dispensedOn,
      lasts: lastsOf(item),
      itemId: item.request.itemId ?? null,
      dispensedOnAt: toSource(at, "/dispensedOn"),
      avoid: [
        ...tellingWordsOfPerson(item.request.person.name),
        ...tellingWordsOfMedicine(item.request.medicine.name),
      ],
    };
  });
  return refusals.length > 0 ? refused(...refusals) : accepted(orders);
};
