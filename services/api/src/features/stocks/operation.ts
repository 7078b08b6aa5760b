// stocks: the papers and print sizes that a request may name.
import { counted, operationsNamed } from "../../http/Operation.ts";
import { json } from "../../http/shapes.ts";
import { profileList, stockList } from "./answers.ts";

export const stocksOperations = operationsNamed({
  stocks: {
    method: "get",
    path: "/v1/stocks",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "Papers that a request may name",
    description: "Millimetres. A request may also give a size of its own.",
    answer: json(stockList),
    kept: true,
    problems: counted,
  },
  profiles: {
    method: "get",
    path: "/v1/profiles",
    access: "any",
    cost: 1,
    tag: "Lists",
    summary: "Print sizes that a request may name",
    description: "Points; nothing is ever set smaller.",
    answer: json(profileList),
    kept: true,
    problems: counted,
  },
});
