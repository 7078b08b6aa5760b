// GET and POST /: one label made from what is typed: shown, approved as it was shown, printed. Nothing of it is kept here.
import { digest, type LabelRequest, type Outcome, stockNames, stocks } from "@plainlabel/core";
import { paintTestRule } from "@plainlabel/pdf";
import {
  buildDirections,
  type LabelForm,
  type LabelView,
  labelTexts,
  nextLabel,
  nothingScanned,
  readLabelForm,
  readLabelStep,
  readScanState,
  renderLabel,
  requestOfLabel,
} from "@plainlabel/workbench";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type DeskParts, todayAt } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { makeForDesk, showForDesk } from "./makeForDesk.ts";
import { profilePreviews } from "./profilePreviews.ts";

interface Moved {
  readonly form: LabelForm;
  readonly message: LabelView["message"];
}

const stay = (form: LabelForm): Moved => ({ form, message: null });
const told = (form: LabelForm, text: string): Moved => ({ form, message: { text, urgent: false } });
const warned = (form: LabelForm, text: string): Moved => ({ form, message: { text, urgent: true } });

const digestOf = (request: LabelRequest): Promise<string> => digest(JSON.stringify(request));

/** What stays from label to label says nothing of one. */
const kept: readonly string[] = [
  "stock",
  "dispensedOn",
  "pharmacyName",
  "pharmacyAddress",
  "pharmacyPhone",
  "initials",
  "copies",
];

const isBlank = (form: LabelForm): boolean =>
  labelTexts.every((name) => kept.includes(name) || form[name] === "");

const approve = async (form: LabelForm, request: Outcome<LabelRequest>, now: number): Promise<Moved> => {
  if (!request.ok) return warned(form, "There is no label to approve yet.");
  const seen = await digestOf(request.value);
  if (form.seen !== seen)
    return warned(
      form,
      "Something changed since this label was shown. Look at it as it is now, then approve.",
    );
  if (form.initials === "") return warned(form, "Not approved: give your initials.");
  const approval = { digest: seen, by: form.initials, at: new Date(now).toISOString() };
  return told({ ...form, approval }, "Approved. It can be printed now.");
};

const build = (form: LabelForm): Moved => {
  const built = buildDirections(form.built);
  if (!built.ok) return warned(form, built.refusals.map(({ detail, help }) => `${detail} ${help}`).join(" "));
  const prescribed = form.prescribed === "" ? form.directions : form.prescribed;
  return told(
    { ...form, directions: built.value, prescribed },
    "The directions are what you chose. Compare them with what was prescribed.",
  );
};

const takeStep = async (fields: URLSearchParams, { pharmacy, clock }: DeskParts): Promise<Moved> => {
  const form = readLabelForm(fields);
  switch (readLabelStep(fields)) {
    case "show":
    case "profiles":
      return stay(form);
    case "approve":
      return approve(form, requestOfLabel(form, pharmacy), clock());
    case "build":
      return build(form);
    case "as-prescribed":
      return stay({ ...form, directions: form.prescribed, prescribed: "" });
    case "new":
      return stay(nextLabel(form));
  }
};

const currentOf = async (form: LabelForm, { maker, pharmacy }: DeskParts): Promise<LabelView["current"]> => {
  if (isBlank(form)) return { state: "blank" };
  const request = requestOfLabel(form, pharmacy);
  if (!request.ok) return { state: "unread", refusals: request.refusals };
  // A draft is shown until it is approved, and the approved label as it will print.
  const seen = await digestOf(request.value);
  const approval = form.approval?.digest === seen ? { by: form.approval.by, at: form.approval.at } : null;
  const shown = await showForDesk(approval === null ? request.value : { ...request.value, approval }, maker);
  if (!shown.ok) return { state: "unfit", request: request.value, refusals: shown.refusals };
  const { svg, labels, described } = shown.value;
  return {
    state: "shown",
    request: request.value,
    digest: seen,
    picture: { svg, labels },
    readBack: described.readBack,
    findings: described.findings,
  };
};

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { form, message }: Moved,
  parts: DeskParts,
  status = 200,
): Promise<FastifyReply> => {
  const current = await currentOf(form, parts);
  const fields = formIn(request);
  const compared = readLabelStep(fields) === "profiles" && "request" in current;
  const view: LabelView = {
    csrf: csrfFor(request),
    pharmacyKnown: parts.pharmacy !== null,
    current,
    scan: readLabelStep(fields) === "new" ? nothingScanned : readScanState(fields, todayAt(parts.clock())),
    message,
    profiles: compared ? await profilePreviews(current.request, parts.maker) : null,
  };
  return reply.code(status).type("text/html; charset=utf-8").send(renderLabel(form, view));
};

/** What an approved label is printed on. The words are those of the label: paper changes none. */
type Paper = (request: LabelRequest) => LabelRequest;

const asLabel: Paper = (request) => request;

/** The same words at 18 point or more on A4, to be handed over beside the label and never in its place. */
const asSheet: Paper = ({ fallbackStocks: _fallbackStocks, ...request }) => ({
  ...request,
  ...{ layout: "sheet", purpose: "companion", stock: "a4", copies: 1 },
});

/** The finished PDF of the approved label; the page again where it is not approved as it is now. */
const sendLabel = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
  paper: Paper,
): Promise<FastifyReply> => {
  const form = readLabelForm(formIn(request));
  const asked = requestOfLabel(form, parts.pharmacy);
  const approved = asked.ok && form.approval?.digest === (await digestOf(asked.value)) ? form.approval : null;
  const made =
    asked.ok && approved !== null
      ? await makeForDesk(
          paper({ ...asked.value, approval: { by: approved.by, at: approved.at } }),
          "pdf",
          parts.maker,
        )
      : null;
  if (made?.ok !== true)
    return send(
      request,
      reply,
      warned(
        form,
        made === null
          ? "Nothing was printed: this label was not approved as it is now."
          : `Nothing was printed. ${made.refusals.map(({ detail, help }) => `${detail} ${help}`).join(" ")}`,
      ),
      parts,
      409,
    );
  parts.costs.charge(request, made.value.labels);
  const { buffer, byteOffset, byteLength } = made.value.body;
  return reply
    .type("application/pdf")
    .header("content-disposition", 'inline; filename="labels.pdf"')
    .send(Buffer.from(buffer, byteOffset, byteLength));
};

/** For a scope that people have signed in to. */
export const labelRoutes = (scope: FastifyInstance, parts: DeskParts): void => {
  scope.get("/", (request, reply) => {
    const blank = readLabelForm(new URLSearchParams());
    return send(request, reply, stay({ ...blank, dispensedOn: todayAt(parts.clock()) }), parts);
  });
  // Many times a minute, while somebody types; what is printed is noted.
  scope.post("/", { config: { onlyLooks: true } }, async (request, reply) =>
    send(request, reply, await takeStep(formIn(request), parts), parts),
  );
  scope.post("/desk/test-rule", { config: { onlyLooks: true } }, async (request, reply) => {
    const { stock } = readLabelForm(formIn(request));
    const name = stockNames.find((known) => known === stock) ?? "70x35";
    const { width, height } = stocks[name];
    const file = await paintTestRule(width, height);
    return reply
      .type("application/pdf")
      .header("content-disposition", 'inline; filename="test-rule.pdf"')
      .send(Buffer.from(file));
  });
  scope.post("/desk/label", (request, reply) => sendLabel(request, reply, parts, asLabel));
  scope.post("/desk/sheet", (request, reply) => sendLabel(request, reply, parts, asSheet));
};
