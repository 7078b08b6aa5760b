// verify: no word, picture or rule stands on another.
import type { SeenGlyph, SeenPage, SeenText } from "../Painter.ts";
import type { Points } from "../units.ts";
import { inksOf, meet } from "./boxes.ts";
import type { Claim } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";
import type { SpokenUnit } from "./spokenUnits.ts";

/** Ink may touch by less than a dot at 203 dpi. */
const slack: Points = 0.25;
/**
 * Letters of a line may be drawn together by kerning: up to half of the narrower one, or this part of the size
 * ("y." in Atkinson: 0.13).
 */
const kerning = { part: 0.5, ems: 0.16 };

/** A letter that ends in its script's virama is one half of a conjunct, and the face draws the other half into it. */
const halfConjunct = /[\u094d\u09cd\u0a4d\u0acd\u0bcd]$/;

type Run = { readonly text: SeenText; readonly unit: SpokenUnit | undefined };

/** Two runs of one sentence on one line: their letters follow each other and are judged by the pen. */
const followEachOther = (a: Run, b: Run): boolean =>
  a.unit !== undefined &&
  a.unit === b.unit &&
  Math.abs(a.text.baseline - b.text.baseline) < 0.5 * Math.min(a.text.size, b.text.size);

const runsCollide = (a: Run, b: Run): boolean => {
  const [boxA, boxB] = [a.text.ink, b.text.ink];
  if (boxA === null || boxB === null || !meet(boxA, boxB, slack) || followEachOther(a, b)) return false;
  const others = inksOf(b.text).filter((ink) => meet(ink, boxA, slack));
  return inksOf(a.text).some((ink) => others.some((other) => meet(ink, other, slack)));
};

/**
 * Whether the letters of a line follow each other by what its runs tell of their pens alone: no run, and no letter of
 * one, begins further before the end of those before it than kerning may draw it.
 */
const plainlyApart = (texts: readonly SeenText[], size: Points): boolean => {
  const most = kerning.ems * size;
  let ended = Number.NEGATIVE_INFINITY;
  return texts.every(({ pens, x, right }) => {
    const isApart = pens != null && pens.overlap <= most && ended - x <= most;
    ended = Math.max(ended, right);
    return isApart;
  });
};

/** Letters on one line that stand on each other; marks without a width of their own may. */
const lettersPileUp = (texts: readonly SeenText[]): boolean => {
  const lines: { baseline: Points; size: Points; texts: SeenText[] }[] = [];
  for (const text of texts) {
    const { baseline, size } = text;
    const line = lines.find((each) => Math.abs(each.baseline - baseline) < 0.5 * Math.min(each.size, size));
    if (line) line.texts.push(text);
    else lines.push({ baseline, size, texts: [text] });
  }
  return lines.some(({ size, texts }) => {
    if (plainlyApart(texts, size)) return false;
    const wide = texts
      .flatMap(({ glyphs }): readonly SeenGlyph[] => glyphs)
      .filter(({ x, right, ink }) => ink !== null && right - x > 0.05 * size);
    wide.sort((a, b) => a.x - b.x);
    return wide.some((glyph, index) => {
      const before = wide[index - 1];
      if (!before || halfConjunct.test(before.text)) return false;
      const shared = Math.min(before.right, glyph.right) - glyph.x;
      const narrower = Math.min(before.right - before.x, glyph.right - glyph.x);
      return shared > Math.max(kerning.part * narrower, kerning.ems * size);
    });
  });
};

const wordsCollide = (runs: readonly Run[]): boolean =>
  runs.some((run, index) => runs.slice(index + 1).some((other) => runsCollide(run, other)));

const wordsMeet = (page: SeenPage, boxes: SeenPage["figures"]): boolean =>
  page.texts.some((text) => {
    const box = text.ink;
    return (
      box !== null &&
      boxes.some((other) => meet(box, other, slack) && inksOf(text).some((ink) => meet(ink, other, slack)))
    );
  });

export const nothingOverlaps: Claim = ({ seen, reading }) => {
  const unitOf = new Map<SeenText, SpokenUnit>();
  for (const unit of reading.units) for (const text of unit.texts) unitOf.set(text, unit);
  return seen.pages.flatMap((page, index) => {
    const runs = page.texts.map((text): Run => ({ text, unit: unitOf.get(text) }));
    const pileUp = reading.units.some((unit) => unit.page === index && lettersPileUp(unit.texts));
    const pictures = page.figures.some((figure, at) =>
      [...page.figures.slice(at + 1), ...page.rules].some((other) => meet(figure, other, slack)),
    );
    return [
      ...(wordsCollide(runs) || pileUp
        ? [fault("words-overlap", `Words stand on each other ${onPage(index)}.`)]
        : []),
      ...(wordsMeet(page, page.figures)
        ? [fault("picture-over-words", `A picture stands on words ${onPage(index)}.`)]
        : []),
      ...(wordsMeet(page, page.rules)
        ? [fault("rule-over-words", `A rule runs through words ${onPage(index)}.`)]
        : []),
      ...(pictures
        ? [fault("pictures-overlap", `A picture stands on a picture or rule ${onPage(index)}.`)]
        : []),
    ];
  });
};
