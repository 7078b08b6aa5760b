// POST /desk/today/sheet: a sheet of what is approved for one person today, with what is to be looked at before
// it is handed over.
import { accepted, type Finding, type LabelRequest, type Outcome, sheetWanted } from "@plainlabel/core";
import {
  type Approval,
  allToldAtDesk,
  isSheetName,
  personsSheets,
  type SheetName,
  toldAtDesk,
} from "@plainlabel/desk";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isTestTenant } from "../../access/testTenant.ts";
import { todayAt } from "../../durations/todayAt.ts";
import { noteObject } from "../../http/auditCalls.ts";
import { plainLimit } from "../../http/jsonBodies.ts";
import { isAsApproved } from "./approvedLabel.ts";
import { type DeskCaller, type DeskParts, deskOf } from "./DeskParts.ts";
import { formIn } from "./deskScope.ts";
import { type AskedToPrint, labelToPrint } from "./labelToPrint.ts";
import { notMade, toldApproval } from "./makeForDesk.ts";
import { noteOfPrint } from "./notesOfApproval.ts";
import { isChecked } from "./secondCheck.ts";

/** As many as a sheet takes at the other doors. */
const mostOnSheet = 30;

interface Sheet {
  /** In base64. */
  readonly pdf: string;
  readonly pages: number;
  readonly findings: readonly Finding[];
}

type Approved = LabelRequest & { readonly approval: NonNullable<LabelRequest["approval"]> };

/** As any door makes it, in one file: of nobody else, and each medicine as its label says it. */
const sheetOf = async (
  requests: readonly Approved[],
  name: SheetName,
  firstDay: string,
  { maker, pharmacy, scan, tenantId }: DeskCaller,
): Promise<Outcome<Sheet>> => {
  const today = todayAt(scan.clock());
  const wanted = sheetWanted(name, "a4", firstDay);
  if (wanted === null) throw new Error(`the sheet ${name} does not come on A4`);
  const answer = await maker.makeSheets(
    {
      bytes: new TextEncoder().encode(JSON.stringify({ requests })),
      largest: plainLimit,
      query: accepted({ wanted, supply: {}, given: [] }),
      ...{ pharmacy, today, format: "json", oneFile: true },
      sample: isTestTenant(tenantId),
    },
    tenantId,
  );
  if (answer.outcome !== "made") return notMade(answer);
  const told = JSON.parse(new TextDecoder().decode(answer.body)) as {
    readonly sheets: readonly Sheet[];
    readonly findings: Sheet["findings"];
  };
  const [sheet] = told.sheets;
  if (sheet === undefined) throw new Error("a sheet was made and not given");
  return accepted({ ...sheet, findings: [...sheet.findings, ...told.findings] });
};

/** Why a label that was asked for stands on no sheet; null: it may. */
const whyNot = async (asked: AskedToPrint, desk: DeskCaller): Promise<string | null> => {
  const { request, approval } = asked;
  if (request === null || approval === null || !(await isAsApproved(request, approval, desk)))
    return "was not approved as it is now. Choose it, and look at it again.";
  return (await isChecked(approval, desk))
    ? null
    : "was not checked by somebody else. Choose it, and give the second check.";
};

/**
 * The sheet says what approved labels say and nothing more, so that each must be
 * approved as it is now, whether or not it was printed. All of them or none: a
 * sheet without one of them would be read as if it were whole.
 */
export const sendMedicinesSheet = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const refuse = (said: string, place?: number): FastifyReply =>
    reply.code(409).send({ said: `No sheet was made${said}`, ...(place === undefined ? {} : { place }) });
  const forms = formIn(request).getAll("label");
  const name = formIn(request).get("sheet") ?? "medicines";
  if (!isSheetName(name)) return refuse(": there is no such sheet.");
  const { least } = personsSheets[name];
  if (forms.length < least || forms.length > mostOnSheet)
    return refuse(`: a sheet is of ${least} to ${mostOnSheet} medicines.`);
  const desk = deskOf(request, parts);
  const requests: Approved[] = [];
  const approvals: Approval[] = [];
  for (const [place, form] of forms.entries()) {
    const asked = await labelToPrint(new URLSearchParams(form), request, parts);
    const why = await whyNot(asked, desk);
    if (why !== null || asked.request === null || asked.approval === null)
      return refuse(`: label ${place + 1} of those for the sheet ${why}`, place);
    requests.push({ ...asked.request, approval: toldApproval(asked.approval) });
    approvals.push(asked.approval);
  }
  const firstDay = formIn(request).get("first-day") ?? todayAt(parts.clock());
  const sheet = await sheetOf(requests, name, firstDay, desk);
  if (!sheet.ok) return refuse(`. ${allToldAtDesk(sheet.refusals)}`);
  const { pdf, pages, findings } = sheet.value;
  parts.costs.charge(request, pages);
  for (const approval of approvals) noteObject(request, noteOfPrint(null, approval));
  return reply.send({ pdf, findings: findings.map(toldAtDesk) });
};
