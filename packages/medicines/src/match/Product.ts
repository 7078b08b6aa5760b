// match: what an identifier stands for, with what it hangs on.
import type { AmppRow, AmpRow, DmdId, VmppRow, VmpRow, VtmRow } from "../release/rows.ts";
import type { ProductLookup } from "./ProductLookup.ts";

/** A row of the release by its class; a maker's product, and a pack, come with their VMP. */
export type Product =
  | { readonly of: "vtm"; readonly vtm: VtmRow }
  | { readonly of: "vmp"; readonly vmp: VmpRow }
  | { readonly of: "amp"; readonly amp: AmpRow; readonly vmp: VmpRow }
  | { readonly of: "vmpp"; readonly vmpp: VmppRow; readonly vmp: VmpRow }
  | { readonly of: "ampp"; readonly ampp: AmppRow; readonly amp: AmpRow; readonly vmp: VmpRow };

/** The row that bears this very identifier, invalid or not. No identifier is borne by two rows. */
export const productWith = async (lookup: ProductLookup, id: DmdId): Promise<Product | undefined> => {
  const vmp = await lookup.vmp(id);
  if (vmp !== undefined) return { of: "vmp", vmp };
  const amp = await lookup.amp(id);
  if (amp !== undefined) {
    const of = await lookup.vmp(amp.vmpId);
    return of === undefined ? undefined : { of: "amp", amp, vmp: of };
  }
  const vtm = await lookup.vtm(id);
  if (vtm !== undefined) return { of: "vtm", vtm };
  const vmpp = await lookup.vmpp(id);
  if (vmpp !== undefined) {
    const of = await lookup.vmp(vmpp.vmpId);
    return of === undefined ? undefined : { of: "vmpp", vmpp, vmp: of };
  }
  const ampp = await lookup.ampp(id);
  if (ampp === undefined) return undefined;
  const [maker, of] = await Promise.all([lookup.amp(ampp.ampId), lookup.vmp(ampp.vmpId)]);
  return maker === undefined || of === undefined ? undefined : { of: "ampp", ampp, amp: maker, vmp: of };
};

/** The row's own name, exactly as it stands in the release. */
export const nameOf = (product: Product): string => {
  switch (product.of) {
    case "vtm":
      return product.vtm.name;
    case "vmp":
      return product.vmp.name;
    case "amp":
      return product.amp.description;
    case "vmpp":
      return product.vmpp.name;
    case "ampp":
      return product.ampp.name;
  }
};

export const isInvalid = (product: Product): boolean => {
  switch (product.of) {
    case "vtm":
      return product.vtm.invalid;
    case "vmp":
      return product.vmp.invalid;
    case "amp":
      return product.amp.invalid;
    case "vmpp":
      return product.vmpp.invalid;
    case "ampp":
      return product.ampp.invalid;
  }
};

export type Followed =
  | { readonly found: Product; readonly ids: readonly DmdId[] }
  /** `ring`: the identifiers lead back to themselves. */
  | { readonly found: null; readonly ring: boolean };

/** Longer than any chain of fifty years of releases. */
const longestChain = 20;

/**
 * The product that an identifier leads to, through those that replaced it: the
 * identifiers on the way, the one that was sent first. A row that is there and
 * valid is never left for another.
 */
export const followId = async (lookup: ProductLookup, id: DmdId): Promise<Followed> => {
  const ids: DmdId[] = [];
  let last: Extract<Followed, { readonly ids: readonly DmdId[] }> | undefined;
  let next: DmdId | undefined = id;
  while (next !== undefined) {
    if (ids.includes(next) || ids.length === longestChain) return { found: null, ring: true };
    ids.push(next);
    const product = await productWith(lookup, next);
    if (product !== undefined) last = { found: product, ids: [...ids] };
    if (product !== undefined && !isInvalid(product)) break;
    next = await lookup.successorOf(next);
  }
  return last ?? { found: null, ring: false };
};
