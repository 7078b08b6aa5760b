// label: what the label goes on, and whether an ordinary label is on the pack too: the same beside a typed label,
// a row and an item.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import type { Approver } from "../approval/Approver.ts";
import { containerWords } from "./containerWords.ts";
import { wordsOfRefusal } from "./fieldRefusals.ts";
import { type WorkField, workField, workText } from "./workFields.ts";

export interface PackFields {
  /** "" where it is not said. */
  readonly container: string;
  /** Millimetres, as typed. */
  readonly diameter: string;
  /** An ordinary label is on the pack too; when that was ticked (ISO instant), "" where it was not. */
  readonly companionAt: string;
}

export const noPackFields: PackFields = { container: "", diameter: "", companionAt: "" };

/** `end`: what the names of its fields end in. */
export const readPackFields = (fields: URLSearchParams, end = ""): PackFields => {
  const text = (name: string): string => (fields.get(name + end) ?? "").trim();
  return {
    container: text("container"),
    diameter: text("diameter"),
    companionAt: text("companion") === "yes" ? text("companion-at") : "",
  };
};

const containerOf = ({ container, diameter }: PackFields) =>
  container === ""
    ? {}
    : {
        container: {
          kind: container,
          ...(container === "bottle" || container === "tube"
            ? { diameter: /^\d{1,3}$/.test(diameter) ? Number(diameter) : diameter }
            : {}),
        },
      };

const companionOf = ({ companionAt, container }: PackFields, approver: Approver | null) =>
  companionAt === ""
    ? {}
    : {
        purpose: "companion",
        fullLabel: {
          ...(container === "" ? {} : { on: container }),
          ...(approver === null ? {} : { by: approver.name }),
          at: companionAt,
        },
      };

/** Their part of a label request, not yet judged. */
export const partOfPack = (fields: PackFields, approver: Approver | null) => ({
  ...containerOf(fields),
  ...companionOf(fields, approver),
});

/** A companion names who answers for it. */
export const packRefusals = ({ companionAt }: PackFields, approver: Approver | null): readonly Refusal[] =>
  companionAt !== "" && approver === null
    ? [
        {
          code: "companion-not-attested",
          path: "/fullLabel",
          detail: "Whoever ticks that an ordinary label is on the pack answers for it.",
          help: "Say who approves first.",
        },
      ]
    : [];

const kinds = ["box", "bottle", "tube", "vial", "inhaler"] as const;

type PackField = "container" | "diameter" | "companion";

/** The fields for what the label goes on. `field` draws one, with what is wrong in it. */
export const packPart = (
  fields: PackFields,
  field: (id: PackField, label: string, more?: Partial<WorkField>) => WorkField,
  end = "",
): Html => {
  const named = (name: string) => ({ name: name + end });
  return html`<div class="row two">${workField(
    field("container", "The label goes on"),
    (tied) =>
      html`<select id="container" name="container${end}" ${tied}><option value="">Not said</option>${kinds.map(
        (kind) =>
          html`<option value="${kind}"${kind === fields.container ? html` selected` : null}>${containerWords(kind)}</option>`,
      )}</select>`,
  )}${workText(field("diameter", "How thick", { hint: "in mm, across", ...named("diameter") }), fields.diameter)}</div>
<p class="tick"><input type="checkbox" id="companion" name="companion${end}" value="yes"${fields.companionAt === "" ? null : html` checked`} aria-describedby="companion-wrong"><label for="companion">An ordinary label is on the pack too</label></p>
<input type="hidden" name="companion-at${end}" value="${fields.companionAt}">
<span class="wrong" id="companion-wrong" data-part>${field("companion", "")
    .wrong.map(wordsOfRefusal)
    .join(" ")}</span>
<p class="hint">This label then goes beside it, in large print, without the particulars that the other one bears. You answer for it.</p>`;
};
