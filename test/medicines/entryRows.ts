// Names of real products as rows, so that finding entries can be tried on more of them than the sample release has.
import { readFileSync } from "node:fs";
import { productsOfEntries } from "@plainlabel/content";
import { entryRules, type MemoryLookup, memoryLookup, type VmpRow } from "@plainlabel/medicines";

interface Named {
  readonly name: string;
  readonly id: string;
  readonly why?: string;
}

export interface CodedEntry {
  readonly entry: string;
  readonly substance: string;
  readonly vtm: readonly { readonly name: string; readonly id: string }[];
  readonly vmp: readonly Named[];
  readonly notThisEntry: readonly Named[];
  readonly undecided?: readonly Named[];
}

export const codedEntries = (
  JSON.parse(
    readFileSync(new URL("../../packages/medicines/test/fixtures/entry-codes.json", import.meta.url), "utf8"),
  ) as { readonly entries: readonly CodedEntry[] }
).entries;

/** The entries that came later: their products stand beside them in the content, with no identifier of the substance. */
export const laterEntries: readonly CodedEntry[] = productsOfEntries
  .filter(({ substance }) => !codedEntries.some((each) => each.substance === substance))
  .map(({ substance, products, not, undecided }) => {
    const plain = ({ name, ids }: { readonly name: string; readonly ids: readonly string[] }): Named => ({
      name,
      id: ids[0] ?? name,
    });
    const { vtm = [] } = Object.hasOwn(entryRules, substance) ? entryRules[substance]! : {};
    return {
      entry: substance,
      substance,
      vtm: vtm.map(({ name }) => ({ name, id: name })),
      vmp: products.map(plain),
      notThisEntry: not.map(plain),
      undecided: undecided.map(plain),
    };
  });

/** Words at the end of a name, and what a release says of such a product: form, route, unit. The first that fits. */
const endings: readonly (readonly [RegExp, form: string, route: string, unit?: string])[] = [
  [/\b(?:rectal solution|enema)/i, "Rectal solution", "Rectal"],
  [/\bsuppositories/i, "Suppository", "Rectal"],
  [/\bfoam enema/i, "Foam", "Rectal"],
  [/\bpessaries/i, "Pessary", "Vaginal"],
  [/\bvaginal capsules/i, "Vaginal capsule", "Vaginal"],
  [/\bvaginal gel/i, "Vaginal gel", "Vaginal"],
  [/\btransdermal patches/i, "Transdermal patch", "Transdermal"],
  [/^estradiol\b.*\bgel/i, "Transdermal gel", "Transdermal"],
  [/\b(?:gel eye drops|eye gel)/i, "Eye gel", "Ocular"],
  [/\binhalation powder/i, "Inhalation powder", "Inhalation"],
  [/\bsolution for inhalation/i, "Inhalation solution", "Inhalation"],
  [/\bscalp application/i, "Scalp application", "Cutaneous"],
  [/^hydroxocobalamin\b.*\bampoules/i, "Solution for injection", "Intramuscular", "ampoule"],
  [/\bnebuliser liquid/i, "Nebuliser liquid", "Inhalation"],
  [/\bdry powder inhaler/i, "Inhalation powder", "Inhalation"],
  [/\binhaler/i, "Pressurised inhalation", "Inhalation"],
  [/\bnasal spray/i, "Nasal spray", "Nasal"],
  [/\bear drops/i, "Ear drops", "Auricular"],
  [/\beye drops/i, "Eye drops", "Ocular"],
  [/\beye ointment/i, "Eye ointment", "Ocular"],
  [/\bfoam aerosol/i, "Foam", "Rectal"],
  [
    /\bpowder (?:and solvent )?for .*(?:injection|infusion)/i,
    "Powder for solution for injection",
    "Intravenous",
    "vial",
  ],
  [/\bsolution for infusion/i, "Solution for infusion", "Intravenous", "vial"],
  [/\binjection\b.*\bampoules/i, "Solution for injection", "Intravenous", "ampoule"],
  [/\binsulin\b.*\bvials/i, "Solution for injection", "Subcutaneous", "vial"],
  [/\binjection\b.*\bvials/i, "Solution for injection", "Subcutaneous", "vial"],
  [/\binjection\b.*\bcartridges/i, "Solution for injection", "Subcutaneous", "cartridge"],
  [
    /\binjection\b.*\bpre-filled/i,
    "Solution for injection",
    "Subcutaneous",
    "pre-filled disposable injection",
  ],
  [/\bmodified-release tablets/i, "Modified-release tablet", "Oral"],
  [/\bmodified-release capsules/i, "Modified-release capsule", "Oral"],
  [/\bbuccal tablets/i, "Buccal tablet", "Buccal"],
  [/\bgastro-resistant.* tablets/i, "Gastro-resistant tablet", "Oral"],
  [/\btablets/i, "Tablet", "Oral"],
  [/\bcapsules/i, "Capsule", "Oral"],
  [/\boral drops/i, "Oral drops", "Oral"],
  [/\boral suspension/i, "Oral suspension", "Oral"],
  [/\boral (?:solution|liquid)/i, "Oral solution", "Oral"],
  [/\boral emulsion/i, "Oral emulsion", "Oral"],
  [/\boral lyophilisates/i, "Oral lyophilisate", "Oral"],
  [/\bgranules/i, "Granules", "Oral"],
  [/\bpowder\b/i, "Powder", "Oral"],
  [/\bcream/i, "Cream", "Cutaneous"],
  [/\bointment/i, "Ointment", "Cutaneous"],
  [/\blotion/i, "Lotion", "Cutaneous"],
  [/\bgel/i, "Gel", "Cutaneous"],
  [/\bspray/i, "Cutaneous spray", "Cutaneous"],
  [/\bbath additive/i, "Bath additive", "Cutaneous"],
];

