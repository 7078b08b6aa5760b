// release: who reads which file.
import type { FileClass } from "./chooseFiles.ts";
import { readAmps } from "./classes/amp.ts";
import type { ClassReading } from "./classes/ClassReader.ts";
import { readGtins } from "./classes/gtin.ts";
import { readHistory } from "./classes/history.ts";
import { readLookup } from "./classes/lookup.ts";
import { readAmpps, readVmpps } from "./classes/packs.ts";
import { readIngredients, readVtms } from "./classes/substances.ts";
import { readVmps } from "./classes/vmp.ts";

export const classReadings: Readonly<Record<FileClass, ClassReading>> = {
  lookup: readLookup,
  ingredient: readIngredients,
  vtm: readVtms,
  vmp: readVmps,
  amp: readAmps,
  vmpp: readVmpps,
  ampp: readAmpps,
  gtin: readGtins,
  history: readHistory,
};
