// GET and POST /desk/information: what people read about medicines, by the same rules as /v1/content.
import { entryKey, entryNamed } from "@plainlabel/content";
import { accepted, type Refusal, readShape, refused } from "@plainlabel/core";
import {
  type EntryForm,
  type EntryFormProps,
  emptyEntryForm,
  entryAddress,
  entryFormOf,
  entryOfForm,
  movedUp,
  type RefusedStep,
  readEntryForm,
  readLineStep,
  renderEntry,
  renderEntryForm,
  renderInformation,
  renderNoEntry,
  type SignStep,
} from "@plainlabel/desk";
import { readChoices, renderMedicinePage } from "@plainlabel/page";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../../access/Identity.ts";
import { todayAt } from "../../../durations/todayAt.ts";
import { sendNothingHere } from "../../../http/handleErrors.ts";
import { entryFindings, entryRefusals } from "../../content/entryRefusals.ts";
import { keepChange } from "../../content/keepChange.ts";
import { entryToKeep, readEntryChange } from "../../content/readEntryChange.ts";
import { sendPage } from "../../scan/sendPage.ts";
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
  readonly Params: { readonly substance: string };
}

const isName = (substance: string) => readShape(entryKey, substance);

/** One entry in the hands of one session. */
const heldFor = async (request: FastifyRequest, parts: ContentParts) => {
  const substance = (request.params as Named["Params"]).substance.toLowerCase();
  const { tenantId } = identityOf(request);
  const key = { tenantId, kind: "entry", name: substance } as const;
  const [shelf, current] = await Promise.all([parts.shelfOf(tenantId), parts.store.content.current(key)]);
  const entry = entryNamed(substance, shelf.entries) ?? null;
  const own = entry !== null && shelf.isOwn(entry);
  return {
    substance,
    key,
    shelf,
    current,
    entry,
    own,
    after: current?.version ?? 0,
    address: entryAddress(substance),
  };
};

type Held = Awaited<ReturnType<typeof heldFor>>;

const sendEntry = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
  {
    held,
    refused,
    message,
    status,
  }: { held: Held; refused: RefusedStep | null; message: string | null; status: number },
): Promise<FastifyReply> => {
  const { substance, address, entry, own, after, key } = held;
  const common = { address, rights: rightsOf(request), history: await historyOf(request, parts, key) };
  if (entry === null) {
    if (!isName(substance).ok) return sendNothingHere(reply);
    return sendDeskPage(reply, renderNoEntry({ ...common, substance }), status === 200 ? 404 : status);
  }
  const page = renderEntry({
    ...common,
    entry,
    own,
    after,
    csrf: csrfFor(request),
    seen: await seenOf(entry),
    findings: entryFindings(entry),
    reviewedOnly: parts.reviewedOnly,
    refused,
    message,
  });
  return sendDeskPage(reply, page, status);
};

type Shown = Pick<EntryFormProps, "form"> & Partial<EntryFormProps> & { readonly status?: number };

const sendForm = (
  request: FastifyRequest,
  reply: FastifyReply,
  { address, entry, own }: Held,
  { status = 200, ...shown }: Shown,
): FastifyReply => {
  const from = entry === null ? null : { own, signed: entry };
  const usual = { address, csrf: csrfFor(request), from, refusals: [], meanwhile: null, asked: null };
  return sendDeskPage(reply, renderEntryForm({ ...usual, ...shown }), status);
};

/** Keeps what the form says as a draft; or the form again, with everything that was typed. */
const saveForm = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
): Promise<FastifyReply> => {
  const held = await heldFor(request, parts);
  const form: EntryForm = readEntryForm(formIn(request), held.substance);
  const again = (refusals: readonly Refusal[], status: number) =>
    sendForm(request, reply, held, { form, refusals, status });
  if (!rightsOf(request).change) return again([notAllowed("content")], 403);
  const sent = { entry: entryOfForm(form), by: form.by, after: form.after };
  const change = readEntryChange(sent, todayAt(parts.clock()));
  if (!change.ok) return again(change.refusals, 422);
  const { body, after } = change.value;
  if (body === null) throw new Error("a form never withdraws");
  const made = await entryToKeep(body, after + 1);
  if (!made.ok) return again(made.refusals, 422);
  const entry = made.value;
  const wrong = entryRefusals(entry, held.shelf);
  if (wrong.length > 0) return again(wrong, 422);
  const kept = await keepChange(parts.store.content, held.key, { ...change.value, body: entry });
  if (kept.ok) return reply.redirect(`${held.address}?done=saved`, 303);
  const now = await heldFor(request, parts);
  return sendForm(request, reply, now, {
    form,
    meanwhile: meanwhileOf(now.current, entryFormOf),
    status: 409,
  });
};

