// tests: a small release of the dictionary as its reader hands it on. Products and numbers are made up.
import { accepted, type Outcome } from "@plainlabel/core";
import type {
  AmppRow,
  AmpRow,
  ReleaseReport,
  ReleaseSink,
  RowBatch,
  VmppRow,
  VmpRow,
} from "@plainlabel/medicines";
import { rowClasses } from "@plainlabel/medicines";

const vmp = (id: string, name: string, more: Partial<VmpRow> = {}): VmpRow => ({
  ...{ id, vtmId: "1", name, shortName: null, previousName: null, invalid: false, previousId: null },
  ...{ idSince: null, combination: null, prescribing: "0001", unavailable: false, sugarFree: false },
  unitDose: { form: "discrete", size: { value: "1", unit: "11" }, unit: "11" },
  strengths: [
    {
      ...{ ingredientId: "21", basis: "0001", basisSubstanceId: null, per: null },
      amount: { value: "2.5", unit: "12" },
    },
  ],
  ...{ form: "13", routes: ["14"], formRoutes: ["0001"], control: null },
  ...more,
});

const amp = (
  id: string,
  vmpId: string,
  name: string,
  supplier: string,
  more: Partial<AmpRow> = {},
): AmpRow => ({
  ...{ id, vmpId, name, description: `${name} (${supplier})`, shortName: null, previousName: null },
  ...{ invalid: false, supplier: "15", combination: null, parallelImport: false, availability: "0001" },
  ...more,
});

const vmpp = (id: string, vmpId: string, name: string): VmppRow => ({
  ...{ id, vmpId, name, invalid: false, quantity: { value: "28", unit: "11" }, combination: null },
});

const ampp = (id: string, vmppId: string, ampId: string, vmpId: string, discontinued = false): AmppRow => ({
  ...{ id, vmppId, ampId, vmpId, name: `Pack ${id}`, invalid: false, legalCategory: "0003", subPack: null },
  ...{ discontinued, discontinuedOn: null, combination: null },
});

const code = (table: string, of: string, text: string) => ({
  ...{ table, code: of, text, previousCode: null, invalid: false },
});

/** What the little release holds, for the day that it is of. */
export const sampleRows = (): readonly RowBatch[] => [
  {
    of: "lookup",
    rows: [
      code("UNIT_OF_MEASURE", "11", "tablet"),
      code("UNIT_OF_MEASURE", "12", "mg"),
      code("FORM", "13", "Tablet"),
      code("ROUTE", "14", "Oral"),
      code("SUPPLIER", "15", "North Company Ltd"),
    ],
  },
  { of: "ingredient", rows: [{ id: "21", name: "Exampline", invalid: false, previousId: null }] },
  { of: "vtm", rows: [{ id: "1", name: "Exampline", invalid: false, previousId: null }] },
  {
    of: "vmp",
    rows: [
      vmp("101", "Exampline 2.5mg tablets", { previousId: "100" }),
      vmp("102", "Exampline 25mg tablets"),
      vmp("103", "Exampline 5mg/5ml oral solution sugar free", { sugarFree: true }),
      vmp("104", "Otherol 5mg / Exampline 2.5mg tablets"),
      vmp("105", "Testamide 10mg tablets", { previousName: "Testimide 10mg tablets" }),
      vmp("106", "Exampline 1mg tablets", { invalid: true }),
      vmp("107", "Exampline 3mg tablets", { prescribing: "0002" }),
      vmp("108", "Exampline 100micrograms/dose inhaler"),
    ],
  },
  {
    of: "amp",
    rows: [
      amp("201", "101", "Exampline 2.5mg tablets", "North Company Ltd"),
      amp("202", "101", "Exampra 2.5mg tablets", "South (Europe) Ltd"),
      amp("203", "102", "Exampra 25mg tablets", "South (Europe) Ltd"),
      amp("204", "101", "Exampline 2.5mg tablets", "Import Ltd", { parallelImport: true }),
      amp("205", "107", "Examplus 3mg tablets", "North Company Ltd"),
    ],
  },
  { of: "vmpp", rows: [vmpp("301", "101", "Exampline 2.5mg tablets 28 tablet")] },
  {
    of: "ampp",
    rows: [
      ampp("401", "301", "201", "101"),
      ampp("402", "301", "203", "102", true),
      ampp("403", "301", "202", "101"),
    ],
  },
  { of: "content", rows: [] },
  {
    of: "gtin",
    rows: [
      { gtin: "09520000000011", amppId: "401", from: "2020-01-01", to: null },
      { gtin: "09520000000028", amppId: "403", from: "2020-01-01", to: "2021-01-01" },
      { gtin: "09520000000028", amppId: "401", from: "2022-01-01", to: null },
    ],
  },
  { of: "replaced", rows: [{ of: "vmp", previousId: "100", currentId: "101", on: "2025-01-01" }] },
];

export const reportOf = (date: string, batches: readonly RowBatch[]): ReleaseReport => ({
  date,
  counts: Object.fromEntries(
    rowClasses.map((each) => [
      each,
      batches.filter(({ of }) => of === each).reduce((sum, { rows }) => sum + rows.length, 0),
    ]),
  ) as unknown as ReleaseReport["counts"],
  ...{ files: [], dropped: [], unknownElements: [], passedOver: [] },
  ...{ vmpsWithoutVtm: 0, vmpsWithoutControl: 0, hasGtins: true },
});

/** Hands some rows on as a reader would. */
export const reading =
  (date: string, batches: readonly RowBatch[] = sampleRows()) =>
  async (sink: ReleaseSink): Promise<Outcome<ReleaseReport>> => {
    for (const batch of batches) await sink.take(batch);
    return accepted(reportOf(date, batches));
  };
