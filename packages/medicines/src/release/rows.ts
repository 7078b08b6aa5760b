// release: one type for each class of row in a dm+d release, as the reader hands it on.

/**
 * A SNOMED CT identifier as dm+d writes it: 6 to 18 digits with a right check
 * digit. Text, because 17 digits do not fit a number: a spreadsheet that tried
 * has damaged one in twenty-five of the identifiers in public lists.
 */
export type DmdId = string;

/** A code of one of the release's own tables, as written: "0001", "1". */
export type DmdCode = string;

/** A decimal with the digits of the release: "2.5", "0.2". Never a float. */
export type Decimal = string;

/** A day as the release writes it: "2026-03-23". */
export type IsoDate = string;

/** A number and the unit it counts, a code of the table UNIT_OF_MEASURE. */
export interface Measure {
  readonly value: Decimal;
  readonly unit: DmdId;
}

/** Whether a row stands for a combination or only for a part of one (COMBPRODCD, COMBPACKCD); null is neither. */
export type Combination = "combination" | "component" | null;

/** One line of the release's tables of codes: a unit, a form, a route, a category, a supplier. */
export interface LookupRow {
  /** The table's element: "UNIT_OF_MEASURE", "FORM", "ROUTE", "SUPPLIER", "CONTROL_DRUG_CATEGORY". */
  readonly table: string;
  readonly code: DmdCode;
  /** What the code means, exactly as it stands; may be empty where the release has no words. */
  readonly text: string;
  readonly previousCode: DmdCode | null;
  readonly invalid: boolean;
}

/** ING: a substance that a strength is counted in. */
export interface IngredientRow {
  readonly id: DmdId;
  readonly name: string;
  readonly invalid: boolean;
  readonly previousId: DmdId | null;
}

/** VTM: the substance, or the substances together, that a product is for; no strength and no form. */
export interface VtmRow {
  readonly id: DmdId;
  readonly name: string;
  readonly invalid: boolean;
  readonly previousId: DmdId | null;
}

/** VPI: how much of one ingredient, as a ratio; without `per` it is the amount in one unit of the form. */
export interface Strength {
  readonly ingredientId: DmdId;
  /** BASIS_STRNTCD: "0001" counted as the ingredient, "0002" as the base in `basisSubstanceId`. */
  readonly basis: DmdCode | null;
  readonly basisSubstanceId: DmdId | null;
  readonly amount: Measure | null;
  readonly per: Measure | null;
}

/** How the form is counted. Only a discrete form has a unit dose. */
export interface UnitDose {
  /** DF_INDCD 1, 2, 3; null where the release is silent. */
  readonly form: "discrete" | "continuous" | "not-applicable" | null;
  /** UDFS with UDFS_UOMCD: how big one unit is: 1 tablet, 5 ml, 0.2 ml. */
  readonly size: Measure | null;
  /** UNIT_DOSE_UOMCD: the thing handled: tablet, spoonful, vial. A code of UNIT_OF_MEASURE. */
  readonly unit: DmdId | null;
}

/** CONTROL_INFO. A product without one is not known to be controlled or not: never read it as "none". */
export interface ControlledDrug {
  /** A code of CONTROL_DRUG_CATEGORY; "0000" says that it is no controlled drug. */
  readonly category: DmdCode;
  readonly since: IsoDate | null;
  readonly previousCategory: DmdCode | null;
}

/** VMP: a product without a maker: substance, strength and form. All that the release says of it in one row. */
export interface VmpRow {
  readonly id: DmdId;
  /** Null for devices and for compounds that have no one substance. */
  readonly vtmId: DmdId | null;
  /** Exactly as it stands; this is the name to print. */
  readonly name: string;
  /** ABBREVNM, for searching; never print it: "microg" and "M/R" are no easy read. */
  readonly shortName: string | null;
  /** For searching: spellings change ("/actuation" became "/dose"). */
  readonly previousName: string | null;
  /** Kept because old labels point to it; never offered. */
  readonly invalid: boolean;
  /** One step back only; the chain is in `ReplacedRow`. */
  readonly previousId: DmdId | null;
  /** VPIDDT: the day from which `id` holds. */
  readonly idSince: IsoDate | null;
  readonly combination: Combination;
  /** PRES_STATCD: a code of VIRTUAL_PRODUCT_PRES_STATUS. */
  readonly prescribing: DmdCode | null;
  /** NON_AVAILCD 0001: no maker's product is to be had. */
  readonly unavailable: boolean;
  readonly sugarFree: boolean;
  readonly unitDose: UnitDose;
  readonly strengths: readonly Strength[];
  /** DFORM: a code of FORM; some 3,500 products have none. */
  readonly form: DmdId | null;
  /** DROUTE: codes of ROUTE. */
  readonly routes: readonly DmdId[];
  /** ONT: codes of ONT_FORM_ROUTE, form and route in one ("tablet.oral"). */
  readonly formRoutes: readonly DmdCode[];
  readonly control: ControlledDrug | null;
}

