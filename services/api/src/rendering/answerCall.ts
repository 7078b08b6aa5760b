// rendering: one call answered with a painter in this thread: read, laid out once, and painted unless its links
// must be made first.
import {
  accepted,
  type BrailleTranslator,
  bringsOptions,
  isRecord,
  isRefusedByName,
  itemsApart,
  type LabelRequest,
  labelFormats,
  type Outcome,
  type Painter,
  type PrepareSubmissionOptions,
  prepareSubmission,
  type Refusal,
  type RefusedSubmission,
  readEachSubmitted,
  readJson,
  readSubmitted,
  refused,
  type SupplyContext,
} from "@plainlabel/core";
import { kindOfRefusals } from "../http/kindOfRefusals.ts";
import { noBody } from "../http/noBody.ts";
import { paintAs } from "./answerPaint.ts";
import { saidIn } from "./codesAsked.ts";
import { factsWanted, mayAsk } from "./factsWanted.ts";
import { findingsWhereSent } from "./findingsWhereSent.ts";
import { knownFor } from "./knownFor.ts";
import type { AnswerFormat, LabelAnswer, LabelCall, RefusedAnswer } from "./LabelMaker.ts";
import type { FactsWanted, LaidOutAnswer } from "./LaidOutAnswer.ts";
import { layOutEach } from "./layOutEach.ts";
import { ordersFor, standIn } from "./pageOrders.ts";
import { type LabelQuery, notApartDrawn } from "./readLabelQuery.ts";
import { inQueryTerms } from "./readSupply.ts";
import { type LaidOut, sealed } from "./sealed.ts";

interface Read {
  readonly sent: unknown;
  readonly supply: SupplyContext;
  readonly dpi: LabelQuery["dpi"];
  readonly label: LabelQuery["label"];
  readonly given: LabelQuery["given"];
  readonly each: LabelQuery["each"];
}

/** FHIR types that a refusal may point into; any other name is the caller's free text. */
const knownTypes = ["MedicationRequest", "MedicationDispense", "Bundle", "Parameters"];

const typeOf = (sent: unknown): unknown =>
  typeof sent === "object" && sent !== null && Object.hasOwn(sent, "resourceType")
    ? (sent as { readonly resourceType: unknown }).resourceType
    : undefined;

const knownTypeOf = (sent: unknown): string | null => {
  const type = typeOf(sent);
  return typeof type === "string" && knownTypes.includes(type) ? type : null;
};

/** The prescription itself, where it came with its options in a Parameters resource; null where it did not. */
const prescriptionIn = (sent: unknown): { readonly resource: unknown; readonly at: string } | null => {
  const parameters =
    typeOf(sent) === "Parameters" ? (sent as { readonly parameter?: unknown }).parameter : null;
  if (!Array.isArray(parameters)) return null;
  const place = (parameters as readonly unknown[]).findIndex(
    (each) => (each as { readonly name?: unknown } | null)?.name === "resource",
  );
  return place === -1 ? null : { resource: parameters[place].resource, at: `/parameter/${place}/resource` };
};

const wrongDoor = (sent: unknown, types: readonly string[]): Outcome<null> => {
  const inside = prescriptionIn(sent);
  const places = [{ resource: sent, at: "", taken: types }];
  if (inside !== null) places.push({ ...inside, taken: types.filter((type) => type !== "Parameters") });
  const wrong = places.filter(({ resource, taken }) => {
    const type = typeOf(resource);
    // What is refused by its name is told what it is by the reader, at every door.
    return !taken.includes(type as string) && !isRefusedByName(type);
  });
  if (wrong.length === 0) return accepted(null);
  return refused(
    ...wrong.map(
      ({ resource, at, taken }): Refusal => ({
        code: "wrong-resource-type",
        path: `${at}/resourceType`,
        detail:
          typeOf(resource) === undefined
            ? "There is no FHIR resource here that says its type."
            : "The resource is not of a type that this address takes.",
        help: `Send a ${taken.join(" or a ")}, or use another address.`,
      }),
    ),
  );
};

/**
 * What came as FHIR is a resource, or has one as its item: as a label request it would be told of fields that
 * its sender has never heard of. `at`: where it stands.
 */
const noResource = (sent: unknown, at = ""): Refusal | null => {
  if (isRecord(sent) && Object.hasOwn(sent, "item") && !Object.hasOwn(sent, "resourceType"))
    return noResource(sent.item, `${at}/item`);
  if (typeof typeOf(sent) === "string") return null;
  const isWrong = isRecord(sent) && Object.hasOwn(sent, "resourceType");
  return {
    code: "wrong-resource-type",
    path: isRecord(sent) ? `${at}/resourceType` : at,
    detail: isWrong
      ? "The resourceType is no text."
      : "This came as application/fhir+json and has no resourceType, so that it is no FHIR resource.",
    help: `Send a ${knownTypes.join(" or a ")}; a label request is sent as application/json.`,
  };
};

/** Formats in which nobody would see that an item is missing. */
const drawings: readonly (AnswerFormat | null)[] = labelFormats.filter((format) => format !== "pdf");

