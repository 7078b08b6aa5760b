// http: a list that is the same for everybody, and asked for without a query.
import type { Answer } from "./answerOperations.ts";
import { sendProblem } from "./problems.ts";
import { noQuery } from "./query.ts";
import { sendKept } from "./sendKept.ts";

/** Answers a list that never changes: its JSON is written once, when the service starts. */
export const answerList = (list: object): Answer => {
  const text = JSON.stringify(list);
  return (request, reply) => {
    const refusals = noQuery(request.query);
    if (refusals.length > 0) return sendProblem(reply, "wrong-shape", refusals);
    return sendKept(request, reply, { type: "application/json", text });
  };
};
