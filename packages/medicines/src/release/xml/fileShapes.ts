// xml: the shapes of the files, as data.
import type { FileClass } from "../chooseFiles.ts";
import type { FileShape } from "./FileShape.ts";

const vmpPart = (row: string, ...fields: readonly string[]) => ({ row, fields: ["VPID", ...fields] });

export const fileShapes: Readonly<Record<FileClass, FileShape>> = {
  lookup: {
    root: "LOOKUP",
    kept: true,
    everySection: { row: "INFO", fields: ["CD", "CDDT", "CDPREV", "INVALID", "DESC"] },
  },
  ingredient: {
    root: "INGREDIENT_SUBSTANCES",
    kept: true,
    rows: { row: "ING", fields: ["ISID", "ISIDDT", "ISIDPREV", "INVALID", "NM"] },
  },
  vtm: {
    root: "VIRTUAL_THERAPEUTIC_MOIETIES",
    kept: true,
    rows: { row: "VTM", fields: ["VTMID", "INVALID", "NM", "ABBREVNM", "VTMIDPREV", "VTMIDDT"] },
  },
  vmp: {
    root: "VIRTUAL_MED_PRODUCTS",
    kept: true,
    sections: {
      VMPS: vmpPart(
        "VMP",
        ...["VPIDDT", "VPIDPREV", "VTMID", "INVALID", "NM", "ABBREVNM", "BASISCD", "NMDT", "NMPREV"],
        ...["BASIS_PREVCD", "NMCHANGECD", "COMBPRODCD", "PRES_STATCD", "SUG_F", "GLU_F", "PRES_F", "CFC_F"],
        ...["NON_AVAILCD", "NON_AVAILDT", "DF_INDCD", "UDFS", "UDFS_UOMCD", "UNIT_DOSE_UOMCD"],
      ),
      VIRTUAL_PRODUCT_INGREDIENT: vmpPart(
        "VPI",
        ...["ISID", "BASIS_STRNTCD", "BS_SUBID", "STRNT_NMRTR_VAL", "STRNT_NMRTR_UOMCD"],
        ...["STRNT_DNMTR_VAL", "STRNT_DNMTR_UOMCD"],
      ),
      ONT_DRUG_FORM: vmpPart("ONT", "FORMCD"),
      DRUG_FORM: vmpPart("DFORM", "FORMCD"),
      DRUG_ROUTE: vmpPart("DROUTE", "ROUTECD"),
      CONTROL_DRUG_INFO: vmpPart("CONTROL_INFO", "CATCD", "CATDT", "CAT_PREVCD"),
    },
  },
  amp: {
    root: "ACTUAL_MEDICINAL_PRODUCTS",
    sections: {
      AMPS: {
        row: "AMP",
        fields: [
          ...["APID", "INVALID", "VPID", "NM", "ABBREVNM", "DESC", "NMDT", "NM_PREV", "SUPPCD"],
          ...["LIC_AUTHCD", "LIC_AUTH_PREVCD", "LIC_AUTHCHANGECD", "LIC_AUTHCHANGEDT", "COMBPRODCD"],
          ...["FLAVOURCD", "EMA", "PARALLEL_IMPORT", "AVAIL_RESTRICTCD"],
        ],
      },
      // Excipients, licensed routes, sizes and colours of devices.
      AP_INGREDIENT: null,
      LICENSED_ROUTE: null,
      AP_INFORMATION: null,
    },
  },
  vmpp: {
    root: "VIRTUAL_MED_PRODUCT_PACK",
    sections: {
      VMPPS: {
        row: "VMPP",
        fields: ["VPPID", "INVALID", "NM", "ABBREVNM", "VPID", "QTYVAL", "QTY_UOMCD", "COMBPACKCD"],
      },
      COMB_CONTENT: { row: "CCONTENT", fields: ["PRNTVPPID", "CHLDVPPID"] },
      // Prices of the Drug Tariff.
      DRUG_TARIFF_INFO: null,
    },
  },
  ampp: {
    root: "ACTUAL_MEDICINAL_PROD_PACKS",
    sections: {
      AMPPS: {
        row: "AMPP",
        fields: [
          ...["APPID", "INVALID", "NM", "ABBREVNM", "VPPID", "APID", "COMBPACKCD", "LEGAL_CATCD"],
          ...["SUBP", "DISCCD", "DISCDT"],
        ],
      },
      COMB_CONTENT: { row: "CCONTENT", fields: ["PRNTAPPID", "CHLDAPPID"] },
      // Appliances, prescribing rules, prices and reimbursement.
      APPLIANCE_PACK_INFO: null,
      DRUG_PRODUCT_PRESCRIB_INFO: null,
      MEDICINAL_PRODUCT_PRICE: null,
      REIMBURSEMENT_INFO: null,
    },
  },
  gtin: {
    root: "GTIN_DETAILS",
    sections: {
      AMPPS: {
        row: "AMPP",
        fields: ["AMPPID"],
        inner: { name: "GTINDATA", fields: ["GTIN", "STARTDT", "ENDDT"] },
      },
    },
  },
  // What an identifier is of is told by the release itself, so the names of root, sections and rows decide nothing.
  history: {
    root: null,
    kept: true,
    everySection: { row: null, fields: ["IDCURRENT", "IDPREVIOUS", "STARTDT", "ENDDT"] },
  },
};
