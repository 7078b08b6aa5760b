// workbench: one request made by the same maker as any other, in the format a desk page needs.

import type { LabelsDescription } from "@plainlabel/core";
import { accepted, type LabelRequest, type Outcome, refused } from "@plainlabel/core";
import { plainLimit } from "../jsonBodies.ts";
import type { AnswerFormat } from "../rendering/LabelMaker.ts";
import type { MadeLink } from "../scan/MadeLink.ts";
import type { mintLinks } from "../scan/mintLinks.ts";
import type { DeskCaller } from "./DeskParts.ts";

export interface DeskLabel {
  readonly body: Uint8Array;
  readonly labels: number;
}

const busy = (detail: string) =>
  refused({ code: "queue-full", path: "", detail, help: "Show the label again in a moment." });

/** The links of a label's items; null: it asks for none. */
export type ShownLinks = readonly (MadeLink | null)[] | null;

type Desk = Pick<DeskCaller, "maker" | "scan" | "tenantId">;

const answerFor = (request: LabelRequest, format: AnswerFormat, links: ShownLinks, { maker, scan }: Desk) =>
  maker.make({
    bytes: new TextEncoder().encode(JSON.stringify(request)),
    largest: plainLimit,
    query: accepted({ supply: {}, dpi: undefined, label: undefined }),
    pharmacy: null,
    format,
    resourceTypes: null,
    publicHost: scan.publicHost,
    links,
  });

type Answer = Awaited<ReturnType<typeof answerFor>>;

const notMade = (answer: Exclude<Answer, { readonly outcome: "made" }>) => {
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
    case "links-wanted":
      throw new Error("a page was wanted where none was given");
    case "not-ready":
      return busy("Labels cannot be made at the moment.");
    case "queue-full":
    case "took-too-long":
      return busy("Too much is asked for at the moment.");
  }
};

/** What stands behind the label's code, given in one of the ways of `mintLinks.ts`. */
export const linksForDesk = async (
  request: LabelRequest,
  give: typeof mintLinks,
  desk: Desk,
): Promise<Outcome<ShownLinks>> => {
  if (request.explain !== true) return accepted(null);
  const answer = await answerFor(request, "json", null, desk);
  if (answer.outcome === "links-wanted")
    return give(answer.orders, desk.scan.publicHost ?? "", desk.scan, desk.tenantId);
  return answer.outcome === "made" ? accepted(null) : notMade(answer);
};

/** The label in one format, or why there is none. Our own faults are told as such and give no label. */
export const makeForDesk = async (
  request: LabelRequest,
  format: AnswerFormat,
  links: ShownLinks,
  desk: Desk,
): Promise<Outcome<DeskLabel>> => {
  const answer = await answerFor(request, format, links, desk);
  return answer.outcome === "made" ? accepted({ body: answer.body, labels: answer.labels }) : notMade(answer);
};

/** The drawing of all labels with what a pharmacist checks. */
export const showForDesk = async (
  request: LabelRequest,
  links: ShownLinks,
  desk: Desk,
): Promise<
  Outcome<{ readonly svg: string; readonly labels: number; readonly described: LabelsDescription }>
> => {
  const [drawing, description] = await Promise.all([
    makeForDesk({ ...request, copies: 1 }, "svg", links, desk),
    makeForDesk({ ...request, copies: 1 }, "json", links, desk),
  ]);
  if (!drawing.ok) return drawing;
  if (!description.ok) return description;
  const [described] = (
    JSON.parse(new TextDecoder().decode(description.value.body)) as {
      readonly labels: readonly LabelsDescription[];
    }
  ).labels;
  if (described === undefined) throw new Error("a label was made and not described");
  return accepted({
    svg: new TextDecoder().decode(drawing.value.body),
    labels: drawing.value.labels,
    described,
  });
};