/** Signs the words that were shown, or withdraws them. */
const signed =
  (step: SignStep, parts: ContentParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { key, address, entry, shelf } = await heldFor(request, parts);
    return takeStep(request, reply, parts, {
      ...{ step, key, address, body: entry },
      read: async (sent, change, today) => {
        const { version: _, ...words } = { version: null, ...sent };
        const read = readEntryChange({ entry: sent === null ? null : words, ...change }, today);
        if (!read.ok) return read;
        const { body } = read.value;
        if (body === null) return accepted({ ...read.value, body });
        const made = await entryToKeep(body, change.after + 1);
        if (!made.ok) return made;
        const wrong = entryRefusals(made.value, shelf);
        return wrong.length > 0 ? refused(...wrong) : accepted({ ...read.value, body: made.value });
      },
      again: async (told, status) =>
        sendEntry(request, reply, parts, {
          held: await heldFor(request, parts),
          refused: told,
          message: null,
          status,
        }),
    });
  };

const sendPreview = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ContentParts,
): Promise<FastifyReply> => {
  const { key, entry, address, after } = await heldFor(request, parts);
  const query = queryOf(request);
  const { version = null } = request.params as { readonly version?: string };
  const versions =
    version === null || !rightsOf(request).change ? [] : await parts.store.content.history(key);
  const shown = version === null ? entry : versions.find((each) => String(each.version) === version)?.body;
  if (shown === null || shown === undefined) return sendNothingHere(reply);
  const base = `${address}/preview${version === null ? "" : `/${version}`}`;
  return sendPage(
    reply,
    renderMedicinePage({
      base,
      choices: readChoices(query),
      entry: shown,
      phone: parts.phone,
      preview: version === null || Number(version) === after ? "now" : "earlier",
    }),
  );
};

/** Adds these routes to a scope that people have signed in to. */
export const informationRoutes = (scope: FastifyInstance, parts: ContentParts): void => {
  const list = async (
    request: FastifyRequest,
    reply: FastifyReply,
    begun: { readonly name: string; readonly refusals: readonly Refusal[] } | null,
  ): Promise<FastifyReply> => {
    const shelf = await parts.shelfOf(identityOf(request).tenantId);
    const entries = shelf.entries.map((entry) => ({ entry, own: shelf.isOwn(entry) }));
    const search = begun === null ? (queryOf(request).get("name") ?? "").trim() : "";
    const page = renderInformation({ entries, rights: rightsOf(request), search, begun });
    return sendDeskPage(reply, page, begun === null ? 200 : 422);
  };
  scope.get("/desk/information", (request, reply) => list(request, reply, null));
  scope.get("/desk/new-information", (request, reply) => {
    const name = (queryOf(request).get("name") ?? "").trim().toLowerCase();
    const read = name === "" ? isName(" ".repeat(101)) : isName(name);
    return read.ok
      ? reply.redirect(`${entryAddress(name)}/edit`, 303)
      : list(request, reply, { name, refusals: [unfitName] });
  });
  const path = "/desk/information/:substance";
  scope.get<Named>(path, async (request, reply) => {
    const message = done[queryOf(request).get("done") ?? ""] ?? null;
    const held = await heldFor(request, parts);
    return sendEntry(request, reply, parts, { held, refused: null, message, status: 200 });
  });
  for (const preview of [`${path}/preview`, `${path}/preview/:version`])
    scope.get(preview, (request, reply) => sendPreview(request, reply, parts));
  scope.get<Named>(`${path}/edit`, async (request, reply) => {
    const held = await heldFor(request, parts);
    if (held.entry === null && !isName(held.substance).ok) return sendNothingHere(reply);
    if (!rightsOf(request).change) return reply.redirect(held.address, 303);
    const { entry, after, substance } = held;
    const form = entry === null ? emptyEntryForm(substance, after) : entryFormOf(entry, after);
    return sendForm(request, reply, held, { form });
  });
  scope.post<Named>(`${path}/edit`, (request, reply) => saveForm(request, reply, parts));
  // More lines, or a line moved: nothing is kept.
  scope.post<Named>(`${path}/lines`, { config: { onlyLooks: true } }, async (request, reply) => {
    const held = await heldFor(request, parts);
    const fields = formIn(request);
    const asked = readLineStep(fields);
    const form = readEntryForm(fields, held.substance);
    const moved = asked?.step === "up" ? movedUp(form, asked.list, asked.at) : form;
    return sendForm(request, reply, held, { form: moved, asked });
  });
  scope.post<Named>(`${path}/review`, signed("review", parts));
  scope.post<Named>(`${path}/withdraw`, signed("withdraw", parts));
};

const unfitName: Refusal = {
  code: "wrong-format",
  path: "/entry/substance",
  detail: "This cannot be the name of an entry.",
  help: "Write 1 to 100 letters from a to z, digits, spaces, hyphens or brackets.",
};
