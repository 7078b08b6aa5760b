// request: the language that a person's record names, where the label is in another. No label chooses one by itself.
import type { Finding } from "@plainlabel/directions";
import { isRecord, pointerTo } from "../jsonPointer.ts";
import type { Resource } from "./FhirMessage.ts";
import { objectsAt, textAt } from "./Reading.ts";

/** The code and the name of a language, of whichever of its codings or its text has one. */
const languageOf = (sent: unknown): { readonly code: string; readonly name: string } | null => {
  const language = isRecord(sent) ? sent : {};
  const [coding] = objectsAt(language.coding, "").found;
  const code = coding === undefined ? "" : (textAt(coding.value, "code") ?? "");
  const display = coding === undefined ? undefined : textAt(coding.value, "display");
  const name = textAt(language, "text") ?? display ?? code;
  return name.trim() === "" ? null : { code, name: name.trim() };
};

/** "en-GB" is "en", and a "cy" that was asked for serves a record with "cy-GB". */
const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

const isEnglish = ({ code, name }: { readonly code: string; readonly name: string }): boolean =>
  primary(code) === "en" || (code === "" && /^english\b/i.test(name));

/**
 * A finding for a language, other than English, that the record marks as
 * preferred, or names as its only one, and that the label was not asked for in.
 */
export const languageFindings = (
  patient: Resource,
  asked: readonly string[] | undefined,
): readonly Finding[] => {
  const at = pointerTo(["communication"], patient.at);
  const named = objectsAt(patient.value.communication, at).found;
  const preferred =
    named.find(({ value }) => value.preferred === true) ?? (named.length === 1 ? named[0] : undefined);
  if (preferred === undefined || preferred.value.preferred === false) return [];
  const language = languageOf(preferred.value.language);
  if (language === null || isEnglish(language)) return [];
  if (language.code !== "" && (asked ?? []).some((tag) => primary(tag) === primary(language.code))) return [];
  const said = /^[\p{L}\p{M}\p{N} ,()'’/-]{1,60}$/u.test(language.name) ? language.name : language.code;
  return [
    {
      code: "fhir-language-preferred",
      path: preferred.at,
      detail: `The person's record names another language than English (${said}), and the label was not asked for in it.`,
      help: "Ask the person which language they read, and send it in the reading needs, as languages.",
    },
  ];
};
