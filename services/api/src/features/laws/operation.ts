// laws: the law profiles that a request may name.
import { counted, operationsNamed } from "../../http/Operation.ts";
import { json } from "../../http/shapes.ts";
import { lawList } from "./answers.ts";

export const lawsOperations = operationsNamed({
  laws: {
    method: "get",
    path: "/v1/laws",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "Law profiles that a request may name",
    description:
      "How many rules each has, how many of them a machine judges wholly or in part, and how many were read in their source. A label request with `law` gets every rule of that profile judged in its report. A help to the pharmacist and no legal advice: no lawyer has reviewed them.",
    answer: json(lawList),
    kept: true,
    problems: counted,
  },
});
