// content: the films that a pharmacy shows behind its labels, and those that are files of our own.

import send from "@fastify/send";
import { type Film, filmSchemaFor } from "@plainlabel/content";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { answerOperations } from "../../http/answerOperations.ts";
import { sendNothingHere } from "../../http/handleErrors.ts";
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
import { filmFileOperations, filmOperations } from "./filmOperations.ts";
import { readContentChange } from "./readContentChange.ts";

const idIn = (request: FastifyRequest): string => (request.params as { readonly id: string }).id;

export const filmsRoutes = (app: FastifyInstance, { store, filmPlaces, clock }: ScanParts): void => {
  const schema = filmSchemaFor(filmPlaces.hosts);

  answerOperations(app, filmOperations, {
    films: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const held = await store.content.all(identityOf(request).tenantId, "film");
      const text = JSON.stringify({ films: held.map(({ body, version }) => ({ version, film: body })) });
      return sendKept(request, reply, { type: "application/json", text, own: true });
    },

    filmFacts: async (request, reply) => {
      const unwanted = noQuery(request.query);
      if (unwanted.length > 0) return sendProblem(reply, "wrong-shape", unwanted);
      const key = { tenantId: identityOf(request).tenantId, kind: "film", name: idIn(request) } as const;
      const held = await store.content.current(key);
      if (held === null || held.body === null)
        return nothingKnown(reply, "GET /v1/films lists what there is.");
      const text = JSON.stringify({ version: held.version, film: held.body });
      return sendKept(request, reply, { type: "application/json", text, own: true });
    },

    keepFilm: async (request, reply): Promise<FastifyReply> => {
      const body = readBody(request);
      if (!body.ok) return sendProblem(reply, "wrong-shape", body.refusals);
      const today = new Date(clock()).toISOString().slice(0, 10);
      const change = readContentChange<Film>(body.value, "film", schema, today);
      if (!change.ok) return sendProblem(reply, "wrong-shape", change.refusals);
      const id = idIn(request);
      const film = change.value.body;
      if (film !== null) {
        if (!mayKeep(request, film.status)) return sendProblem(reply, "forbidden", [mayNotSign("film")]);
        const wrong = film.id === id ? await filmRefusals(film, filmPlaces) : [otherName("/film/id")];
        if (wrong.length > 0) return sendProblem(reply, "not-kept", wrong);
      }
      const key = { tenantId: identityOf(request).tenantId, kind: "film", name: id } as const;
      return answerChange(reply, store.content, key, change.value, film === null ? [] : filmFindings(film));
    },

    filmHistory: (request, reply) =>
      answerHistory(request, reply, store.content, { kind: "film", name: idIn(request) }),
  });

  filmFilesRoute(app, filmPlaces.folder);
};

/** A name that cannot lead anywhere else. */
const fileName = /^[a-z0-9-]+\.(mp4|webm|vtt|jpg|png|webp)$/;

/** Public: whoever holds a page's code may see its film, in parts as players ask for them (RFC 9110 section 14). */
const filmFilesRoute = (app: FastifyInstance, folder: string | null): void => {
  answerOperations(app, filmFileOperations, {
    filmFile: async (request, reply) => {
      const { file } = request.params as { readonly file: string };
      if (folder === null || !fileName.test(file)) return sendNothingHere(reply);
      const { type, statusCode, headers, stream } = await send(request.raw, file, {
        root: folder,
        maxAge: "1h",
      });
      if (type !== "file" && statusCode !== 416) return sendNothingHere(reply);
      return reply.code(statusCode).headers(headers).send(stream);
    },
  });
};
