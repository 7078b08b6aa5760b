// content: photographs of products that a pharmacy shows behind its labels, for whoever wonders whether it is the
// same medicine.
import { type SentPhotograph, sentPhotographSchema } from "@plainlabel/content";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendProblem } from "../../http/problems.ts";
import { noQuery } from "../../http/query.ts";
import { sendKept } from "../../http/sendKept.ts";
import type { ScanParts } from "../scan/ScanParts.ts";
import {
  answerChange,
  answerHistory,
  mayKeep,
  mayNotSign,
  nothingKnown,
  readBody,
} from "./contentChanges.ts";
import { otherName, photographFindings } from "./entryRefusals.ts";
import { keepPicture, pictureOf, takePhotograph } from "./keepPhotograph.ts";
import { photographLimit, photographOperations } from "./photographOperations.ts";
import { readContentChange } from "./readContentChange.ts";

const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id;

const unknown = (reply: FastifyReply): FastifyReply =>
  nothingKnown(reply, "GET /v1/photographs lists what there is.");

export const photographsRoutes = (app: FastifyInstance, { store, clock }: ScanParts): void => {
  const heldFor = (request: FastifyRequest) =>
    store.content.current({
      tenantId: identityOf(request).tenantId,
      kind: "photograph",
      name: idIn(request),
    });

  answerOperations(app, photographOperations, {
    photographs: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const held = await store.content.all(identityOf(request).tenantId, "photograph");
      const photographs = held.map(({ body, version }) => ({ version, photograph: body }));
      return sendKept(request, reply, {
        type: "application/json",
        text: JSON.stringify({ photographs }),
        own: true,
      });
    },

    photographFacts: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const held = await heldFor(request);
      if (held === null || held.body === null) return unknown(reply);
      const text = JSON.stringify({ version: held.version, photograph: held.body });
      return sendKept(request, reply, { type: "application/json", text, own: true });
    },

    photographPicture: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const held = await heldFor(request);
      if (held === null || held.body === null) return unknown(reply);
      const bytes = await pictureOf(store.content, identityOf(request).tenantId, held.body);
      if (bytes === null) return unknown(reply);
      return reply.header("cache-control", "private, no-store").type(held.body.picture.type).send(bytes);
    },

    keepPhotograph: async (request, reply): Promise<FastifyReply> => {
      const body = readBody(request, photographLimit);
      if (!body.ok) return sendProblem(reply, "wrong-shape", body.refusals);
      const today = new Date(clock()).toISOString().slice(0, 10);
      const change = readContentChange<SentPhotograph>(body.value, "photograph", sentPhotographSchema, today);
      if (!change.ok) return sendProblem(reply, "wrong-shape", change.refusals);
      const { tenantId } = identityOf(request);
      const id = idIn(request);
      const { body: sent, by } = change.value;
      const taken = sent === null ? null : await takePhotograph(sent);
      if (sent !== null && taken !== null) {
        if (!mayKeep(request, sent.status))
          return sendProblem(reply, "forbidden", [mayNotSign("photograph")]);
        const wrong = [
          ...(sent.id === id ? [] : [otherName("/photograph/id")]),
          ...(taken.ok ? [] : taken.refusals),
        ];
        if (wrong.length > 0) return sendProblem(reply, "not-kept", wrong);
        if (taken.ok) await keepPicture(store.content, tenantId, taken.value, by);
      }
      const photograph = taken?.ok ? taken.value.photograph : null;
      return answerChange(
        reply,
        store.content,
        { tenantId, kind: "photograph", name: id },
        { ...change.value, body: photograph },
        photograph === null ? [] : photographFindings(photograph),
      );
    },

    photographHistory: (request, reply) =>
      answerHistory(request, reply, store.content, { kind: "photograph", name: idIn(request) }),
  });
};
