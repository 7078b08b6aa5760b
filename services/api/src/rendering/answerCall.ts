// rendering: one call answered with a painter in this thread: read, laid out once, and painted unless its links must be made first.
import {
  accepted,
  type Outcome,
  type Painter,
  prepareSubmission,
  type RefusedSubmission,
  readJson,
  readSubmitted,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import type { LabelQuery } from "../features/labels/readLabelQuery.ts";
import { kindOfRefusals } from "../kindOfRefusals.ts";
import { noBody } from "../noBody.ts";
import { paintAs } from "./answerPaint.ts";
import type { LabelAnswer, LabelCall, LaidOutAnswer, PagesWanted, RefusedAnswer } from "./LabelMaker.ts";
import { ordersFor, pagesAsked, standIn } from "./pageOrders.ts";
import { type LaidOut, sealed } from "./sealed.ts";

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

/** Never throws on what a caller sent. */
export const answerCall = async (
  call: LabelCall,
  painter: Painter,
): Promise<LabelAnswer | PagesWanted | LaidOutAnswer> => {
  const read = readCall(call);
  if (!read.ok)
    return { outcome: "refused", kind: "wrong-shape", refusals: read.refusals, resourceType: null };
  const { sent, supply, dpi, label } = read.value;
  const resourceType = knownTypeOf(sent);
  const refusedAs = ({ refusals, stage }: Pick<RefusedSubmission, "refusals" | "stage">): RefusedAnswer => ({
    outcome: "refused",
    kind: stage === "making" ? "refused" : kindOfRefusals(refusals, sent),
    refusals,
    resourceType,
  });
  const { publicHost, opens, format } = call;
  if (publicHost !== null && opens === null && asksForPage(sent, supply)) {
    const submitted = readSubmitted(sent, supply);
    if (!submitted.ok) return refusedAs({ refusals: submitted.refusals, stage: "reading" });
    const medicines = pagesAsked(submitted.value.map(({ request }) => request));
    if (medicines !== null) return { outcome: "pages-wanted", medicines };
  }
  const submission = prepareSubmission(sent, supply, painter, {
    ...(dpi === undefined ? {} : { dpi }),
    linkFor: (at) => {
      const opening = opens?.[at] ?? null;
      return publicHost === null || opening === null ? null : standIn(publicHost, opening);
    },
  });
  if (submission.outcome === "refused") return refusedAs(submission);
  const orders = ordersFor(submission);
  if (!orders.ok) return refusedAs({ refusals: orders.refusals, stage: "making" });
  const { prepared, submissionFindings } = submission;
  const laidOut: LaidOut = { prepared, submissionFindings, resourceType };
  return format === null || orders.value.some((order) => order !== null)
    ? { outcome: "laid-out", laidOut: sealed(laidOut), orders: orders.value }
    : paintAs(laidOut, { format, label, links: [] }, painter);
};
