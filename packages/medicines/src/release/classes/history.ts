// classes: old identifiers and what bears them now (f_history1), all of them; a row of its own names only the
// last one before.
import { snomedFaults } from "@plainlabel/core";
import type { Reading } from "../Reading.ts";
import { firstSaid } from "../replacedRows.ts";
import type { DmdId, ReplacedRow } from "../rows.ts";
import type { XmlRow } from "../xml/XmlRow.ts";
import type { ClassReading } from "./ClassReader.ts";
import { dropFrom, optionalDate } from "./fieldsOfRow.ts";

/** What an identifier is of, by the release: the names of the file's sections need not be known. */
const kindOf = ({ ids, codes }: Reading, id: DmdId): ReplacedRow["of"] | undefined => {
  for (const kind of ["vtm", "vmp", "ingredient"] as const) if (ids[kind].has(id)) return kind;
  return [...codes.values()].some((table) => table.has(id)) ? "code" : undefined;
};

interface Pair {
  readonly row: XmlRow;
  readonly previousId: DmdId;
  readonly currentId: DmdId;
  readonly on: string | null;
}

/** An identifier that was replaced twice may be told in two steps, and the second stand before the first. */
export const readHistory: ClassReading = (reading) => {
  const pairs: Pair[] = [];
  return {
    onRow: (row) => {
      const at = { reading, row };
      const previousId = row.fields.get("IDPREVIOUS") ?? "";
      const currentId = row.fields.get("IDCURRENT") ?? "";
      // A row of the identifier that holds says only since when.
      if (previousId === currentId && previousId !== "") return;
      if ([previousId, currentId].some((id) => snomedFaults(id).length > 0))
        return dropFrom(at, "previous-id-unreadable");
      pairs.push({ row, previousId, currentId, on: optionalDate(at, "ENDDT") });
    },
    end: () => {
      const kindThrough = firstSaid([...reading.replaced, ...pairs], (id) => kindOf(reading, id));
      for (const { row, previousId, currentId, on } of pairs) {
        const of = kindThrough(currentId);
        if (of === undefined) dropFrom({ reading, row }, "previous-id-of-unknown");
        else reading.replaced.push({ of, previousId, currentId, on });
      }
    },
  };
};
