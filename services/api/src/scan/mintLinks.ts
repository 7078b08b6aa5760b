// scan: links for labels that asked for a page. Each is kept, and synced to disk, before any label that bears it is made.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { linkAddress, shortAddress } from "../store/links/linkAddress.ts";
import { aDay, usualExpiry } from "../store/links/linkTimes.ts";
import { knownOf } from "./knownOf.ts";
import type { MadeLink } from "./MadeLink.ts";
import { medicineKeyOf } from "./medicineKeyOf.ts";
import type { PageOrder } from "./PageOrder.ts";
import type { ScanParts } from "./ScanParts.ts";

/** A date of supply further ahead than this is not believed, so that no link lives for years (days). */
const mostAhead = 31;

const expiryOf = ({ dispensedOn }: PageOrder, now: number): number =>
  Math.min(
    usualExpiry(dispensedOn),
    usualExpiry(new Date(now + mostAhead * aDay).toISOString().slice(0, 10)),
  );

const tooLate = ({ dispensedOnAt }: PageOrder): Refusal => ({
  code: "explain-too-late",
  path: dispensedOnAt,
  detail: "The page of a medicine supplied on this day would have ended already.",
  help: "Send the day of this supply, or leave explain out.",
});

/** Makes the links of one call, or finds those that the same requests have already. Throws `StoreOutage`. */
export const mintLinks = async (
  orders: readonly (PageOrder | null)[],
  host: string,
  scan: ScanParts,
  tenantId: string,
): Promise<Outcome<readonly (MadeLink | null)[]>> => {
  const { store } = scan;
  const now = scan.clock();
  const late = orders.filter((order) => order !== null).filter((order) => expiryOf(order, now) <= now);
  if (late.length > 0) return refused(...late.map(tooLate));
  const shelf = await scan.shelfOf(tenantId);
  const mintOne = async (order: PageOrder): Promise<MadeLink> => {
    const medicine = medicineKeyOf(order.medicine, shelf.entries);
    const { contentVersion, films } = await knownOf(medicine, shelf, scan);
    const { id, token, shortCode, expiresAt, reprinted } = await store.links.mint({
      tenantId,
      requestDigest: order.requestDigest,
      content: order.content,
      medicine,
      contentVersion,
      labelVariant: order.labelVariant,
      languages: [order.content.lang],
      expiresAt: expiryOf(order, now),
      avoid: order.avoid,
    });
    return {
      id,
      url: linkAddress(host, token),
      shortUrl: shortAddress(host, shortCode),
      opens: films.length === 0 ? "page" : "film",
      expiresAt: new Date(expiresAt).toISOString(),
      reprinted,
    };
  };
  const made: (MadeLink | null)[] = [];
  for (const order of orders) made.push(order === null ? null : await mintOne(order));
  return accepted(made);
};
