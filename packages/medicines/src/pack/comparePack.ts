// pack: a scanned barcode held against the item it is for.
import { isInvalid, type Product } from "../match/Product.ts";
import type { ProductLookup } from "../match/ProductLookup.ts";
import { productWords } from "../match/productWords.ts";
import { compareStrengths } from "../match/strengths.ts";
import type { IsoDate } from "../release/rows.ts";
import { type BrandRule, brandRuleFor, brandRules, isBrand } from "./brandRules.ts";
import { readGtin } from "./gtin.ts";
import type { CannotTell, PackComparison, PackNote } from "./PackComparison.ts";
import { packsOfBarcode, preferValid, type ScannedPack } from "./packRows.ts";

type Item = Exclude<Product, { readonly of: "vtm" }>;

const cannotTell = (why: CannotTell): PackComparison => ({ outcome: "cannot-tell", why });

/** Several medicines in one box want several labels; a part of such a box is none on its own. */
const isOfSeveral = ({ ampp, vmp, amp }: ScannedPack): boolean =>
  ampp.combination !== null || vmp.combination === "combination" || amp.combination === "combination";

const itemProblem = (item: Product | null): CannotTell | null => {
  if (item === null) return "item-unknown";
  if (item.of === "vtm") return "item-is-a-substance";
  const isSeveral =
    item.vmp.combination === "combination" ||
    (item.of === "vmpp" && item.vmpp.combination === "combination") ||
    (item.of === "ampp" && item.ampp.combination === "combination");
  return isSeveral ? "item-is-several" : null;
};

const another = async (
  lookup: ProductLookup,
  item: Item,
  pack: ScannedPack,
  notes: readonly PackNote[],
): Promise<PackComparison> => ({
  outcome: "another",
  sameSubstance: item.vmp.vtmId !== null && item.vmp.vtmId === pack.vmp.vtmId,
  strength: await compareStrengths(lookup, item.vmp.strengths, pack.vmp.strengths),
  sameForm: item.vmp.form !== null && item.vmp.form === pack.vmp.form,
  pack,
  notes,
});

/** The pack is of the item's VMP: whether its maker is the right one. */
const byMaker = (
  item: Item,
  packs: readonly ScannedPack[],
  rule: BrandRule | undefined,
  notes: readonly PackNote[],
): PackComparison => {
  const [first] = packs as readonly [ScannedPack, ...ScannedPack[]];
  const prescribed = item.of === "amp" || item.of === "ampp" ? item.amp : null;
  const own = prescribed === null ? undefined : packs.find(({ amp }) => amp.id === prescribed.id);
  // On several makers' packs the barcode does not say whose this one is.
  if (own !== undefined && packs.every(({ amp }) => amp.id === own.amp.id))
    return { outcome: "same", pack: own, notes };
  const differ = {
    outcome: "same-vmp",
    rule: rule ?? null,
    pack: own ?? first,
    notes,
  } as const;
  if (prescribed === null)
    return rule === undefined
      ? { outcome: "same", pack: first, notes }
      : { ...differ, because: "maker-not-said", decision: rule.exchange === "keep" ? "refuse" : "tell" };
  if (isBrand(prescribed.name, item.vmp)) return { ...differ, because: "another-brand", decision: "refuse" };
  return rule === undefined
    ? { ...differ, because: "another-maker", decision: "tell" }
    : { ...differ, because: "maker-matters", decision: rule.exchange === "keep" ? "refuse" : "tell" };
};

export interface PackQuestion {
  /** What the code of the item stands for, as `checkMedicine` found it. */
  readonly item: Product | null;
  /** Digits as scanned. */
  readonly gtin: string;
  /** The day of the scan: barcodes begin and end. */
  readonly day: IsoDate;
}

/**
 * Never "same" on a doubt: a barcode that is on packs of several medicines, on a
 * box of several medicines, or not in the release, cannot tell. A barcode whose
 * days are over is told with whatever it says.
 */
export const comparePack = async (
  lookup: ProductLookup,
  { item, gtin, day }: PackQuestion,
  rules: readonly BrandRule[] = brandRules,
): Promise<PackComparison> => {
  const release = await lookup.release();
  if (release === null) return cannotTell("no-release");
  const problem = itemProblem(item);
  if (item === null || item.of === "vtm" || problem !== null) return cannotTell(problem ?? "item-unknown");
  const read = readGtin(gtin);
  if (!read.ok) return cannotTell("barcode-unreadable");
  if (release.counts.gtin === 0) return cannotTell("no-barcodes");
  const { packs: all, notOnTheDay, before } = await packsOfBarcode(lookup, read.gtin, day);
  const [pack, ...more] = preferValid(all);
  if (pack === undefined) return cannotTell(read.outerCase ? "outer-case" : "barcode-unknown");
  const packs = [pack, ...more];
  if (packs.some(({ vmp }) => vmp.id !== pack.vmp.id)) return cannotTell("several-medicines");
  if (packs.some(isOfSeveral)) return cannotTell("combination-pack");
  const notes: readonly PackNote[] = [
    ...(notOnTheDay ? (["older-barcode"] as const) : []),
    ...(before.some(({ vmp }) => vmp.id !== pack.vmp.id) ? (["barcode-used-before"] as const) : []),
    ...(read.outerCase ? (["outer-case"] as const) : []),
    ...(isInvalid(pack) || pack.amp.invalid || pack.vmp.invalid ? (["pack-invalid"] as const) : []),
    ...(packs.every(({ ampp }) => ampp.discontinued) ? (["pack-discontinued"] as const) : []),
    ...(more.length > 0 ? (["several-packs"] as const) : []),
  ];
  if (pack.vmp.id !== item.vmp.id) return another(lookup, item, pack, notes);
  return byMaker(item, packs, brandRuleFor(await productWords(lookup, item.vmp), rules), notes);
};
