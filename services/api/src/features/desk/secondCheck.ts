// features/desk: the second check of an approved label. The service keeps for a day that it was given, by a keyed
// hash; nothing is printed without it, whatever a page says.
import { accepted } from "@plainlabel/core";
import { type Approval, approverOf, checkRefusals, readCheck, type SecondCheck } from "@plainlabel/desk";
import type { FastifyInstance } from "fastify";
import { checkerOn, keepChecker } from "./approverCookie.ts";
import type { DeskCaller } from "./DeskParts.ts";
import { formIn } from "./deskScope.ts";
import { noteOfCheck } from "./notesOfApproval.ts";

/** Of this very approval: a label that is approved anew is checked anew. */
const nameOfCheck = ({ digest, file, by, registration, initials, at }: Approval): string =>
  `checked on the desk: ${JSON.stringify([digest, file, by, registration, initials, at])}`;

/** Whether nothing of a second check stands in the way of its print. */
export const isChecked = async (approval: Approval, desk: DeskCaller): Promise<boolean> => {
  if (!desk.secondCheck) return true;
  const { idempotency } = desk.scan.store;
  const name = nameOfCheck(approval);
  const use = await idempotency.take(desk.tenantId, name, approval.file);
  if (use === "first") await idempotency.letGo(desk.tenantId, name, approval.file);
  return use === "again";
};

const noteChecked = async (approval: Approval, { scan: { store }, tenantId }: DeskCaller): Promise<void> => {
  const name = nameOfCheck(approval);
  if ((await store.idempotency.take(tenantId, name, approval.file)) === "first")
    await store.idempotency.settle(tenantId, name, approval.file);
};

const known = ({ checker, check }: DeskCaller): SecondCheck["typed"] =>
  check?.typed ?? checker ?? { name: "", role: "", registration: "" };

/**
 * How an approval that holds stands with its second check, after what this call says of it; undefined where none
 * is wanted.
 */
export const checkOf = async (approval: Approval, desk: DeskCaller): Promise<SecondCheck | undefined> => {
  if (!desk.secondCheck) return undefined;
  const { check } = desk;
  const typed = known(desk);
  if (await isChecked(approval, desk)) return { done: true, typed, wrong: [] };
  if (check === null) return { done: false, typed, wrong: [] };
  const wrong = checkRefusals(check, approval);
  if (wrong.length === 0) {
    await noteChecked(approval, desk);
    desk.note(noteOfCheck(typed.registration, approval));
  }
  return { done: wrong.length === 0, typed, wrong };
};

/** Who checked last is filled in for the next label; initials never are. For a scope that people have signed in to. */
export const rememberCheckers = (scope: FastifyInstance): void => {
  scope.addHook("preHandler", async (request, reply) => {
    const check = readCheck(formIn(request));
    const who = check === null ? null : approverOf(check.typed);
    if (who?.ok === true && JSON.stringify(who) !== JSON.stringify(accepted(checkerOn(request))))
      keepChecker(request, reply, who.value);
  });
};
