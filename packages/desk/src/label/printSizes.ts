// label: how the person reads: the sizes of print to choose from, and easy read.
import { profileNames } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";

/** The sizes of print that a person is asked for; one that a code or a picture chose stands with them. */
const usualSizes = ["clear", "large-16", "large-18", "large-20", "large-24", "large-28"];

const points: Readonly<Record<string, string>> = { standard: "12", clear: "14" };

export interface PrintSizes {
  /** "": as the record says. */
  readonly profile: string;
  readonly easyRead: boolean;
  readonly hint: string;
  /** Whether "as the record says" is among them: where there is one. */
  readonly mayFollowRecord: boolean;
}

const size = (value: string, words: string, isChosen: boolean): Html =>
  html`<label><input type="radio" name="profile" value="${value}"${isChosen ? html` checked` : null}>${words}</label>`;

export const printSizes = ({ profile, easyRead, hint, mayFollowRecord }: PrintSizes): Html => {
  const offered = profileNames.filter((name) => usualSizes.includes(name) || name === profile);
  return html`<fieldset><legend>How the person reads <span class="hint" id="size-hint" data-part>${hint}</span></legend><div class="seg">${mayFollowRecord ? size("", "As the record says", profile === "") : null}${offered.map(
    (name) => size(name, points[name] ?? name.replace("large-", ""), name === profile),
  )}<label><input type="checkbox" id="easyRead" name="easyRead" value="yes"${easyRead ? html` checked` : null}>Easy read, with pictures</label></div></fieldset>`;
};
