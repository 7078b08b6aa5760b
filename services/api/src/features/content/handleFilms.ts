// /v1/films: the films that a pharmacy shows behind its labels, and /films/{file}: those that are files of our own.

import send from "@fastify/send";
import { type Film, filmSchemaFor } from "@plainlabel/content";
import type { FastifyInstance, FastifyReply } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { sendNothingHere } from "../../http/handleErrors.ts";
import { onlyIfAcceptable } from "../../http/onlyIfAcceptable.ts";
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
import { filmFindings, filmRefusals, otherName } from "./entryRefusals.ts";
import { readContentChange } from "./readContentChange.ts";

const path = "/v1/films/:id";

interface Named {
  readonly id: string;
}

export const filmsRoutes = (app: FastifyInstance, { store, filmPlaces, clock }: ScanParts): void => {
  const onRequest = onlyIfAcceptable(["application/json"]);
  const schema = filmSchemaFor(filmPlaces.hosts);

  app.get("/v1/films", { onRequest }, async (request, reply) => {
    const unwanted = noQuery(request.query);
    if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
    const held = await store.content.all(identityOf(request).tenantId, "film");
    const text = JSON.stringify({ films: held.map(({ body, version }) => ({ version, film: body })) });
    return sendKept(request, reply, { type: "application/json", text, own: true });
  });

  app.get<{ Params: Named }>(path, { onRequest }, async (request, reply) => {
    const unwanted = noQuery(request.query);
    if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
    const key = { tenantId: identityOf(request).tenantId, kind: "film", name: request.params.id } as const;
    const held = await store.content.current(key);
    if (held === null || held.body === null) return nothingKnown(reply, "GET /v1/films lists what there is.");
    const text = JSON.stringify({ version: held.version, film: held.body });
    return sendKept(request, reply, { type: "application/json", text, own: true });
  });

  app.put<{ Params: Named }>(
    path,
    { onRequest, config: { scope: "content" } },
    async (request, reply): Promise<FastifyReply> => {
      const body = readBody(request);
      if (!body.ok) return sendProblem(reply, "wrong-shape", body.refusals);
      const today = new Date(clock()).toISOString().slice(0, 10);
      const change = readContentChange<Film>(body.value, "film", schema, today);
      if (!change.ok) return sendProblem(reply, "wrong-shape", change.refusals);
      const { id } = request.params;
      const film = change.value.body;
      if (film !== null) {
        if (!mayKeep(request, film.status)) return sendProblem(reply, "forbidden", [mayNotSign("film")]);
        const wrong = film.id === id ? await filmRefusals(film, filmPlaces) : [otherName("/film/id")];
        if (wrong.length > 0) return sendProblem(reply, "refused", wrong);
      }
      const key = { tenantId: identityOf(request).tenantId, kind: "film", name: id } as const;
      return answerChange(reply, store.content, key, change.value, film === null ? [] : filmFindings(film));
    },
  );

  app.get<{ Params: Named }>(
    `${path}/history`,
    { onRequest, config: { scope: "content" } },
    (request, reply) =>
      answerHistory(request, reply, store.content, { kind: "film", name: request.params.id }),
  );

  filmFilesRoute(app, filmPlaces.folder);
};

/** A name that cannot lead anywhere else. */
const fileName = /^[a-z0-9-]+\.(mp4|webm|vtt|jpg|png|webp)$/;

/** Public: whoever holds a page's code may see its film, in parts as players ask for them (RFC 9110 section 14). */
const filmFilesRoute = (app: FastifyInstance, folder: string | null): void => {
  app.get<{ Params: { file: string } }>("/films/:file", async (request, reply) => {
    const { file } = request.params;
    if (folder === null || !fileName.test(file)) return sendNothingHere(reply);
    const { type, statusCode, headers, stream } = await send(request.raw, file, {
      root: folder,
      maxAge: "1h",
    });
    if (type !== "file" && statusCode !== 416) return sendNothingHere(reply);
    return reply.code(statusCode).headers(headers).send(stream);
  });
};
