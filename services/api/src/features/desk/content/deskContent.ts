// features/desk: what the pages of entries and films have in common: rights, histories, and a change that is kept
// or told why not.
import { digest, type Refusal } from "@plainlabel/core";
import type { HistoryLine, Rights } from "@plainlabel/desk";
import type { FastifyRequest } from "fastify";
import { identityOf } from "../../../access/Identity.ts";
import type { ContentKey, ContentVersion, SignedKind } from "../../../store/content/ContentVersions.ts";
import type { ScanParts } from "../../scan/ScanParts.ts";

/** What these pages work with. */
export interface ContentParts
  extends Pick<ScanParts, "store" | "shelfOf" | "clock" | "reviewedOnly" | "filmPlaces"> {
  /** The pharmacy's telephone number, for previews; null where it is not known. */
  readonly phone: string | null;
}

export const rightsOf = (request: FastifyRequest): Rights => {
  const { scopes } = identityOf(request);
  return { change: scopes.has("content"), sign: scopes.has("content:sign") };
};

/** Where the key of the session does not allow what a form asks for. */
export const notAllowed = (scope: "content" | "content:sign"): Refusal => ({
  code: "scope-missing",
  path: "",
  detail: `The key you signed in with does not allow ${scope === "content" ? "changes" : "signing"}.`,
  help: "Ask the operator of this service for a key that does, and sign in with it.",
});

const instant = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/London",
});

/** As the clocks of a pharmacy in the United Kingdom show it. */
export const instantInWords = (at: number): string => instant.format(at);

export const historyOf = async <K extends SignedKind>(
  request: FastifyRequest,
  { store }: ContentParts,
  key: ContentKey<K>,
): Promise<readonly HistoryLine[] | null> =>
  rightsOf(request).change
    ? (await store.content.history(key)).map(({ version, body, by, at }: ContentVersion<K>) => ({
        version,
        body,
        by,
        at: instantInWords(at),
      }))
    : null;

/** Whatever names exactly these words: a signature is for what stood on its page. */
export const seenOf = (body: object): Promise<string> => digest(JSON.stringify(body));

/** What somebody else has kept meanwhile, for whoever comes second; `theirs` null: it was withdrawn. */
export const meanwhileOf = <K extends SignedKind, Form>(
  current: ContentVersion<K> | null,
  formOf: (body: NonNullable<ContentVersion<K>["body"]>, version: number) => Form,
) =>
  current === null
    ? null
    : {
        version: current.version,
        by: current.by,
        at: instantInWords(current.at),
        theirs: current.body === null ? null : formOf(current.body, current.version),
      };

/** Refusals of a signature name the signer twice; the form has him once. */
export const withoutEcho = (refusals: readonly Refusal[], field: string): readonly Refusal[] =>
  refusals.filter(({ path }) => !path.startsWith(`/${field}/reviewedBy/`));

/** Read as it was sent: the framework would make lists of what is repeated. */
export const queryOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.split("?")[1] ?? "");

/** A signature is for words that were seen. */
export const changedSince: Refusal = {
  code: "changed-meanwhile",
  path: "/after",
  detail: "These words changed since they were shown to you.",
  help: "Read them as they are now; then sign or withdraw them.",
};

/** What was done before a page was led to, by the mark in its address. */
export const done: Readonly<Record<string, string>> = {
  saved: "Saved as a draft.",
  review: "Signed as reviewed.",
  withdraw: "Withdrawn.",
};
