// wordFile: the words of proved labels in braille or for a voice, all items in one file.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import type { BrailleTranslator } from "./braille/BrailleTranslator.ts";
import { joinBrf } from "./braille/brfFile.ts";
import { makeBrf } from "./braille/makeBrf.ts";
import type { WordFormat } from "./LabelFormat.ts";
import type { LabelsOfItem } from "./Prepared.ts";
import { pathsAmong } from "./prepare.ts";
import { ssmlOf, textOf } from "./voice/voiceFiles.ts";
import { voiceOf } from "./voice/voiceOf.ts";

type Item = Pick<LabelsOfItem, "request" | "document" | "approved">;

export interface WordFile {
  readonly file: Uint8Array;
  /** What was noticed of each item, in order. */
  readonly findings: readonly (readonly Finding[])[];
}

/** Why there is no braille where its program is not. */
export const brailleNotInstalled: Refusal = {
  code: "braille-not-installed",
  path: "",
  detail: "Labels in braille need liblouis, and its program lou_translate is not installed here.",
  help: "Install it (Debian: apt-get install liblouis-bin) and start again, or ask for another format.",
};

const brailleFile = async (
  items: readonly Item[],
  translator: BrailleTranslator | null,
): Promise<Outcome<WordFile>> => {
  if (translator === null) return refused(brailleNotInstalled);
  const files: Uint8Array[] = [];
  const findings: (readonly Finding[])[] = [];
  const refusals: Refusal[] = [];
  for (const [at, item] of items.entries()) {
    const made = await makeBrf(item, translator);
    if (made.ok) {
      files.push(made.value.file);
      findings.push(made.value.findings);
    } else refusals.push(...pathsAmong(made.refusals, at, items.length));
  }
  return refusals.length === 0 ? accepted({ file: joinBrf(files), findings }) : refused(...refusals);
};

/**
 * Braille begins a page with each item; a voice has a long pause between. With
 * several items a refusal's path begins with the place of the one it speaks of.
 */
export const wordFile = async (
  format: WordFormat,
  items: readonly Item[],
  translator: BrailleTranslator | null,
): Promise<Outcome<WordFile>> => {
  if (format === "brf") return brailleFile(items, translator);
  const voices = items.map(({ document, approved }) => voiceOf(document, approved));
  return accepted({
    file: format === "ssml" ? ssmlOf(voices) : textOf(voices),
    findings: voices.map((voice) => voice.findings),
  });
};
