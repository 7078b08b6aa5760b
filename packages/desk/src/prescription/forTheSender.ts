// prescription: what is wrong with a message in the words of who writes such messages: for its sender, closed,
// and never all that is said.
import type { Refusal } from "@plainlabel/core";
import { type Html, html } from "@plainlabel/page";

/**
 * What a sender has to mend in a message can be named by its place in it alone. Nothing where nothing in a
 * message is wrong.
 */
export const forTheSender = (refusals: readonly Refusal[]): Html | null => {
  const inMessage = refusals.filter(({ path }) => path !== "" && !path.startsWith("/supply"));
  return inMessage.length === 0
    ? null
    : html`<details class="for-sender"><summary>For whoever made the message</summary><ul>${inMessage.map(
        ({ path, detail, help }) => html`<li><code class="path">${path}</code> ${detail} ${help}</li>`,
      )}</ul></details>`;
};
