// rendering: one call answered with a painter in this thread: read, made, proved and written in the format asked for.
import {
  accepted,
  describeLabels,
  type MadeSubmission,
  makeSubmission,
  type Outcome,
  type Painter,
  readJson,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import { kindOfRefusals } from "../kindOfRefusals.ts";
import { noBody } from "../noBody.ts";
import type { LabelAnswer, LabelCall, RefusedAnswer } from "./LabelMaker.ts";

interface Read {
  readonly sent: unknown;
  readonly supply: SupplyContext;
}

/** FHIR types that a refusal may point into; any other name is the caller's free text. */
const knownTypes = ["MedicationRequest", "MedicationDispense", "Bundle"];

const typeOf = (sent: unknown): unknown =>
  typeof sent === "object" && sent !== null && Object.hasOwn(sent, "resourceType")
    ? (sent as { readonly resourceType: unknown }).resourceType
    : undefined;

const knownTypeOf = (sent: unknown): string | null => {
  const type = typeOf(sent);
  return typeof type === "string" && knownTypes.includes(type) ? type : null;
};

const wrongDoor = (sent: unknown, types: readonly string[]): Outcome<null> =>
  types.includes(typeOf(sent) as string)
    ? accepted(null)
    : refused({
        code: "wrong-resource-type",
        path: "/resourceType",
        detail: "The resource is not of a type that this address takes.",
        help: `Send a ${types.join(" or a ")}, or use another address.`,
      });

/** The query wins over the installation's pharmacy; a plain request says all of it itself and gets neither. */
const readCall = ({ bytes, largest, query, pharmacy, resourceTypes }: LabelCall): Outcome<Read> => {
  const body = bytes === null ? refused(noBody) : readJson(bytes, { largest });
  if (!body.ok || !query.ok)
    return refused(...(body.ok ? [] : body.refusals), ...(query.ok ? [] : query.refusals));
  const door = resourceTypes === null ? accepted(null) : wrongDoor(body.value, resourceTypes);
  if (!door.ok) return door;
  const installed = typeOf(body.value) !== undefined && pharmacy !== null ? { pharmacy } : {};
  return accepted({ sent: body.value, supply: { ...installed, ...query.value } });
};

const base64 = (file: Uint8Array): string =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64");

const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const bodyOf = (made: MadeSubmission, format: LabelCall["format"]): Uint8Array => {
  const [file] = made.files;
  switch (format) {
    case "pdf":
      return file!;
    case "binary":
      return asBytes({ resourceType: "Binary", contentType: "application/pdf", data: base64(file!) });
    case "json":
      return asBytes({
        labels: made.items.map((item, index) => ({
          pdf: base64(made.files[index]!),
          ...describeLabels(item),
        })),
        findings: made.submissionFindings,
      });
  }
};

const labelsIn = (made: MadeSubmission): number =>
  made.items.reduce((sum, { set, request }) => sum + set.pages.length * (request.copies ?? 1), 0);

/** Never throws on what a caller sent. */
export const answerCall = async (call: LabelCall, painter: Painter): Promise<LabelAnswer> => {
  const read = readCall(call);
  if (!read.ok)
    return { outcome: "refused", kind: "wrong-shape", refusals: read.refusals, resourceType: null };
  const { sent, supply } = read.value;
  const result = await makeSubmission(sent, supply, painter, { oneFile: call.format !== "json" });
  switch (result.outcome) {
    case "made":
      return { outcome: "made", body: bodyOf(result, call.format), labels: labelsIn(result) };
    case "refused": {
      const { refusals, stage } = result;
      const kind: RefusedAnswer["kind"] = stage === "making" ? "refused" : kindOfRefusals(refusals, sent);
      return { outcome: "refused", kind, refusals, resourceType: knownTypeOf(sent) };
    }
    case "faulted":
      return { outcome: "faulted", claims: result.findings.map(({ code }) => code) };
  }
};
