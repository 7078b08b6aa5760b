// readBack: the operators that mark content and paint forms (ISO 32000-1, 8.10 and 14.6).
import type { Mark } from "./graphicsState.ts";
import { multiply } from "./Matrix.ts";
import { type Context, fourOf, ignore, matrixOf, type Operators, resourceOf } from "./Operator.ts";
import { bytesOf, isArray, isDictionary, isStream, nameOf, type PdfValue } from "./PdfValue.ts";
import { paintImage, paintPath, rectangle } from "./paintPath.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const deepestForm = 8;
const deepestMark = 64;

const markOf = (context: Context, tag: string | null, properties: PdfValue): Mark => {
  if (tag === "Artifact") return { kind: "artifact" };
  if (!isDictionary(properties)) return { kind: "none" };
  const mcid = context.file.resolve(properties.get("MCID"));
  const actualText = bytesOf(context.file.resolve(properties.get("ActualText")));
  return typeof mcid === "number" ? { kind: "content", mcid, actualText } : { kind: "none" };
};

const begin = ({ reading }: Context, mark: Mark): void => {
  if (reading.marks.length >= deepestMark) throw new UnreadableFile("marks nested too deeply");
  reading.marks.push(mark);
};

const paintForm = (context: Context, operands: readonly PdfValue[]): void => {
  const { file, reading } = context;
  const form = resourceOf(context, "XObject", operands[0]);
  if (!isStream(form)) throw new UnreadableFile("an unknown external object");
  if (nameOf(file.resolve(form.dictionary.get("Subtype"))) === "Image") {
    paintImage(reading);
    return;
  }
  if (context.depth >= deepestForm) throw new UnreadableFile("forms nested too deeply");
  const matrix = file.resolve(form.dictionary.get("Matrix"));
  const box = file.resolve(form.dictionary.get("BBox"));
  const resources = file.resolve(form.dictionary.get("Resources"));
  const { textMatrix, lineMatrix } = reading;
  const state = { ...reading.state };
  if (isArray(matrix)) reading.state.ctm = multiply(matrixOf(matrix), state.ctm);
  if (isArray(box)) {
    const [left, bottom, right, top] = fourOf(box);
    rectangle(reading, left, bottom, right - left, top - bottom);
    reading.clipNext = true;
    paintPath(reading, null, false);
  }
  context.runForm(form, isDictionary(resources) ? resources : context.resources);
  reading.state = state;
  reading.textMatrix = textMatrix;
  reading.lineMatrix = lineMatrix;
};

export const markOperators: Operators = [
  ["BMC", (context, operands) => begin(context, markOf(context, nameOf(operands[0]), null))],
  [
    "BDC",
    (context, operands) => {
      const given = operands[1] ?? null;
      const properties = isDictionary(given) ? given : resourceOf(context, "Properties", given);
      begin(context, markOf(context, nameOf(operands[0]), properties));
    },
  ],
  [
    "EMC",
    ({ reading, marksBefore }) => {
      if (reading.marks.length <= marksBefore || !reading.marks.pop())
        throw new UnreadableFile("a mark ended that was not begun");
    },
  ],
  ["MP", ignore],
  ["DP", ignore],
  ["Do", paintForm],
];
