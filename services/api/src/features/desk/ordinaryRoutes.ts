// GET and POST /desk/ordinary: the dispensing system's own label fills in a new label, by a layout that was pointed out once. Nothing of the label is kept; the layout is.
import {
  blankForm,
  type FromLabel,
  fieldsFromLabel,
  filledFromLabel,
  fitTemplate,
  isRole,
  type OrdinaryLabel,
  type OrdinaryView,
  readLabelForm,
  readOrdinaryLabel,
  renderOrdinary,
  roles,
  type Template,
  templateOf,
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

/** What the page says of parts that are there and were not read. */
const messageOf = ({ unread }: Reading["read"]) =>
  unread.length === 0
    ? null
    : {
        text: `On the label, and not read: ${unread.map(({ role, text }) => `${roles[role].words.toLowerCase()}, “${text}”`).join("; ")}. Type it.`,
        urgent: true,
      };

/** For a scope that people have signed in to. */
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
  ): Promise<FastifyReply> => {
    const fields = formIn(request);
    const begun = fields.has("personName") ? readLabelForm(fields) : blankForm(todayAt(parts.clock()));
    const came: FromLabel = read.fields;
    return sendFilled(
      request,
      reply,
      filledFromLabel({ ...begun, approval: null }, came),
      messageOf(read),
      parts,
    );
  };

  const pointedOut = async (
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    label: OrdinaryLabel,
  ): Promise<FastifyReply> => {
    const fields = formIn(request);
    const name = (fields.get("layout") ?? "").trim();
    const chosen = label.pieces.map((_, at) => {
      const role = fields.get(`role-${at}`);
      return isRole(role) ? role : null;
    });
    const isWhole = chosen.every((role) => role !== null);
    const roles = chosen.map((role) => role ?? "other");
    const template = templateOf(name, label, roles);
    const own = isWhole ? fitTemplate(label, template) : null;
    const wrong = !isWhole
      ? "Say of each line what it is."
      : (wrongTemplate(template) ??
        wrongFixed(label, roles) ??
        (own?.outcome === "fits"
          ? ""
          : "Nothing on this label tells where the directions end and the warning begins: say of both that they are directions."));
    if (wrong !== "" || own?.outcome !== "fits")
      return page(request, reply, { text, example: { label, chosen, name, wrong } }, 422);
    if (!(await templates.keep(identityOf(request).tenantId, template)))
      return page(request, reply, { text, refusals: [tooManyTemplates] }, 422);
    return fill(request, reply, fieldsFromLabel(own.words));
  };

  const take = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = formIn(request);
    const { tenantId } = identityOf(request);
    const away = fields.get("forget");
    if (away !== null) {
      await templates.forget(tenantId, away);
      return reply.redirect("/desk/ordinary", 303);
    }
    const text = (fields.get("label") ?? "").trim();
    const label = readOrdinaryLabel(text);
    if (!label.ok) return page(request, reply, { text: text.slice(0, 1_000), refusals: label.refusals }, 422);
    if (fields.get("do") === "keep") return pointedOut(request, reply, text, label.value);
    const wanted = fields.get("template");
    const readings = readingsOf(label.value, await templates.all(tenantId)).filter(
      ({ name }) => wanted === null || name === wanted,
    );
    const [first] = readings;
    if (first === undefined) {
      const chosen = label.value.pieces.map(() => null);
      return page(request, reply, { text, example: { label: label.value, chosen, name: "", wrong: "" } });
    }
    return sameReading(readings)
      ? fill(request, reply, first.read)
      : page(request, reply, { text, fitting: readings.map(({ name }) => name) });
  };

  scope.get("/desk/ordinary", (request, reply) => page(request, reply, {}));
  scope.post("/desk/ordinary", { config: { onlyLooks: true } }, take);
};
