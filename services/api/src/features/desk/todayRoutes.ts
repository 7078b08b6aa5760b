// GET /, GET /desk/today/half, POST /desk/today/labels and sheet: the home of the desk, the service's half of the
// key to today's list, and approved labels in one print. The list itself never comes here.
import { type CheckSaid, renderToday, toldAtDesk } from "@plainlabel/desk";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identityOf } from "../../access/Identity.ts";
import { todayAt } from "../../durations/todayAt.ts";
import type { Store } from "../../store/Store.ts";
import { type PrintedTogether, printAllTogether } from "./approvedLabel.ts";
import { approverOn } from "./approverCookie.ts";
import { type DeskParts, deskOf, ownCheckOf } from "./DeskParts.ts";
import { csrfFor, formIn } from "./deskScope.ts";
import { labelToPrint } from "./labelToPrint.ts";
import { sendMedicinesSheet } from "./medicinesSheet.ts";
import { sendDeskPage } from "./sendDeskPage.ts";
import { sendPrint } from "./sendPrint.ts";
import { stockOn } from "./stockCookie.ts";

const hour = 3_600_000;

/** Milliseconds until the day at the pharmacy is over. Found by looking: a day in which clocks change has 23 or 25 hours. */
export const untilMidnight = (now: number): number => {
  const today = todayAt(now);
  const isToday = (time: number): boolean => todayAt(time) === today;
  let [before, after] = [now, now + 26 * hour];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isToday(middle)) before = middle;
    else after = middle;
  }
  return after - now;
};

const week = 7 * 24 * hour;

/**
 * That a second check is done without, for as long as somebody may not have heard of it; null where there is
 * nothing to hear.
 */
const turnedOff = (request: FastifyRequest, parts: DeskParts): CheckSaid | null => {
  const said = ownCheckOf(request);
  const isNews = said !== null && !said.on && parts.clock() - said.at < week;
  return isNews && !deskOf(request, parts).secondCheck ? said : null;
};

/** Adds these routes to a scope that people have signed in to. */
export const todayRoutes = (
  scope: FastifyInstance,
  { sessions }: Pick<Store, "sessions">,
  parts: DeskParts,
): void => {
  scope.get("/", (request, reply) =>
    sendDeskPage(
      reply,
      renderToday({
        csrf: csrfFor(request),
        today: todayAt(parts.clock()),
        stock: stockOn(request),
        approver: approverOn(request),
        checkOff: turnedOff(request, parts),
      }),
    ),
  );
  // Read by the script of our own pages alone: no other origin can, and no cache or browser keeps it.
  scope.get("/desk/today/half", (request, reply) => {
    const now = parts.clock();
    const day = todayAt(now);
    return reply.send({
      ...sessions.listOf(identityOf(request).tenantId, day),
      ...{ day, lasts: untilMidnight(now) },
    });
  });
  scope.post("/desk/today/labels", (request, reply) => sendTogether(request, reply, parts));
  scope.post("/desk/today/sheet", (request, reply) => sendMedicinesSheet(request, reply, parts));
};

/** More would hold up everybody else, and nobody takes so many from one printer at once. */
const mostTogether = 60;

const wordsOf = (printed: Exclude<PrintedTogether, { readonly outcome: "printed" }>): string => {
  if (printed.outcome === "not-made") {
    const why = printed.refusals.map(
      (refusal) => `${refusal.path === "/address" ? "The bag's address: " : ""}${toldAtDesk(refusal)}`,
    );
    return `Nothing was printed. ${why.join(" ")}`;
  }
  const which = `Label ${printed.place + 1} of those to print`;
  if (printed.outcome === "not-checked")
    return `Nothing was printed: ${which.toLowerCase()} was not checked by somebody else. Choose it, and give the second check.`;
  return printed.outcome === "printed-before"
    ? `Nothing was printed: ${which.toLowerCase()} was printed before. Choose it, and say why it is printed again.`
    : `Nothing was printed: ${which.toLowerCase()} was not approved as it is now. Choose it, and look at it again.`;
};

/** The labels of several forms as one file. Nothing of them is kept. */
const sendTogether = async (
  request: FastifyRequest,
  reply: FastifyReply,
  parts: DeskParts,
): Promise<FastifyReply> => {
  const forms = formIn(request).getAll("label");
  if (forms.length === 0 || forms.length > mostTogether)
    return reply.code(409).send({ said: `Nothing was printed: print 1 to ${mostTogether} at a time.` });
  const asked = [];
  for (const form of forms) asked.push(await labelToPrint(new URLSearchParams(form), request, parts));
  const bag = formIn(request).get("bag") === "yes";
  const onTop = bag ? { bag: { address: formIn(request).get("bag-address") ?? "" } } : {};
  const printed = await printAllTogether(asked, onTop, deskOf(request, parts));
  if (printed.outcome === "printed") for (const { notePrinted } of asked) await notePrinted?.();
  return printed.outcome === "printed"
    ? sendPrint(request, reply, printed.label, { approvals: printed.approvals, reason: null }, parts)
    : reply
        .code(409)
        .send({ said: wordsOf(printed), ...("place" in printed ? { place: printed.place } : {}) });
};
