// GET and POST /desk/ordinary: the dispensing system's own label fills in a new label, by a layout that was
// pointed out once. Nothing of the label is kept; the layout is.
import { accepted, type Outcome } from "@plainlabel/core";
import {
  blankForm,
  type FromLabel,
  fieldsFromLabel,
  filledFromLabel,
  fitTemplate,
  isRole,
  type OrdinaryLabel,
  type OrdinaryView,
  pdfAsText,
  pdfCarried,
  type Role,
  readLabelForm,
  readOrdinaryLabel,
  renderOrdinary,
  roles,
  type Template,
  templateOf,
  toldAtDesk,
  tooManyTemplates,
  wrongFixed,
  wrongTemplate,
} from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { todayAt } from "../../durations/todayAt.ts";
import type { Store } from "../../store/Store.ts";
import type { DeskParts } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { sendFilled } from "./labelRoutes.ts";
import { sendDeskPage } from "./sendDeskPage.ts";
import { wordsOfPdf } from "./wordsOfPdf.ts";

interface Reading {
  readonly name: string;
  readonly read: ReturnType<typeof fieldsFromLabel>;
}

/** How each layout reads it that does. */
const readingsOf = (label: OrdinaryLabel, templates: readonly Template[]): readonly Reading[] =>
  templates.flatMap((template) => {
    const fit = fitTemplate(label, template);
    return fit.outcome === "fits" ? [{ name: template.name, read: fieldsFromLabel(fit.words) }] : [];
  });

const sameReading = ([first, ...others]: readonly Reading[]): boolean =>
  others.every(({ read }) => JSON.stringify(read) === JSON.stringify(first?.read));

/** A label that was sent, whatever it came as. */
interface SentLabel {
  readonly label: OrdinaryLabel;
  /** What stands in one is not read. */
  readonly pictures: number;
}

const readSent = async (text: string, tenantId: string): Promise<Outcome<SentLabel>> => {
  const pdf = pdfCarried(text);
  if (pdf !== null) return wordsOfPdf(new Uint8Array(Buffer.from(pdf, "base64")), tenantId);
  const label = readOrdinaryLabel(text);
  return label.ok ? accepted({ label: label.value, pictures: 0 }) : label;
};

/** What a form holds: a file that was chosen goes before what is typed. */
const textOf = (fields: URLSearchParams): string => {
  const file = fields.get("file") ?? "";
  if (file === "") return (fields.get("label") ?? "").trim();
  const bytes = Buffer.from(file, "base64");
  if (bytes.subarray(0, 1024).includes("%PDF-")) return pdfAsText(file);
  // A spreadsheet's "Unicode text", as Windows saves it.
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes).trim();
};

/** Of the page of a label that the ordinary one was dropped on; "" where none was begun. */
const begunIn = (fields: URLSearchParams): string => {
  if (!fields.has("personName")) return fields.get("begun") ?? "";
  return new URLSearchParams(
    [...fields].filter(([name]) => !["csrf", "label", "file", "do", "initials"].includes(name)),
  ).toString();
};

const pictured = (pictures: number): string =>
  pictures === 0 ? "" : "There is a picture on the label; words in a picture are not read.";

/** What the page says of parts that are there and were not read. */
const messageOf = ({ unread }: Reading["read"], pictures: number) => {
  const parts = unread.map(({ role, text }) => `${roles[role].words.toLowerCase()}, “${text}”`);
  const told = parts.length === 0 ? "" : `On the label, and not read: ${parts.join("; ")}. Type it.`;
  const text = [told, pictured(pictures)].filter((each) => each !== "").join(" ");
  return text === "" ? null : { text, urgent: parts.length > 0 };
};

