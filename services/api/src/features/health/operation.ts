// health: is the process alive, and can it make a label now?
import { anywhere, operationsNamed } from "../../http/Operation.ts";
import { json } from "../../http/shapes.ts";
import { health, readiness } from "./answers.ts";

export const healthOperations = operationsNamed({
  alive: {
    method: "get",
    path: "/livez",
    cost: 0,
    tag: "Operation",
    summary: "Is the process alive?",
    description: "Answers as long as the process can.",
    answer: json(health),
    problems: anywhere,
  },
  ready: {
    method: "get",
    path: "/readyz",
    cost: 0,
    tag: "Operation",
    summary: "Can labels be made now?",
    description:
      "Ready means that a sample label was made and proved, and that the store can be read. It also says which release of the dictionary of medicines is in use, if any: without one labels are made, and codes are compared with nothing; and whether liblouis is there, without which there are no labels in braille.",
    answer: json(readiness),
    problems: [...anywhere, "not-ready"],
  },
});
