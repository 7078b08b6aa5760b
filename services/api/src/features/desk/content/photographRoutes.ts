// GET and POST /desk/photographs: the photographs of a pharmacy's products, by the same rules as /v1/photographs.
import {
  type Photograph,
  photographSchema,
  type SentPhotograph,
  sentPhotographSchema,
} from "@plainlabel/content";
import { type Refusal, readShape } from "@plainlabel/core";
import {
  emptyPhotographForm,
  type PhotographFormProps,
  photographAddress,
  photographFormOf,
  photographOfForm,
  type RefusedStep,
  readPhotographForm,
  renderPhotograph,
  renderPhotographForm,
  renderPhotographs,
  type SignStep,
} from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../../access/Identity.ts";
import { todayAt } from "../../../durations/todayAt.ts";
import { sendNothingHere } from "../../../http/handleErrors.ts";
import { photographFindings } from "../../content/entryRefusals.ts";
import { leastSide, mostBytes, mostSide } from "../../content/images/readImage.ts";
import { keepChange } from "../../content/keepChange.ts";
import { keepPicture, pictureOf, takePhotograph } from "../../content/keepPhotograph.ts";
import { type ContentChange, readContentChange } from "../../content/readContentChange.ts";
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

const isName = (id: string): boolean => readShape(photographSchema.shape.id, id).ok && id !== "";

const sizes = `A JPEG, PNG or WebP with sides of ${leastSide} to ${mostSide} pixels, at most ${mostBytes / 1000} kB`;

/** One photograph in the hands of one session. */
const heldFor = async (request: FastifyRequest, { store }: ContentParts) => {
  const { id } = request.params as Named["Params"];
  const key = { tenantId: identityOf(request).tenantId, kind: "photograph", name: id } as const;
  const current = await store.content.current(key);
  return {
    ...{ id, key, current },
    photograph: current?.body ?? null,
    after: current?.version ?? 0,
    address: photographAddress(id),
  };
};

type Held = Awaited<ReturnType<typeof heldFor>>;

const sendOne = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
  { id, key, photograph, after, address }: Held,
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
  if (photograph === null && !isName(id)) return sendNothingHere(reply);
  const page = renderPhotograph({
    ...{ id, photograph, after, address, refused, message },
    rights: rightsOf(request),
    history: await historyOf(request, parts, key),
    csrf: csrfFor(request),
    seen: photograph === null ? "" : await seenOf(photograph),
    findings: photograph === null ? [] : photographFindings(photograph),
    reviewedOnly: parts.reviewedOnly,
  });
  return sendDeskPage(reply, page, photograph === null && status === 200 && message === null ? 404 : status);
};

type Shown = Pick<PhotographFormProps, "form"> & Partial<PhotographFormProps> & { readonly status?: number };

const sendForm = (
  request: FastifyRequest,
  reply: FastifyReply,
  { address, photograph }: Held,
  { status = 200, ...shown }: Shown,
): FastifyReply => {
  const usual = {
    ...{ address, csrf: csrfFor(request), from: photograph },
    ...{ refusals: [], meanwhile: null, sizes },
  };
  return sendDeskPage(reply, renderPhotographForm({ ...usual, ...shown }), status);
};

const noFile: Refusal = {
  code: "picture-unreadable",
  path: "/photograph/file",
  detail: "There is no file.",
  help: "Choose the photograph on your computer.",
};

/**
 * Keeps what the form says as a draft, with its new picture or the one it had; or the form again, with everything
 * that was typed.
 */
