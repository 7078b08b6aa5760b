// rendering: what one call may ask for, in labels and in dots: beyond it no worker would be done within its time,
// however often it were asked.
import {
  accepted,
  copiesOf,
  imposeLabels,
  isWordFormat,
  type LabelsOfItem,
  type Outcome,
  type Paper,
  refused,
  toMillimetres,
} from "@plainlabel/core";
import type { AnswerFormat } from "./LabelMaker.ts";
import type { LaidOut } from "./sealed.ts";

/** Half of a worker's time on a machine of two slow processors (a label is painted and proved in 3 milliseconds). */
export const mostLabelsAtOnce = 500;

/** As for labels: a million dots are drawn and proved in 0.1 seconds. Six sheets of A4 at 203 dots per inch. */
export const mostDotsAtOnce = 25_000_000;

const dotsOf = ({ width, height }: Paper, dpi: number): number =>
  Math.round((width / 72) * dpi) * Math.round((height / 72) * dpi);

const isOnSheet = ({ set }: LabelsOfItem): boolean => set.sheet !== undefined;

const millions = (dots: number): string => `${Math.ceil(dots / 1_000_000)} million`;

const fewer = "Ask for fewer copies or items at a time";

/** Where the copies of one request make it too much, that is the place; else only all of it together is. */
const placeOf = ({ prepared: { items }, resourceType }: LaidOut): string =>
  resourceType === null && items.length === 1 && (items[0]?.request.copies ?? 1) > 1 ? "/copies" : "";

/** Refuses before anything is painted. `label`: the one page that is drawn. */
export const fitsOneCall = (laidOut: LaidOut, format: AnswerFormat, label?: number): Outcome<null> => {
  const { items } = laidOut.prepared;
  const path = placeOf(laidOut);
  // Words are written once, however many copies are printed.
  const counted = isWordFormat(format) ? items : copiesOf(items);
  const labels = counted.reduce((sum, { set }) => sum + set.pages.length, 0);
  const isDots = format === "png" || format === "zpl";
  // A label printer is told a quantity, and one page alone is drawn alone: copies cost nothing there.
  const isOnce = !items.some(isOnSheet) && (format === "zpl" || (format === "png" && label !== undefined));
  if (!isOnce && labels > mostLabelsAtOnce)
    return refused({
      code: "too-many-labels",
      path,
      detail: `The answer would hold ${labels} labels; one call makes at most ${mostLabelsAtOnce}.`,
      help: `${fewer}, or send them as a batch (POST /v1/batches).`,
    });
  if (!isDots || items.length === 0) return accepted(null);
  const papers = imposeLabels((isOnce ? items : copiesOf(items)).map(({ set }) => set));
  const { dpi } = items[0]!.set;
  const dots = papers.reduce((sum, paper) => sum + dotsOf(paper, dpi), 0);
  if (dots <= mostDotsAtOnce) return accepted(null);
  const [{ width, height }] = papers as readonly [Paper];
  const size = `${Math.round(toMillimetres(width))} x ${Math.round(toMillimetres(height))} mm`;
  return refused({
    code: "too-many-dots",
    path,
    detail: `${papers.length} pages, the first of ${size}, have ${millions(dots)} dots at ${dpi} dots per inch; one call draws at most ${millions(mostDotsAtOnce)} as ${format.toUpperCase()}.`,
    help: `${fewer}, or for PDF, which has no dots${format === "png" ? "; or for one page with label=1" : ""}.`,
  });
};
