// verify: a file whose paper holds several labels, cut into labels by place, so that each is judged as if it lay alone.

import type { Finding } from "@plainlabel/directions";
import type { Paper, PlacedLabel } from "../layout/imposeLabels.ts";
import type { ReadBack, SeenBox, SeenElement, SeenPage, SeenRaster, SeenText } from "../Painter.ts";
import type { Points } from "../units.ts";
import { bottomOf, rightOf } from "./boxes.ts";
import { fault, onPage } from "./Claim.ts";

/** Half a printer's dot at 203 dpi and the rounding of places. */
const slack: Points = 0.25;

export interface CutFile {
  /** One page for each label, in order; null where the file is not made up of these labels at all. */
  readonly seen: ReadBack | null;
  readonly findings: readonly Finding[];
}

const boxOf = ({ page, x, y }: PlacedLabel): SeenBox => ({ x, y, width: page.width, height: page.height });

const holds = (label: SeenBox, box: SeenBox): boolean =>
  box.x >= label.x - slack &&
  box.y >= label.y - slack &&
  rightOf(box) <= rightOf(label) + slack &&
  bottomOf(box) <= bottomOf(label) + slack;

const middleOf = (box: SeenBox): SeenBox => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
  width: 0,
  height: 0,
});

const moved = <T extends SeenBox>(box: T, { x, y }: PlacedLabel): T => ({
  ...box,
  x: box.x - x,
  y: box.y - y,
});

const movedText = (text: SeenText, label: PlacedLabel): SeenText => ({
  ...text,
  x: text.x - label.x,
  right: text.right - label.x,
  baseline: text.baseline - label.y,
  top: text.top - label.y,
  bottom: text.bottom - label.y,
  ink: text.ink && moved(text.ink, label),
  pens: text.pens ? { ...text.pens, first: text.pens.first - label.x, last: text.pens.last - label.x } : null,
  glyphs: text.glyphs.map((glyph) => ({
    ...glyph,
    x: glyph.x - label.x,
    right: glyph.right - label.x,
    ink: glyph.ink && moved(glyph.ink, label),
  })),
});

/** Where a run of text is: its ink, or its pen where it has none. */
const inkOf = (text: SeenText): SeenBox => text.ink ?? { x: text.x, y: text.baseline, width: 0, height: 0 };

interface Cut {
  readonly pages: readonly SeenPage[];
  readonly codes: readonly (readonly string[])[];
  readonly codeBoxes: readonly (readonly SeenBox[])[];
  readonly blankRuns: readonly (readonly number[])[];
  readonly findings: readonly Finding[];
}

/** Whether the label has not slipped by a little: its rules, which every label has, are where they were laid out. */
const isInRegister = ({ page }: PlacedLabel, rules: readonly SeenBox[]): boolean =>
  rules.length === page.rules.length &&
  rules.every((rule, at) => {
    const wanted = page.rules[at]!;
    return Math.abs(rule.x - wanted.x) <= slack && Math.abs(rule.y - wanted.y) <= slack;
  });

/** One page of the file cut along the edges of its labels. `textOf` remembers each run of text as its label has it. */
const cutPage = (
  paper: Paper,
  seen: SeenPage,
  raster: SeenRaster | undefined,
  index: number,
  textOf: Map<SeenText, { readonly label: PlacedLabel; readonly text: SeenText }>,
): Cut => {
  let isOutside = false;
  const isOnLabel = (box: SeenBox, label: PlacedLabel): boolean => holds(boxOf(label), middleOf(box));
  const mine = <T>(
    list: readonly T[],
    box: (one: T, at: number) => SeenBox,
    label: PlacedLabel,
  ): readonly T[] => list.filter((one, at) => isOnLabel(box(one, at), label));
  const itself = (box: SeenBox): SeenBox => box;

  for (const box of [...seen.texts.map(inkOf), ...seen.figures, ...seen.rules])
    if (!paper.labels.some((label) => holds(boxOf(label), box))) isOutside = true;
  for (const tap of seen.taps) if (!paper.labels.some((label) => isOnLabel(tap, label))) isOutside = true;

  const codes = raster?.codes[index] ?? [];
  const codeBoxes = raster?.codeBoxes[index] ?? [];
  const blank = new Set((raster?.blankRuns[index] ?? []).map((at) => seen.texts[at]));
  const labels = paper.labels.map((label, at) => {
    const texts = mine(seen.texts, inkOf, label);
    const here = texts.map((text) => movedText(text, label));
    for (const [place, text] of texts.entries()) textOf.set(text, { label, text: here[place]! });
    const symbols = seen.symbols
      .filter(({ x, y, module, modules }) =>
        isOnLabel({ x, y, width: module * modules, height: module * modules }, label),
      )
      .map((symbol) => ({ ...symbol, x: symbol.x - label.x, y: symbol.y - label.y }));
    const page: SeenPage = {
      width: label.page.width,
      height: label.page.height,
      texts: here,
      figures: mine(seen.figures, itself, label).map((box) => moved(box, label)),
      rules: mine(seen.rules, itself, label).map((box) => moved(box, label)),
      codes: symbols.flatMap(({ text }) => (text === null ? [] : [text])),
      symbols,
      links: mine(seen.links, (_, link) => seen.taps[link]!, label),
      taps: mine(seen.taps, itself, label).map((box) => moved(box, label)),
      // These have no place; told once, of the paper's first label.
      untagged: at === 0 ? seen.untagged : [],
      silent: at === 0 ? seen.silent : [],
      untaggedShapes: at === 0 ? seen.untaggedShapes : 0,
    };
    return {
      page,
      codes: mine(codes, (_, code) => codeBoxes[code]!, label),
      codeBoxes: mine(codeBoxes, itself, label).map((box) => moved(box, label)),
      blankRuns: texts.flatMap((text, run) => (blank.has(text) ? [run] : [])),
    };
  });
  return {
    pages: labels.map(({ page }) => page),
    codes: labels.map((label) => label.codes),
    codeBoxes: labels.map((label) => label.codeBoxes),
    blankRuns: labels.map(({ blankRuns }) => blankRuns),
    findings: [
      ...(isOutside
        ? [fault("ink-outside-labels", `Something stands beside the labels of the sheet ${onPage(index)}.`)]
        : []),
      ...(labels.every(({ page }, at) => isInRegister(paper.labels[at]!, page.rules))
        ? []
        : [fault("label-moved", `A label is not at its place on the sheet ${onPage(index)}.`)]),
    ],
  };
};

