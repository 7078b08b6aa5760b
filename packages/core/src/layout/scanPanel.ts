// layout: the QR symbol on the right, what it opens and as much of the foot as stands beside it on the left.
import type { Block, Sentence } from "../document/LabelDocument.ts";
import { translatedOf } from "../document/sentencesOf.ts";
import type { Points } from "../units.ts";
import type { Group, StructureRole } from "./LabelSet.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import type { Room } from "./Room.ts";
import { symbolModule } from "./symbolSize.ts";

export type LinkBlock = Extract<Block, { kind: "link" }>;

/** A sentence of the foot with its own role and size. */
export interface FootLine {
  readonly sentence: Sentence;
  readonly setting: Setting;
  readonly structure: StructureRole;
  readonly gap: Points;
  readonly wholes: readonly string[];
}

export interface ScanPanel {
  readonly piece: Piece;
  /** How many of the foot's lines the panel has taken in. */
  readonly taken: number;
}

/** Modules that stay white around the symbol (ISO/IEC 18004). */
const quietModules = 4;

export interface PanelInput {
  readonly link: LinkBlock;
  readonly alt: string;
  readonly modules: number;
  readonly dpi: 203 | 300;
  /** The symbol grows up to this width. */
  readonly most: Points;
  readonly foot: readonly FootLine[];
  readonly width: Points;
  /** An empty label; the panel stays whole. */
  readonly room: Room;
  readonly gap: Points;
  readonly words: Setting;
  /** For an invitation that would not fit beside the symbol at full size. */
  readonly small: Setting;
}

/** The symbol and the white on each side of it, a dot more than it needs, since it is moved to whole printer dots. */
const symbolOf = ({ modules, dpi, most }: Pick<PanelInput, "modules" | "dpi" | "most">) => {
  const module = symbolModule(modules, dpi, most);
  return { module, symbol: modules * module, quiet: quietModules * module + 72 / dpi };
};

/** Height of a label that the symbol needs at the least. */
export const roomOfSymbol = (input: Parameters<typeof symbolOf>[0]): Points => {
  const { symbol, quiet } = symbolOf(input);
  return quiet + symbol + quiet;
};

/** Words beside the symbol where they fit, else below it. */
export const scanPanel = (input: PanelInput): Fitted<ScanPanel> => {
  const { link, alt, width, gap, words } = input;
  const { module, symbol, quiet } = symbolOf(input);
  const opening = (setting: Setting): FootLine[] =>
    [...translatedOf(link), link.invitation].map((sentence) => ({
      sentence,
      setting,
      structure: "paragraph",
      gap: 0,
      wholes: [],
    }));
  const narrow = width - symbol - quiet;
  const large = column(opening(words), narrow);
  const beside =
    large.fits && input.room.holds(heightOf(large.value)) ? large : column(opening(input.small), narrow);
  if (beside.fits) {
    const lines = [...beside.value];
    let height = heightOf(lines);
    let taken = 0;
    for (const line of input.foot) {
      if (height + line.gap >= quiet + symbol + quiet) break;
      // A name is not parted to stand beside the symbol; below it there is more room.
      const set = paragraph(line.sentence, narrow, { ...line.setting, names: "whole" });
      if (!set.fits || !input.room.holds(height + line.gap + set.value.height)) break;
      lines.push({ line, text: set.value });
      height += line.gap + set.value.height;
      taken += 1;
    }
    return fits({
      piece: panel(input, lines, { symbol, quiet, module, x: width - symbol, y: 0, top: 0, alt, gap }),
      taken,
    });
  }
  const below = column(opening(words), width);
  if (!below.fits) return below;
  return fits({
    piece: panel(input, below.value, {
      symbol,
      quiet,
      module,
      x: 0,
      y: 0,
      top: quiet + symbol + quiet,
      alt,
      gap,
    }),
    taken: 0,
  });
};

interface SetLine {
  readonly line: FootLine;
  readonly text: Paragraph;
}

const column = (lines: readonly FootLine[], width: Points): Fitted<readonly SetLine[]> => {
  const set: SetLine[] = [];
  for (const line of lines) {
    const text = paragraph(line.sentence, width, line.setting);
    if (!text.fits) return text;
    set.push({ line, text: text.value });
  }
  return fits(set);
};

const heightOf = (lines: readonly SetLine[]): Points =>
  lines.reduce((sum, { line, text }, at) => sum + (at === 0 ? 0 : line.gap) + text.height, 0);

interface Symbol {
  readonly symbol: Points;
  readonly quiet: Points;
  readonly module: Points;
  readonly x: Points;
  readonly y: Points;
  /** Where the words start. */
  readonly top: Points;
  readonly alt: string;
  readonly gap: Points;
}

const panel = (input: PanelInput, lines: readonly SetLine[], s: Symbol): Piece => ({
  height: Math.max(s.quiet + s.symbol + s.quiet, s.top + heightOf(lines)),
  gap: s.gap,
  closing: true,
  wholes: ["code"],
  says: lines.map(({ line }) => line.sentence),
  place: (x, y) => {
    let top = y + s.top;
    const groups = lines.map(({ line, text }, at): Group => {
      top += at === 0 ? 0 : line.gap;
      const items = text.place(x, top);
      top += text.height;
      return { role: line.structure, lang: line.sentence.lang, items };
    });
    const dot = 72 / input.dpi;
    const qr: Group = {
      role: "link",
      lang: input.link.invitation.lang,
      items: [
        {
          kind: "qr",
          url: input.link.url,
          alt: s.alt,
          x: (s.x > 0 ? Math.floor : Math.ceil)((x + s.x) / dot) * dot,
          y: Math.ceil((y + s.quiet) / dot) * dot,
          module: s.module,
          modules: input.modules,
        },
      ],
    };
    /* The code follows the words that invite to scan it. */
    const invited = 1 + translatedOf(input.link).length;
    return { groups: [...groups.slice(0, invited), qr, ...groups.slice(invited)], rules: [] };
  },
});
