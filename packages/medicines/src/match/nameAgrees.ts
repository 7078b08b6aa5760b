// match: whether the name that was sent is a name of the product that its code stands for.
import type { VmpRow } from "../release/rows.ts";
import type { Product } from "./Product.ts";
import { isNumber, sameWords, saysAllOf, wordsOf } from "./words.ts";

/** Every name that the release gives the product, now or before; short ones too, for systems send them. */
const namesOf = (product: Exclude<Product, { readonly of: "vtm" }>): readonly string[] => {
  const { vmp } = product;
  const own = [vmp.name, vmp.previousName, vmp.shortName];
  const makers =
    "amp" in product && product.amp !== undefined
      ? [product.amp.name, product.amp.description, product.amp.previousName, product.amp.shortName]
      : [];
  const packs =
    product.of === "vmpp" ? [product.vmpp.name] : product.of === "ampp" ? [product.ampp.name] : [];
  return [...own, ...makers, ...packs].filter((name) => name !== null);
};

/** The words before the first number: the substance or the brand. */
const headOf = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex(isNumber);
  return at === -1 ? words : words.slice(0, at);
};

const beginsWith = (words: readonly string[], head: readonly string[]): boolean =>
  head.length > 0 && sameWords(words.slice(0, head.length), head);

/** Several substances in one product: a name that leaves one out names another medicine. */
const isCombination = ({ strengths, name }: VmpRow): boolean => strengths.length > 1 || / \/ /.test(name);

/**
 * A name agrees when it is one of the product's, word for word, or says less:
 * the whole of the substance or brand, and then only what the product's name
 * says after it. "Hydrocortisone" is less than all of "Hydrocortisone butyrate",
 * so it differs; it is the whole VTM of the plain one, so it agrees.
 */
export const nameAgrees = (
  sent: string,
  product: Exclude<Product, { readonly of: "vtm" }>,
  vtmName: string | null,
): boolean => {
  const words = wordsOf(sent);
  const names = namesOf(product).map(wordsOf);
  if (names.some((name) => sameWords(name, words))) return true;
  if (isCombination(product.vmp) && vtmName === null) return false;
  return names.some((name) => {
    const own = headOf(name);
    const heads = isCombination(product.vmp)
      ? [wordsOf(vtmName ?? "")]
      : [own, ...(vtmName === null ? [] : [wordsOf(vtmName)])];
    return heads.some(
      (head) => beginsWith(words, head) && saysAllOf(name.slice(own.length), words.slice(head.length)),
    );
  });
};

/** Whether the product's names, or its form in the dictionary, say the form that was sent. */
export const formAgrees = (
  sent: string,
  product: Exclude<Product, { readonly of: "vtm" }>,
  formText: string | null,
): boolean =>
  [...namesOf(product), ...(formText === null ? [] : [formText])].some((name) =>
    saysAllOf(wordsOf(name), wordsOf(sent)),
  );
