// scan: what the pages of labels will open, before the labels are laid out: their words say it.
import type { Opening } from "../rendering/pageOrders.ts";
import { knownOf } from "./knownOf.ts";
import { medicineKeyOf } from "./medicineKeyOf.ts";
import type { PageOrder } from "./PageOrder.ts";
import type { ScanParts } from "./ScanParts.ts";

/** By place; null for labels that ask for no page. Throws `StoreOutage`. */
export const opensFor = async (
  medicines: readonly (PageOrder["medicine"] | null)[],
  scan: ScanParts,
  tenantId: string,
): Promise<Opening> => {
  const shelf = await scan.shelfOf(tenantId);
  return Promise.all(
    medicines.map(async (medicine) => {
      if (medicine === null) return null;
      const { films } = await knownOf(medicineKeyOf(medicine, shelf.entries), shelf, scan);
      return films.length === 0 ? "page" : "film";
    }),
  );
};