/** AMP: a maker's product. */
export interface AmpRow {
  readonly id: DmdId;
  readonly vmpId: DmdId;
  /** NM: the brand's name, or the VMP's where the product has no brand. */
  readonly name: string;
  /** DESC: the name with the supplier in brackets. */
  readonly description: string;
  readonly shortName: string | null;
  readonly previousName: string | null;
  readonly invalid: boolean;
  /** SUPPCD: a code of SUPPLIER; may be a wholesaler. */
  readonly supplier: DmdId | null;
  readonly combination: Combination;
  readonly parallelImport: boolean;
  /** AVAIL_RESTRICTCD: a code of AVAILABILITY_RESTRICTION; "0009" is not available. */
  readonly availability: DmdCode | null;
}

/** VMPP: how much of a VMP a pack holds. */
export interface VmppRow {
  readonly id: DmdId;
  readonly vmpId: DmdId;
  readonly name: string;
  readonly invalid: boolean;
  readonly quantity: Measure | null;
  readonly combination: Combination;
}

/** AMPP: a maker's pack. */
export interface AmppRow {
  readonly id: DmdId;
  readonly vmppId: DmdId;
  readonly ampId: DmdId;
  /** The VMP that both of its ways lead to. A release in which they differ is refused. */
  readonly vmpId: DmdId;
  readonly name: string;
  readonly invalid: boolean;
  /** LEGAL_CATCD: a code of LEGAL_CATEGORY. */
  readonly legalCategory: DmdCode | null;
  /** SUBP: "4 x 7 tablets". */
  readonly subPack: string | null;
  /** A discontinued pack may still stand on a shelf. */
  readonly discontinued: boolean;
  readonly discontinuedOn: IsoDate | null;
  readonly combination: Combination;
}

/** CCONTENT: a pack inside a combination pack; both are of one class. */
export interface ContentRow {
  readonly of: "vmpp" | "ampp";
  readonly parentId: DmdId;
  readonly childId: DmdId;
}

/**
 * A barcode on a pack, for as long as it held. One GTIN may stand on several packs, and be used again; a row may
 * come twice.
 */
export interface GtinRow {
  /** Always 14 digits, with zeros in front. */
  readonly gtin: string;
  readonly amppId: DmdId;
  readonly from: IsoDate;
  /** The last day; null while it holds. */
  readonly to: IsoDate | null;
}

/** What had another identifier before. Kept across releases: one says only the last step. */
export interface ReplacedRow {
  readonly of: "vtm" | "vmp" | "ingredient" | "code";
  readonly previousId: DmdId;
  readonly currentId: DmdId;
  /** The day of the change, where the release says. */
  readonly on: IsoDate | null;
}

/** The classes in the order in which they are handed on: nothing comes before what it hangs on. */
export interface ReleaseRows {
  readonly lookup: LookupRow;
  readonly ingredient: IngredientRow;
  readonly vtm: VtmRow;
  readonly vmp: VmpRow;
  readonly amp: AmpRow;
  readonly vmpp: VmppRow;
  readonly ampp: AmppRow;
  readonly content: ContentRow;
  readonly gtin: GtinRow;
  readonly replaced: ReplacedRow;
}

export type RowClass = keyof ReleaseRows;

/** The same order, to walk. */
export const rowClasses = [
  "lookup",
  "ingredient",
  "vtm",
  "vmp",
  "amp",
  "vmpp",
  "ampp",
  "content",
  "gtin",
  "replaced",
] as const satisfies readonly RowClass[];

/** Some rows of one class. */
export type RowBatch = {
  readonly [Class in RowClass]: { readonly of: Class; readonly rows: readonly ReleaseRows[Class][] };
}[RowClass];
