// content: what is sent to keep or withdraw an entry or a film, judged as a whole before anything is kept.
import { signatory } from "@plainlabel/content";
import { accepted, type Outcome, type Refusal, readShape, refused } from "@plainlabel/core";
import { z } from "zod";
import type { Signatory } from "../../store/content/ContentVersions.ts";

export interface ContentChange<T> {
  /** null: withdraws what holds. */
  readonly body: T | null;
  /** The professional who answers for the change. */
  readonly by: Signatory;
  /** The version that the sender has read; 0 where there is none yet. */
  readonly after: number;
}

interface Reviewable {
  readonly status: "draft" | "reviewed";
  readonly reviewedBy: { readonly name: string; readonly registration: string; readonly on: string } | null;
}

/** The shape of a change; `field` holds the entry or the film. */
export const changeSchema = <T extends z.ZodType>(field: string, body: T) =>
  z.strictObject({ [field]: body.nullable(), by: signatory, after: z.int().min(0).max(1_000_000) });

/** Nobody signs for somebody else, nor for a day that has not come. */
const signingFaults = (
  { reviewedBy }: Reviewable,
  by: Signatory,
  field: string,
  today: string,
): Refusal[] => {
  if (reviewedBy === null) return [];
  const refusals: Refusal[] = [];
  if (reviewedBy.name !== by.name || reviewedBy.registration !== by.registration)
    refusals.push({
      code: "signed-by-another",
      path: `/${field}/reviewedBy`,
      detail: "Who signed these words is not who sends them.",
      help: 'Send name and registration of the same professional under "by" and "reviewedBy".',
    });
  if (reviewedBy.on > today)
    refusals.push({
      code: "signed-in-the-future",
      path: `/${field}/reviewedBy/on`,
      detail: "This day has not come yet.",
      help: "Send the day on which the words were reviewed.",
    });
  return refusals;
};

/** A name that never held anything is no name: it could be anybody's, and would stand in the store. */
const nothingToWithdraw: Refusal = {
  code: "nothing-to-withdraw",
  path: "/after",
  detail: "Nothing was kept before the first version.",
  help: "Send the version that you want to withdraw.",
};

/** Reads `{[field]: ..., by, after}`. `today` is an ISO date. All refusals at once. */
export const readContentChange = <T extends Reviewable>(
  value: unknown,
  field: string,
  schema: z.ZodType<T>,
  today: string,
): Outcome<ContentChange<T>> => {
  const read = readShape(changeSchema(field, schema), value);
  if (!read.ok) return read;
  const {
    by,
    after,
    [field]: body,
  } = read.value as {
    readonly by: Signatory;
    readonly after: number;
    readonly [field: string]: unknown;
  };
  const kept = body as T | null;
  const refusals =
    kept !== null ? signingFaults(kept, by, field, today) : after === 0 ? [nothingToWithdraw] : [];
  return refusals.length > 0 ? refused(...refusals) : accepted({ body: kept, by, after });
};
