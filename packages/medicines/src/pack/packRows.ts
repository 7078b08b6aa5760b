// pack: which packs a barcode stands for on a day.
import { isInvalid, type Product, productWith } from "../match/Product.ts";
import type { ProductLookup } from "../match/ProductLookup.ts";
import type { GtinRow, IsoDate } from "../release/rows.ts";

export type ScannedPack = Extract<Product, { readonly of: "ampp" }>;

export interface PacksOfBarcode {
  readonly packs: readonly ScannedPack[];
  /** The barcode is on none of them on that day: it ended before, or begins later. */
  readonly notOnTheDay: boolean;
  /** Where some hold on the day: those that bore the barcode until an earlier one. */
  readonly before: readonly ScannedPack[];
}

const holdsOn = ({ from, to }: GtinRow, day: IsoDate): boolean => from <= day && (to === null || to >= day);

/** Rows that hold on the day go before all others; a barcode that was used again thus means its newer pack. */
export const packsOfBarcode = async (
  lookup: ProductLookup,
  gtin: string,
  day: IsoDate,
): Promise<PacksOfBarcode> => {
  const rows = await lookup.gtinRows(gtin);
  const open = rows.filter((row) => holdsOn(row, day));
  const packsOf = async (some: readonly GtinRow[]): Promise<readonly ScannedPack[]> => {
    const ids = [...new Set(some.map(({ amppId }) => amppId))];
    const products = await Promise.all(ids.map((id) => productWith(lookup, id)));
    return products.filter((product): product is ScannedPack => product?.of === "ampp");
  };
  const over = rows.filter(({ to }) => to !== null && to < day);
  return open.length > 0
    ? { packs: await packsOf(open), notOnTheDay: false, before: await packsOf(over) }
    : { packs: await packsOf(rows), notOnTheDay: true, before: [] };
};

/** Valid packs before invalid ones: an invalid row beside a valid one is its own past. */
export const preferValid = (packs: readonly ScannedPack[]): readonly ScannedPack[] => {
  const valid = packs.filter((pack) => !isInvalid(pack));
  return valid.length > 0 ? valid : packs;
};
