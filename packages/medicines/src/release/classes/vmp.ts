// classes: VMPs, put together from the six sections of f_vmp2, in whatever order these come.
import type { Reading } from "../Reading.ts";
import type { DmdCode, DmdId, Strength, UnitDose, VmpRow } from "../rows.ts";
import type { XmlRow } from "../xml/XmlRow.ts";
import type { ClassReader, ClassReading } from "./ClassReader.ts";
import {
  type At,
  claimId,
  code,
  combination,
  flag,
  measure,
  neededCode,
  neededId,
  neededText,
  optionalDate,
  optionalText,
  parent,
  previousId,
  refuseRow,
} from "./fieldsOfRow.ts";
import { strengthOf } from "./strength.ts";

/** DF_INDICATOR. */
const forms: Readonly<Record<DmdCode, UnitDose["form"]>> = {
  1: "discrete",
  2: "continuous",
  3: "not-applicable",
};

const unitDoseOf = (at: At): UnitDose => {
  const indicator = code(at, "DF_INDCD", "DF_INDICATOR");
  const form = indicator === null ? null : forms[Number(indicator)];
  if (form === undefined) refuseRow(at, "release-code-unknown", `DF_INDCD ${indicator} has no meaning here.`);
  return {
    form: form ?? null,
    size: measure(at, "UDFS", "UDFS_UOMCD"),
    unit: code(at, "UNIT_DOSE_UOMCD", "UNIT_OF_MEASURE"),
  };
};

/** A product that its later sections still add to: copies of 25,000 rows would cost more memory than the rows. */
type Draft = { -readonly [Field in keyof VmpRow]: VmpRow[Field] } & {
  readonly strengths: Strength[];
  readonly routes: DmdId[];
  readonly formRoutes: DmdCode[];
};

const productOf = (at: At): Draft | null => {
  const { row, reading } = at;
  const id = neededId(at, "VPID");
  const name = neededText(at, "NM");
  const vtm = row.fields.has("VTMID") ? parent(at, "VTMID", "vtm") : null;
  if (id === null || name === null) return null;
  claimId(at, "vmp", id, reading.vmpIds.push(id) - 1);
  const before = previousId(at, "VPIDPREV");
  const idSince = optionalDate(at, "VPIDDT");
  if (before !== null) reading.replaced.push({ of: "vmp", previousId: before, currentId: id, on: idSince });
  const invalid = flag(at, "INVALID");
  if (invalid) reading.invalid.add(id);
  return {
    id,
    vtmId: vtm?.id ?? null,
    name,
    shortName: optionalText(at, "ABBREVNM"),
    previousName: optionalText(at, "NMPREV"),
    invalid,
    previousId: before,
    idSince,
    combination: combination(at, "COMBPRODCD", "COMBINATION_PROD_IND"),
    prescribing: code(at, "PRES_STATCD", "VIRTUAL_PRODUCT_PRES_STATUS"),
    unavailable: Number(code(at, "NON_AVAILCD", "VIRTUAL_PRODUCT_NON_AVAIL")) === 1,
    sugarFree: flag(at, "SUG_F"),
    unitDose: unitDoseOf(at),
    strengths: [],
    form: null,
    routes: [],
    formRoutes: [],
    control: null,
  };
};

/** What the other sections add to a product. */
const parts: Readonly<Record<string, (at: At, product: Draft) => void>> = {
  VIRTUAL_PRODUCT_INGREDIENT: (at, product) => {
    const strength = strengthOf(at);
    if (strength !== null) product.strengths.push(strength);
  },
  ONT_DRUG_FORM: (at, product) => {
    const both = neededCode(at, "FORMCD", "ONT_FORM_ROUTE");
    if (both !== null) product.formRoutes.push(both);
  },
  DRUG_FORM: (at, product) => {
    if (product.form !== null) refuseRow(at, "release-row-twice", `${product.id} has a second form.`);
    product.form = neededCode(at, "FORMCD", "FORM");
  },
  DRUG_ROUTE: (at, product) => {
    const route = neededCode(at, "ROUTECD", "ROUTE");
    if (route !== null) product.routes.push(route);
  },
  CONTROL_DRUG_INFO: (at, product) => {
    const category = neededCode(at, "CATCD", "CONTROL_DRUG_CATEGORY");
    if (product.control !== null)
      refuseRow(at, "release-row-twice", `${product.id} has a second controlled drug category.`);
    const previousCategory = at.row.fields.get("CAT_PREVCD") ?? null;
    if (category !== null) product.control = { category, since: optionalDate(at, "CATDT"), previousCategory };
  },
};

/** All VMPs are held until their file ends: some 25,000 rows, about 30 MB. */
export const readVmps: ClassReading = (reading: Reading): ClassReader => {
  const products = new Map<DmdId, Draft>();
  /** Parts that came before their product. */
  const early: XmlRow[] = [];

  const addPart = (row: XmlRow): void => {
    const at = { reading, row };
    const id = neededId(at, "VPID");
    const product = id === null ? undefined : products.get(id);
    if (id !== null && product === undefined)
      refuseRow(at, "release-parent-unknown", `VPID is ${id}, which is no vmp of this release.`);
    if (product !== undefined) parts[row.section]?.(at, product);
  };

  return {
    onRow: (row) => {
      if (row.section === "VMPS") {
        const product = productOf({ reading, row });
        if (product !== null) products.set(product.id, product);
      } else if (products.has(row.fields.get("VPID") ?? "")) addPart(row);
      else early.push(row);
    },
    end: () => {
      for (const row of early) addPart(row);
      for (const product of products.values()) reading.give("vmp", product);
    },
  };
};
