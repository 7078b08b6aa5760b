// scan: what a code opens, for whoever holds it. Unknown, expired and revoked look alike from outside.
import {
  languageOfPhone,
  type PageChoices,
  type PageProps,
  pageIn,
  pagePaths,
  readChoices,
} from "@plainlabel/page";
import type { FastifyRequest } from "fastify";
import { guesserOf } from "../../costs/guesses.ts";
import { asWritten } from "../../store/links/base32.ts";
import type { LinkAnswer, LivePage } from "../../store/links/Links.ts";
import { shortCodeInPrint } from "../../store/links/linkAddress.ts";
import { type Known, knownOf } from "./knownOf.ts";
import type { ScanParts } from "./ScanParts.ts";

/** The two ways to a page: by the code on the label, and by what is typed. */
export interface Way {
  readonly prefix: "/M" | "/C";
  /** Whether a stranger could hit one by trying: 40 bits can be tried out where nobody counts, 130 cannot. */
  readonly guessable: boolean;
  readonly find: (store: ScanParts["store"], code: string) => Promise<LinkAnswer>;
  /** The code as it stands in addresses. */
  readonly written: (code: string) => string;
}

export const ways: readonly Way[] = [
  {
    prefix: "/M",
    guessable: false,
    find: ({ links }, code) => links.byToken(code),
    written: asWritten,
  },
  {
    prefix: "/C",
    guessable: true,
    find: ({ links }, code) => links.byShortCode(code),
    written: (code) => shortCodeInPrint(asWritten(code)),
  },
];

export type Opened =
  | { readonly state: "live"; readonly link: LivePage; readonly props: PageProps; readonly known: Known }
  /** The label's words are gone; what is known of the medicine is not. */
  | { readonly state: "ended"; readonly base: string; readonly known: Known }
  | { readonly state: "gone" }
  /** A later version of the service kept the words; this one does not guess at them. */
  | { readonly state: "unreadable" }
  /** Too many wrong codes came from this network: seconds to wait. Right codes wait too, or trying on would pay. */
  | { readonly state: "wait"; readonly seconds: number };

/** The query as it was sent; choices of colour and size, and the forms' fields. */
export const queryOf = (request: FastifyRequest): URLSearchParams =>
  new URLSearchParams(request.url.split("?").slice(1).join("?"));

export const choicesOf = (request: FastifyRequest): PageChoices => readChoices(queryOf(request));

/** Finds what a code opens, and counts wrong codes as guesses. Throws `StoreOutage`. */
export const openLink = async (
  request: FastifyRequest,
  code: string,
  way: Way,
  scan: ScanParts,
): Promise<Opened> => {
  const { store, guesses } = scan;
  const guesser = guesserOf(request.ip);
  if (way.guessable) {
    const seconds = await guesses.ask(guesser, 0);
    if (seconds > 0) return { state: "wait", seconds };
  }
  const answer = await way.find(store, code);
  if (answer.state === "unknown") await guesses.spend(guesser, 1);
  if (answer.state === "unreadable") return { state: "unreadable" };
  if (answer.medicine === null) return { state: "gone" };
  const base = pagePaths(`${way.prefix}/${way.written(code)}`).page;
  // What an ended label was, approved or not, is known no more: then the stricter rule.
  const behind = answer.state === "live" && !answer.page.content.approved ? "draft" : "approved";
  const known = await knownOf(answer.medicine, await scan.shelfOf(answer.tenantId), scan, behind);
  if (answer.state === "expired") return { state: "ended", base, known };
  const { entry, form, films, photographs } = known;
  const asked = choicesOf(request);
  /* A choice made on the page goes before what the phone is set to, English too. */
  const wanted = asked.lang ?? languageOfPhone(request.headers["accept-language"]);
  const spoken = pageIn(wanted, {
    approved: answer.page.content.approved,
    reviewedOnly: scan.reviewedOnly,
  });
  return {
    state: "live",
    link: answer.page,
    known,
    props: {
      content: answer.page.content,
      base,
      choices: asked,
      entry,
      form,
      films,
      photographs,
      ...spoken,
    },
  };
};
