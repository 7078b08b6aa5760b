// directions/fhir: as needed, by R4's own fields or by the published extension of R5, with its reasons in words.

import { clausesOf } from "../agreement/clausesOfWords.ts";
import { mayBeSchedule } from "../agreement/scheduleSigns.ts";
import { quotedLast } from "../refusing/quotedLast.ts";
import type { Step } from "../regimen/Regimen.ts";
import { reasonCodes } from "./codeTables.ts";
import { type Log, refuse } from "./Log.ts";
import { meaningsOf, readWords, wordingsOf } from "./readConcept.ts";
import { readExtensions } from "./readExtensions.ts";
import type { FhirConcept, FhirDosage } from "./shapes.ts";

const general = /^(?:(?:only )?(?:as|when|if) (?:required|needed|necessary)|prn)$/i;

const isKnownReason = (words: string): boolean =>
  clausesOf(`for ${words}`).some((clauses) => clauses.every(({ kind }) => kind === "reason"));

const bare = (words: string): string =>
  words
    .replace(/\.$/, "")
    .replace(/^(?:only )?(?:as|when|if) (?:required|needed|necessary) (?=for )/i, "")
    .replace(/^for /i, "");

const knownReasons: ReadonlySet<string> = new Set(
  [...reasonCodes.values()].flatMap((byCode) => [...byCode.values()]),
);

/** "nausea" beside the code of pain, or a display that says a dose. */
const isSaidOtherwise = (concept: FhirConcept, reason: string): boolean => {
  const words = [reason, ...wordingsOf(concept).map(bare), ...meaningsOf(concept, reasonCodes)];
  return (
    new Set(words.map((one) => one.toLowerCase()).filter((one) => knownReasons.has(one))).size > 1 ||
    words.some((one) => !general.test(one) && mayBeSchedule(one) && !isKnownReason(one))
  );
};

/** The reason in lower case; "" for words that only say as required; null where refused. */
const readReason = (concept: FhirConcept, path: string, log: Log): string | null => {
  const words = readWords(concept, path, "reason-unknown-code", reasonCodes, log);
  if (words === null) return null;
  const reason = bare(words[0]!);
  const lower = /^\p{Lu}\p{Ll}/u.test(reason) ? reason[0]!.toLowerCase() + reason.slice(1) : reason;
  if (isSaidOtherwise(concept, lower))
    return refuse(
      log,
      "instruction-says-schedule",
      path,
      `The reason may say a dose, a time or a limit, or two reasons: ${quotedLast(...words)}`,
      "Send one reason as plain words, and a dose, a time or a limit in its own field.",
    );
  if (general.test(reason)) return "";
  return lower;
};

/** Null: not said to be as needed, or refused. */
export const readAsNeeded = (dosage: FhirDosage, path: string, log: Log): Step["asNeeded"] => {
  const sent = readExtensions(dosage.extension ?? [], path, log);
  const own = dosage.asNeededCodeableConcept;
  if (own !== undefined && dosage.asNeededBoolean !== undefined)
    return refuse(
      log,
      "wrong-shape",
      `${path}/asNeededCodeableConcept`,
      "R4 allows one kind of as needed, not both.",
      "Send asNeededCodeableConcept alone where there is a reason.",
    );
  const concepts = [
    ...(own === undefined ? [] : [{ concept: own, path: `${path}/asNeededCodeableConcept` }]),
    ...sent.reasons,
  ];
  const flags = [dosage.asNeededBoolean, sent.asNeeded, ...concepts.map(() => true)].filter(
    (flag) => flag !== undefined,
  );
  if (new Set(flags).size > 1)
    return refuse(
      log,
      "as-needed-conflict",
      `${path}/extension`,
      "One part says as needed, and another says that it is not.",
    );
  if (flags[0] !== true) return null;
  const reasons = concepts.map(({ concept, path: at }) => readReason(concept, at, log));
  if (reasons.includes(null)) return null;
  return { reasons: [...new Set(reasons.filter((reason) => reason !== null && reason !== ""))] as string[] };
};
