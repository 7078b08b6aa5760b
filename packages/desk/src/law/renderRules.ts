// law: every rule of a law profile beside the label that was just shown, in a window of its own.
import { type LawReport, lawPart, type Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";
import { refusalList } from "../shell/refusalsBeside.ts";

/** `why`: why there is no label to hold against them. */
export type RulesView =
  | { readonly law: LawReport }
  | { readonly law: null; readonly why: readonly Refusal[] };

export const noLawChosen: Refusal = {
  code: "no-rules-chosen",
  path: "/law",
  detail: "No rules are chosen.",
  help: "Close this window, choose whose rules, and press the button again.",
};

export const noLabelYet: Refusal = {
  code: "no-label-yet",
  path: "",
  detail: "There is no label yet that could be held against rules.",
  help: "Close this window and finish the label.",
};

export const renderRules = (view: RulesView): string =>
  view.law === null
    ? deskPage({
        ...{ title: "Rules", here: "/desk/new", keys: [] },
        main: html`<h1>Rules</h1>${refusalList(view.why, "No rules are shown")}`,
      })
    : deskPage({
        ...{ title: `Rules of ${view.law.title}`, here: "/desk/new", keys: [] },
        main: html`<h1>Rules of ${view.law.title}, one by one</h1>
<p>Of the label as its page gives it now. Nothing is approved or changed by this; close the window to go on.</p>
${lawPart(view.law)}`,
      });
