// rendering: a call for sheets answered with a painter in this thread: read, laid out, painted and proved.
import {
  type Finding,
  makeSheets,
  type NotPrepared,
  type Painter,
  readJson,
  refused,
  sheetPageFrom,
} from "@plainlabel/core";
import { writeSheet } from "@plainlabel/page";
import { kindOfRefusals } from "../http/kindOfRefusals.ts";
import { noBody } from "../http/noBody.ts";
import { knownFor } from "./knownFor.ts";
import type { LabelAnswer } from "./LabelMaker.ts";
import { inQueryTerms } from "./readSupply.ts";
import type { SheetCall } from "./SheetCall.ts";

const faultedBy = (findings: readonly Finding[]): LabelAnswer => ({
  outcome: "faulted",
  claims: findings.map(({ code }) => code),
});

/** Never throws on what a caller sent. */
export const answerSheet = async (call: SheetCall, painter: Painter): Promise<LabelAnswer> => {
  const { bytes, largest, query, format, pharmacy, today, sample, oneFile = format === "pdf" } = call;
  const body = bytes === null ? refused(noBody) : readJson(bytes, { largest });
  if (!body.ok || !query.ok)
    return {
      outcome: "refused",
      kind: "wrong-shape",
      refusals: [body, query].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
      resourceType: null,
    };
  const { wanted, supply, given } = query.value;
  const options = { installed: pharmacy, ...(await knownFor(body.value)), today, sample };
  const refusedWith = ({ stage, refusals }: NotPrepared): LabelAnswer => ({
    outcome: "refused",
    kind: stage === "making" ? "refused" : kindOfRefusals(refusals, body.value),
    refusals: inQueryTerms(refusals, given),
    resourceType: null,
  });
  if (format === "html") {
    const answer = sheetPageFrom(body.value, supply, painter, options);
    if (answer.outcome === "refused") return refusedWith(answer);
    const written = writeSheet(answer.page, answer.own);
    return written.outcome === "faulted"
      ? faultedBy(written.findings)
      : { outcome: "made", body: Buffer.from(written.html), labels: 1, withheld: 0, noticed: [] };
  }
  const answer = await makeSheets(body.value, supply, wanted, painter, {
    ...options,
    oneFile,
  });
  switch (answer.outcome) {
    case "refused":
      return refusedWith(answer);
    case "faulted":
      return faultedBy(answer.findings);
    case "made": {
      const { sheets, findings } = answer;
      const told = sheets.map(({ file, ...sheet }) => ({
        ...sheet,
        pdf: Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64"),
      }));
      return {
        outcome: "made",
        noticed: [],
        body: format === "pdf" ? sheets[0]!.file : Buffer.from(JSON.stringify({ sheets: told, findings })),
        labels: sheets.length,
        withheld: 0,
      };
    }
  }
};
