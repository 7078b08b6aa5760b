// readBack: the operators of state, paths and colour (ISO 32000-1, 8.4 to 8.6).
import { multiply } from "./Matrix.ts";
import {
  type Context,
  fourOf,
  ignore,
  matrixOf,
  numberAt,
  type Operator,
  type Operators,
  resourceOf,
} from "./Operator.ts";
import { isDictionary, nameOf, type PdfValue } from "./PdfValue.ts";
import { closePath, curveTo, lineTo, moveTo, paintPath, rectangle } from "./paintPath.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const deepestState = 256;

/** Grey of a colour by its number of parts; a pattern counts as ink. */
const greyOf = (operands: readonly PdfValue[]): number => {
  const [only] = operands;
  if (operands.length === 1 && typeof only === "number") return only;
  const parts = operands.filter((operand) => typeof operand === "number");
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  switch (parts.length) {
    case 1:
      return a;
    case 3:
      return 0.299 * a + 0.587 * b + 0.114 * c;
    case 4:
      return 1 - Math.min(1, 0.299 * a + 0.587 * b + 0.114 * c + d);
    default:
      return 0;
  }
};

const setExtendedState = (context: Context, operands: readonly PdfValue[]): void => {
  const state = resourceOf(context, "ExtGState", operands[0]);
  if (!isDictionary(state)) throw new UnreadableFile("an unknown graphics state");
  for (const [key, value] of state) {
    const resolved = context.file.resolve(value);
    const now = context.reading.state;
    if (key === "ca" && typeof resolved === "number") now.fillAlpha = resolved;
    if (key === "CA" && typeof resolved === "number") now.strokeAlpha = resolved;
    if (key === "LW" && typeof resolved === "number") now.lineWidth = resolved;
    const plain = ["None", "Normal", "Compatible"].includes(nameOf(resolved) ?? "");
    if (key === "Font" || ((key === "SMask" || key === "BM") && !plain))
      throw new UnreadableFile("a graphics state that no label needs");
  }
};

const paint =
  (fill: "nonzero" | "evenodd" | null, stroke: boolean, close = false): Operator =>
  ({ reading }) => {
    if (close) closePath(reading);
    paintPath(reading, fill, stroke);
  };

const fillGrey: Operator = ({ reading }, operands) => {
  reading.state.fill = greyOf(operands);
};
const strokeGrey: Operator = ({ reading }, operands) => {
  reading.state.stroke = greyOf(operands);
};
const clipNext: Operator = ({ reading }) => {
  reading.clipNext = true;
};

/** Not here on purpose: shadings and inline images. */
export const paintOperators: Operators = [
  [
    "q",
    ({ reading }) => {
      if (reading.saved.length >= deepestState) throw new UnreadableFile("too many saved states");
      reading.saved.push({ ...reading.state });
    },
  ],
  [
    "Q",
    ({ reading, savedBefore }) => {
      const saved = reading.saved.length > savedBefore ? reading.saved.pop() : undefined;
      if (!saved) throw new UnreadableFile("a state restored that was not saved");
      reading.state = saved;
    },
  ],
  [
    "cm",
    ({ reading: { state } }, operands) => {
      state.ctm = multiply(matrixOf(operands), state.ctm);
    },
  ],
  [
    "w",
    ({ reading }, operands) => {
      reading.state.lineWidth = numberAt(operands, 0);
    },
  ],
  [
    "J",
    ({ reading }, operands) => {
      reading.state.lineCap = numberAt(operands, 0);
    },
  ],
  ["gs", setExtendedState],
  ...["j", "M", "d", "ri", "i"].map((name): [string, Operator] => [name, ignore]),

  ["m", ({ reading }, operands) => moveTo(reading, numberAt(operands, 0), numberAt(operands, 1))],
  ["l", ({ reading }, operands) => lineTo(reading, numberAt(operands, 0), numberAt(operands, 1))],
  [
    "c",
    ({ reading }, operands) => {
      const [a, b, c, d, e, f] = matrixOf(operands);
      curveTo(reading, [
        [a, b],
        [c, d],
        [e, f],
      ]);
    },
  ],
  [
    "v",
    ({ reading }, operands) => {
      const [a, b, c, d] = fourOf(operands);
      curveTo(reading, [null, [a, b], [c, d]]);
    },
  ],
  [
    "y",
    ({ reading }, operands) => {
      const [a, b, c, d] = fourOf(operands);
      curveTo(reading, [[a, b], null, [c, d]]);
    },
  ],
  ["h", ({ reading }) => closePath(reading)],
  [
    "re",
    ({ reading }, operands) => {
      const [x, y, width, height] = fourOf(operands);
      rectangle(reading, x, y, width, height);
    },
  ],
  ["S", paint(null, true)],
  ["s", paint(null, true, true)],
  ["f", paint("nonzero", false)],
  ["F", paint("nonzero", false)],
  ["f*", paint("evenodd", false)],
  ["B", paint("nonzero", true)],
  ["B*", paint("evenodd", true)],
  ["b", paint("nonzero", true, true)],
  ["b*", paint("evenodd", true, true)],
  ["n", paint(null, false)],
  ["W", clipNext],
  ["W*", clipNext],

  // A new colour space starts at black, whatever its kind.
  [
    "cs",
    ({ reading }) => {
      reading.state.fill = 0;
    },
  ],
  [
    "CS",
    ({ reading }) => {
      reading.state.stroke = 0;
    },
  ],
  ...["g", "rg", "k", "sc", "scn"].map((name): [string, Operator] => [name, fillGrey]),
  ...["G", "RG", "K", "SC", "SCN"].map((name): [string, Operator] => [name, strokeGrey]),
];
