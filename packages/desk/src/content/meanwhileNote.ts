// content: somebody else was faster. Nothing typed is lost, and nobody's words are written over unseen.
import { type Html, html } from "@plainlabel/page";
import type { Meanwhile } from "./contentTypes.ts";

/** A form as its fields and their lines, to be compared with another. */
export type FormLines = readonly (readonly [string, readonly string[]])[];

export interface Difference {
  readonly field: string;
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
}

/** Fields whose lines differ; where only the order does, all lines of both. */
export const differences = (theirs: FormLines, mine: FormLines): readonly Difference[] =>
  theirs.flatMap(([field, others], place) => {
    const own = mine[place]?.[1] ?? [];
    if (others.join("\n") === own.join("\n")) return [];
    const only = {
      theirs: others.filter((line) => !own.includes(line)),
      mine: own.filter((line) => !others.includes(line)),
    };
    const moved = only.theirs.length + only.mine.length === 0;
    return [{ field, ...(moved ? { theirs: others, mine: own } : only) }];
  });

const list = (lines: readonly string[]): Html =>
  lines.length === 0 ? html`Nothing` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** `compared` is null where they withdrew it. Stands inside the form, as its button sends it. */
export const meanwhileNote = (
  { version, by, at }: Meanwhile<unknown>,
  compared: readonly Difference[] | null,
): Html => html`<section class="refused" role="alert"><h2>Not saved: somebody else was faster</h2>
<p>${by.name} (${by.registration}) ${compared === null ? "withdrew it" : "saved it"} as version ${version}, ${at}, while you were typing. Everything you typed is still here.</p>
${
  compared === null
    ? null
    : compared.length === 0
      ? html`<p>Their words are the same as yours.</p>`
      : html`<table><caption>What differs</caption><thead><tr><th scope="col">Field</th><th scope="col">Theirs</th><th scope="col">Yours</th></tr></thead><tbody>${compared.map(
          ({ field, theirs, mine }) =>
            html`<tr><th scope="row">${field}</th><td>${list(theirs)}</td><td>${list(mine)}</td></tr>`,
        )}</tbody></table>`
}
<p>Bring what you want to keep of theirs into the fields below. Then yours holds, and theirs stays in the history.</p>
<p class="doing"><button name="over" value="${version}">Save mine after version ${version}</button></p></section>`;
