// foreign: the words of a label that another program printed to a PDF, with their places. What somebody would not
// see on it, or a machine could read in two ways, refuses the file.

import { linesOfSigns, type Sign, type WordLine } from "./linesOfSigns.ts";
import { type Engine, type EngineMemory, type OpenEngine, openEngine } from "./openEngine.ts";

/** Why nothing is read from a file. */
export type NoWords =
  | "damaged"
  | "locked"
  | "several-pages"
  | "too-large"
  | "too-many-signs"
  | "unknown-signs"
  | "unseen-words"
  | "turned-words"
  | "unclear-words"
  | "has-notes";

export type WordsInPdf =
  /** In dots of 203 to the inch from the upper left corner, as ZPL has them. `pictures`: what stands in one is not read. */
  | { readonly outcome: "words"; readonly lines: readonly WordLine[]; readonly pictures: number }
  | { readonly outcome: "none"; readonly why: NoWords };

/** Bytes of a file: a label with its fonts and a picture. */
export const largestPdf = 512 * 1024;
/** Signs of a label, spaces counted. */
const mostSigns = 4_000;
/** Points of a side: A4 with a label on it. */
const longestSide = 900;
const dpi = 203;
/** Errors of the engine that mean a password or another lock. */
const locks: ReadonlySet<number> = new Set([4, 5]);
const pictureType = 3;
const fullTurn = 2 * Math.PI;
/** Grey under which a dot is ink, and over which it is paper. */
const [ink, paper] = [128, 160] as const;

class Refusal extends Error {
  readonly why: NoWords;
  constructor(why: NoWords) {
    super(why);
    this.why = why;
  }
}

interface OpenPage {
  readonly engine: Engine;
  readonly memory: EngineMemory;
  readonly page: number;
  /** In dots. */
  readonly width: number;
  readonly height: number;
}

const openPage = ({ engine, memory }: OpenEngine, file: Uint8Array): OpenPage => {
  const at = engine.wasmExports.malloc(file.length);
  new Uint8Array(memory.buffer).set(file, at);
  const document = engine._FPDF_LoadMemDocument(at, file.length, 0);
  if (document === 0) throw new Refusal(locks.has(engine._FPDF_GetLastError()) ? "locked" : "damaged");
  const pages = engine._FPDF_GetPageCount(document);
  if (pages !== 1) throw new Refusal(pages > 1 ? "several-pages" : "damaged");
  const page = engine._FPDF_LoadPage(document, 0);
  if (page === 0) throw new Refusal("damaged");
  const [width, height] = [engine._FPDF_GetPageWidth(page), engine._FPDF_GetPageHeight(page)];
  if (!(width > 0 && height > 0)) throw new Refusal("damaged");
  if (Math.max(width, height) > longestSide) throw new Refusal("too-large");
  // Notes and fields lie over the page; their words are none of it.
  if (engine._FPDFPage_GetAnnotCount(page) > 0) throw new Refusal("has-notes");
  const dots = (points: number): number => Math.ceil((points * dpi) / 72);
  return { engine, memory, page, width: dots(width), height: dots(height) };
};

/** A byte for each dot, row by row. */
interface Seen {
  readonly grey: Uint8Array;
  readonly stride: number;
}

const draw = ({ engine, memory, page, width, height }: OpenPage): Seen => {
  const bitmap = engine._FPDFBitmap_CreateEx(width, height, 1, 0, 0);
  if (bitmap === 0) throw new Refusal("too-large");
  engine._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  engine._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const stride = engine._FPDFBitmap_GetStride(bitmap);
  const at = engine._FPDFBitmap_GetBuffer(bitmap);
  return { grey: new Uint8Array(memory.buffer.slice(at, at + stride * height)), stride };
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Both ink and paper are there: neither hidden, nor white, nor under a bar, nor beyond the edge. */
const isSeen = ({ grey, stride }: Seen, { width, height }: OpenPage, box: Box): boolean => {
  let [dark, light] = [false, false];
  const [left, right] = [
    Math.max(0, Math.floor(box.left) - 2),
    Math.min(width - 1, Math.ceil(box.right) + 2),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(box.top) - 2),
    Math.min(height - 1, Math.ceil(box.bottom) + 2),
  ];
  for (let y = top; y <= bottom && !(dark && light); y += 1)
    for (let x = left; x <= right; x += 1) {
      const dot = grey[y * stride + x] ?? 255;
      dark ||= dot < ink;
      light ||= dot > paper;
    }
  return dark && light;
};

