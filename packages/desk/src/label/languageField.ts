// label: the language that stands on the label beside English: the same beside a typed label, a row and an item.
import { ourTranslator } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";
import { type WorkField, workField } from "./workFields.ts";

const english = new Intl.DisplayNames("en-GB", { type: "language" });

/** "Urdu"; a text that is no language's tag is told as it was sent. */
const nameOf = (tag: string): string => {
  try {
    return english.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const offered: readonly (readonly [string, string])[] = ourTranslator.tags
  .map((tag) => [tag, nameOf(tag)] as const)
  .toSorted(([, one], [, other]) => one.localeCompare(other, "en-GB"));

/** Of a request, or typed: tags between spaces, as one field holds them. */
export const languagesIn = (text: string): readonly string[] => text.split(" ").filter((tag) => tag !== "");

/** "Urdu", "Polish and Urdu". */
export const languagesInWords = (text: string): string => languagesIn(text).map(nameOf).join(" and ");

/** `value`: what a request named stays to be chosen, though it is none that we offer. */
export const languageField = (field: WorkField, value: string, none: string): Html =>
  workField(
    field,
    (tied) =>
      html`<select id="language" name="language" ${tied}><option value="">${none}</option>${
        value === "" || offered.some(([tag]) => tag === value)
          ? null
          : html`<option value="${value}" selected>${languagesInWords(value)}</option>`
      }${offered.map(([tag, name]) => html`<option value="${tag}"${tag === value ? html` selected` : null}>${name}</option>`)}</select>`,
  );
