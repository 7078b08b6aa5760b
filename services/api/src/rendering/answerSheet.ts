// rendering: a call for sheets answered with a painter in this thread: read, laid out, painted and proved.
import { makeSheets, type Painter, readJson, refused } from "@plainlabel/core";
import { kindOfRefusals } from "../http/kindOfRefusals.ts";
import { noBody } from "../http/noBody.ts";
import { knownFor } from "./knownFor.ts";
import type { LabelAnswer } from "./LabelMaker.ts";
import { inQueryTerms } from "./readSupply.ts";
import type { SheetCall } from "./SheetCall.ts";

/** Never throws on what a caller sent. */
export const answerSheet = async (call: SheetCall, painter: Painter): Promise<LabelAnswer> => {
  const { bytes, largest, query, format, pharmacy, today } = call;
  const body = bytes === null ? refused(noBody) : readJson(bytes, { largest });
  if (!body.ok || !query.ok)
    return {
      outcome: "refused",
      kind: "wrong-shape",
      refusals: [body, query].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
      resourceType: null,
    };
  const { supply, given, ...wanted } = query.value;
  const answer = await makeSheets(body.value, supply, wanted, painter, {
    installed: pharmacy,
    ...(await knownFor(body.value)),
    today,
    oneFile: format === "pdf",
  });
  switch (answer.outcome) {
    case "refused":
      return {
        outcome: "refused",
        kind: answer.stage === "making" ? "refused" : kindOfRefusals(answer.refusals, body.value),
        refusals: answer.refusals.map((refusal) => inQueryTerms(refusal, given)),
        resourceType: null,
      };
    case "faulted":
      return { outcome: "faulted", claims: answer.findings.map(({ code }) => code) };
    case "made": {
      const { sheets, findings } = answer;
      const told = sheets.map(({ file, ...sheet }) => ({
        ...sheet,
        pdf: Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64"),
      }));
      return {
        outcome: "made",
        body: format === "pdf" ? sheets[0]!.file : Buffer.from(JSON.stringify({ sheets: told, findings })),
        labels: sheets.length,
        withheld: 0,
      };
    }
  }
};
