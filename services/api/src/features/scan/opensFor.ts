// scan: what the pages of labels will open, before the labels are laid out: their words say it.
import type { LookedUp } from "@plainlabel/core";
import type { PageAsked } from "../../rendering/PageOrder.ts";
import { type Opening, virtualOf } from "../../rendering/pageOrders.ts";
import { knownOf } from "./knownOf.ts";
import { medicineKeyOf } from "./medicineKeyOf.ts";
import type { ScanParts } from "./ScanParts.ts";

/** By place; null for labels that ask for no page. `said`: what the dictionary said of each code. Throws `StoreOutage`. */
export const opensFor = async (
  pages: readonly (PageAsked | null)[],
  scan: ScanParts,
  tenantId: string,
  said: readonly (LookedUp | null)[],
): Promise<Opening> => {
  const shelf = await scan.shelfOf(tenantId);
  return Promise.all(
    pages.map(async (page, place) => {
      if (page === null) return null;
      const key = medicineKeyOf(page.medicine, shelf.entries, virtualOf(said[place] ?? null));
      const { films } = await knownOf(key, shelf, scan, page.behind);
      return films.length === 0 ? "page" : "film";
    }),
  );
};