/** The section that announces a label, moved with it; null when anything of it stands on another label or paper. */
const cutSection = (
  section: SeenElement,
  label: PlacedLabel,
  paper: number,
  index: number,
  textOf: ReadonlyMap<SeenText, { readonly label: PlacedLabel; readonly text: SeenText }>,
): SeenElement | null => {
  let isAstray = false;
  const cut = (element: SeenElement): SeenElement => {
    const { box } = element;
    if (element.page !== paper || (box !== null && !holds(boxOf(label), middleOf(box)))) isAstray = true;
    const children = new Map(element.children.map((child) => [child, cut(child)]));
    return {
      ...element,
      page: index,
      children: [...children.values()],
      sequence: element.sequence.map((part) => {
        if ("sequence" in part) return children.get(part) ?? part;
        const found = textOf.get(part);
        if (found?.label !== label) isAstray = true;
        return found?.text ?? part;
      }),
      box: box && moved(box, label),
    };
  };
  const whole = cut(section);
  return isAstray ? null : whole;
};

/**
 * Cuts the file's pages into their labels: words, pictures, rules, codes and
 * links by where they stand, the structure by its sections, of which each label
 * must have one, in order. Anything beside all labels is a finding, and so is a
 * section whose words stand on another label than its own.
 */
export const cutPapers = (papers: readonly Paper[], seen: ReadBack): CutFile => {
  const textOf = new Map<SeenText, { readonly label: PlacedLabel; readonly text: SeenText }>();
  const wrongSize = seen.pages.flatMap((page, index) => {
    const { width, height } = papers[index]!;
    const fits = Math.abs(page.width - width) <= slack / 8 && Math.abs(page.height - height) <= slack / 8;
    return fits ? [] : [fault("page-size", `The page is not the size of its paper ${onPage(index)}.`)];
  });
  const cuts = papers.map((paper, index) => cutPage(paper, seen.pages[index]!, seen.raster, index, textOf));
  const findings = [...wrongSize, ...cuts.flatMap((cut) => cut.findings)];

  const placed = papers.flatMap((paper, at) => paper.labels.map((label) => ({ label, paper: at })));
  const [root] = seen.structure;
  const sections = root?.children ?? [];
  if (
    root === undefined ||
    seen.structure.length !== 1 ||
    root.sequence.length !== sections.length ||
    sections.length !== placed.length ||
    sections.some(({ type }) => type !== "Sect")
  ) {
    const detail = "The labels of the sheet are not announced one by one.";
    return { seen: null, findings: [...findings, fault("label-sections", detail)] };
  }
  const cutSections = placed.map(({ label, paper }, index) =>
    cutSection(sections[index]!, label, paper, index, textOf),
  );
  const astray = placed.flatMap(({ paper }, index) =>
    cutSections[index] === null
      ? [fault("label-astray", `Words or pictures of a label stand on another's place ${onPage(paper)}.`)]
      : [],
  );
  if (astray.length > 0) return { seen: null, findings: [...findings, ...astray] };
  const children = cutSections.filter((section) => section !== null);
  return {
    findings,
    seen: {
      ...seen,
      pages: cuts.flatMap((cut) => cut.pages),
      structure: [{ ...root, children, sequence: children }],
      ...(seen.raster === undefined
        ? {}
        : {
            raster: {
              dpi: seen.raster.dpi,
              codes: cuts.flatMap((cut) => cut.codes),
              codeBoxes: cuts.flatMap((cut) => cut.codeBoxes),
              blankRuns: cuts.flatMap((cut) => cut.blankRuns),
            },
          }),
    },
  };
};
