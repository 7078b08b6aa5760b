// directions/fhir: the place where a reading collects every refusal and finding, so that all come back at once.
import type { Finding, Refusal, RefusalCode } from "../refusal.ts";
import { helpOf } from "./helpOf.ts";

export interface Log {
  readonly refusals: Refusal[];
  readonly findings: Finding[];
}

export const newLog = (): Log => ({ refusals: [], findings: [] });

/** Notes a refusal and answers null, so that a reader can `return refuse(...)`. */
export const refuse = (
  log: Log,
  code: RefusalCode,
  path: string,
  detail: string,
  help = helpOf(code),
): null => {
  log.refusals.push({ code, path, detail, help });
  return null;
};