/** Adds these routes to a scope that people have signed in to. */
export const ordinaryRoutes = (
  scope: FastifyInstance,
  { templates }: Pick<Store, "templates">,
  parts: DeskParts,
): void => {
  const page = async (
    request: FastifyRequest,
    reply: FastifyReply,
    more: Partial<OrdinaryView>,
    status = 200,
  ): Promise<FastifyReply> => {
    const view: OrdinaryView = {
      ...{ csrf: csrfFor(request), text: "", refusals: [], example: null, fitting: [] },
      begun: begunIn(formIn(request)),
      templates: await templates.all(identityOf(request).tenantId),
      ...more,
    };
    return sendDeskPage(reply, renderOrdinary(view), status);
  };

  /** A label that somebody began stays as it is where they typed. */
  const fill = (
    request: FastifyRequest,
    reply: FastifyReply,
    read: Reading["read"],
    { pictures }: SentLabel,
  ): Promise<FastifyReply> => {
    const fields = formIn(request);
    const begunBefore = begunIn(fields);
    const begun =
      begunBefore === ""
        ? blankForm(todayAt(parts.clock()))
        : readLabelForm(new URLSearchParams(begunBefore));
    const came: FromLabel = read.fields;
    return sendFilled(
      request,
      reply,
      filledFromLabel({ ...begun, approval: null }, came),
      messageOf(read, pictures),
      parts,
    );
  };

  /** What was said so far of each line. */
  const chosenIn = (fields: URLSearchParams, { pieces }: OrdinaryLabel): readonly (Role | null)[] =>
    pieces.map((_, at) => {
      const role = fields.get(`role-${at}`);
      return isRole(role) ? role : null;
    });

  const pointedOut = async (
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    sent: SentLabel,
  ): Promise<FastifyReply> => {
    const { label } = sent;
    const fields = formIn(request);
    const name = (fields.get("layout") ?? "").trim();
    const keeps = fields.get("keep-layout") === "yes";
    const chosen = chosenIn(fields, label);
    const isWhole = chosen.every((role) => role !== null);
    const said = chosen.map((role) => role ?? "other");
    // By itself a layout that is not kept needs no name.
    const template = templateOf(keeps ? name : "-", label, said);
    const own = isWhole ? fitTemplate(label, template) : null;
    const wrong = !isWhole
      ? "Say of each line what it is."
      : (wrongTemplate(template, keeps) ??
        (keeps ? wrongFixed(label, said) : null) ??
        (own?.outcome === "fits"
          ? ""
          : "Nothing on this label tells where the directions end and the warning begins: say of both that they are directions."));
    if (wrong !== "" || own?.outcome !== "fits")
      return page(request, reply, { text, example: { label, chosen, name, wrong, keeps } }, 422);
    if (keeps && !(await templates.keep(identityOf(request).tenantId, template))) {
      const wrong = toldAtDesk(tooManyTemplates);
      return page(request, reply, { text, example: { label, chosen, name, wrong, keeps } }, 422);
    }
    return fill(request, reply, fieldsFromLabel(own.words), sent);
  };

  const take = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = formIn(request);
    const { tenantId } = identityOf(request);
    const away = fields.get("forget");
    if (away !== null) {
      await templates.forget(tenantId, away);
      return reply.redirect("/desk/ordinary", 303);
    }
    const text = textOf(fields);
    const sent = await readSent(text, identityOf(request).tenantId);
    if (!sent.ok) return page(request, reply, { text: text.slice(0, 1_000), refusals: sent.refusals }, 422);
    const { label } = sent.value;
    if (fields.get("do") === "keep") return pointedOut(request, reply, text, sent.value);
    const wanted = fields.get("template");
    const readings = readingsOf(label, await templates.all(tenantId)).filter(
      ({ name }) => wanted === null || name === wanted,
    );
    const [first] = readings;
    if (first === undefined) {
      const example = { label, chosen: chosenIn(fields, label), name: fields.get("layout") ?? "" };
      return page(request, reply, { text, example: { ...example, wrong: "", keeps: true } });
    }
    return sameReading(readings)
      ? fill(request, reply, first.read, sent.value)
      : page(request, reply, { text, fitting: readings.map(({ name }) => name) });
  };

  scope.get("/desk/ordinary", (request, reply) => page(request, reply, {}));
  scope.post("/desk/ordinary", { config: { onlyLooks: true } }, take);
};
