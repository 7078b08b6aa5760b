// content: keeping a change, and what is told of it. The same for the API and for the pharmacist's page.
import { accepted, type Outcome, refused } from "@plainlabel/core";
import type {
  ContentKey,
  ContentKind,
  ContentKinds,
  ContentVersion,
  ContentVersions,
} from "../../store/content/ContentVersions.ts";
import type { ContentChange } from "./readContentChange.ts";

/** Keeps it after the version that its sender has read. Throws `StoreOutage`. */
export const keepChange = async <K extends ContentKind>(
  content: ContentVersions,
  key: ContentKey<K>,
  { body, by, after }: ContentChange<ContentKinds[K]>,
): Promise<Outcome<number>> => {
  const kept = await content.keep(key, body, by, after);
  return kept.outcome === "kept"
    ? accepted(kept.version)
    : refused({
        code: "changed-meanwhile",
        path: "/after",
        detail: `The version that holds is ${kept.current}, not ${after}.`,
        help: "Read it, bring your change to it, and send that with its version.",
      });
};

/** One version as it is told: what it said, who answers for it, and since when. */
export const toldOf = <K extends ContentKind>({ version, body, by, at }: ContentVersion<K>) => ({
  version,
  body,
  by,
  at: new Date(at).toISOString(),
});
