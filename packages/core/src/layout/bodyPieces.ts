// layout: the document's blocks as pieces, at one type step and one column width.
import { isRightToLeft } from "../document/direction.ts";
import type { Block, Sentence, TimetableSlot } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import type { Arrangement } from "./Arrangement.ts";
import { columnWidth, facing } from "./facing.ts";
import { closingPanel, footLines, footPieces, type Particulars } from "./footPieces.ts";
import { movedRight } from "./front.ts";
import { gridPieces } from "./gridPieces.ts";
import type { MadeBlock } from "./keptBlocks.ts";
import { lines, runOn } from "./linePieces.ts";
import type { Memory } from "./Memory.ts";
import { knownOf, madeForRoom, once, type Way } from "./madeOnce.ts";
import { medicinePieces } from "./medicinePieces.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import type { PiecesInput } from "./PiecesInput.ts";
import type { WordMemory } from "./paragraph.ts";
import { headingPieces, passagePieces, withNext } from "./passagePieces.ts";
import { altOf } from "./pictures.ts";
import { type FootPieces, footOfPieces } from "./placeFoot.ts";
import type { Room } from "./Room.ts";
import { timetable } from "./timetable.ts";
import { countsFor, valuesOf } from "./whatDecides.ts";

/** The whole that all directions belong to; each of their parts is one more, named after it. */
export const directionsWhole = "directions";

/** Of a label in two languages: the English directions under the others, which may stand whole on the next label. */
const englishDirections = "directions in English";

/** Whether a piece of this whole is of the directions, in whichever language. */
export const isDirectionsWhole = (whole: string | undefined): boolean =>
  whole === directionsWhole || whole === englishDirections;

/** What a set says under its heads: the body in its order, and the foot, which stands wherever a label has room. */
export interface BodyPieces {
  readonly body: readonly Piece[];
  /** Made when it is asked for: many a way to lay a set out is given up before. */
  readonly foot: () => Fitted<FootPieces>;
}

/** How all blocks of a way are made; each has words and a room of its own beside it. */
export interface HowMade extends Omit<PiecesInput, "room" | "setting" | "pictures"> {
  readonly settingIn: (words: WordMemory) => PiecesInput["setting"];
}

const inputFor = ({ settingIn, ...how }: HowMade, words: WordMemory, room: Room): PiecesInput => ({
  ...how,
  room,
  setting: settingIn(words),
  pictures: words.pictures,
});

type FootBlock = Extract<Block, { kind: "help" | "link" | "particulars" }>;

const isFoot = (block: Block): block is FootBlock =>
  block.kind === "help" || block.kind === "link" || block.kind === "particulars";

/** The whole of each block, by its place. */
const wholes: string[] = [];
const wholeOf = (at: number): string => (wholes[at] ??= `block ${at}`);

/** Every block but draft and who, which the head says, in labels of this room. The first piece that does not fit ends it. */
export const bodyPieces = (
  blocks: readonly Block[],
  how: HowMade,
  memory: Memory,
  room: Points,
): Fitted<BodyPieces> => {
  const body: Piece[] = [];
  /** Of a sheet: it stands over what comes next, wherever that is. */
  let heading: Piece | null = null;
  const way: Way = { values: valuesOf(how), room };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (isFoot(block)) continue;
    const whole = block.kind === "directions" ? directionsWhole : wholeOf(at);
    /* Directions are a block of their own in each arrangement, of the same sentences. */
    const what = block.kind === "directions" ? block.sentences : block;
    const counts = countsFor(block.kind, what, [block], memory);
    const { pieces: known, words } = madeOf(what, block, whole, memory);
    const made = madeForRoom(known, whole, counts, way, (room) =>
      inFront(inputFor(how, words, room), block, whole),
    );
    if (!made.fits) return made;
    const pieces: readonly Piece[] = heading === null ? made.value : withNext(heading, made.value);
    heading = block.kind === "heading" ? pieces[0]! : null;
    if (heading === null) for (const piece of pieces) body.push(piece);
  }
  if (heading !== null) body.push(heading);
  return fits({ body, foot: () => footPiecesOf(blocks, how, memory, way) });
};

