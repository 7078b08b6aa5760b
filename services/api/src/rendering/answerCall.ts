// rendering: one call answered with a painter in this thread: read, made, proved and written in the format asked for.
import {
  accepted,
  copiesOf,
  describeLabels,
  type MadeSubmission,
  makeSubmission,
  type Outcome,
  type Painter,
  type RefusedSubmission,
  readJson,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import { deriveWhole } from "@plainlabel/pdf";
import { kindOfRefusals } from "../kindOfRefusals.ts";
import { noBody } from "../noBody.ts";
import type { LabelQuery } from "../query.ts";
import { labelLinkOf } from "../scan/MadeLink.ts";
import type { LabelAnswer, LabelCall, LinksWanted, RefusedAnswer } from "./LabelMaker.ts";
import { linksWanted } from "./linksWanted.ts";

interface Read {
  readonly sent: unknown;
  readonly supply: SupplyContext;
  readonly dpi: LabelQuery["dpi"];
  readonly label: LabelQuery["label"];
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
  const { supply, dpi, label } = query.value;
  return accepted({ sent: body.value, supply: { ...installed, ...supply }, dpi, label });
};

/** Whether any item may ask for a page; asked of what was sent, so that other calls are read once only. */
const asksForPage = (sent: unknown, supply: SupplyContext): boolean =>
  supply.explain === true || (sent as { readonly explain?: unknown } | null)?.explain === true;

const base64 = (file: Uint8Array): string =>
  Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("base64");

const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const bodyOf = async (
  made: MadeSubmission,
  { format, links }: LabelCall,
  label: LabelQuery["label"],
): Promise<Outcome<Uint8Array>> => {
  const file = made.files[0]!;
  switch (format) {
    case "pdf":
      return accepted(file);
    case "binary":
      return accepted(
        asBytes({ resourceType: "Binary", contentType: "application/pdf", data: base64(file) }),
      );
    case "png":
    case "svg":
    case "zpl":
      return deriveWhole(format, { file, sets: copiesOf(made.items).map(({ set }) => set) }, label);
    case "json":
      return accepted(
        asBytes({
          labels: made.items.map((item, index) => ({
            pdf: base64(made.files[index]!),
            ...describeLabels(item),
            link: links?.[index] ?? null,
          })),
          findings: made.submissionFindings,
        }),
      );
  }
};

const labelsIn = (made: MadeSubmission): number =>
  made.items.reduce((sum, { set, request }) => sum + set.pages.length * (request.copies ?? 1), 0);

/** What leaves as dots is proved as dots. */
const isDots = (format: LabelCall["format"]): boolean => format === "png" || format === "zpl";

/** Never throws on what a caller sent. */
export const answerCall = async (call: LabelCall, painter: Painter): Promise<LabelAnswer | LinksWanted> => {
  const read = readCall(call);
  if (!read.ok)
    return { outcome: "refused", kind: "wrong-shape", refusals: read.refusals, resourceType: null };
  const { sent, supply, dpi, label } = read.value;
  const refusedAs = ({ refusals, stage }: RefusedSubmission): RefusedAnswer => ({
    outcome: "refused",
    kind: stage === "making" ? "refused" : kindOfRefusals(refusals, sent),
    refusals,
    resourceType: knownTypeOf(sent),
  });
  if (call.publicHost !== null && call.links === null && asksForPage(sent, supply)) {
    const wanted = await linksWanted(sent, supply, painter, { host: call.publicHost, dpi });
    return wanted.outcome === "refused" ? refusedAs(wanted) : wanted;
  }
  const result = await makeSubmission(sent, supply, painter, {
    level: isDots(call.format) ? "full" : "standard",
    oneFile: call.format !== "json",
    ...(dpi === undefined ? {} : { dpi }),
    linkFor: (at) => {
      const made = call.links?.[at] ?? null;
      return made && labelLinkOf(made);
    },
  });
  switch (result.outcome) {
    case "made": {
      const body = await bodyOf(result, call, label);
      return body.ok
        ? { outcome: "made", body: body.value, labels: labelsIn(result) }
        : { outcome: "refused", kind: "refused", refusals: body.refusals, resourceType: knownTypeOf(sent) };
    }
    case "refused":
      return refusedAs(result);
    case "faulted":
      return { outcome: "faulted", claims: result.findings.map(({ code }) => code) };
  }
};
