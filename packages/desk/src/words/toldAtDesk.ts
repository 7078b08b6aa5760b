// words: a refusal or a finding as the desk says it: what is wrong, then what helps, in a pharmacist's words.
import type { Refusal } from "@plainlabel/core";
import { deskWords } from "./deskWords.ts";
import { messageWords, type OwnWords } from "./messageWords.ts";
import { sentenceWords } from "./sentenceWords.ts";

const byCode: Readonly<Record<string, OwnWords | undefined>> = messageWords;

const inOwnWords = (sentence: string): string => sentenceWords[sentence] ?? sentence;

/** Both parts, each a sentence. What programs are told to send, people are told to write. */
export const partsAtDesk = (told: Refusal): Readonly<Required<OwnWords>> => {
  const own = byCode[told.code];
  const detail = own?.detail ?? inOwnWords(told.detail);
  const help = own?.help ?? inOwnWords(told.help);
  const ended = /[.?!:”"]$/u.test(detail) ? detail : `${detail}.`;
  return { detail: deskWords(ended), help: deskWords(help.replace(/^Send\b/u, "Write")) };
};

export const toldAtDesk = (told: Refusal): string => {
  const { detail, help } = partsAtDesk(told);
  return `${detail} ${help}`.trim();
};

/** Several as one text. */
export const allToldAtDesk = (told: readonly Refusal[]): string => told.map(toldAtDesk).join(" ");
