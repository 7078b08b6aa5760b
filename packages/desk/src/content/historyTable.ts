// content: everything an entry or a film ever said, by whom and when; newest first.
import { type Html, html } from "@plainlabel/page";
import type { HistoryLine } from "./contentTypes.ts";

/** What was done with a version; `before` is the one before it, if there was one. */
export const changeInWords = ({ body }: HistoryLine, before: HistoryLine | undefined): string => {
  if (body === null) return "Withdrawn";
  if (body.status === "reviewed") return "Signed as reviewed";
  if (before === undefined) return "Written, a draft";
  return before.body === null ? "Written again, a draft" : "Changed, a draft";
};

/** `linkOf` leads to what a version said. */
export const historyTable = (
  versions: readonly HistoryLine[],
  linkOf: ((version: number) => string) | null,
): Html =>
  html`<section aria-labelledby="history"><h2 id="history">History</h2>${
    versions.length === 0
      ? html`<p>There is none: only what this pharmacy keeps itself has a history.</p>`
      : html`<table><caption>Newest first</caption><thead><tr><th scope="col">No.</th><th scope="col">What was done</th><th scope="col">Who answers for it</th><th scope="col">When</th></tr></thead><tbody>${versions.map(
          (line, place) =>
            html`<tr><th scope="row">${
              linkOf === null || line.body === null
                ? line.version
                : html`<a href="${linkOf(line.version)}">${line.version}<span class="hear"> as people saw it</span></a>`
            }</th><td>${changeInWords(line, versions[place + 1])}</td><td>${line.by.name}, ${line.by.registration}</td><td>${line.at}</td></tr>`,
        )}</tbody></table>`
  }</section>`;
