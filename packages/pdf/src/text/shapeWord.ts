// text: HarfBuzz turns a word into clusters. The only place that calls it.
import * as hb from "harfbuzzjs";
import type { FaceChoice, Script } from "../fonts/chooseFace.ts";
import type { Cluster, PlacedGlyph } from "./ShapedLine.ts";

/** A word and the spaces behind it, in logical order. */
export interface ShapedWord {
  readonly clusters: readonly Cluster[];
  /** Sum of the clusters' advances in font units. */
  readonly advance: number;
}

const buffer = new hb.Buffer();

/**
 * Their letters have one shape in every language, which the finished file is
 * held against: Andika, asked for Vietnamese, would set accents side by side.
 */
const alphabets: ReadonlySet<Script> = new Set(["Latn", "Cyrl", "Grek"]);
const oneShape = "en";

/** New readers know letters, not ligatures: an f keeps its shape before an i. In other scripts letters are written so. */
const lettersApart = [new hb.Feature("liga", 0), new hb.Feature("clig", 0)];

interface Glyph extends PlacedGlyph {
  readonly cluster: number;
  readonly advance: number;
}

const shape = (text: string, choice: FaceChoice, lang: string, rightToLeft: boolean): Glyph[] => {
  buffer.clearContents();
  buffer.addText(text);
  buffer.setDirection(rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setScript(choice.script);
  const isAlphabet = alphabets.has(choice.script);
  buffer.setLanguage(isAlphabet ? oneShape : lang);
  hb.shape(choice.face.font, buffer, isAlphabet ? lettersApart : []);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, index) => {
    const position = positions[index]!;
    return {
      glyph: info.codepoint,
      cluster: info.cluster,
      x: position.xOffset,
      y: position.yOffset,
      advance: position.xAdvance,
    };
  });
};

/** The key of a cluster that says this with these glyphs. */
export const keyOf = (text: string, glyphs: readonly PlacedGlyph[]): string =>
  `${glyphs.map(({ glyph, x, y }) => (x || y ? `${glyph}@${x},${y}` : `${glyph}`)).join("+")}|${text}`;

/**
 * Shapes one word. HarfBuzz hands glyphs back from left to right; the clusters
 * come out in reading order, each with its glyphs placed from its left edge.
 * Throws on a missing glyph: the measurer must have refused the text before.
 */
export const shapeWord = (
  text: string,
  choice: FaceChoice,
  lang: string,
  rightToLeft: boolean,
): ShapedWord => {
  const glyphs = shape(text, choice, lang, rightToLeft);
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = groups.at(-1);
    if (last?.[0]?.cluster === glyph.cluster) last.push(glyph);
    else groups.push([glyph]);
  }
  if (rightToLeft) groups.reverse();
  let total = 0;
  const clusters = groups.map((group, index): Cluster => {
    const from = group[0]!.cluster;
    const to = groups[index + 1]?.[0]?.cluster ?? text.length;
    const said = text.slice(from, to);
    let pen = 0;
    const placed: PlacedGlyph[] = [];
    for (const { glyph, x, y, advance } of group) {
      if (glyph === 0) throw new Error(`no glyph in ${choice.face.name} for ${JSON.stringify(said)}`);
      placed.push({ glyph, x: pen + x, y });
      pen += advance;
    }
    total += pen;
    return { text: said, glyphs: placed, advance: pen, key: keyOf(said, placed) };
  });
  return { clusters, advance: total };
};
