// classes: AMPs, the makers' products.
import type { ClassReading } from "./ClassReader.ts";
import {
  claimId,
  code,
  codeToShow,
  combination,
  flag,
  neededId,
  neededText,
  optionalText,
  parent,
} from "./fieldsOfRow.ts";

export const readAmps: ClassReading = (reading) => ({
  onRow: (row) => {
    const at = { reading, row };
    const id = neededId(at, "APID");
    const vmp = parent(at, "VPID", "vmp");
    const name = neededText(at, "NM");
    const description = neededText(at, "DESC");
    if (id === null || vmp === null || name === null || description === null) return;
    claimId(at, "amp", id, vmp.number);
    reading.give("amp", {
      id,
      vmpId: vmp.id,
      name,
      description,
      shortName: optionalText(at, "ABBREVNM"),
      previousName: optionalText(at, "NM_PREV"),
      invalid: flag(at, "INVALID"),
      supplier: codeToShow(at, "SUPPCD", "SUPPLIER"),
      combination: combination(at, "COMBPRODCD", "COMBINATION_PROD_IND"),
      parallelImport: flag(at, "PARALLEL_IMPORT"),
      availability: code(at, "AVAIL_RESTRICTCD", "AVAILABILITY_RESTRICTION"),
    });
  },
});
