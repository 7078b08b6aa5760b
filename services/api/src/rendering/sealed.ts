// rendering: what was laid out, on its way to whoever makes its links or approves it and back: small, and opaque
// to who carries it.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import {
  type Finding,
  type FrontSheet,
  type ItemPlace,
  type Prepared,
  readPrepared,
  type WithheldItem,
} from "@plainlabel/core";

/** Labels that were laid out, with what an answer tells of what was sent. */
export interface LaidOut {
  readonly prepared: Prepared;
  readonly submissionFindings: readonly Finding[];
  /**
   * Where each item was asked for apart: the places of those that have labels, those that have none, and the
   * sheet that names them.
   */
  readonly each?: {
    readonly places: readonly ItemPlace[];
    readonly withheld: readonly WithheldItem[];
    readonly front?: FrontSheet;
  };
  /** The FHIR type of what was sent, from a closed list; null for anything else. */
  readonly resourceType: string | null;
}

/** Bytes of its own, a tenth of its JSON: ten thousand labels may wait for their links. */
export const sealed = (laidOut: LaidOut): Uint8Array =>
  new Uint8Array(deflateRawSync(JSON.stringify(laidOut), { level: 1 }));

/** Throws where it was sealed by another version. */
export const unsealed = (bytes: Uint8Array): LaidOut => {
  const laidOut = JSON.parse(inflateRawSync(bytes).toString()) as LaidOut;
  const prepared = readPrepared(laidOut.prepared);
  if (!prepared.ok) throw new Error(prepared.refusals[0]?.detail);
  return { ...laidOut, prepared: prepared.value };
};
