// prepare: labels that only show what would be printed. Every page of them says SAMPLE, nobody can approve them,
// and their codes open nothing.

import type { Finding, Refusal, RefusalCode } from "@plainlabel/directions";
import type { LabelRequest } from "./request/LabelRequest.ts";

/** A name that no register gives to anybody (RFC 2606). */
const nowhere = "sample.invalid/";

/** As long as the address that was sent, so that its code is as large, and opening nothing. */
const leadingNowhere = (address: string): string => {
  // In braille a capital takes more cells than a small letter.
  const [host, letter] = /^https:/.test(address) ? [nowhere, "w"] : [nowhere.toUpperCase(), "W"];
  const start = `${/^(?:https:\/\/)?/i.exec(address)?.[0] ?? ""}${host}`;
  return start.padEnd(address.length, letter);
};

type Link = NonNullable<LabelRequest["link"]>;

const withoutLink = ({ url, shortUrl, opens }: Link): Link => ({
  url: leadingNowhere(url),
  ...(shortUrl === undefined ? {} : { shortUrl: leadingNowhere(shortUrl) }),
  opens,
});

/**
 * The same request without its approval, and with links that open nothing. Links that the service made are
 * samples already.
 */
export const asSample = ({ approval: _, link, ...request }: LabelRequest): LabelRequest => ({
  ...request,
  ...(link === undefined ? {} : { link: request.explain === true ? link : withoutLink(link) }),
});

const told = (code: RefusalCode, path: string, detail: string): Finding => ({
  ...{ code, path, detail },
  help: "Send it with an ordinary key for a label that is handed out.",
});

const notApproved = told("sample-not-approved", "/approval", "A sample is never approved.");

const linkOf = (path: string): Finding =>
  told("sample-link", path, "The code and the address of a sample open nothing.");

/** That it is a sample, and what of the request is left aside for that. */
export const sampleFindings = ({ approval, link, explain }: LabelRequest): readonly Finding[] => [
  told("sample-label", "", "This is a sample, made with a key for tests."),
  ...(approval === undefined ? [] : [notApproved]),
  ...(link === undefined ? [] : [linkOf(explain === true ? "/explain" : "/link")]),
];

/** Whether it tells that labels are samples. */
export const isSampleFinding = (code: string): boolean => code.startsWith("sample-");

/** Why nobody approves it. */
export const sampleStops: Refusal = notApproved;