/** What was made of a block before, for this set or, where it is kept, for earlier ones. */
const madeOf = (what: object, block: Block, whole: string, memory: Memory): MadeBlock => {
  const known = memory.blocks.get(what);
  if (known !== undefined) return known;
  const made = memory.keptBlocks?.(block, whole) ?? { pieces: [], words: memory };
  memory.blocks.set(what, made);
  return made;
};

const footPiecesOf = (
  blocks: readonly Block[],
  how: HowMade,
  memory: Memory,
  way: Way,
): Fitted<FootPieces> => {
  const footBlocks = blocks.filter(isFoot);
  const [first] = footBlocks;
  if (first === undefined) return fits({ plainest: footOfPieces([]), inRows: () => null });
  const counts = countsFor(first.kind, first, footBlocks, memory);
  const known = knownOf(memory.feet, first);
  return madeForRoom(known, "foot", counts, way, (room): Fitted<FootPieces> => {
    const footAs = footOf(inputFor(how, memory, room), footBlocks);
    const listed = footAs("listed");
    if (!listed.fits) return listed;
    return fits({
      plainest: footOfPieces(listed.value),
      inRows: once(() => {
        const rows = footAs("in-rows");
        return rows.fits ? footOfPieces(rows.value) : null;
      }),
    });
  });
};

/** The foot; the code stands before help and particulars, which may stand beside it. */
const footOf = (
  input: PiecesInput,
  blocks: readonly FootBlock[],
): ((as: Particulars) => Fitted<readonly Piece[]>) => {
  const at = blocks.findIndex(({ kind }) => kind === "link");
  const link = blocks[at];
  const panel = once(() => (link?.kind === "link" ? closingPanel(input, link, blocks.slice(at + 1)) : null));
  return (as) => {
    const pieces: Piece[] = [];
    for (const block of at < 0 ? blocks : blocks.slice(0, at)) {
      if (block.kind === "link") continue;
      const made = footPieces(footLines(input, block), input.width, as);
      if (!made.fits) return made;
      pieces.push(...made.value);
    }
    const closing = panel();
    if (closing === null) return fits(pieces);
    if (!closing.fits) return closing;
    const rest = footPieces(closing.value.below, input.width, as);
    return rest.fits ? fits([...pieces, closing.value.panel, ...rest.value]) : rest;
  };
};

/** The blocks that stand on the front of a round container. */
const dose = new Set<Block["kind"]>(["indication", "directions", "timetable"]);

const inFront: typeof piecesOf = (input, block, whole) => {
  const { front } = input;
  if (front === null || !dose.has(block.kind)) return piecesOf(input, block, whole);
  const made = piecesOf({ ...input, width: front.width }, block, whole);
  return made.fits ? fits(made.value.map((piece) => movedRight(piece, front.left))) : made;
};

const piecesOf = (
  input: PiecesInput,
  block: Exclude<Block, FootBlock>,
  whole: string,
): Fitted<readonly Piece[]> => {
  const { step, pictures } = input;
  switch (block.kind) {
    case "draft":
    case "who":
      return fits([]);
    case "medicine":
      return medicinePieces(input, block, whole);
    case "indication":
      return lines(input, [block.sentence], "directions", step.body, "paragraph", whole);
    case "directions":
      return inBoth(
        input,
        block.translated ?? [],
        (own) => directionPieces(own, block.translated ?? [], step.own, whole),
        (english) =>
          directionPieces(
            english,
            block.sentences,
            step.body,
            block.translated === undefined ? whole : englishDirections,
          ),
      );
    case "timetable":
      return timetable(
        {
          room: input.room,
          floor: input.floor,
          slots: input.arrangement.pictures === "all" ? block.slots : block.slots.map(withoutPicture),
          altOf: (slot) => altOf(pictures, slot.time),
          gap: step.body * step.air,
        },
        input.width,
        input.setting("timetable", step.body),
      );
    case "heading":
      return headingPieces(input, block.sentence);
    case "passage":
      return passagePieces(input, block, whole);
    case "grid":
      return gridPieces(input, block, whole);
    case "warning":
      return inBoth(
        input,
        block.translated ?? [],
        (own) => warningPieces(own, block.translated ?? [], step.own, whole),
        (english) => warningPieces(english, block.sentences, step.body, whole),
      );
  }
};