const placesOf = ({ engine, memory, page, width, height }: OpenPage, text: number) => {
  const at = engine.wasmExports.malloc(64);
  const doubles = (): Float64Array => new Float64Array(memory.buffer, at, 4);
  const onPaper = (x: number, y: number): readonly [number, number] => {
    engine._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at, at + 4);
    const [column = 0, row = 0] = new Int32Array(memory.buffer, at, 2);
    return [column, row];
  };
  const boxed = (left: number, bottom: number, right: number, top: number): Box => {
    const [one, other] = [onPaper(left, bottom), onPaper(right, top)];
    return {
      ...{ left: Math.min(one[0], other[0]), right: Math.max(one[0], other[0]) },
      ...{ top: Math.min(one[1], other[1]), bottom: Math.max(one[1], other[1]) },
    };
  };
  return {
    /** Round its ink. */
    tight: (index: number): Box => {
      engine._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
      const [left = 0, right = 0, bottom = 0, top = 0] = doubles();
      return boxed(left, bottom, right, top);
    },
    /** As wide as the next sign stands from it. */
    loose: (index: number): Box => {
      engine._FPDFText_GetLooseCharBox(text, index, at);
      const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(memory.buffer, at, 4);
      return boxed(left, bottom, right, top);
    },
    /** Of the type, in dots: one em. */
    size: (index: number): number => {
      engine._FPDFText_GetMatrix(text, index, at);
      const [a = 0, b = 0] = new Float32Array(memory.buffer, at, 2);
      return Math.max(1, (engine._FPDFText_GetFontSize(text, index) * Math.hypot(a, b) * dpi) / 72);
    },
    /** Where it was begun to be painted: in points, and its line in dots. */
    origin: (index: number): { readonly x: number; readonly y: number; readonly base: number } => {
      engine._FPDFText_GetCharOrigin(text, index, at, at + 8);
      const [x = 0, y = 0] = doubles();
      return { x, y, base: onPaper(x, y)[1] };
    },
  };
};

/** As a reader knows it: ligatures taken apart, and the hyphen of old fonts; null for what is no letter of any script. */
const knownSign = (code: number): string | null => {
  if (code === 0 || code === 0xfffd || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const sign = String.fromCodePoint(code);
  if (/[\p{Co}\p{Cn}]/u.test(sign)) return null;
  if (code >= 0xfb00 && code <= 0xfb06) return sign.normalize("NFKC");
  return code === 0xad ? "-" : sign;
};

const signsOf = (open: OpenPage): readonly Sign[] => {
  const { engine, page } = open;
  const text = engine._FPDFText_LoadPage(page);
  if (text === 0) throw new Refusal("damaged");
  const count = engine._FPDFText_CountChars(text);
  if (count > mostSigns) throw new Refusal("too-many-signs");
  const seen = draw(open);
  const places = placesOf(open, text);
  const turn = (engine._FPDFPage_GetRotation(page) * Math.PI) / 2;
  const signs: Sign[] = [];
  let parted = false;
  let before: { readonly x: number; readonly y: number } | null = null;
  for (let index = 0; index < count; index += 1) {
    // Line ends and spaces that stand on no paper: what the engine takes a gap for.
    if (engine._FPDFText_IsGenerated(text, index) === 1) {
      parted = true;
      continue;
    }
    const code = engine._FPDFText_GetUnicode(text, index);
    const sign = knownSign(code);
    if (sign === null || engine._FPDFText_HasUnicodeMapError(text, index) === 1)
      throw new Refusal("unknown-signs");
    const { left, right } = places.loose(index);
    const origin = places.origin(index);
    const last = signs.at(-1);
    // Two letters of one ligature: painted as one, at one place, in the order in which they are read.
    if (last !== undefined && !parted && before?.x === origin.x && before.y === origin.y) {
      signs[signs.length - 1] = { ...last, text: last.text + sign, right: null };
      continue;
    }
    before = origin;
    const place = { left, right, base: origin.base, size: places.size(index), parted };
    parted = false;
    if (/^[\s\p{Cc}]$/u.test(sign)) {
      signs.push({ ...place, text: " " });
      continue;
    }
    // Upright is what stands so on paper, however page and sign are turned for that.
    const angle = (engine._FPDFText_GetCharAngle(text, index) + turn) % fullTurn;
    if (Math.min(angle, fullTurn - angle) > 0.02) throw new Refusal("turned-words");
    if (!isSeen(seen, open, places.tight(index))) throw new Refusal("unseen-words");
    signs.push({ ...place, text: sign });
  }
  return signs;
};

const picturesOn = ({ engine, page }: OpenPage): number => {
  const count = engine._FPDFPage_CountObjects(page);
  let pictures = 0;
  for (let index = 0; index < count; index += 1)
    if (engine._FPDFPageObj_GetType(engine._FPDFPage_GetObject(page, index)) === pictureType) pictures += 1;
  return pictures;
};

/**
 * Never throws on what a file holds; how long it takes is for the caller to
 * bound, who runs it where it can be stopped.
 */
export const wordsInPdf = async (file: Uint8Array): Promise<WordsInPdf> => {
  if (file.length > largestPdf) return { outcome: "none", why: "too-large" };
  try {
    const open = openPage(await openEngine(), file);
    const lines = linesOfSigns(signsOf(open));
    if (lines === null) return { outcome: "none", why: "unclear-words" };
    return { outcome: "words", lines, pictures: picturesOn(open) };
  } catch (error) {
    return { outcome: "none", why: error instanceof Refusal ? error.why : "damaged" };
  }
};
