// links: what became of a link, and its end.
import { counted, type Operation, operationsNamed } from "../../http/Operation.ts";
import { inPath } from "../../http/parameters.ts";
import { json } from "../../http/shapes.ts";
import { link } from "./answers.ts";

const ofOneLink = {
  path: "/v1/links/{id}",
  access: "links",
  cost: 1,
  tag: "Links and feedback",
  parameters: [inPath("id", "06H149ES00P3756PH3BR13E06X")],
  answer: json(link),
  problems: [...counted, "not-found"],
} as const satisfies Partial<Operation>;

export const linksOperations = operationsNamed({
  link: {
    ...ofOneLink,
    method: "get",
    shown: ["live"],
    summary: "What became of a link",
    description: "Neither its address nor its words are told. Links are made with labels, by explain.",
  },
  revokeLink: {
    ...ofOneLink,
    method: "delete",
    shown: ["ended"],
    summary: "End a link",
    description:
      "Its page is erased at once and for good; whoever scans the label sees what an unknown code shows. Again: the same answer.",
  },
});
