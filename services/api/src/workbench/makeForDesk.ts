// workbench: one request made by the same maker as any other, in the format a desk page needs.

import type { LabelsDescription } from "@plainlabel/core";
import { accepted, type LabelRequest, type Outcome, refused } from "@plainlabel/core";
import { plainLimit } from "../jsonBodies.ts";
import type { AnswerFormat, LabelMaker } from "../rendering/LabelMaker.ts";

export interface DeskLabel {
  readonly body: Uint8Array;
  readonly labels: number;
}

const busy = (detail: string) =>
  refused({ code: "queue-full", path: "", detail, help: "Show the label again in a moment." });

/** The label in one format, or why there is none. Our own faults are told as such and give no label. */
export const makeForDesk = async (
  request: LabelRequest,
  format: AnswerFormat,
  maker: LabelMaker,
): Promise<Outcome<DeskLabel>> => {
  const answer = await maker.make({
    bytes: new TextEncoder().encode(JSON.stringify(request)),
    largest: plainLimit,
    query: accepted({ supply: {}, dpi: undefined, label: undefined }),
    pharmacy: null,
    format,
    resourceTypes: null,
    publicHost: null,
    links: null,
  });
  switch (answer.outcome) {
    case "made":
      return accepted({ body: answer.body, labels: answer.labels });
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
      throw new Error("a page was wanted where none was asked for");
    case "not-ready":
      return busy("Labels cannot be made at the moment.");
    case "queue-full":
    case "took-too-long":
      return busy("Too much is asked for at the moment.");
  }
};

/** The drawing of all labels with what a pharmacist checks. */
export const showForDesk = async (
  request: LabelRequest,
  maker: LabelMaker,
): Promise<
  Outcome<{ readonly svg: string; readonly labels: number; readonly described: LabelsDescription }>
> => {
  const [drawing, description] = await Promise.all([
    makeForDesk({ ...request, copies: 1 }, "svg", maker),
    makeForDesk({ ...request, copies: 1 }, "json", maker),
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
