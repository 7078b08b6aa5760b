// command line: who writes braille, where it was asked for.
import {
  accepted,
  type BrailleTranslator,
  brailleNotInstalled,
  type LabelFormat,
  type Outcome,
  refused,
} from "@plainlabel/core";

/** null: no braille was asked for. Refused where liblouis is not installed. */
export const brailleFor = async (
  formats: readonly LabelFormat[],
): Promise<Outcome<BrailleTranslator | null>> => {
  if (!formats.includes("brf")) return accepted(null);
  const { liblouis, liblouisVersion } = await import("@plainlabel/braille");
  return (await liblouisVersion()) === null
    ? refused({ ...brailleNotInstalled, path: "--format" })
    : accepted(liblouis());
};
