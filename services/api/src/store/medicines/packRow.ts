// medicines: a row of a release as text, and back, exactly. Its fields stand in a settled order and without their
// names, which would be most of the text.
import type { ReleaseRows } from "@plainlabel/medicines";

/** The classes that are kept as whole rows. */
export type Packed = Pick<ReleaseRows, "lookup" | "ingredient" | "vtm" | "vmp" | "amp" | "vmpp" | "ampp">;
export type PackedClass = keyof Packed;

/** The fields of each class, in order. A field that a class has and that is missing here fails to compile. */
const fields = {
  lookup: { table: 0, code: 1, text: 2, previousCode: 3, invalid: 4 },
  ingredient: { id: 0, name: 1, invalid: 2, previousId: 3 },
  vtm: { id: 0, name: 1, invalid: 2, previousId: 3 },
  vmp: {
    ...{ id: 0, vtmId: 1, name: 2, shortName: 3, previousName: 4, invalid: 5, previousId: 6, idSince: 7 },
    ...{ combination: 8, prescribing: 9, unavailable: 10, sugarFree: 11, unitDose: 12, strengths: 13 },
    ...{ form: 14, routes: 15, formRoutes: 16, control: 17 },
  },
  amp: {
    ...{ id: 0, vmpId: 1, name: 2, description: 3, shortName: 4, previousName: 5, invalid: 6 },
    ...{ supplier: 7, combination: 8, parallelImport: 9, availability: 10 },
  },
  vmpp: { id: 0, vmpId: 1, name: 2, invalid: 3, quantity: 4, combination: 5 },
  ampp: {
    ...{ id: 0, vmppId: 1, ampId: 2, vmpId: 3, name: 4, invalid: 5, legalCategory: 6, subPack: 7 },
    ...{ discontinued: 8, discontinuedOn: 9, combination: 10 },
  },
} as const satisfies { readonly [C in PackedClass]: { readonly [F in keyof Packed[C]]-?: number } };

const namesOf = (of: PackedClass): readonly string[] =>
  Object.entries(fields[of])
    .sort(([, one], [, other]) => one - other)
    .map(([name]) => name);

const names: Readonly<Record<PackedClass, readonly string[]>> = {
  lookup: namesOf("lookup"),
  ingredient: namesOf("ingredient"),
  vtm: namesOf("vtm"),
  vmp: namesOf("vmp"),
  amp: namesOf("amp"),
  vmpp: namesOf("vmpp"),
  ampp: namesOf("ampp"),
};

export const packRow = <C extends PackedClass>(of: C, row: Packed[C]): string =>
  JSON.stringify(names[of].map((name) => (row as unknown as Record<string, unknown>)[name] ?? null));

export const unpackRow = <C extends PackedClass>(of: C, body: string): Packed[C] => {
  const values = JSON.parse(body) as readonly unknown[];
  return Object.fromEntries(names[of].map((name, at) => [name, values[at] ?? null])) as unknown as Packed[C];
};
