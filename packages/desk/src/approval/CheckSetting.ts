// approval: a pharmacy decides for itself whether its labels are checked by somebody else before they are
// printed. Wanting it takes one person, doing without it two.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/core";
import { type Approver, type ApproverRole, approverOf, type TypedApprover } from "./Approver.ts";
import { isSamePerson } from "./SecondCheck.ts";

/** Who may decide it: whoever answers for what the pharmacy hands out. */
export const decidingRoles = ["pharmacist", "dispensing doctor"] as const satisfies readonly ApproverRole[];

export interface TypedDecision {
  readonly on: boolean;
  readonly first: TypedApprover;
  /** Of a check that is turned off. */
  readonly second: TypedApprover;
}

export const readDecision = (fields: URLSearchParams): TypedDecision => {
  const of = (who: string): TypedApprover => {
    const text = (part: string): string => (fields.get(`${who}-${part}`) ?? "").trim();
    return { name: text("name"), role: text("role"), registration: text("registration") };
  };
  // Whatever is not plainly the wish to do without it asks for it, which is the safer of the two.
  return { on: fields.get("do") !== "off", first: of("first"), second: of("second") };
};

const personOf = (who: "first" | "second", typed: TypedApprover): Outcome<Approver> => {
  const read = approverOf(typed);
  if (!read.ok)
    return refused(
      ...read.refusals.map((refusal) => ({
        ...refusal,
        path: refusal.path.replace("approver", who),
        detail: refusal.detail.replace("what you approve", "what you decide this"),
        help: refusal.help.replace("what you approve", "this decision"),
      })),
    );
  return decidingRoles.some((role) => role === read.value.role)
    ? read
    : refused({
        code: "approver-role",
        path: `/${who}/role`,
        detail: `A ${read.value.role} does not decide this.`,
        help: `It takes a ${decidingRoles.join(" or a ")}.`,
      });
};

/** Whom the decision is by, by registration numbers; or every reason why it is none. */
export const decisionOf = ({ on, first, second }: TypedDecision): Outcome<readonly string[]> => {
  const people = on ? [personOf("first", first)] : [personOf("first", first), personOf("second", second)];
  const same: readonly Refusal[] =
    on || !isSamePerson(first, second)
      ? []
      : [
          {
            code: "checker-approved",
            path: "/second/name",
            detail: "This is the same person.",
            help: "Somebody else decides it with them.",
          },
        ];
  const wrong = [...people.flatMap((person) => (person.ok ? [] : person.refusals)), ...same];
  return wrong.length > 0
    ? refused(...wrong)
    : accepted(people.flatMap((person) => (person.ok ? [person.value.registration] : [])));
};
