// GET and POST /desk/films: the films of a pharmacy, by the same rules as /v1/films.
import { type Film, filmSchema, filmSchemaFor } from "@plainlabel/content";
import { type Refusal, readShape, refused } from "@plainlabel/core";
import {
  emptyFilmForm,
  type FilmFormProps,
  filmAddress,
  filmFormOf,
  filmOfForm,
  type RefusedStep,
  readFilmForm,
  renderFilmEntry,
  renderFilmForm,
  renderFilms,
  type SignStep,
} from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../../access/Identity.ts";
import { todayAt } from "../../../durations/todayAt.ts";
import { sendNothingHere } from "../../../http/handleErrors.ts";
import { filmFindings, filmRefusals } from "../../content/entryRefusals.ts";
import { canBeShown, missingToPlay } from "../../content/filmFiles.ts";
import { keepChange } from "../../content/keepChange.ts";
import { readContentChange } from "../../content/readContentChange.ts";
import { csrfFor, formIn } from "../deskScope.ts";
import { sendDeskPage } from "../sendDeskPage.ts";
import {
  type ContentParts,
  done,
  historyOf,
  meanwhileOf,
  notAllowed,
  queryOf,
  rightsOf,
  seenOf,
} from "./deskContent.ts";
import { takeStep } from "./takeStep.ts";

interface Named {
  readonly Params: { readonly id: string };
}

const isName = (id: string): boolean => readShape(filmSchema.shape.id, id).ok && id !== "";

/** One film in the hands of one session. */
const heldFor = async (request: FastifyRequest, { store }: ContentParts) => {
  const { id } = request.params as Named["Params"];
  const key = { tenantId: identityOf(request).tenantId, kind: "film", name: id } as const;
  const current = await store.content.current(key);
  return {
    id,
    key,
    current,
    film: current?.body ?? null,
    after: current?.version ?? 0,
    address: filmAddress(id),
  };
};

type Held = Awaited<ReturnType<typeof heldFor>>;

const sendFilm = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
  { id, key, film, after, address }: Held,
  {
    refused = null,
    message = null,
    status = 200,
  }: {
    readonly refused?: RefusedStep | null;
    readonly message?: string | null;
    readonly status?: number;
  } = {},
): Promise<FastifyReply> => {
  if (film === null && !isName(id)) return sendNothingHere(reply);
  const page = renderFilmEntry({
    ...{ id, film, after, address, refused, message },
    rights: rightsOf(request),
    history: await historyOf(request, parts, key),
    csrf: csrfFor(request),
    seen: film === null ? "" : await seenOf(film),
    missing: film === null ? [] : await missingToPlay(film, parts.filmPlaces),
    findings: film === null ? [] : filmFindings(film),
    reviewedOnly: parts.reviewedOnly,
  });
  return sendDeskPage(reply, page, film === null && status === 200 && message === null ? 404 : status);
};

type Shown = Pick<FilmFormProps, "form"> & Partial<FilmFormProps> & { readonly status?: number };

const sendForm = (
  request: FastifyRequest,
  reply: FastifyReply,
  { address, film }: Held,
  { filmPlaces }: ContentParts,
  { status = 200, ...shown }: Shown,
): FastifyReply => {
  const usual = {
    address,
    csrf: csrfFor(request),
    from: film,
    refusals: [],
    meanwhile: null,
    findings: film === null ? [] : filmFindings(film),
    hosts: filmPlaces.hosts,
  };
  return sendDeskPage(reply, renderFilmForm({ ...usual, ...shown }), status);
};

