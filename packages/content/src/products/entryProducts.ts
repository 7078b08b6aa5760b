// content: which products of the dictionary (dm+d) each entry is for, and which near ones never, by name and by id.
import { snomedFaults } from "@plainlabel/core";
import { z } from "zod";
import file from "./entryProducts.json" with { type: "json" };

const product = z.strictObject({
  /** As the dictionary writes it: "Aspirin 75mg dispersible tablets". */
  name: z.string().min(1),
  /** With its supplier in brackets, where that is how it was seen. */
  description: z.string().min(1).optional(),
  /** dm+d ids, the newest first; the dictionary changes them. Empty where none was seen. */
  ids: z.array(z.string().refine((id) => snomedFaults(id).length === 0)).readonly(),
  /** false: the source has several names for the id. */
  nameCertain: z.literal(false).optional(),
  /** Key of the list it was seen in, and the day that list is not newer than. */
  source: z.string(),
  notAfter: z.iso.date(),
});

const excluded = product.extend({ why: z.string().min(1) });

const entryProducts = z.strictObject({
  /** The entry's own name in `medicines/`. */
  substance: z.string(),
  /** The entry's own name is not enough to find it: another medicine is dispensed under the same one. */
  byProductAlone: z.literal(true).optional(),
  products: z.array(product).readonly(),
  /** Never this entry: another strength, salt, form or route, or a combination. */
  not: z.array(excluded).readonly(),
  /** No entry until a professional has said, and what there is to say. */
  undecided: z.array(excluded).readonly(),
});

export type EntryProduct = z.infer<typeof product>;
export type EntryProducts = z.infer<typeof entryProducts>;

/** A file that breaks the schema is a bug of ours and throws. */
export const productsOfEntries: readonly EntryProducts[] = z.array(entryProducts).parse(file.entries);

/** Names are compared without case, and without the space between a number and its unit or around a slash. */
export const comparable = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/ ?\/ ?/gu, "/")
    .replace(/(\d) (?=[a-z%])/gu, "$1")
    .trim();

const namesOf = ({ name, description }: EntryProduct): readonly string[] =>
  [name, ...(description === undefined ? [] : [description])].map(comparable);

interface Listed {
  readonly names: ReadonlyMap<string, EntryProduct>;
  readonly ids: ReadonlyMap<string, EntryProduct>;
}

/** Of products that share a name the first is kept: generic products stand before brands. */
const listed = (products: readonly EntryProduct[]): Listed => {
  const lastFirst = products.toReversed();
  return {
    names: new Map(lastFirst.flatMap((each) => namesOf(each).map((name) => [name, each] as const))),
    ids: new Map(lastFirst.flatMap((each) => each.ids.map((id) => [id, each] as const))),
  };
};

interface OfEntry {
  readonly its: Listed;
  /** What it is never for, and what nobody has decided. */
  readonly others: Listed;
}

const bySubstance: ReadonlyMap<string, OfEntry> = new Map(
  productsOfEntries.map(({ substance, products, not, undecided }) => [
    substance,
    { its: listed(products), others: listed([...not, ...undecided]) },
  ]),
);

const foundIn = (where: Listed | undefined, code: string | undefined, name: string | undefined) =>
  (code === undefined ? undefined : where?.ids.get(code)) ??
  (name === undefined ? undefined : where?.names.get(comparable(name)));

/** The product with this id, or else this very name, among those that the entry of this substance is for. */
export const productFor = (substance: string, code?: string, name?: string): EntryProduct | undefined =>
  foundIn(bySubstance.get(substance)?.its, code, name);

const byProductAlone: ReadonlySet<string> = new Set(
  productsOfEntries.filter((each) => each.byProductAlone === true).map(({ substance }) => substance),
);

/** Whether the entry is found by a product or a code alone, for two uses of one substance have an entry each. */
export const needsProduct = (substance: string): boolean => byProductAlone.has(substance);

/** Whether the entry of this substance must not be shown for what has this id or this very name. */
export const isExcluded = (substance: string, code?: string, name?: string): boolean =>
  foundIn(bySubstance.get(substance)?.others, code, undefined) !== undefined ||
  foundIn(bySubstance.get(substance)?.others, undefined, name) !== undefined;
