// approval: who approves: a person, as what, and under which number of the register. Asked once for each sign-in.
import { accepted, type Outcome, type Refusal, type RefusalCode, refused } from "@plainlabel/core";

/** Who may approve the words of a label, as the page names them. */
export const approverRoles = ["pharmacist", "pharmacy technician", "dispensing doctor"] as const;

export type ApproverRole = (typeof approverRoles)[number];

export interface Approver {
  readonly name: string;
  readonly role: ApproverRole;
  readonly registration: string;
}

/** The fields as typed. */
export interface TypedApprover {
  readonly name: string;
  readonly role: string;
  readonly registration: string;
}

export const noApprover: TypedApprover = { name: "", role: "", registration: "" };

export const readTypedApprover = (fields: URLSearchParams): TypedApprover => {
  const text = (name: string): string => (fields.get(name) ?? "").trim();
  return {
    name: text("approver-name"),
    role: text("approver-role"),
    registration: text("approver-registration"),
  };
};

const no = (code: RefusalCode, path: string, detail: string, help: string): Refusal => ({
  code,
  path,
  detail,
  help,
});

/** Whether a number is a real one of a register is not known here. */
export const approverOf = ({ name, role, registration }: TypedApprover): Outcome<Approver> => {
  const known = approverRoles.find((each) => each === role);
  const refusals = [
    ...(/\p{L}.*\p{L}/u.test(name) && name.length <= 80
      ? []
      : [no("approver-name", "/approver/name", "Write your name.", "It is noted with what you approve.")]),
    ...(known === undefined
      ? [no("approver-role", "/approver/role", "Choose as what you approve.", "Pharmacist, or another.")]
      : []),
    ...(/^[A-Za-z\d-]{4,20}$/.test(registration)
      ? []
      : [
          no(
            "approver-registration",
            "/approver/registration",
            "Write your registration number.",
            "4 to 20 letters, digits or hyphens.",
          ),
        ]),
  ];
  return known === undefined || refusals.length > 0
    ? refused(...refusals)
    : accepted({ name, role: known, registration });
};

/** 2 to 4 letters, typed for every approval. */
export const areInitials = (text: string): boolean => /^\p{L}{2,4}$/u.test(text);
