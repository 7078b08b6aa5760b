// refusals: every code there is with what it means, from the tables of the packages that say them: what
// docs/errors.md, the OpenAPI document and metrics know.
import { contentRefusals } from "@plainlabel/content";
import {
  brailleRefusals,
  directionsRefusals,
  fhirRefusals,
  findingRefusals,
  languageRefusals,
  type RefusalCode,
  refusalCatalogue,
  requestRefusals,
  sheetRefusals,
  verificationRefusals,
} from "@plainlabel/core";
import { deskRefusals } from "@plainlabel/desk";
import { medicinesRefusals } from "@plainlabel/medicines";
import { pageRefusals } from "@plainlabel/page";
import { pdfRefusals } from "@plainlabel/pdf";
import { callRefusals } from "./callRefusals.ts";
import { families, type RefusalFamily } from "./families.ts";
import { keptRefusals } from "./keptRefusals.ts";
import { operatorRefusals } from "./operatorRefusals.ts";

/** One family of codes, as docs/errors.md shows it. */
export interface RefusalGroup extends RefusalFamily {
  /** Code to what it means, one sentence. */
  readonly codes: Readonly<Record<string, string>>;
}

type Family = keyof typeof families;

/** Each package's table. In a family of several packages, what is said first stands first. */
export const refusalTables: readonly Readonly<Partial<Record<Family, Readonly<Record<string, string>>>>>[] = [
  callRefusals,
  requestRefusals,
  contentRefusals,
  keptRefusals,
  deskRefusals,
  pageRefusals,
  pdfRefusals,
  fhirRefusals,
  directionsRefusals,
  languageRefusals,
  // Directions in words, from the table that the reader of directions itself uses.
  {
    words: Object.fromEntries(Object.entries(refusalCatalogue).map(([code, { detail }]) => [code, detail])),
  },
  findingRefusals,
  verificationRefusals,
  sheetRefusals,
  brailleRefusals,
  medicinesRefusals,
  operatorRefusals,
];

/** Every family of codes, in the order of a request's way. */
export const refusalGroups: readonly RefusalGroup[] = Object.entries(families).map(([family, told]) => ({
  ...told,
  codes: Object.assign({}, ...refusalTables.map((table) => table[family as Family])),
}));

/** Every code there is, in the order of the families. */
export const refusalCodes = refusalGroups.flatMap(({ codes }) => Object.keys(codes)) as [
  RefusalCode,
  ...RefusalCode[],
];