/** Whether each item is answered by itself: as the query says, or the message. What they say must be the same. */
const eachOf = (
  sent: unknown,
  { each, given }: LabelQuery,
  format: LabelCall["format"],
): Outcome<boolean> => {
  const apart = itemsApart(sent);
  if (apart === null) return accepted(each);
  if (given.includes("items") && apart.each !== each) {
    const detail = "The query says otherwise of the items.";
    return refused({ code: "option-said-twice", path: apart.at, detail, help: "Say it in one place." });
  }
  return apart.each && drawings.includes(format) ? refused(notApartDrawn(apart.at)) : accepted(apart.each);
};

/** A plain request says all of it itself, and gets no pharmacy from the installation. */
const readCall = (call: LabelCall): Outcome<Read> => {
  const { bytes, largest, query, resourceTypes, format, isFhir } = call;
  const body = bytes === null ? refused(noBody) : readJson(bytes, { largest });
  if (!body.ok || !query.ok)
    return refused(...(body.ok ? [] : body.refusals), ...(query.ok ? [] : query.refusals));
  const door = resourceTypes === null ? accepted(null) : wrongDoor(body.value, resourceTypes);
  if (!door.ok) return door;
  const none = isFhir === true ? noResource(body.value) : null;
  if (none !== null) return refused(none);
  const each = eachOf(body.value, query.value, format);
  return each.ok ? accepted({ ...query.value, sent: body.value, each: each.value }) : each;
};

/** Whether any item may ask for a page; asked of what was sent, so that other calls are read once only. */
const asksForPage = (sent: unknown, supply: SupplyContext): boolean =>
  supply.explain === true ||
  bringsOptions(sent) ||
  (sent as { readonly explain?: unknown } | null)?.explain === true;

const requestsOf = (...read: Parameters<typeof readSubmitted>): Outcome<readonly LabelRequest[]> => {
  const submitted = readSubmitted(...read);
  return submitted.ok ? accepted(submitted.value.map(({ request }) => request)) : submitted;
};

const readableOf = (...read: Parameters<typeof readEachSubmitted>): Outcome<readonly LabelRequest[]> => {
  const each = readEachSubmitted(...read);
  return each.ok
    ? accepted(each.value.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.request] : [])))
    : each;
};

interface MakeOptions extends PrepareSubmissionOptions {
  /** Refusals and findings in the caller's own terms. */
  readonly inTerms: (refusals: readonly Refusal[]) => readonly Refusal[];
}

/** All items, or every reason why one of them has no label. */
const layOutAll = (
  sent: unknown,
  supply: SupplyContext,
  painter: Painter,
  { inTerms, ...options }: MakeOptions,
) => {
  const submission = prepareSubmission(sent, supply, painter, options);
  if (submission.outcome === "refused") return submission;
  const orders = ordersFor(submission);
  if (!orders.ok) return { outcome: "refused", stage: "making", refusals: orders.refusals } as const;
  const { prepared, submissionFindings, toSource } = submission;
  const items = prepared.items.map((item, at) =>
    findingsWhereSent(item, (pointer) => toSource(at, pointer), inTerms),
  );
  return {
    outcome: "laid-out",
    laidOut: { prepared: { ...prepared, items }, submissionFindings: inTerms(submissionFindings) },
    orders: orders.value,
  } as const;
};

/** Never throws on what a caller sent. */
export const answerCall = async (
  call: LabelCall,
  painter: Painter,
  braille: BrailleTranslator | null,
): Promise<LabelAnswer | FactsWanted | LaidOutAnswer> => {
  const read = readCall(call);
  if (!read.ok)
    return { outcome: "refused", kind: "wrong-shape", refusals: read.refusals, resourceType: null };
  const { sent, supply, dpi, label, given, each } = read.value;
  const installed = { installed: call.pharmacy, ...(await knownFor(sent)) };
  const resourceType = knownTypeOf(sent);
  const inTerms = (refusals: readonly Refusal[]): readonly Refusal[] => inQueryTerms(refusals, given);
  const refusedAs = ({ refusals, stage }: Pick<RefusedSubmission, "refusals" | "stage">): RefusedAnswer => ({
    outcome: "refused",
    kind: stage === "making" ? "refused" : kindOfRefusals(refusals, sent),
    refusals: inTerms(refusals),
    resourceType,
  });
  const { publicHost, opens, format, dictionary } = call;
  if (mayAsk(call) && (dictionary === "not-asked" || asksForPage(sent, supply))) {
    const requests = each ? readableOf(sent, supply, installed) : requestsOf(sent, supply, installed);
    if (!requests.ok) return refusedAs({ refusals: requests.refusals, stage: "reading" });
    const wanted = factsWanted(requests.value, call);
    if (wanted !== null) return wanted;
  }
  const options: MakeOptions = {
    inTerms,
    ...installed,
    ...(dpi === undefined ? {} : { dpi }),
    ...{ today: call.today, sample: call.sample, toApprove: call.toApprove === true },
    dictionary: saidIn(dictionary),
    linkFor: (at) => {
      const opening = opens?.[at] ?? null;
      return publicHost === null || opening === null ? null : standIn(publicHost, opening);
    },
  };
  const made = each
    ? layOutEach(sent, supply, painter, { ...options, format })
    : layOutAll(sent, supply, painter, options);
  if (made.outcome === "refused") return refusedAs(made);
  const laidOut: LaidOut = { ...made.laidOut, resourceType };
  return format === null || made.orders.some((order) => order !== null)
    ? { outcome: "laid-out", laidOut: sealed(laidOut), orders: made.orders }
    : paintAs(laidOut, { format, label, links: [] }, painter, braille);
};
