// features/desk: a label of the desk held against a law profile. The rules change no label: they are asked for
// beside it, and the browser keeps whose they are.
import type { LabelRequest, LawName, LawReport, Outcome, Refusal } from "@plainlabel/core";
import { noLabelYet, noLawChosen, readLaw, renderRules } from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { DeskCaller } from "./DeskParts.ts";
import { formIn } from "./deskScope.ts";
import { layOutForDesk, paintForDesk } from "./makeForDesk.ts";
import { sendDeskPage } from "./sendDeskPage.ts";

const name = "plainlabel-law";

/** Seconds: a year, as for the labels in the printer. */
const lasts = 365 * 24 * 3600;

/** As it was just chosen, else as this browser keeps it. */
export const lawOn = (request: FastifyRequest): LawName | null => {
  const fields = formIn(request);
  return readLaw(fields.has("law") ? fields.get("law") : request.cookies[name]);
};

const reportOf = async (
  request: LabelRequest,
  law: LawName,
  desk: DeskCaller,
): Promise<Outcome<LawReport>> => {
  const laidOut = await layOutForDesk({ ...request, law }, desk);
  if (!laidOut.ok) return laidOut;
  // What an approval says is no part of the drawing; one that a page carries is believed by nobody here.
  const paint = { approval: null, links: laidOut.value.samples, copies: 1 };
  const made = await paintForDesk(laidOut.value, paint, "json", desk);
  if (!made.ok) return made;
  const { labels } = JSON.parse(new TextDecoder().decode(made.value.body)) as {
    readonly labels: readonly { readonly report: { readonly law: LawReport } }[];
  };
  return { ok: true, value: labels[0]!.report.law, findings: [] };
};

/** `asked`: the label as its form gives it now; null: there is none. */
export const sendRules = async (
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Outcome<LabelRequest> | null,
  desk: DeskCaller,
): Promise<FastifyReply> => {
  const law = lawOn(request);
  const refuse = (why: readonly Refusal[]): FastifyReply =>
    sendDeskPage(reply, renderRules({ law: null, why }), 422);
  if (law === null) return refuse([noLawChosen]);
  reply.setCookie(name, law, {
    ...{ path: "/", httpOnly: true, sameSite: "strict", secure: request.protocol === "https" },
    maxAge: lasts,
  });
  if (asked === null || !asked.ok) return refuse([noLabelYet, ...(asked === null ? [] : asked.refusals)]);
  const report = await reportOf(asked.value, law, desk);
  return report.ok ? sendDeskPage(reply, renderRules({ law: report.value }), 200) : refuse(report.refusals);
};
