// interpret: POST /v1/interpret.

import { fhirMediaType, plainMediaType } from "../../http/noBody.ts";
import { operationsNamed, withBody } from "../../http/Operation.ts";
import { json } from "../../http/shapes.ts";
import { directionsAnswer, question } from "./answers.ts";

export const interpretOperations = operationsNamed({
  interpretDirections: {
    method: "post",
    path: "/v1/interpret",
    access: "labels",
    cost: 1,
    tag: "Labels",
    summary: "Say what directions mean",
    description:
      'Nothing is made. Directions are understood completely, every word of them, or not at all: "not understood" is an answer with its reasons, not an error. Answers that fit no question or do not add up are refused.',
    body: {
      [plainMediaType]: {
        schema: question,
        examples: {
          understood: { text: "Take TWO tablets THREE times a day with food", form: "tablets" },
          "not-understood": { text: "Use as per plan B" },
        },
      },
      [fhirMediaType]: { schema: question },
    },
    answer: json(directionsAnswer),
    shown: ["understood", "not-understood"],
    problems: [...withBody, "refused"],
  },
});
