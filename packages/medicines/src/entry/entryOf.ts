// entry: the easy-read information for a product: by code, or by substance, form and route. Never by the first
// word of a name.
import { followId, type Product } from "../match/Product.ts";
import type { ProductLookup } from "../match/ProductLookup.ts";
import { productWords } from "../match/productWords.ts";
import { compareWritten } from "../match/strengths.ts";
import type { VmpRow } from "../release/rows.ts";
import type { EntryRule } from "./EntryRule.ts";
import { entryRules } from "./entryRules.ts";
import { type FormWords, formKinds, isOfKind } from "./formKinds.ts";

/** What is asked of an entry; those of @plainlabel/content have it. */
export interface EntryKey {
  readonly substance: string;
  readonly dmdCodes: readonly string[];
  readonly forms: readonly string[];
}

export type NoEntry =
  /** Several products in one, each of which wants its own. */
  | "several-products"
  | "no-substance"
  | "no-entry-of-substance"
  | "combination"
  | "other-form-or-route"
  | "other-strength"
  /** Two entries would do: either could be the wrong one. */
  | "two-entries"
  | "product-invalid";

export type EntryFound<E extends EntryKey> =
  | { readonly entry: E; readonly by: "code" | "substance" }
  | { readonly entry: null; readonly why: NoEntry };

type Item = Exclude<Product, { readonly of: "vtm" }>;

const isSeveral = (item: Item): boolean =>
  item.vmp.combination === "combination" ||
  (item.of === "vmpp" && item.vmpp.combination === "combination") ||
  (item.of === "ampp" && item.ampp.combination === "combination");

/** The product's own identifiers, and those of what it hangs on. */
const idsOf = (item: Item): ReadonlySet<string> =>
  new Set([
    item.vmp.id,
    ...("amp" in item && item.amp !== undefined ? [item.amp.id] : []),
    ...(item.of === "vmpp" ? [item.vmpp.id] : []),
    ...(item.of === "ampp" ? [item.ampp.id] : []),
  ]);

/** Codes of entries go stale, so each is followed to what it is now. */
const claims = async (lookup: ProductLookup, { dmdCodes }: EntryKey, ids: ReadonlySet<string>) => {
  for (const code of dmdCodes) {
    if (ids.has(code)) return true;
    const followed = await followId(lookup, code);
    if (followed.found !== null && ids.has(followed.ids.at(-1) ?? "")) return true;
  }
  return false;
};

const isOfSubstance = async (lookup: ProductLookup, { vtm }: EntryRule, vmp: VmpRow): Promise<boolean> => {
  const own = vmp.vtmId === null ? undefined : await lookup.vtm(vmp.vtmId);
  if (own === undefined) return false;
  return vtm.some(({ id, name }) => id === own.id || name.toLowerCase() === own.name.toLowerCase());
};

const isWrittenFor = ({ forms }: EntryKey, { means = {} }: EntryRule, words: FormWords): boolean =>
  forms.some((form) => {
    const kind = Object.hasOwn(means, form) ? means[form] : formKinds[form];
    return kind !== undefined && isOfKind(kind, words);
  });

const isOfStrength = async (
  lookup: ProductLookup,
  { strengths }: EntryRule,
  vmp: VmpRow,
): Promise<boolean> => {
  if (strengths === undefined) return true;
  for (const strength of strengths)
    if ((await compareWritten(lookup, strength, vmp.strengths)) === "same") return true;
  return false;
};

const problemOf = async (
  lookup: ProductLookup,
  entry: EntryKey,
  rule: EntryRule,
  vmp: VmpRow,
): Promise<NoEntry | null> => {
  if (rule.several !== true && (vmp.strengths.length > 1 || vmp.name.includes(" / "))) return "combination";
  if (!(await isOfStrength(lookup, rule, vmp))) return "other-strength";
  const { form, routes } = await productWords(lookup, vmp);
  const { unit: code } = vmp.unitDose;
  const unit = code === null ? null : ((await lookup.textOf("UNIT_OF_MEASURE", code)) ?? null);
  return isWrittenFor(entry, rule, { form, routes, unit }) ? null : "other-form-or-route";
};

/**
 * The one entry for a product, and how it was found. By a code that the entry
 * has, through old identifiers; else by the whole of the substance's name and
 * by form and route. Null, with the reason, rather than a near one: near names
 * are other medicines.
 */
export const entryOf = async <E extends EntryKey>(
  lookup: ProductLookup,
  item: Item,
  entries: readonly E[],
  rules: Readonly<Record<string, EntryRule>> = entryRules,
): Promise<EntryFound<E>> => {
  if (isSeveral(item)) return { entry: null, why: "several-products" };
  if (item.vmp.invalid) return { entry: null, why: "product-invalid" };
  const ids = idsOf(item);
  const coded: E[] = [];
  for (const entry of entries) if (await claims(lookup, entry, ids)) coded.push(entry);
  if (coded.length > 1) return { entry: null, why: "two-entries" };
  if (coded[0] !== undefined) return { entry: coded[0], by: "code" };
  if (item.vmp.vtmId === null) return { entry: null, why: "no-substance" };
  const fitting: E[] = [];
  let nearest: NoEntry = "no-entry-of-substance";
  for (const entry of entries) {
    const rule = Object.hasOwn(rules, entry.substance) ? rules[entry.substance] : undefined;
    if (rule === undefined || !(await isOfSubstance(lookup, rule, item.vmp))) continue;
    const problem = await problemOf(lookup, entry, rule, item.vmp);
    if (problem === null) fitting.push(entry);
    else nearest = problem;
  }
  if (fitting.length > 1) return { entry: null, why: "two-entries" };
  return fitting[0] === undefined ? { entry: null, why: nearest } : { entry: fitting[0], by: "substance" };
};
