// feedback: how easy readers found the words.
import { counted, operationsNamed } from "../../http/Operation.ts";
import { inQuery } from "../../http/parameters.ts";
import { json, text } from "../../http/shapes.ts";
import { feedbackChart } from "./answers.ts";

export const feedbackOperations = operationsNamed({
  feedback: {
    method: "get",
    path: "/v1/feedback",
    access: "feedback",
    cost: 1,
    tag: "Links and feedback",
    summary: "How easy readers found the words, and what they nearly took wrong",
    description:
      "Counts week by week of who answered under the page, with the limits of chance (a p-chart): a week outside them differs by more than luck. Not easy are the answers partly and no. Near misses are counted beside them.",
    parameters: [
      inQuery("contentVersion", text, "Only answers about this wording."),
      inQuery("labelVariant", text, "Only answers about labels of this size and style."),
      inQuery(
        "since",
        { type: "string", format: "date" },
        "From the week of this day on; a year when left out.",
      ),
      inQuery(
        "baseline",
        { type: "string", pattern: "^[1-9]\\d{0,2}$" },
        "How many weeks at the beginning settle what is usual; all when left out.",
      ),
    ],
    answer: json(feedbackChart),
    problems: counted,
  },
});
