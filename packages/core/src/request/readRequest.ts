// request: anything to a label request, or every reason why not, in words for the developer who sent it.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { isRecord, standsIn } from "./jsonPointer.ts";
import { type LabelRequest, labelRequestSchema } from "./LabelRequest.ts";
import { listed, shapeRefusals } from "./readShape.ts";
import { requestFindings } from "./requestFindings.ts";
import { missingParticulars } from "./statutory.ts";

/** Of two refusals of one empty field, the one that names the law. */
const saysLess = (refusal: Refusal, statutory: readonly Refusal[]): boolean =>
  ["missing-field", "text-empty", "text-without-letters", "directions-missing", "not-a-date"].includes(
    refusal.code,
  ) && statutory.some(({ path }) => path === refusal.path);

/**
 * Reads a label request. Refuses, all at once: unknown and missing fields, text
 * no label may bear, impossible dates, broken codes and links, rules across
 * fields, and missing statutory particulars. Never throws on JSON.
 */
export const readRequest = (value: unknown): Outcome<LabelRequest> => {
  const read = labelRequestSchema.safeParse(value);
  const statutory = missingParticulars(value);
  if (read.success && statutory.length === 0) return accepted(read.data, requestFindings(read.data));
  const shape = shapeRefusals(labelRequestSchema, value);
  const wrongAt = new Set(shape.filter(({ code }) => code === "wrong-type").map(({ path }) => path));
  const unfilled = isRecord(value)
    ? statutory.filter(({ path }) => ![...wrongAt].some((at) => standsIn(path, at)))
    : [];
  return refused(...listed([...shape.filter((refusal) => !saysLess(refusal, unfilled)), ...unfilled]));
};
