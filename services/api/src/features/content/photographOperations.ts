// content: photographs of products behind labels.

import { plainMediaType } from "../../http/noBody.ts";
import { counted, operationsNamed, withBody } from "../../http/Operation.ts";
import { inPath } from "../../http/parameters.ts";
import { files, json } from "../../http/shapes.ts";
import { contentKept, photograph, photographChange, photographHistory, photographList } from "./answers.ts";
import { photographExamples } from "./contentExamples.ts";

/** A picture in base64, and what is said of it (bytes). */
export const photographLimit = 640 * 1024;

export const photographOperations = operationsNamed({
  photographs: {
    method: "get",
    path: "/v1/photographs",
    access: "any",
    cost: 1,
    tag: "Content",
    summary: "The photographs behind this caller's labels",
    description: "What is said of each, and how large it is.",
    answer: json(photographList),
    kept: true,
    problems: counted,
  },
  photographFacts: {
    method: "get",
    path: "/v1/photographs/{id}",
    access: "any",
    cost: 1,
    tag: "Content",
    summary: "What is said of one photograph",
    description: "With its version, to send with a change.",
    parameters: [inPath("id", "amoxicillin-500-box")],
    answer: json(photograph),
    kept: true,
    problems: [...counted, "not-found"],
  },
  photographPicture: {
    method: "get",
    path: "/v1/photographs/{id}/picture",
    access: "any",
    cost: 1,
    tag: "Content",
    summary: "One photograph",
    description: "As readers are shown it: without anything that is in a file besides its picture.",
    parameters: [inPath("id", "amoxicillin-500-box")],
    answer: files(["image/jpeg", "image/png", "image/webp"]),
    problems: [...counted, "not-found"],
  },
  keepPhotograph: {
    method: "put",
    path: "/v1/photographs/{id}",
    access: "content",
    cost: 1,
    tag: "Content",
    summary: "Keep, replace or withdraw a photograph of a product",
    description:
      "Shown folded under “It looks different”, beside the words, on pages of labels with exactly one of its dm+d codes. `file` is a JPEG, PNG or WebP in base64: taken for what its bytes are, 200 to 1600 pixels a side, at most 200 kB after everything but the picture is left out of it (place, time, device; which way up it is stays). What is in sight stays in sight: no label with a name. A photograph of null withdraws.",
    parameters: [inPath("id", "amoxicillin-500-box")],
    body: { [plainMediaType]: { schema: photographChange, examples: photographExamples } },
    largest: photographLimit,
    answer: json(contentKept),
    problems: [...withBody, "not-kept", "conflict"],
  },
  photographHistory: {
    method: "get",
    path: "/v1/photographs/{id}/history",
    access: "content",
    cost: 1,
    tag: "Content",
    summary: "Everything that was kept of a photograph",
    description: "Newest first, a hundred at most. Pictures that were replaced are not given.",
    parameters: [inPath("id", "amoxicillin-500-box")],
    answer: json(photographHistory),
    problems: [...counted, "not-found"],
  },
});
