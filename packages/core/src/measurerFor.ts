// The ruler for one request's labels: that of the face its reader asked for.
import { settleNeeds } from "./compose/readingNeeds.ts";
import type { TextMeasurer } from "./layout/TextMeasurer.ts";
import type { Painter } from "./Painter.ts";
import type { LabelRequest } from "./request/LabelRequest.ts";

export const measurerFor = (
  { person }: Pick<LabelRequest, "person">,
  painter: Pick<Painter, "measurer" | "measurerFor">,
): TextMeasurer => {
  const { typeface } = settleNeeds(person.needs).needs;
  return typeface === "andika" ? painter.measurer : painter.measurerFor(typeface);
};
