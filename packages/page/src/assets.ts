// assets: style and script as files of their own, named by what is in them, so that a page needs no inline code.
import { fingerprint } from "./fingerprint.ts";
import { listenScript } from "./listenScript.ts";
import { feedbackCss } from "./style/feedbackCss.ts";
import { filmCss } from "./style/filmCss.ts";
import { listenCss } from "./style/listenCss.ts";
import { pageCss } from "./style/pageCss.ts";
import { posterCss } from "./style/posterCss.ts";
import { remindCss } from "./style/remindCss.ts";
import { tickScript } from "./tickScript.ts";

export interface Asset {
  /** Where pages look for it. The name changes with the content, so it may be kept for ever. */
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const assetOf = (name: string, ending: string, type: string, body: string): Asset => ({
  path: `/assets/${name}-${fingerprint(body)}.${ending}`,
  type,
  body,
});

export const pageStyle = assetOf(
  "page",
  "css",
  "text/css; charset=utf-8",
  [pageCss, feedbackCss, filmCss, listenCss, remindCss].join("\n"),
);
export const posterStyle = assetOf("poster", "css", "text/css; charset=utf-8", posterCss);
export const pageScript = assetOf("listen", "js", "text/javascript; charset=utf-8", listenScript);

/** Asked for only by the page of a label. */
export const pageTicks = assetOf("tick", "js", "text/javascript; charset=utf-8", tickScript);

/** Every file the pages ask for; to be served as it is, cached without end. */
export const assets: readonly Asset[] = [pageStyle, posterStyle, pageScript, pageTicks];

/** Headers every page must be sent with: nothing inline, nothing from elsewhere, no trace left behind. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
  "x-content-type-options": "nosniff",
  "cache-control": "private, no-store",
};
