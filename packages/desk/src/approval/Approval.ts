// approval: what a pharmacist approved: one request, its drawing, and the very file that prints it.
import { type Html, html } from "@plainlabel/page";

export interface Approval {
  /** Of the request, its drawing and what its code opens, as they were shown. */
  readonly digest: string;
  /** The person who approved; on the page of a prescription the initials alone. */
  readonly by: string;
  /** As what, and under which number of the register; "" where nobody was asked. */
  readonly role: string;
  readonly registration: string;
  readonly initials: string;
  /** ISO instant. */
  readonly at: string;
  /** SHA-256 of the PDF that was made when it was approved. No other is printed. */
  readonly file: string;
  /** The print button was used; whether paper came out, only a person sees. */
  readonly printed: boolean;
}

/** `end`: what the names of its fields end in. null: there is none. */
export const readApproval = (fields: URLSearchParams, end = ""): Approval | null => {
  const text = (name: string): string => (fields.get(`${name}${end}`) ?? "").trim();
  const digest = text("approved");
  return digest === ""
    ? null
    : {
        digest,
        by: text("approved-by"),
        role: text("approved-role"),
        registration: text("approved-registration"),
        initials: text("approved-initials"),
        at: text("approved-at"),
        file: text("approved-file"),
        printed: text("approved-printed") === "yes",
      };
};

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** Carried by the form: the server keeps no label, and only a keyed hash of this. */
export const heldApproval = (approval: Approval | null, end = ""): Html | null =>
  approval === null
    ? null
    : html`${hidden(`approved${end}`, approval.digest)}${hidden(`approved-by${end}`, approval.by)}${hidden(`approved-role${end}`, approval.role)}${hidden(`approved-registration${end}`, approval.registration)}${hidden(`approved-initials${end}`, approval.initials)}${hidden(`approved-at${end}`, approval.at)}${hidden(`approved-file${end}`, approval.file)}${approval.printed ? hidden(`approved-printed${end}`, "yes") : null}`;
