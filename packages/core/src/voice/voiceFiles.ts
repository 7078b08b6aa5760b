// voice: what is spoken as SSML for voices, and as text for recorders of talking labels.
import { heard, type SpokenPart } from "./spokenParts.ts";
import type { Utterance, Voice } from "./voiceOf.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML 1.0 has no place for; requests that hold it are refused before (decision 0021). */
const impossible = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/u;

/** Text as it stands in XML, within and without quotes. Throws on what no request can hold. */
const escaped = (text: string): string => {
  if (impossible.test(text)) throw new Error("a sentence holds a sign that XML has no place for");
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign]!);
};

const partAsSsml = ({ shown, said, ipa }: SpokenPart): string => {
  const text = escaped(shown);
  if (said !== null) return `<sub alias="${escaped(said.trim())}">${text}</sub>`;
  return ipa === undefined ? text : `<phoneme alphabet="ipa" ph="${escaped(ipa)}">${text}</phoneme>`;
};

const utteranceAsSsml = (utterance: Utterance): string =>
  `<s>${utterance.map((parts) => parts.map(partAsSsml).join("")).join(' <break time="200ms"/> ')}</s>`;

const pause = (milliseconds: number): string => `<break time="${milliseconds}ms"/>`;

const paragraphsAsSsml = ({ paragraphs }: Voice): string =>
  paragraphs
    .map((sentences) => `<p>${sentences.map(utteranceAsSsml).join(pause(500))}</p>`)
    .join(`\n${pause(900)}\n`);

/** Of several labels each after the one before it, with a long pause between: SSML 1.1 of W3C. */
export const ssmlOf = (voices: readonly Voice[]): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${escaped(voices[0]?.lang ?? "en-GB")}">
${voices.map(paragraphsAsSsml).join(`\n${pause(2000)}\n`)}
</speak>
`,
  );

const ended = (sentence: string): string => (/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`);

/** Sentences a line, what belongs together parted by an empty line, labels by two. */
export const textOf = (voices: readonly Voice[]): Uint8Array =>
  new TextEncoder().encode(
    `${voices
      .map(({ paragraphs }) =>
        paragraphs
          .map((sentences) => sentences.map((utterance) => ended(utterance.map(heard).join(": "))).join("\n"))
          .join("\n\n"),
      )
      .join("\n\n\n")}\n`,
  );