/** Keeps what the form says as a draft; or the form again, with everything that was typed. */
const saveForm = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
): Promise<FastifyReply> => {
  const held = await heldFor(request, parts);
  const form = readFilmForm(formIn(request), held.id);
  const again = (refusals: readonly Refusal[], status: number) =>
    sendForm(request, reply, held, parts, { form, refusals, status });
  if (!rightsOf(request).change) return again([notAllowed("content")], 403);
  const sent = { film: filmOfForm(form), by: form.by, after: form.after };
  const change = readContentChange<Film>(
    sent,
    "film",
    filmSchemaFor(parts.filmPlaces.hosts),
    todayAt(parts.clock()),
  );
  if (!change.ok) return again(change.refusals, 422);
  if (change.value.body === null) throw new Error("a form never withdraws");
  const wrong = await filmRefusals(change.value.body, parts.filmPlaces);
  if (wrong.length > 0) return again(wrong, 422);
  const kept = await keepChange(parts.store.content, held.key, change.value);
  if (kept.ok) return reply.redirect(`${held.address}?done=saved`, 303);
  const now = await heldFor(request, parts);
  return sendForm(request, reply, now, parts, {
    form,
    meanwhile: meanwhileOf(now.current, filmFormOf),
    status: 409,
  });
};

/** Signs the film that was shown, or withdraws it. */
const signed =
  (step: SignStep, parts: ContentParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { key, address, film } = await heldFor(request, parts);
    return takeStep(request, reply, parts, {
      ...{ step, key, address, body: film },
      read: async (sent, change, today) => {
        const schema = filmSchemaFor(parts.filmPlaces.hosts);
        const read = readContentChange<Film>({ film: sent, ...change }, "film", schema, today);
        if (!read.ok || read.value.body === null) return read;
        const wrong = await filmRefusals(read.value.body, parts.filmPlaces);
        return wrong.length > 0 ? refused(...wrong) : read;
      },
      again: async (told, status) =>
        sendFilm(request, reply, parts, await heldFor(request, parts), { refused: told, status }),
    });
  };

const unfitName: Refusal = {
  code: "wrong-format",
  path: "/film/id",
  detail: "This cannot be the name of a film.",
  help: "Write 1 to 60 letters from a to z, digits or hyphens.",
};

/** Adds these routes to a scope that people have signed in to. */
export const filmRoutes = (scope: FastifyInstance, parts: ContentParts): void => {
  const list = async (
    request: FastifyRequest,
    reply: FastifyReply,
    begun: { readonly name: string; readonly refusals: readonly Refusal[] } | null,
  ): Promise<FastifyReply> => {
    const kept = await parts.store.content.all(identityOf(request).tenantId, "film");
    const films = await Promise.all(
      kept
        .flatMap(({ body }) => body ?? [])
        .map(async (film) => ({ film, plays: await canBeShown(film, parts.filmPlaces) })),
    );
    return sendDeskPage(
      reply,
      renderFilms({ films, rights: rightsOf(request), begun }),
      begun === null ? 200 : 422,
    );
  };
  scope.get("/desk/films", (request, reply) => list(request, reply, null));
  scope.get("/desk/new-film", (request, reply) => {
    const name = (queryOf(request).get("name") ?? "").trim().toLowerCase();
    return isName(name)
      ? reply.redirect(`${filmAddress(name)}/edit`, 303)
      : list(request, reply, { name, refusals: [unfitName] });
  });
  const path = "/desk/films/:id";
  scope.get<Named>(path, async (request, reply) =>
    sendFilm(request, reply, parts, await heldFor(request, parts), {
      message: done[queryOf(request).get("done") ?? ""] ?? null,
    }),
  );
  scope.get<Named>(`${path}/edit`, async (request, reply) => {
    const held = await heldFor(request, parts);
    if (!isName(held.id)) return sendNothingHere(reply);
    if (!rightsOf(request).change) return reply.redirect(held.address, 303);
    const { film, after, id } = held;
    const form = film === null ? emptyFilmForm(id, after) : filmFormOf(film, after);
    return sendForm(request, reply, held, parts, { form });
  });
  scope.post<Named>(`${path}/edit`, (request, reply) => saveForm(request, reply, parts));
  scope.post<Named>(`${path}/review`, signed("review", parts));
  scope.post<Named>(`${path}/withdraw`, signed("withdraw", parts));
};
