// shell: in place of a page that there is not: what went wrong and what to do, where programs are told in JSON.
import { html } from "@plainlabel/page";
import { deskPage } from "./deskPage.ts";

export interface Problem {
  readonly status: number;
  /** To quote to the operator. */
  readonly reference: string;
}

const back = "Go back in the browser: what you typed is still there.";

const said: Readonly<Record<number, readonly [title: string, words: string]>> = {
  403: [
    "This page is from another sign-in",
    "Nothing was changed. Go back in the browser, load the page again, and send it from there.",
  ],
  404: ["There is nothing here", "It was erased, its day is over, or the address is mistyped."],
  413: ["That is too large", `More was sent than is read here. ${back}`],
  429: ["Too much at once", `Nothing was made. ${back} Try again in a minute.`],
  503: ["Not possible at the moment", `Nothing was made. ${back} Try again in a moment.`],
};

const broken = ["Something broke on our side", `Nothing was made. ${back}`] as const;
const unread = ["This cannot be read", `Nothing was made. ${back}`] as const;

export const renderProblem = ({ status, reference }: Problem): string => {
  const [title, words] = said[status] ?? (status >= 500 ? broken : unread);
  return deskPage({
    ...{ title, here: null, keys: [] },
    main: html`<h1>${title}</h1><p>${words}</p>
<p><a href="/">Today’s labels</a></p>
<p class="hint">Where it happens again, tell the operator of this service: ${reference}</p>`,
  });
};
