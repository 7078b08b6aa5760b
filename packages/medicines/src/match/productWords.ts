// match: a product's substance, form and routes in the dictionary's own words.
import type { ProductWords } from "../pack/brandRules.ts";
import type { VmpRow } from "../release/rows.ts";
import type { ProductLookup } from "./ProductLookup.ts";

export const productWords = async (lookup: ProductLookup, vmp: VmpRow): Promise<ProductWords> => {
  const vtm = vmp.vtmId === null ? undefined : await lookup.vtm(vmp.vtmId);
  const form = vmp.form === null ? undefined : await lookup.textOf("FORM", vmp.form);
  const routes = await Promise.all(vmp.routes.map((route) => lookup.textOf("ROUTE", route)));
  return {
    vtm: vtm?.name ?? null,
    form: form ?? null,
    routes: routes.filter((route) => route !== undefined),
  };
};