type Making = (input: PiecesInput) => Fitted<readonly Piece[]>;

/** In the person's language and then in English: one under the other, or in columns where both have words. */
const inBoth = (
  input: PiecesInput,
  translated: readonly Sentence[],
  makeOwn: Making,
  makeEnglish: Making,
): Fitted<readonly Piece[]> => {
  const isFacing = input.arrangement.languages === "facing" && translated.length > 0;
  const width = isFacing ? columnWidth(input.width, input.step.body) : input.width;
  const own = makeOwn({ ...input, width });
  if (!own.fits) return own;
  const english = makeEnglish({ ...input, width });
  if (!english.fits) return english;
  if (!isFacing || own.value.length === 0 || english.value.length === 0)
    return fits([...own.value, ...english.value]);
  const { lang } = translated[0]!;
  return facing(own.value, english.value, input.width, input.step.body, isRightToLeft(lang));
};

const warningPieces = (
  input: PiecesInput,
  sentences: readonly Sentence[],
  size: Points,
  whole: string,
): Fitted<readonly Piece[]> =>
  (input.arrangement.lines === "each" ? lines : runOn)(input, sentences, "warning", size, "list-item", whole);

const withoutPicture = ({ time, amount }: TimetableSlot): TimetableSlot => ({
  time: { ...time, pictogram: null },
  amount,
});

/** The first picture of each step says how many and when; the others may be left to the words. */
const withPictures = (
  sentences: readonly Sentence[],
  wanted: Arrangement["pictures"],
): readonly Sentence[] => {
  if (wanted === "all") return sentences;
  const drawn = new Set<number>();
  return sentences.map(({ drawnBefore, ...sentence }) => {
    const part = sentence.part ?? 0;
    if (wanted === "none") return { ...sentence, pictogram: null };
    if (sentence.pictogram === null)
      return drawnBefore === undefined ? sentence : { ...sentence, drawnBefore };
    if (drawn.has(part)) return { ...sentence, pictogram: null };
    drawn.add(part);
    return sentence;
  });
};

/** Of the space between parts of a label, so much between two doses that run on. */
const withinPassage = 0.35;

/**
 * The directions a sentence a line, or each step of a course as a paragraph: steps never run into one another, and a
 * sentence keeps its line where its picture is beside it.
 */
const directionPieces = (
  input: PiecesInput,
  sentences: readonly Sentence[],
  size: Points,
  whole: string,
): Fitted<readonly Piece[]> => {
  const { arrangement } = input;
  const shown = withPictures(sentences, arrangement.pictures);
  if (arrangement.lines === "each") return lines(input, shown, "directions", size, "paragraph", whole);
  const isKept = arrangement.lines === "run-on-doses";
  const isDrawn = ({ pictogram }: Sentence): boolean => isKept && pictogram !== null;
  const paragraphs: Sentence[][] = [];
  for (const sentence of shown) {
    const last = paragraphs.at(-1);
    if (
      last === undefined ||
      sentence.opensLine === true ||
      (isKept && sentence.dose === true) ||
      last[0]!.part !== sentence.part ||
      isDrawn(sentence) ||
      isDrawn(last[0]!)
    )
      paragraphs.push([sentence]);
    else last.push(sentence);
  }
  const pieces: Piece[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const made = (isDrawn(paragraph[0]!) ? lines : runOn)(
      input,
      paragraph,
      "directions",
      size,
      "paragraph",
      whole,
    );
    if (!made.fits) return made;
    /* Doses of one part are one passage: their lines stand close. */
    const goesOn = isKept && at > 0 && paragraphs[at - 1]![0]!.part === paragraph[0]!.part;
    pieces.push(
      ...made.value.map((piece) => (goesOn ? { ...piece, gap: piece.gap * withinPassage } : piece)),
    );
  }
  return fits(pieces);
};
