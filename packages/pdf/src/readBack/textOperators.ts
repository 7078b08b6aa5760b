// readBack: the operators of text (ISO 32000-1, 9.3 and 9.4).
import type { GraphicsState } from "./graphicsState.ts";
import { multiply } from "./Matrix.ts";
import {
  type Context,
  ignore,
  matrixOf,
  numberAt,
  type Operator,
  type Operators,
  resourceOf,
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
  const { state } = context.reading;
  state.size = numberAt(operands, 1);
  state.font = font;
};

const moveLine = ({ reading }: Context, x: number, y: number): void => {
  reading.lineMatrix = multiply([1, 0, 0, 1, x, y], reading.lineMatrix);
  reading.textMatrix = reading.lineMatrix;
};

const nextLine = (context: Context): void => moveLine(context, 0, -context.reading.state.leading);

/** An operator that sets one number of the state. */
const setting = (
  name: string,
  put: (state: GraphicsState, value: number) => void,
): readonly [string, Operator] => [
  name,
  ({ reading }, operands) => put(reading.state, numberAt(operands, 0)),
];

const showFirst: Operator = ({ reading }, operands) => showText(reading, [stringAt(operands, 0)]);

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
  setting("Tc", (state, value) => {
    state.characterSpace = value;
  }),
  setting("Tw", (state, value) => {
    state.wordSpace = value;
  }),
  setting("Tz", (state, value) => {
    state.stretch = value / 100;
  }),
  setting("TL", (state, value) => {
    state.leading = value;
  }),
  setting("Tr", (state, value) => {
    state.renderMode = value;
  }),
  setting("Ts", (state, value) => {
    state.rise = value;
  }),
  ["Td", (context, operands) => moveLine(context, numberAt(operands, 0), numberAt(operands, 1))],
  [
    "TD",
    (context, operands) => {
      context.reading.state.leading = -numberAt(operands, 1);
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
  ["Tj", showFirst],
  [
    "TJ",
    ({ reading }, operands) => {
      const list = operands[0];
      if (!isArray(list)) throw new UnreadableFile("a show operator without its list");
      showText(reading, list);
    },
  ],
  [
    "'",
    (context, operands) => {
      nextLine(context);
      showFirst(context, operands);
    },
  ],
  [
    '"',
    (context, operands) => {
      const { reading } = context;
      reading.state.wordSpace = numberAt(operands, 0);
      reading.state.characterSpace = numberAt(operands, 1);
      nextLine(context);
      showText(reading, [stringAt(operands, 2)]);
    },
  ],
];
