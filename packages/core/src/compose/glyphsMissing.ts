// compose: what the fonts cannot show is refused before anything is painted; a blank box could hide a dose.

import type { Refusal } from "@plainlabel/directions";
import { type LabelDocument, wordsOf } from "../document/LabelDocument.ts";
import { sentencesOf } from "../document/sentencesOf.ts";
import type { TextMeasurer } from "../layout/TextMeasurer.ts";
import { characterName } from "./characterName.ts";

/** One refusal per sentence that holds characters no embedded face has; a mark is named as itself, not as its letter. */
export const glyphsMissing = (document: LabelDocument, measurer: TextMeasurer): readonly Refusal[] =>
  sentencesOf(document).flatMap((sentence) => {
    const missing = measurer.missingGlyphs(wordsOf(sentence), sentence.lang);
    if (missing.length === 0) return [];
    const named = missing.map((one) => [...one].map(characterName).join(" with "));
    return [
      {
        code: "character-not-printable",
        path: sentence.source,
        detail: `Our fonts cannot print ${named.join(", ")}.`,
        help: "Write it with letters, digits and signs of a supported language.",
      },
    ];
  });
