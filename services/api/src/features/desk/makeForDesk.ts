// features/desk: a label laid out once for each call of a desk page, and painted from that in every way that the page needs.

import {
  type Approval,
  accepted,
  type Finding,
  type LabelRequest,
  type LabelsDescription,
  type Outcome,
  refused,
  type SaidOnLabels,
} from "@plainlabel/core";
import { isTestTenant } from "../../access/testTenant.ts";
import { todayAt } from "../../durations/todayAt.ts";
import { plainLimit } from "../../http/jsonBodies.ts";
import { codesAsked } from "../../rendering/codesAsked.ts";
import type { ItemsCall } from "../../rendering/ItemsCall.ts";
import type { AnswerFormat, LabelAnswer, LabelCall, Unserved } from "../../rendering/LabelMaker.ts";
import type { FactsWanted, LaidOutAnswer } from "../../rendering/LaidOutAnswer.ts";
import type { PageAsked } from "../../rendering/PageOrder.ts";
import type { PageOrders } from "../../rendering/pageOrders.ts";
import { openSayings } from "../medicines/sayings.ts";
import { type mintLinks, sampleLinks } from "../scan/mintLinks.ts";
import { opensFor } from "../scan/opensFor.ts";
import type { DeskCaller } from "./DeskParts.ts";
import type { LaidOutLabel, ShownLinks } from "./LaidOutLabel.ts";

export interface DeskLabel {
  readonly body: Uint8Array;
  readonly labels: number;
}

const busy = (detail: string) =>
  refused({ code: "queue-full", path: "", detail, help: "Try again in a moment." });

type NotMade = Exclude<LabelAnswer | FactsWanted | LaidOutAnswer | Unserved, { readonly outcome: "made" }>;

/** Why an answer has no label or sheet, in words for the desk. */
export const notMade = (answer: NotMade): Outcome<never> => {
  switch (answer.outcome) {
    case "refused":
      return refused(...answer.refusals);
    case "faulted":
      return refused({
        code: "verification-failed",
        path: "",
        detail: "The finished label did not pass our own check, so it is not shown.",
        help: "Write this label by another way and tell the operator.",
      });
    case "facts-wanted":
    case "laid-out":
      throw new Error("a label was laid out where it was to be painted, or asked twice for a page");
    case "not-ready":
      return busy("Labels cannot be made at the moment.");
    case "queue-full":
    case "took-too-long":
      return busy("Too much is asked for at the moment.");
  }
};

/** What is looked at on the desk is there to be approved: it promises what its page will show then. */
const pageOf = ({ medicine }: LabelRequest): PageAsked => ({ medicine, behind: "approved" });

const asApproved = (orders: PageOrders): PageOrders =>
  orders.map((order) => order && { ...order, content: { ...order.content, approved: true } });

const layOut = async (
  request: LabelRequest,
  { maker, scan, tenantId, log }: DeskCaller,
): Promise<Outcome<LaidOutLabel>> => {
  const asks = request.explain === true && scan.publicHost !== null;
  const sayings = await openSayings(scan.store.medicines, log);
  const coded = codesAsked([request]);
  const said = coded === null ? [] : await sayings.of(coded);
  const call: LabelCall = {
    bytes: new TextEncoder().encode(JSON.stringify(request)),
    largest: plainLimit,
    query: accepted({ supply: {}, dpi: undefined, label: undefined, given: [], each: false }),
    pharmacy: null,
    format: null,
    resourceTypes: null,
    publicHost: scan.publicHost,
    today: todayAt(scan.clock()),
    sample: isTestTenant(tenantId),
    // An approval is of what was seen: a draft in words that no approved label has would be another label.
    toApprove: true,
    dictionary: coded === null ? "no-release" : said,
    opens: asks ? await opensFor([pageOf(request)], scan, tenantId, said) : [],
  };
  const answer = await maker.make(call, tenantId);
  if (answer.outcome === "made") throw new Error("a label was painted where it was to be laid out");
  if (answer.outcome !== "laid-out") return notMade(answer);
  const { laidOut, orders } = answer;
  if (!asks) return accepted({ laidOut, orders: null, samples: null });
  const samples = await sampleLinks(asApproved(orders), scan.publicHost ?? "", scan, tenantId);
  return samples.ok ? accepted({ laidOut, orders, samples: samples.value }) : samples;
};

/**
 * The draft of a request, laid out once for as long as a call of the page lasts:
 * how many copies are wanted, and who approves them, makes no other label.
 */
export const layOutForDesk = (request: LabelRequest, desk: DeskCaller): Promise<Outcome<LaidOutLabel>> => {
  const { approval: _approval, copies: _copies, ...said } = request;
  const key = JSON.stringify(said);
  const before = desk.laidOut.get(key);
  if (before !== undefined) return before;
  const now = layOut(said, desk);
  desk.laidOut.set(key, now);
  return now;
};

