// verify: a whole file, which may hold several sets, judged set by set.

import type { Finding } from "@plainlabel/directions";
import { ourTranslator, type Translator } from "../compose/Translator.ts";
import type { LabelDocument } from "../document/LabelDocument.ts";
import { imposeLabels } from "../layout/imposeLabels.ts";
import type { LabelSet } from "../layout/LabelSet.ts";
import type { ReadBack, SeenElement, SeenText } from "../Painter.ts";
import { fault, type Prescribed, type SheetMedicine } from "./Claim.ts";
import { cutPapers } from "./cutPapers.ts";
import { verify } from "./verify.ts";

/** What one stretch of pages of a file should be. */
export interface Expected {
  readonly document: LabelDocument;
  readonly set: LabelSet;
  /** What the directions must mean; left out or null where they are printed as written. */
  readonly prescribed?: Prescribed | null;
  /** Of a sheet: every medicine on it. */
  readonly medicines?: readonly SheetMedicine[];
}

/** Judges every set of the file by the labels that should be its own; pages too many or too few are a finding. */
export const verifyFile = (
  expected: readonly Expected[],
  seen: ReadBack,
  translator: Pick<Translator, "read"> = ourTranslator,
): readonly Finding[] => {
  const papers = imposeLabels(expected.map(({ set }) => set));
  if (seen.pages.length !== papers.length) {
    return [
      {
        code: "page-count",
        path: "",
        detail: `The file has ${seen.pages.length} pages where ${papers.length} were laid out.`,
        help: "Report this as a fault.",
      },
    ];
  }
  if (expected.every(({ set }) => set.sheet === undefined)) return verifySets(expected, seen, translator);
  const cut = cutPapers(papers, seen);
  return cut.seen === null ? cut.findings : [...cut.findings, ...verifySets(expected, cut.seen, translator)];
};

/** Every set by its own pages, one for each label. */
const verifySets = (
  expected: readonly Expected[],
  seen: ReadBack,
  translator: Pick<Translator, "read">,
): readonly Finding[] => {
  if (expected.length === 1) {
    const { document, set, prescribed, medicines } = expected[0]!;
    return verify(document, set, seen, prescribed, translator, medicines);
  }
  const [first] = expected;
  const wrongLang: readonly Finding[] =
    first === undefined || seen.lang === first.document.lang
      ? []
      : [fault("lang-wrong", "The file has another language than its first labels.")];
  let from = 0;
  const found = expected.flatMap(({ document, set, prescribed, medicines }) => {
    const part = pagesOf(seen, from, from + set.pages.length, set.title);
    from += set.pages.length;
    return verify(document, set, part, prescribed, translator, medicines);
  });
  return [...wrongLang, ...found];
};

/** The file as if it held only these pages. Its title is that of its first set; each set's own is judged there. */
const pagesOf = (seen: ReadBack, from: number, to: number, title: string): ReadBack => ({
  ...seen,
  title,
  pages: seen.pages.slice(from, to),
  structure: seen.structure.map((root) => within(root, from, to)),
  ...(seen.raster === undefined
    ? {}
    : {
        raster: {
          ...seen.raster,
          codes: seen.raster.codes.slice(from, to),
          codeBoxes: seen.raster.codeBoxes.slice(from, to),
          blankRuns: seen.raster.blankRuns.slice(from, to),
        },
      }),
});

const within = (element: SeenElement, from: number, to: number): SeenElement => {
  const mine = (part: SeenElement) => part.page >= from && part.page < to;
  return {
    ...element,
    children: element.children.filter(mine).map((child) => shifted(child, from)),
    sequence: element.sequence.flatMap((part): readonly (SeenText | SeenElement)[] =>
      "type" in part ? (mine(part) ? [shifted(part, from)] : []) : [part],
    ),
  };
};

const shifted = (element: SeenElement, by: number): SeenElement => ({
  ...element,
  page: element.page - by,
  children: element.children.map((child) => shifted(child, by)),
  sequence: element.sequence.map((part) => ("type" in part ? shifted(part, by) : part)),
});
