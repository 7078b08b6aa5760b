// ordinary: one label in ZPL as its fields of text with their places. Commands that could hide or change words
// refuse it; drawing is passed over.
import { type Outcome, refused } from "@plainlabel/core";
import { no, type OrdinaryLabel, type Piece, soundLabel } from "./OrdinaryLabel.ts";

/** Most commands of one label. */
const mostCommands = 2_000;

interface Command {
  readonly name: string;
  readonly rest: string;
}

/** Command names have two characters after their prefix; a font (^A) has its letter for the second, and says nothing here. */
const commandsOf = (text: string): readonly Command[] =>
  [...text.matchAll(/[\^~]([A-Za-z0-9@]{2}|[A-Za-z])([^^~]*)/gu)].map(([, name = "", rest = ""]) => ({
    name: name.toUpperCase(),
    rest,
  }));

/** They change what the others mean, or take words from what the printer keeps. */
const refusedCommands: Readonly<Record<string, string>> = {
  CC: "changes the sign that commands begin with",
  CD: "changes the sign between parts",
  CT: "changes the sign that commands begin with",
  XF: "takes a form that is kept in the printer",
  DF: "is a form to be kept in the printer",
  FN: "leaves words to be filled in by the printer",
  SN: "counts in the printer",
  SF: "counts in the printer",
  FC: "fills in the printer's clock",
};

/** Codes: their words are read by machines. */
const isCode = ({ name }: Command): boolean => /^B[0-9A-Z]$/u.test(name) && name !== "BY";

const numbers = (rest: string): readonly number[] => rest.split(",").map((part) => Number(part.trim()));

/** `_41` for a letter's bytes where ^FH came before; null where they are no UTF-8. */
const unhexed = (text: string, sign: string): string | null => {
  const escaped = `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
  const marked = new RegExp(`(?:${escaped}[0-9A-Fa-f]{2})+`, "gu");
  try {
    return text.replace(marked, (run) => {
      const bytes = run
        .split(sign)
        .slice(1)
        .map((pair) => Number.parseInt(pair, 16));
      return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes));
    });
  } catch {
    return null;
  }
};

interface Reading {
  readonly pieces: readonly Piece[];
  readonly home: readonly [number, number];
  readonly at: readonly [number, number];
  readonly hex: string | null;
  readonly asCode: boolean;
  /** Lines of a block may be broken by "\&". */
  readonly isBlock: boolean;
  readonly damaged: boolean;
}

const begun: Reading = {
  ...{ pieces: [], home: [0, 0], at: [0, 0], hex: null, asCode: false, isBlock: false, damaged: false },
};

const ended = (reading: Reading): Reading => ({ ...reading, hex: null, asCode: false, isBlock: false });

const withField = (reading: Reading, rest: string): Reading => {
  const { hex, asCode, isBlock, home, at } = reading;
  if (asCode) return reading;
  const plain = hex === null ? rest : unhexed(rest, hex);
  if (plain === null) return { ...reading, damaged: true };
  const text = isBlock ? plain.replace(/\\&/gu, " ") : plain;
  const piece = { text, x: home[0] + at[0], y: home[1] + at[1] };
  return { ...reading, pieces: [...reading.pieces, piece] };
};

const stepOf = (reading: Reading, command: Command): Reading => {
  const { name, rest } = command;
  const [x = 0, y = 0] = numbers(rest);
  switch (name) {
    case "LH":
      return { ...reading, home: [x, y], damaged: reading.damaged || Number.isNaN(x + y) };
    case "FO":
    case "FT":
      return { ...reading, at: [x, y], damaged: reading.damaged || Number.isNaN(x + y) };
    case "FH":
      return { ...reading, hex: rest.trim() === "" ? "_" : rest.trim().charAt(0) };
    case "FB":
    case "TB":
      return { ...reading, isBlock: true };
    case "FD":
    case "FV":
      return withField(reading, rest);
    case "FS":
      return ended(reading);
    default:
      return isCode(command) ? { ...reading, asCode: true } : reading;
  }
};

/** Dots by which the fields of one line may stand higher or lower. */
const oneLine = 6;

/** Down the label, and along each line. */
const inReadingOrder = (pieces: readonly Piece[]): readonly Piece[] => {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && piece.y - line[0].y <= oneLine) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => line.toSorted((one, other) => one.x - other.x));
};

/** Its words are taken as they are: a field is never put together from two. */
export const readZpl = (text: string): Outcome<OrdinaryLabel> => {
  const commands = commandsOf(text);
  if (commands.length > mostCommands)
    return refused(
      no("ordinary-too-long", "It has more commands than a label.", "Send one label at a time."),
    );
  const wrong = commands.find(({ name }) => Object.hasOwn(refusedCommands, name));
  if (wrong !== undefined)
    return refused(
      no(
        "ordinary-zpl-hides-words",
        `^${wrong.name} ${refusedCommands[wrong.name]}, so the label's words are not all in it.`,
        "Let the dispensing system print the whole label to the file.",
      ),
    );
  if (commands.filter(({ name }) => name === "XA").length !== 1)
    return refused(
      no("ordinary-several-labels", "It does not hold exactly one label.", "Send one label at a time."),
    );
  const { pieces, damaged } = commands.reduce(stepOf, begun);
  if (damaged)
    return refused(
      no("ordinary-zpl-damaged", "A place or a letter in it cannot be read.", "Save the label again."),
    );
  return soundLabel("zpl", inReadingOrder(pieces));
};
