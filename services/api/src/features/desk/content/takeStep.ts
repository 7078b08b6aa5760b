// features/desk: a professional signs what was shown to them, or withdraws it: entries, films and photographs alike.
import type { Outcome, Refusal } from "@plainlabel/core";
import { type RefusedStep, readAfter, readBy, type SignStep } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { todayAt } from "../../../durations/todayAt.ts";
import type { ContentKey, ContentKinds, SignedKind } from "../../../store/content/ContentVersions.ts";
import { keepChange } from "../../content/keepChange.ts";
import type { ContentChange } from "../../content/readContentChange.ts";
import { formIn } from "../deskScope.ts";
import { type ContentParts, changedSince, notAllowed, rightsOf, seenOf, withoutEcho } from "./deskContent.ts";

interface Signable<K extends SignedKind> {
  readonly step: SignStep;
  readonly key: ContentKey<K>;
  readonly address: string;
  /** What stands there now; null where nothing does. */
  readonly body: ContentKinds[K] | null;
  /** Judges it with its signature (null: withdrawn) as any change that is sent; `today` is an ISO date. */
  readonly read: (
    signed: object | null,
    change: Pick<ContentChange<unknown>, "by" | "after">,
    today: string,
  ) => Outcome<ContentChange<ContentKinds[K]>> | Promise<Outcome<ContentChange<ContentKinds[K]>>>;
  /** The page as it is now, with what was refused. */
  readonly again: (refused: RefusedStep, status: number) => Promise<FastifyReply>;
}

/** Keeps the signature or the withdrawal, and leads back to the page; or shows the page again and says why not. */
export const takeStep = async <K extends SignedKind>(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
  { step, key, address, body, read, again }: Signable<K>,
): Promise<FastifyReply> => {
  const fields = formIn(request);
  const by = readBy(fields);
  const rights = rightsOf(request);
  const today = todayAt(parts.clock());
  const refuse = (refusals: readonly Refusal[], status: number) =>
    again({ step, by, refusals: withoutEcho(refusals, key.kind) }, status);
  if (!rights.change) return refuse([notAllowed("content")], 403);
  if (step === "review" && !rights.sign) return refuse([notAllowed("content:sign")], 403);
  if (body === null || (await seenOf(body)) !== fields.get("seen")) return refuse([changedSince], 409);
  const signed =
    step === "withdraw" ? null : { ...body, status: "reviewed", reviewedBy: { ...by, on: today } };
  const change = await read(signed, { by, after: readAfter(fields) }, today);
  if (!change.ok) return refuse(change.refusals, 422);
  const kept = await keepChange(parts.store.content, key, change.value);
  return kept.ok ? reply.redirect(`${address}?done=${step}`, 303) : refuse([changedSince], 409);
};