const mg = /^.*?\b(\d[\d,.]*)mg\b/;

/** The substance as a VTM says it: what stands before the first number; several are joined. */
const substanceOf = (name: string): string =>
  name
    .split(" / ")
    .map((part) => /^[^\d]+/.exec(part)?.[0].trim() ?? part)
    .join(" + ");

const isSameSubstance = (why: string | undefined): boolean =>
  why === undefined || !/other substance|other VTM|combination/.test(why);

export interface TriedProduct {
  readonly entry: CodedEntry;
  readonly named: Named;
  readonly vmp: VmpRow;
}

/** Rows for every name, and a release that explains their codes; codes are the words themselves. */
export const entryRows = (
  entries: readonly CodedEntry[] = codedEntries,
): { readonly lookup: MemoryLookup; readonly tried: readonly TriedProduct[] } => {
  const lookup = memoryLookup();
  const rowOf = (entry: CodedEntry, named: Named, known: boolean): VmpRow => {
    const [, form, route, unit] = endings.find(([ending]) => ending.test(named.name)) ?? [];
    const vtmName =
      known && isSameSubstance(named.why)
        ? (
            entry.vtm.find(({ name }) => named.name.startsWith(name)) ??
            entry.vtm[0] ?? { name: substanceOf(named.name) }
          ).name
        : substanceOf(named.name);
    const vtmId = `VTM ${vtmName}`;
    lookup.take({ of: "vtm", rows: [{ id: vtmId, name: vtmName, invalid: false, previousId: null }] });
    const amount = mg.exec(named.name)?.[1]?.replaceAll(",", "");
    const percent = /(\d[\d.]*)% gel/.exec(named.name)?.[1];
    const parts = named.name.split(" / ").length;
    return {
      id: named.id,
      // Compounds of macrogol and mixtures for the skin have no substance of their own.
      vtmId: /compound|^Emulsifying|paraffin/i.test(named.name) ? null : vtmId,
      name: named.name,
      shortName: null,
      previousName: null,
      invalid: false,
      previousId: null,
      idSince: null,
      combination: null,
      prescribing: null,
      unavailable: false,
      sugarFree: false,
      unitDose: { form: "discrete", size: null, unit: unit ?? null },
      strengths: Array.from({ length: parts }, (_, at) => ({
        ingredientId: String(at),
        basis: null,
        basisSubstanceId: null,
        // A gel of 1.16 % has 11.6 mg in each gram.
        ...(percent === undefined
          ? { amount: amount === undefined ? null : { value: amount, unit: "mg" }, per: null }
          : {
              amount: { value: `${Math.round(Number(percent) * 100) / 10}`, unit: "mg" },
              per: { value: "1", unit: "gram" },
            }),
      })),
      form: form ?? null,
      routes: route === undefined ? [] : [route],
      formRoutes: [],
      control: null,
    };
  };
  const code = (table: string, word: string) => ({
    table,
    code: word,
    text: word,
    previousCode: null,
    invalid: false,
  });
  for (const [, form, route, unit] of endings)
    lookup.take({
      of: "lookup",
      rows: [
        code("FORM", form),
        code("ROUTE", route),
        ...(unit === undefined ? [] : [code("UNIT_OF_MEASURE", unit)]),
      ],
    });
  lookup.take({ of: "lookup", rows: [code("UNIT_OF_MEASURE", "mg"), code("UNIT_OF_MEASURE", "gram")] });
  const tried = entries.flatMap((entry) =>
    [
      ...entry.vmp.map((named) => ({ named, known: true })),
      ...entry.notThisEntry.map((named) => ({ named, known: true })),
      ...(entry.undecided ?? []).map((named) => ({ named, known: false })),
    ].map(({ named, known }) => ({ entry, named, vmp: rowOf(entry, named, known) })),
  );
  lookup.take({ of: "vmp", rows: tried.map(({ vmp }) => vmp) });
  return { lookup, tried };
};
