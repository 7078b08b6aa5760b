// testing: a release of any size in the true shape, of invented medicines; the same for the same seed.
import { readFileSync } from "node:fs";
import { hasGs1CheckDigit, snomedFaults } from "@plainlabel/core";
import {
  type InventedForm,
  inventedForms,
  inventedStrengths,
  inventedSubstance,
  randomOf,
} from "./inventedNames.ts";

export interface ReleaseSizes {
  readonly vtm: number;
  readonly vmp: number;
  readonly amp: number;
  readonly vmpp: number;
  readonly ampp: number;
  /** Packs with a barcode. */
  readonly gtin: number;
}

/** A little more than a release of November 2025 had. */
export const fullSize: ReleaseSizes = {
  vtm: 3_250,
  vmp: 25_000,
  amp: 170_000,
  vmpp: 38_000,
  ampp: 190_000,
  gtin: 110_000,
};

export const smallSize: ReleaseSizes = { vtm: 20, vmp: 100, amp: 300, vmpp: 150, ampp: 400, gtin: 200 };

export interface GenerateOptions {
  readonly sizes: ReleaseSizes;
  /** "2026-03-23" */
  readonly date: string;
  readonly seed?: number;
}

/** Names of files, each with its text in pieces. */
export type GeneratedRelease = Readonly<Record<string, Iterable<string>>>;

/** The number with the digit that makes it right; the digit is found by asking, so the rule stands in one place. */
const completed = (digits: string, isRight: (whole: string) => boolean): string => {
  for (let digit = 0; digit < 10; digit += 1) if (isRight(`${digits}${digit}`)) return `${digits}${digit}`;
  throw new Error(`no check digit for ${digits}`);
};

/** Long identifiers with a namespace that is allotted to nobody, apart from those of the sample by their length. */
const firstOf = { ingredient: 1, vtm: 2, vmp: 3, amp: 4, vmpp: 5, ampp: 6, supplier: 7 } as const;
const idOf = (of: keyof typeof firstOf, n: number): string =>
  completed(`${firstOf[of]}${String(n).padStart(6, "0")}999999910`, (id) => snomedFaults(id).length === 0);

/** GS1 keeps the prefix 952 for examples. */
const gtinOf = (n: number): string => completed(`952${String(n).padStart(9, "0")}`, hasGs1CheckDigit);

const mg = "258684004";

const element = (name: string, ...fields: readonly (readonly [string, string | undefined])[]): string =>
  `  <${name}>\n${fields
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `   <${field}>${value}</${field}>\n`)
    .join("")}  </${name}>\n`;

function* file(root: string, sections: Readonly<Record<string, Iterable<string>>>): Iterable<string> {
  yield `<?xml version="1.0" encoding="utf-8" ?>\n<${root} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n <!-- Invented for tests: no release, never dispense from it -->\n`;
  for (const [section, rows] of Object.entries(sections)) {
    if (section !== "") yield ` <${section}>\n`;
    yield* rows;
    if (section !== "") yield ` </${section}>\n`;
  }
  yield `</${root}>\n`;
}

function* rows(count: number, row: (n: number) => string): Iterable<string> {
  for (let n = 0; n < count; n += 1) yield row(n);
}

const suppliers = 300;
const lookupText = readFileSync(
  new URL("../test/fixtures/dmd-sample/f_lookup2_3230326.xml", import.meta.url),
  "utf8",
);

const lookupFile = (): Iterable<string> => {
  const more = Array.from(
    { length: suppliers },
    (_, n) =>
      `<INFO><CD>${idOf("supplier", n)}</CD><DESC>${inventedSubstance(n)} Pharma (Trade) Ltd</DESC></INFO>`,
  );
  return [lookupText.replace("</SUPPLIER>", `${more.join("\n")}</SUPPLIER>`)];
};

interface Product {
  readonly name: string;
  readonly form: InventedForm;
  readonly strength: string;
  readonly vtm: number;
}

const strengthWords = ({ per }: InventedForm, strength: string): string =>
  ({ none: `${strength}mg`, "5ml": `${strength}mg/5ml`, ml: `${strength}mg/ml`, percent: `${strength}%` })[
    per
  ];

