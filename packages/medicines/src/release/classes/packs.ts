// classes: packs without a maker (VMPP) and with one (AMPP), and what lies in a combination pack.
import type { Reading } from "../Reading.ts";
import type { XmlRow } from "../xml/XmlRow.ts";
import type { ClassReader, ClassReading } from "./ClassReader.ts";
import {
  claimId,
  code,
  codeToShow,
  combination,
  dropFrom,
  flag,
  measure,
  neededId,
  neededText,
  optionalDate,
  optionalText,
  parent,
  refuseRow,
} from "./fieldsOfRow.ts";

/** Combination packs are handed on after their class: a part may come before its whole. */
const contents = (reading: Reading, of: "vmpp" | "ampp", parentField: string, childField: string) => {
  const rows: XmlRow[] = [];
  return {
    keep: (row: XmlRow) => void rows.push(row),
    end: () => {
      for (const row of rows) {
        const at = { reading, row };
        const parentId = neededId(at, parentField);
        const childId = neededId(at, childField);
        if (parentId === null || childId === null) continue;
        const known = reading.ids[of];
        if (known.has(parentId) && known.has(childId)) reading.give("content", { of, parentId, childId });
        else dropFrom(at, "content-of-unknown-pack");
      }
    },
  };
};

export const readVmpps: ClassReading = (reading): ClassReader => {
  const combinations = contents(reading, "vmpp", "PRNTVPPID", "CHLDVPPID");
  return {
    onRow: (row) => {
      if (row.section !== "VMPPS") return combinations.keep(row);
      const at = { reading, row };
      const id = neededId(at, "VPPID");
      const vmp = parent(at, "VPID", "vmp");
      const name = neededText(at, "NM");
      if (id === null || vmp === null || name === null) return;
      claimId(at, "vmpp", id, vmp.number);
      reading.give("vmpp", {
        id,
        vmpId: vmp.id,
        name,
        invalid: flag(at, "INVALID"),
        quantity: measure(at, "QTYVAL", "QTY_UOMCD"),
        combination: combination(at, "COMBPACKCD", "COMBINATION_PACK_IND"),
      });
    },
    end: combinations.end,
  };
};

export const readAmpps: ClassReading = (reading): ClassReader => {
  const combinations = contents(reading, "ampp", "PRNTAPPID", "CHLDAPPID");
  return {
    onRow: (row) => {
      if (row.section !== "AMPPS") return combinations.keep(row);
      const at = { reading, row };
      const id = neededId(at, "APPID");
      const vmpp = parent(at, "VPPID", "vmpp");
      const amp = parent(at, "APID", "amp");
      const name = neededText(at, "NM");
      if (id === null || vmpp === null || amp === null || name === null) return;
      const [vmpId = "", other = ""] = [amp, vmpp].map(({ number }) => reading.vmpIds[number]);
      if (vmpId !== other)
        return refuseRow(
          at,
          "release-ways-differ",
          `${id} is a pack of ${other} by its VPPID and of ${vmpId} by its APID.`,
        );
      claimId(at, "ampp", id, amp.number);
      reading.give("ampp", {
        id,
        vmppId: vmpp.id,
        ampId: amp.id,
        vmpId,
        name,
        invalid: flag(at, "INVALID"),
        legalCategory: codeToShow(at, "LEGAL_CATCD", "LEGAL_CATEGORY"),
        subPack: optionalText(at, "SUBP"),
        discontinued: Number(code(at, "DISCCD", "DISCONTINUED_IND")) === 1,
        discontinuedOn: optionalDate(at, "DISCDT"),
        combination: combination(at, "COMBPACKCD", "COMBINATION_PACK_IND"),
      });
    },
    end: combinations.end,
  };
};
