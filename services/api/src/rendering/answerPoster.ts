// rendering: a call for a poster answered with a painter in this thread: read, laid out, painted and proved.
import { type Painter, paintSheet, preparePoster, readJson, readPoster, refused } from "@plainlabel/core";
import { kindOfRefusals } from "../http/kindOfRefusals.ts";
import { noBody } from "../http/noBody.ts";
import type { LabelAnswer } from "./LabelMaker.ts";
import type { PosterCall } from "./SheetCall.ts";

/** Never throws on what a caller sent. */
export const answerPoster = async (
  { bytes, largest, format, today }: PosterCall,
  painter: Painter,
): Promise<LabelAnswer> => {
  const body = bytes === null ? refused(noBody) : readJson(bytes, { largest });
  if (!body.ok)
    return { outcome: "refused", kind: "wrong-shape", refusals: body.refusals, resourceType: null };
  const wanted = readPoster(body.value, today);
  const prepared = wanted.ok ? preparePoster(wanted.value, painter) : wanted;
  if (!prepared.ok) {
    const { refusals } = prepared;
    return { outcome: "refused", kind: kindOfRefusals(refusals, body.value), refusals, resourceType: null };
  }
  const made = await paintSheet(prepared.value, painter);
  if (made.outcome === "faulted")
    return { outcome: "faulted", claims: made.findings.map(({ code }) => code) };
  const { file } = made;
  const pdf = (): string => Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64");
  return {
    outcome: "made",
    body:
      format === "pdf"
        ? file
        : Buffer.from(JSON.stringify({ findings: prepared.value.findings, pdf: pdf() })),
    labels: 1,
    withheld: 0,
    noticed: [],
  };
};
