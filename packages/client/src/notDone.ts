// client: an answer that is none of the good ones, as an outcome.
import type { NotDone, Refusal } from "./Outcome.ts";
import { isBusy, retryAfterOf } from "./politeFetch.ts";

interface Problem {
  readonly refusals: readonly Refusal[];
  readonly reference?: string;
}

/** A proxy on the way answers with what it likes, so the body is looked at before it is believed. */
const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" &&
  body !== null &&
  "refusals" in body &&
  Array.isArray(body.refusals) &&
  body.refusals.length > 0;

/** `body` is the answer's, parsed where it is JSON. */
export const notDone = (response: Response, body: unknown): NotDone => {
  const { status } = response;
  if (isBusy(response)) return { outcome: "busy", retryAfter: retryAfterOf(response) };
  if (!isProblem(body)) return { outcome: "fault", status, reference: null };
  return status >= 500
    ? { outcome: "fault", status, reference: body.reference ?? null }
    : { outcome: "refused", status, refusals: body.refusals };
};
