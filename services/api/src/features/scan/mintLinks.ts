// scan: links for labels that asked for a page. Each is kept, and synced to disk, before any label that bears it is made.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { isTestTenant } from "../../access/testTenant.ts";
import { aDay } from "../../durations/durations.ts";
import type { MadeLink } from "../../rendering/MadeLink.ts";
import type { PageOrder } from "../../rendering/PageOrder.ts";
import type { LinkOrder } from "../../store/links/Links.ts";
import { linkAddress, shortAddress } from "../../store/links/linkAddress.ts";
import { usualExpiry } from "../../store/links/linkTimes.ts";
import { shortCodeLength, tokenLength } from "../../store/links/secrets.ts";
import { findingsOf } from "./findingsOf.ts";
import { knownOf } from "./knownOf.ts";
import { medicineKeyOf } from "./medicineKeyOf.ts";
import type { ScanParts } from "./ScanParts.ts";

/** A date of supply further ahead than this is not believed, so that no link lives for years (days). */
const mostAhead = 31;

const expiryOf = ({ dispensedOn, lasts }: PageOrder, now: number): number =>
  Math.min(
    usualExpiry(dispensedOn, lasts),
    usualExpiry(new Date(now + mostAhead * aDay).toISOString().slice(0, 10), lasts),
  );

const tooLate = ({ dispensedOnAt }: PageOrder): Refusal => ({
  code: "explain-too-late",
  path: dispensedOnAt,
  detail: "The page of a medicine supplied on this day would have ended already.",
  help: "Send the day of this supply, or leave explain out.",
});

const superseded = ({ dispensedOnAt }: PageOrder): Refusal => ({
  code: "explain-superseded",
  path: dispensedOnAt,
  detail: "The page of a later supply of this item is there already.",
  help: "Send the day of this supply, or leave explain out: the page of an earlier supply has ended.",
});

/** A draft is no supply, and is not held against any. */
const hasLater = async (
  { content, itemId, dispensedOn }: PageOrder,
  { store }: ScanParts,
  tenantId: string,
): Promise<boolean> =>
  content.approved && itemId !== null && (await store.links.hasLater(tenantId, itemId, dispensedOn));

const ended: Refusal = {
  code: "link-unknown",
  path: "",
  detail: "The page behind this label's code has ended.",
  help: "Approve the label again: it gets a new page.",
};

/** What is made of an order for one link: its codes with when it ends. */
type Given = Pick<MadeLink, "id" | "reprinted"> & {
  readonly token: string;
  readonly shortCode: string;
  readonly expiresAt: number;
};

/** Letters as wide as any, in the place of codes that are not made yet. They open nothing. */
const sample = ({ expiresAt }: LinkOrder): Given => ({
  id: "",
  token: "W".repeat(tokenLength),
  shortCode: "W".repeat(shortCodeLength),
  expiresAt,
  reprinted: false,
});

/**
 * The links of one call, each as `give` gives it: made, found or a sample.
 * Refused where a page would have ended already, or is found no more.
 */
const linksBy =
  (give: (order: LinkOrder, scan: ScanParts) => Promise<Given | null>) =>
  async (
    orders: readonly (PageOrder | null)[],
    host: string,
    scan: ScanParts,
    tenantId: string,
  ): Promise<Outcome<readonly (MadeLink | null)[]>> => {
    const now = scan.clock();
    const wanted = orders.filter((order) => order !== null);
    const late = wanted.filter((order) => expiryOf(order, now) <= now);
    if (late.length > 0) return refused(...late.map(tooLate));
    const after = await Promise.all(wanted.map((order) => hasLater(order, scan, tenantId)));
    const old = wanted.filter((_, place) => after[place] === true);
    if (old.length > 0) return refused(...old.map(superseded));
    const shelf = await scan.shelfOf(tenantId);
    const linkOf = async (order: PageOrder): Promise<MadeLink | "ended"> => {
      const { code } = order.medicine;
      const medicine = {
        ...medicineKeyOf(order.medicine, shelf.entries, order.virtual),
        ...(code === undefined ? {} : { product: code }),
      };
      const behind = order.content.approved ? "approved" : "draft";
      const { contentVersion, films, unsigned } = await knownOf(medicine, shelf, scan, behind);
      const given = await give(
        {
          tenantId,
          requestDigest: order.requestDigest,
          content: order.content,
          medicine,
          contentVersion,
          labelVariant: order.labelVariant,
          languages: [order.content.lang],
          suppliedOn: order.dispensedOn,
          itemId: order.itemId,
          expiresAt: expiryOf(order, now),
          avoid: order.avoid,
        },
        scan,
      );
      if (given === null) return "ended";
      const { id, token, shortCode, expiresAt, reprinted } = given;
      return {
        id,
        url: linkAddress(host, token),
        shortUrl: shortAddress(host, shortCode),
        opens: films.length === 0 ? "page" : "film",
        expiresAt: new Date(expiresAt).toISOString(),
        reprinted,
        findings: findingsOf(order, medicine, shelf.entries, unsigned),
      };
    };
    const links: (MadeLink | null)[] = [];
    for (const order of orders) {
      const link = order === null ? null : await linkOf(order);
      if (link === "ended") return refused(ended);
      links.push(link);
    }
    return accepted(links);
  };

/** Makes the links, or finds those that the same requests have already. Throws `StoreOutage`. */
export const mintLinks = linksBy((order, { store }) => store.links.mint(order));

/** Finds the links that the same requests have, and makes none. Throws `StoreOutage`. */
export const findLinks = linksBy((order, { store }) => store.links.find(order));

/** Links to look at a label with before it is approved: as long as real ones, and nothing is kept. */
export const sampleLinks = linksBy(async (order) => sample(order));

/** How a tenant's labels get their links: those of a sample are samples too. */
export const linksOf = (tenantId: string): typeof mintLinks =>
  isTestTenant(tenantId) ? sampleLinks : mintLinks;
