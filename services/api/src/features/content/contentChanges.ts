// content: what entries and films have in common: a change that is kept or refused, and everything they ever said.
import type { Outcome, Refusal } from "@plainlabel/core";
import { refused } from "@plainlabel/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { bodyOf } from "../../http/jsonBodies.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import type {
  ContentKey,
  ContentKind,
  ContentKinds,
  ContentVersions,
} from "../../store/content/ContentVersions.ts";
import { keepChange, toldOf } from "./keepChange.ts";
import type { ContentChange } from "./readContentChange.ts";

/** The body as JSON, where there is no query beside it. `largest`: for a route that takes more than others. */
export const readBody = (request: FastifyRequest, largest?: number): Outcome<unknown> => {
  const unwanted = noQuery(request.query);
  const body = bodyOf(request.body, largest);
  if (unwanted.length === 0) return body;
  return refused(...unwanted, ...(body.ok ? [] : body.refusals));
};

/** Signed words need the right to sign; drafts do not. */
export const mayKeep = (request: FastifyRequest, status: "draft" | "reviewed"): boolean =>
  status === "draft" || identityOf(request).scopes.has("content:sign");

/** Drafts may be kept by more people than may sign them. `field` holds the entry or the film. */
export const mayNotSign = (field: string): Refusal => ({
  code: "scope-missing",
  path: `/${field}/status`,
  detail: "This key does not allow “content:sign”.",
  help: "Send it as a draft, or ask the operator of this service for a key with the scope content:sign.",
});

export const nothingKnown = (reply: FastifyReply, help: string): FastifyReply =>
  sendProblem(reply, "not-found", [
    { code: "not-found", path: "", detail: "There is no information under this name.", help },
  ]);

/** Keeps it and says which version it is now, with what a reviewer should look at. */
export const answerChange = async <K extends ContentKind>(
  reply: FastifyReply,
  content: ContentVersions,
  key: ContentKey<K>,
  change: ContentChange<ContentKinds[K]>,
  findings: readonly Refusal[],
): Promise<FastifyReply> => {
  const kept = await keepChange(content, key, change);
  if (!kept.ok) return sendProblem(reply, "conflict", kept.refusals);
  return reply.send({ name: key.name, version: kept.value, withdrawn: change.body === null, findings });
};

/** Newest first. 404 for a name that this tenant never kept anything under. */
export const answerHistory = async (
  request: FastifyRequest,
  reply: FastifyReply,
  content: ContentVersions,
  key: { readonly kind: ContentKind; readonly name: string },
): Promise<FastifyReply> => {
  const unwanted = noQuery(request.query);
  if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
  const versions = await content.history({ ...key, tenantId: identityOf(request).tenantId });
  if (versions.length === 0)
    return nothingKnown(reply, "Only what you have kept yourself has a history here.");
  return reply.send({ name: key.name, versions: versions.map(toldOf) });
};
