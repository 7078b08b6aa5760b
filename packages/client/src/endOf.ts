// client: how a call that was sent came to an end.
import { notDone } from "./notDone.ts";
import type { Answer, LabelWords, Made, NotDone } from "./Outcome.ts";

interface Sent {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const unreachable = (fault: unknown): NotDone => ({
  outcome: "unreachable",
  detail: fault instanceof Error ? fault.message : String(fault),
});

/** What fetch throws means that no whole answer came; it becomes a value like every other end. */
export const answerOf = async <S extends Sent>(
  sent: Promise<S>,
): Promise<Answer<Exclude<S["data"], undefined>>> => {
  try {
    const { data, error, response } = await sent;
    return response.ok
      ? { outcome: "done", value: data as Exclude<S["data"], undefined> }
      : notDone(response, error);
  } catch (fault) {
    return unreachable(fault);
  }
};

/** The same where the good answer is one PDF. */
export const madeOf = async (
  sent: Promise<{ data?: ArrayBuffer; error?: unknown; response: Response }>,
): Promise<Made | NotDone> => {
  try {
    const { data, error, response } = await sent;
    if (!response.ok || data === undefined) return notDone(response, error);
    const links = response.headers.get("plainlabel-links") ?? "";
    return {
      outcome: "made",
      pdf: new Uint8Array(data),
      links: links.split(/,\s*/).filter(Boolean),
      replayed: response.headers.get("idempotency-replayed") === "true",
    };
  } catch (fault) {
    return unreachable(fault);
  }
};

/** The same where the good answer is a file of words. */
export const wordsOf = async (
  sent: Promise<{ data?: ArrayBuffer; error?: unknown; response: Response }>,
): Promise<Answer<LabelWords>> => {
  try {
    const { data, error, response } = await sent;
    if (!response.ok || data === undefined) return notDone(response, error);
    const findings = response.headers.get("plainlabel-findings") ?? "";
    return {
      outcome: "done",
      value: { file: new Uint8Array(data), findings: findings.split(/,\s*/).filter(Boolean) },
    };
  } catch (fault) {
    return unreachable(fault);
  }
};