const saveForm = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
): Promise<FastifyReply> => {
  const held = await heldFor(request, parts);
  const fields = formIn(request);
  const form = readPhotographForm(fields, held.id);
  const again = (refusals: readonly Refusal[], status: number) =>
    sendForm(request, reply, held, { form, refusals, status });
  if (!rightsOf(request).change) return again([notAllowed("content")], 403);
  const file = fields.get("file") ?? "";
  const told = photographOfForm(form);
  const today = todayAt(parts.clock());
  const { by, after } = form;
  const keep = async (change: ContentChange<Photograph>): Promise<FastifyReply> => {
    const kept = await keepChange(parts.store.content, held.key, change);
    if (kept.ok) return reply.redirect(`${held.address}?done=saved`, 303);
    const now = await heldFor(request, parts);
    return sendForm(request, reply, now, {
      form,
      meanwhile: meanwhileOf(now.current, photographFormOf),
      status: 409,
    });
  };
  if (file === "") {
    if (held.photograph === null) return again([noFile], 422);
    const sent = { photograph: { ...told, picture: held.photograph.picture }, by, after };
    const change = readContentChange<Photograph>(sent, "photograph", photographSchema, today);
    return change.ok ? keep(change.value) : again(change.refusals, 422);
  }
  const sent = { photograph: { ...told, file }, by, after };
  const change = readContentChange<SentPhotograph>(sent, "photograph", sentPhotographSchema, today);
  if (!change.ok) return again(change.refusals, 422);
  if (change.value.body === null) throw new Error("a form never withdraws");
  const taken = await takePhotograph(change.value.body);
  if (!taken.ok) return again(taken.refusals, 422);
  await keepPicture(parts.store.content, held.key.tenantId, taken.value, by);
  return keep({ ...change.value, body: taken.value.photograph });
};

/** Signs the photograph that was shown, or withdraws it. */
const signed =
  (step: SignStep, parts: ContentParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { key, address, photograph } = await heldFor(request, parts);
    return takeStep(request, reply, parts, {
      ...{ step, key, address, body: photograph },
      read: (sent, change, today) =>
        readContentChange<Photograph>({ photograph: sent, ...change }, "photograph", photographSchema, today),
      again: async (refused, status) =>
        sendOne(request, reply, parts, await heldFor(request, parts), { refused, status }),
    });
  };

const unfitName: Refusal = {
  code: "wrong-format",
  path: "/photograph/id",
  detail: "This cannot be the name of a photograph.",
  help: "Write 1 to 60 letters from a to z, digits or hyphens.",
};

/** Adds these routes to a scope that people have signed in to. */
export const photographRoutes = (scope: FastifyInstance, parts: ContentParts): void => {
  const list = async (
    request: FastifyRequest,
    reply: FastifyReply,
    begun: { readonly name: string; readonly refusals: readonly Refusal[] } | null,
  ): Promise<FastifyReply> => {
    const kept = await parts.store.content.all(identityOf(request).tenantId, "photograph");
    const photographs = kept.flatMap(({ body }) => body ?? []);
    const page = renderPhotographs({ photographs, rights: rightsOf(request), begun });
    return sendDeskPage(reply, page, begun === null ? 200 : 422);
  };
  scope.get("/desk/photographs", (request, reply) => list(request, reply, null));
  scope.get("/desk/new-photograph", (request, reply) => {
    const name = (queryOf(request).get("name") ?? "").trim().toLowerCase();
    return isName(name)
      ? reply.redirect(`${photographAddress(name)}/edit`, 303)
      : list(request, reply, { name, refusals: [unfitName] });
  });
  const path = "/desk/photographs/:id";
  scope.get<Named>(path, async (request, reply) =>
    sendOne(request, reply, parts, await heldFor(request, parts), {
      message: done[queryOf(request).get("done") ?? ""] ?? null,
    }),
  );
  scope.get<Named>(`${path}/picture`, async (request, reply) => {
    const { photograph, key } = await heldFor(request, parts);
    const bytes = photograph === null ? null : await pictureOf(parts.store.content, key.tenantId, photograph);
    return photograph === null || bytes === null
      ? sendNothingHere(reply)
      : reply.type(photograph.picture.type).send(bytes);
  });
  scope.get<Named>(`${path}/edit`, async (request, reply) => {
    const held = await heldFor(request, parts);
    if (!isName(held.id)) return sendNothingHere(reply);
    if (!rightsOf(request).change) return reply.redirect(held.address, 303);
    const { photograph, after, id } = held;
    const form = photograph === null ? emptyPhotographForm(id, after) : photographFormOf(photograph, after);
    return sendForm(request, reply, held, { form });
  });
  scope.post<Named>(`${path}/edit`, (request, reply) => saveForm(request, reply, parts));
  scope.post<Named>(`${path}/review`, signed("review", parts));
  scope.post<Named>(`${path}/withdraw`, signed("withdraw", parts));
};
