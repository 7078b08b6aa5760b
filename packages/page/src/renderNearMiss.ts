// near miss: thanks for telling, and what to do now if it was really taken wrong: the page's own help, first the pharmacy.
import { englishPage } from "@plainlabel/core";
import { doingOf } from "./doing.ts";
import { entryViewOf } from "./entryViewOf.ts";
import { html } from "./html.ts";
import { withChoices } from "./PageChoices.ts";
import type { PageProps } from "./PageProps.ts";
import { pagePaths } from "./pagePaths.ts";
import { pageShell } from "./pageShell.ts";
import { getHelp, pharmacyPhone } from "./parts/help.ts";
import { whatIf } from "./parts/whatIf.ts";

/** Whom to ring, and what the information says of too much or a missed dose, as on the page itself. */
export const renderNearMiss = ({
  content,
  base,
  choices,
  entry,
  form,
  phrases = englishPage,
}: Pick<PageProps, "content" | "base" | "choices" | "entry" | "form" | "phrases">): string => {
  const { words, doing } = phrases;
  const does = doingOf(content);
  const main = html`<h1 class="say">${words.thanks}</h1>
<p class="say">${words.nearThanks}</p>
<p class="say"><strong>${doing[does].nearNow}</strong></p>
${getHelp(pharmacyPhone(content), phrases)}
${entry === null ? null : whatIf(entry, entryViewOf(entry, form, content), does, phrases)}
<a class="door plain after" href="${withChoices(pagePaths(base).page, choices)}">${words.back}</a>`;
  return pageShell({ title: words.thanks, choices, phrases, main, header: null, kind: "page" });
};
