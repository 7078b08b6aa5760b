// classes: ingredients and VTMs, which have no strength and no form.
import type { Reading } from "../Reading.ts";
import type { XmlRow } from "../xml/XmlRow.ts";
import type { ClassReading } from "./ClassReader.ts";
import { claimId, flag, neededId, neededText, optionalDate, previousId } from "./fieldsOfRow.ts";

const substanceReader =
  (of: "ingredient" | "vtm", idField: string): ClassReading =>
  (reading: Reading) => ({
    onRow: (row: XmlRow) => {
      const at = { reading, row };
      const id = neededId(at, idField);
      const name = neededText(at, "NM");
      if (id === null || name === null) return;
      claimId(at, of, id, 0);
      const before = previousId(at, `${idField}PREV`);
      const on = optionalDate(at, `${idField}DT`);
      const invalid = flag(at, "INVALID");
      if (invalid) reading.invalid.add(id);
      if (before !== null) reading.replaced.push({ of, previousId: before, currentId: id, on });
      reading.give(of, { id, name, invalid, previousId: before });
    },
  });

export const readIngredients = substanceReader("ingredient", "ISID");

export const readVtms = substanceReader("vtm", "VTMID");