/** What stands behind the code of an approved label, given in one of the ways of `mintLinks.ts`. */
export const linksForDesk = async (
  { orders }: LaidOutLabel,
  give: typeof mintLinks,
  { scan, tenantId }: DeskCaller,
): Promise<Outcome<ShownLinks>> => {
  if (orders === null) return accepted(null);
  return give(asApproved(orders), scan.publicHost ?? "", scan, tenantId);
};

/** How a label that was laid out is painted: approved or not, with its links, and how often. */
export interface DeskPaint {
  readonly approval: Approval | null;
  readonly links: ShownLinks;
  readonly copies: number;
}

/** As a request has it; what nobody was asked for is left out. */
export const toldApproval = ({ by, at, role, registration, initials }: Approval) => ({
  ...{ by, at },
  ...(role === "" ? {} : { role }),
  ...(registration === "" ? {} : { registration }),
  ...(initials === "" ? {} : { initials }),
});

/** The label in one format, or why there is none. Our own faults are told as such and give no label. */
export const paintForDesk = async (
  { laidOut }: LaidOutLabel,
  { approval, links, copies }: DeskPaint,
  format: AnswerFormat,
  { maker, tenantId }: DeskCaller,
): Promise<Outcome<DeskLabel>> => {
  const by = approval === null ? null : toldApproval(approval);
  const answer = await maker.paint(
    { laidOut, approval: by, links: links ?? [], copies, format, label: undefined },
    tenantId,
  );
  return answer.outcome === "made" ? accepted({ body: answer.body, labels: answer.labels }) : notMade(answer);
};

/** What stands before labels in one file. */
export type OnTop = Pick<ItemsCall, "bag">;

/** Labels that were approved, each with its links, in one file in this order. What stands before them is not counted. */
export const paintTogether = async (
  labels: readonly (LaidOutLabel & DeskPaint & { readonly approval: Approval })[],
  onTop: OnTop,
  { maker, pharmacy, scan, tenantId }: DeskCaller,
): Promise<Outcome<DeskLabel>> => {
  const call: ItemsCall = {
    items: labels.map(({ laidOut, links, approval, copies }) => ({
      ...{ laidOut, links: links ?? [], copies },
      approval: toldApproval(approval),
    })),
    ...{ pharmacy, publicHost: scan.publicHost, file: true, today: todayAt(scan.clock()) },
    ...onTop,
    sample: isTestTenant(tenantId),
  };
  const answer = await maker.makeItems(call, tenantId);
  if (answer.outcome !== "items") return notMade(answer);
  const [whyNot] = answer.items.flatMap((item) => (item.outcome === "refused" ? [item.refusals] : []));
  if (whyNot !== undefined) return refused(...whyNot);
  const made = answer.items.map((item) => (item.outcome === "made" ? item.labels : 0));
  return answer.body === undefined
    ? notMade({ outcome: "faulted", claims: [] })
    : accepted({ body: answer.body, labels: made.reduce((sum, count) => sum + count, 0) });
};

/** What is looked at: each label's drawing and words, where each sentence stands, and what a pharmacist checks. */
export interface Look {
  readonly drawings: readonly { readonly svg: string; readonly words: string }[];
  readonly said: readonly SaidOnLabels[];
  readonly described: LabelsDescription;
  /** What is told of the label and of its request, each once. */
  readonly findings: readonly Finding[];
}

/** Findings without repeats: what is told of a request may be told of its label again. */
export const eachOnce = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify([finding.path, finding.detail]), finding])).values(),
];

export const showForDesk = async (
  label: LaidOutLabel,
  as: Pick<DeskPaint, "approval" | "links">,
  desk: DeskCaller,
): Promise<Outcome<Look>> => {
  const look = await paintForDesk(label, { ...as, copies: 1 }, "look", desk);
  if (!look.ok) return look;
  const { drawings, words, said, labels, findings } = JSON.parse(
    new TextDecoder().decode(look.value.body),
  ) as {
    readonly drawings: readonly string[];
    readonly words: readonly string[];
    readonly said: readonly SaidOnLabels[];
    readonly labels: readonly LabelsDescription[];
    readonly findings: readonly Finding[];
  };
  const [described] = labels;
  if (described === undefined || drawings.length !== words.length)
    throw new Error("a label was made and not described");
  return accepted({
    drawings: drawings.map((svg, at) => ({ svg, words: words[at] ?? "" })),
    ...{ said, described },
    findings: eachOnce([...findings, ...described.findings]),
  });
};