/** Every substance in several forms and strengths, so that names stand close to each other as in a real release. */
const productsOf = ({ vtm, vmp }: ReleaseSizes, seed: number): readonly Product[] => {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const taken = new Set<string>();
  return Array.from({ length: vmp }, (_, n) => {
    const substance = n % vtm;
    for (;;) {
      const form = pick(inventedForms);
      const strength = pick(inventedStrengths);
      const name = `${inventedSubstance(substance)} ${strengthWords(form, strength)} ${form.words}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return { name, form, strength, vtm: substance };
    }
  });
};

const vmpFile = (sizes: ReleaseSizes, products: readonly Product[]): Iterable<string> => {
  const each = (row: (product: Product, id: string, n: number) => string) =>
    rows(sizes.vmp, (n) => row(products[n]!, idOf("vmp", n), n));
  const [vpid, code] = ["VPID", "FORMCD"];
  return file("VIRTUAL_MED_PRODUCTS", {
    VMPS: each(({ name, form, vtm }, id, n) =>
      element(
        "VMP",
        [vpid, id],
        ["VTMID", n % 40 === 39 ? undefined : idOf("vtm", vtm)],
        ["INVALID", n % 50 === 49 ? "1" : undefined],
        ["NM", name],
        ["BASISCD", "0001"],
        ["NMPREV", n % 20 === 19 ? name.replace("mg", "milligram") : undefined],
        ["PRES_STATCD", n % 30 === 29 ? "0009" : "0001"],
        ["DF_INDCD", form.dose[0]],
        ["UDFS", form.dose[1]],
        ["UDFS_UOMCD", form.dose[2]],
        ["UNIT_DOSE_UOMCD", form.dose[3]],
      ),
    ),
    VIRTUAL_PRODUCT_INGREDIENT: each(({ strength, vtm, form }, id) =>
      element(
        "VPI",
        [vpid, id],
        ["ISID", idOf("ingredient", vtm)],
        ["BASIS_STRNTCD", "0001"],
        ["STRNT_NMRTR_VAL", strength],
        ["STRNT_NMRTR_UOMCD", mg],
        ["STRNT_DNMTR_VAL", form.per === "none" ? undefined : form.per === "5ml" ? "5" : "1"],
        [
          "STRNT_DNMTR_UOMCD",
          form.per === "none" ? undefined : form.per === "percent" ? "258682000" : "258773002",
        ],
      ),
    ),
    ONT_DRUG_FORM: each(({ form }, id) => element("ONT", [vpid, id], [code, form.formRoute])),
    DRUG_FORM: each(({ form }, id) => element("DFORM", [vpid, id], [code, form.form])),
    DRUG_ROUTE: each(({ form }, id) => element("DROUTE", [vpid, id], ["ROUTECD", form.route])),
    CONTROL_DRUG_INFO: each((_, id) => element("CONTROL_INFO", [vpid, id], ["CATCD", "0000"])),
  });
};

/** Each maker's product, with the VMP that it is of; a few VMPs have very many, as in a real release. */
const vmpOfAmp = ({ vmp }: ReleaseSizes, n: number): number =>
  n < vmp ? n : n % 3 === 0 ? n % Math.ceil(vmp / 50) : n % vmp;

const ampName = (product: Product, n: number): string =>
  n % 3 === 2 ? product.name.replace(/^\S+/, `${inventedSubstance(n % 2_900)}ex`) : product.name;

const ampFile = (sizes: ReleaseSizes, products: readonly Product[]): Iterable<string> =>
  file("ACTUAL_MEDICINAL_PRODUCTS", {
    AMPS: rows(sizes.amp, (n) => {
      const vmp = vmpOfAmp(sizes, n);
      const name = ampName(products[vmp]!, n);
      const supplier = n % suppliers;
      return element(
        "AMP",
        ["APID", idOf("amp", n)],
        ["INVALID", n % 60 === 59 ? "1" : undefined],
        ["VPID", idOf("vmp", vmp)],
        ["NM", name],
        ["DESC", `${name} (${inventedSubstance(supplier)} Pharma (Trade) Ltd)`],
        ["SUPPCD", idOf("supplier", supplier)],
        ["LIC_AUTHCD", "0001"],
        ["PARALLEL_IMPORT", n % 25 === 24 ? "0001" : undefined],
        ["AVAIL_RESTRICTCD", n % 70 === 69 ? "0009" : "0001"],
      );
    }),
    LICENSED_ROUTE: rows(sizes.amp, (n) =>
      element("LIC_ROUTE", ["APID", idOf("amp", n)], ["ROUTECD", products[vmpOfAmp(sizes, n)]!.form.route]),
    ),
    AP_INFORMATION: [],
  });

/** The first packs are one for each VMP, the rest a second size of some. */
const packSize = ({ form }: Product, second: boolean): number => form.packSizes[second ? 1 : 0] ?? 1;

const vmppFile = (sizes: ReleaseSizes, products: readonly Product[]): Iterable<string> =>
  file("VIRTUAL_MED_PRODUCT_PACK", {
    VMPPS: rows(sizes.vmpp, (n) => {
      const product = products[n % sizes.vmp]!;
      const size = packSize(product, n >= sizes.vmp);
      return element(
        "VMPP",
        ["VPPID", idOf("vmpp", n)],
        ["NM", `${product.name} ${size}`],
        ["VPID", idOf("vmp", n % sizes.vmp)],
        ["QTYVAL", String(size)],
        ["QTY_UOMCD", product.form.packUnit],
      );
    }),
    DRUG_TARIFF_INFO: rows(sizes.vmpp, (n) =>
      element(
        "DTINFO",
        ["VPPID", idOf("vmpp", n)],
        ["PAY_CATCD", "0011"],
        ["PRICE", String(90 + (n % 900))],
        ["DT", "2026-03-01"],
      ),
    ),
    COMB_CONTENT: [],
  });

const amppFile = (sizes: ReleaseSizes, products: readonly Product[]): Iterable<string> => {
  const packOf = (n: number) => {
    const amp = n % sizes.amp;
    const vmp = vmpOfAmp(sizes, amp);
    const second = n >= sizes.amp && vmp + sizes.vmp < sizes.vmpp;
    return { amp, vmp, vmpp: second ? vmp + sizes.vmp : vmp, size: packSize(products[vmp]!, second) };
  };
  return file("ACTUAL_MEDICINAL_PROD_PACKS", {
    AMPPS: rows(sizes.ampp, (n) => {
      const { amp, vmp, vmpp, size } = packOf(n);
      return element(
        "AMPP",
        ["APPID", idOf("ampp", n)],
        [
          "NM",
          `${ampName(products[vmp]!, amp)} (${inventedSubstance(amp % suppliers)} Pharma (Trade) Ltd) ${size}`,
        ],
        ["VPPID", idOf("vmpp", vmpp)],
        ["APID", idOf("amp", amp)],
        ["LEGAL_CATCD", "0003"],
        ["DISCCD", n % 45 === 44 ? "0001" : undefined],
        ["DISCDT", n % 45 === 44 ? "2024-05-06" : undefined],
      );
    }),
    APPLIANCE_PACK_INFO: rows(sizes.ampp, (n) =>
      element(
        "PACK_INFO",
        ["APPID", idOf("ampp", n)],
        ["REIMB_STATCD", "0001"],
        ["REIMB_STATDT", "2019-01-01"],
      ),
    ),
    DRUG_PRODUCT_PRESCRIB_INFO: rows(sizes.ampp, (n) =>
      element("PRESCRIB_INFO", ["APPID", idOf("ampp", n)], ["FP10_MDA", n % 90 === 0 ? "1" : undefined]),
    ),
    MEDICINAL_PRODUCT_PRICE: rows(sizes.ampp, (n) =>
      element(
        "PRICE_INFO",
        ["APPID", idOf("ampp", n)],
        ["PRICE", String(100 + (n % 5000))],
        ["PRICEDT", "2026-01-01"],
        ["PRICE_BASISCD", "0001"],
      ),
    ),
    REIMBURSEMENT_INFO: rows(sizes.ampp, (n) =>
      element("REIMB_INFO", ["APPID", idOf("ampp", n)], ["PX_CHRGS", "1"], ["DISP_FEES", "1"]),
    ),
  });
};

const gtinData = (gtin: string, from: string, to?: string): string =>
  `   <GTINDATA><GTIN>${gtin}</GTIN><STARTDT>${from}</STARTDT>${to === undefined ? "" : `<ENDDT>${to}</ENDDT>`}</GTINDATA>\n`;

/** One in fifty packs has an older barcode too; one in two hundred bears its neighbour's. */
const gtinFile = ({ gtin, ampp }: ReleaseSizes): Iterable<string> =>
  file("GTIN_DETAILS", {
    AMPPS: rows(Math.min(gtin, ampp), (n) => {
      const older = n % 50 === 49 ? gtinData(gtinOf(500_000_000 + n), "2012-01-01", "2018-12-31") : "";
      const own = gtinData(gtinOf(n % 200 === 199 ? n - 1 : n), "2019-01-01");
      return `  <AMPP>\n   <AMPPID>${idOf("ampp", n)}</AMPPID>\n${older}${own}  </AMPP>\n`;
    }),
  });

/** Rows as in a real release; nothing in it is a medicine. */
export const generateRelease = ({ sizes, date, seed = 1 }: GenerateOptions): GeneratedRelease => {
  const [year = "", month, day] = date.split("-");
  const name = (of: string, version = "2_3"): string => `f_${of}${version}${day}${month}${year.slice(2)}.xml`;
  const products = productsOf(sizes, seed);
  return {
    [name("lookup")]: lookupFile(),
    [name("ingredient")]: file("INGREDIENT_SUBSTANCES", {
      "": rows(sizes.vtm, (n) =>
        element("ING", ["ISID", idOf("ingredient", n)], ["NM", inventedSubstance(n)]),
      ),
    }),
    [name("vtm")]: file("VIRTUAL_THERAPEUTIC_MOIETIES", {
      "": rows(sizes.vtm, (n) => element("VTM", ["VTMID", idOf("vtm", n)], ["NM", inventedSubstance(n)])),
    }),
    [name("vmp")]: vmpFile(sizes, products),
    [name("amp")]: ampFile(sizes, products),
    [name("vmpp")]: vmppFile(sizes, products),
    [name("ampp")]: amppFile(sizes, products),
    [name("gtin", "2_0")]: gtinFile(sizes),
  };
};
