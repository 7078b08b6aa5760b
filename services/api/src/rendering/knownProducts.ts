// rendering: what the lists of this software know of brands, for supplies that answer a prescription under another name.
import { isBrandOf, substanceNamed } from "@plainlabel/content";
import type { KnownProducts } from "@plainlabel/core";
import { brandRuleByName } from "@plainlabel/medicines";

/** No release is asked: the same with and without one. */
export const knownProducts: KnownProducts = {
  isBrandOf,
  keepsItsMaker: (name) => {
    const substance = substanceNamed(name);
    const rule = substance === null ? undefined : brandRuleByName(name, substance);
    return rule?.source.title ?? null;
  },
};
