// rendering: a message item by item: what can be made is laid out with its orders for pages, and what cannot is named.
import {
  type Painter,
  type PreparedEach,
  type PrepareSubmissionOptions,
  preparedVersion,
  prepareEach,
  prepareFrontSheet,
  type Refusal,
  type RefusedSubmission,
  type SupplyContext,
  type WithheldItem,
} from "@plainlabel/core";
import { findingsWhereSent } from "./findingsWhereSent.ts";
import type { AnswerFormat } from "./LabelMaker.ts";
import { ordersFor, type PageOrders } from "./pageOrders.ts";
import type { LaidOut } from "./sealed.ts";

interface LaidOutEach {
  readonly outcome: "laid-out";
  readonly laidOut: Omit<LaidOut, "resourceType">;
  readonly orders: PageOrders;
}

/** Formats in one piece, where an item that is missing would not be noticed. */
const inOnePiece: readonly (AnswerFormat | null)[] = ["pdf", "binary"];

/** An item whose page may not be made is withheld like any other that is refused. */
const withOrders = (
  { prepared, places, withheld, submissionFindings, toSource }: PreparedEach,
  inTerms: EachOptions["inTerms"],
) => {
  const items: { labels: PreparedEach["prepared"]["items"][number]; at: number }[] = [];
  const orders: PageOrders[number][] = [];
  const stopped: WithheldItem[] = [];
  for (const [at, labels] of prepared.items.entries()) {
    const ordered = ordersFor({
      outcome: "prepared",
      prepared: { version: preparedVersion, items: [labels] },
      submissionFindings,
      toSource: (_, pointer) => toSource(at, pointer),
    });
    if (ordered.ok) {
      items.push({ labels: findingsWhereSent(labels, (pointer) => toSource(at, pointer), inTerms), at });
      orders.push(...ordered.value);
    } else {
      const { name, strength, form } = labels.request.medicine;
      const medicine = [name, strength, form].filter((part) => part !== undefined).join(" ");
      stopped.push({ ...places[at]!, medicine, refusals: ordered.refusals });
    }
  }
  return {
    prepared: { version: preparedVersion, items: items.map(({ labels }) => labels) } as const,
    places: items.map(({ at }) => places[at]!),
    withheld: [...withheld, ...stopped].toSorted((one, other) => one.item - other.item),
    orders,
  };
};

interface EachOptions extends PrepareSubmissionOptions {
  readonly format: AnswerFormat | null;
  /** Refusals and findings in the caller's own terms. */
  readonly inTerms: (refusals: readonly Refusal[]) => readonly Refusal[];
}

/** Refused where no item can be made, or where the sheet that names the missing ones cannot. */
export const layOutEach = (
  sent: unknown,
  supply: SupplyContext,
  painter: Painter,
  { format, inTerms, ...options }: EachOptions,
): LaidOutEach | RefusedSubmission => {
  const each = prepareEach(sent, supply, painter, options);
  if (each.outcome === "refused") return each;
  const { prepared, places, orders, ...others } = withOrders(each, inTerms);
  const withheld = others.withheld.map((one) => ({ ...one, refusals: inTerms(one.refusals) }));
  const submissionFindings = inTerms(each.submissionFindings);
  if (prepared.items.length === 0)
    return { outcome: "refused", stage: "making", refusals: withheld.flatMap(({ refusals }) => refusals) };
  const named = withheld.length > 0 && inOnePiece.includes(format);
  const front = named ? prepareFrontSheet(withheld, prepared.items, painter) : null;
  if (front?.ok === false) return { outcome: "refused", stage: "making", refusals: front.refusals };
  return {
    outcome: "laid-out",
    laidOut: {
      prepared,
      submissionFindings,
      each: { places, withheld, ...(front === null ? {} : { front: front.value }) },
    },
    orders,
  };
};
