// content: easy-read information, built in and a pharmacy's own.

import { plainMediaType } from "../../http/noBody.ts";
import { counted, operationsNamed, withBody } from "../../http/Operation.ts";
import { inPath, inQuery } from "../../http/parameters.ts";
import { json, text } from "../../http/shapes.ts";
import { contentKept, medicineChange, medicineEntry, medicineHistory, medicineList } from "./answers.ts";
import { entryExamples } from "./contentExamples.ts";

export const entryOperations = operationsNamed({
  medicines: {
    method: "get",
    path: "/v1/content",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "Medicines with easy-read information",
    description:
      "All, or the one that a code or name means exactly: a near miss is another medicine. Information with status draft was reviewed by nobody yet.",
    parameters: [
      inQuery("code", text, "dm+d code."),
      inQuery("substance", text, "Name of the substance, with the form where the entry has one."),
      inQuery("form", text, "The form as dispensed; it must be one that the entry is written for."),
    ],
    answer: json(medicineList),
    kept: true,
    problems: counted,
  },
  medicine: {
    method: "get",
    path: "/v1/content/{substance}",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "Easy-read information about one medicine",
    description: "Never a dose: the label alone says how much and how often.",
    parameters: [inPath("substance", "ramipril")],
    answer: json(medicineEntry),
    kept: true,
    problems: [...counted, "not-found"],
  },
  keepMedicine: {
    method: "put",
    path: "/v1/content/{substance}",
    access: "content",
    cost: 1,
    tag: "Content",
    summary: "Keep, replace or withdraw a pharmacy's own information",
    description:
      "It stands in place of the built-in entry of the same name, for this caller's labels alone. Every version stays in the history with who answers for it. An entry of null withdraws, and the built-in one holds again. Drafts say on the page that they are; a reviewed one needs the scope content:sign and a signature of the same professional.",
    parameters: [inPath("substance", "ramipril")],
    body: { [plainMediaType]: { schema: medicineChange, examples: entryExamples } },
    answer: json(contentKept),
    problems: [...withBody, "not-kept", "conflict"],
  },
  medicineHistory: {
    method: "get",
    path: "/v1/content/{substance}/history",
    access: "content",
    cost: 1,
    tag: "Content",
    summary: "Everything a pharmacy's own information ever said",
    description: "Newest first, a hundred at most. Built-in entries have no history here.",
    parameters: [inPath("substance", "ramipril")],
    answer: json(medicineHistory),
    problems: [...counted, "not-found"],
  },
});
