// document: what an earlier version of the software kept of a label's words, as today's. Every old field keeps its meaning.
import { accepted, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { documentVersion } from "./LabelDocument.ts";

export type KeptFields = Readonly<Record<string, unknown>>;

/** Every version that was ever written, today's last. */
type Version = 1 | typeof documentVersion;

/**
 * From each earlier version to the next one. A new version does not compile
 * until the one before it has its way here.
 */
const upgrades: Readonly<Record<Exclude<Version, typeof documentVersion>, (kept: KeptFields) => KeptFields>> =
  {
    // Version 1 had fewer fields, all of which mean today what they meant: to say less is to say nothing else.
    1: (kept) => ({ ...kept, version: 2 }),
  };

const isFields = (value: unknown): value is KeptFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEarlier = (version: unknown): version is keyof typeof upgrades =>
  typeof version === "number" && Object.hasOwn(upgrades, version);

const notKept: Refusal = {
  code: "wrong-document",
  path: "",
  detail: "This is not what was kept of a label's words.",
  help: "Make the label again from its request.",
};

const otherVersion: Refusal = {
  code: "document-version-unknown",
  path: "/version",
  detail: `The label's words were kept by a version of this software that is not known here; the latest that is known is ${documentVersion}.`,
  help: "Read them with the version that wrote them, or a later one.",
};

/**
 * What was kept of a label document, as today's version writes it. Version 1
 * wrote no number. Any other version is refused: words that mean something new
 * are not shown as if they meant something old.
 */
export const upgradeKept = (
  value: unknown,
): Outcome<KeptFields & { readonly version: typeof documentVersion }> => {
  if (!isFields(value)) return refused(notKept);
  let kept: KeptFields = Object.hasOwn(value, "version") ? value : { ...value, version: 1 };
  // Each step leads to a later version, so that they end.
  while (isEarlier(kept.version)) kept = upgrades[kept.version](kept);
  return kept.version === documentVersion
    ? accepted({ ...kept, version: documentVersion })
    : refused(otherVersion);
};
