// readBack: the operators of text (ISO 32000-1, 9.3 and 9.4).
import { multiply } from "./Matrix.ts";
import {
  type Context,
  ignore,
  matrixOf,
  numberAt,
  type Operators,
  resourceOf,
  set,
  stringAt,
} from "./Operator.ts";
import { isArray, type PdfValue } from "./PdfValue.ts";
import { readFont } from "./readFont.ts";
import { showText } from "./showText.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const setFont = (context: Context, operands: readonly PdfValue[]): void => {
  const value = resourceOf(context, "Font", operands[0]);
  let font = context.shelf.fonts.get(value);
  if (!font) {
    font = readFont(context.file, value);
    context.shelf.fonts.set(value, font);
  }
  set(context, { font, size: numberAt(operands, 1) });
};

const moveLine = ({ reading }: Context, x: number, y: number): void => {
  reading.lineMatrix = multiply([1, 0, 0, 1, x, y], reading.lineMatrix);
  reading.textMatrix = reading.lineMatrix;
};

const nextLine = (context: Context): void => moveLine(context, 0, -context.reading.state.leading);

/** Not here on purpose: the widths of Type 3 fonts. */
export const textOperators: Operators = [
  [
    "BT",
    ({ reading }) => {
      reading.textMatrix = [1, 0, 0, 1, 0, 0];
      reading.lineMatrix = reading.textMatrix;
    },
  ],
  ["ET", ignore],
  ["Tf", setFont],
  ["Tc", (context, operands) => set(context, { characterSpace: numberAt(operands, 0) })],
  ["Tw", (context, operands) => set(context, { wordSpace: numberAt(operands, 0) })],
  ["Tz", (context, operands) => set(context, { stretch: numberAt(operands, 0) / 100 })],
  ["TL", (context, operands) => set(context, { leading: numberAt(operands, 0) })],
  ["Tr", (context, operands) => set(context, { renderMode: numberAt(operands, 0) })],
  ["Ts", (context, operands) => set(context, { rise: numberAt(operands, 0) })],
  ["Td", (context, operands) => moveLine(context, numberAt(operands, 0), numberAt(operands, 1))],
  [
    "TD",
    (context, operands) => {
      set(context, { leading: -numberAt(operands, 1) });
      moveLine(context, numberAt(operands, 0), numberAt(operands, 1));
    },
  ],
  [
    "Tm",
    ({ reading }, operands) => {
      reading.lineMatrix = matrixOf(operands);
      reading.textMatrix = reading.lineMatrix;
    },
  ],
  ["T*", (context) => nextLine(context)],
  ["Tj", ({ reading }, operands) => showText(reading, [stringAt(operands, 0)])],
  [
    "TJ",
    ({ reading }, operands) => {
      const list = operands[0];
      if (!isArray(list)) throw new UnreadableFile("a show operator without its list");
      showText(
        reading,
        list.map((part, index) => (typeof part === "number" ? part : stringAt(list, index))),
      );
    },
  ],
  [
    "'",
    (context, operands) => {
      nextLine(context);
      showText(context.reading, [stringAt(operands, 0)]);
    },
  ],
  [
    '"',
    (context, operands) => {
      set(context, { wordSpace: numberAt(operands, 0), characterSpace: numberAt(operands, 1) });
      nextLine(context);
      showText(context.reading, [stringAt(operands, 2)]);
    },
  ],
];
