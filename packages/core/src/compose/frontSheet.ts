// compose: the sheet before labels of which some are missing: which items have none, and why. It is no label.

import type { LabelDocument } from "../document/LabelDocument.ts";
import { documentVersion } from "../document/LabelDocument.ts";
import type { WithheldItem } from "../WithheldItem.ts";
import { draftMark } from "./composeLabel.ts";
import { lang, plain, strong } from "./sentences.ts";

const itemsInWords = (count: number): string => (count === 1 ? "1 item has" : `${count} items have`);

/** A refusal's words end a sentence each. */
const ended = (words: string): string => (/[.!?”]$/u.test(words) ? words : `${words}.`);

/** Items that one sheet names; of more, what is sent beside the file names all. */
const mostNamed = 60;

/**
 * What the sheet says: nothing of a person or a dose but what the reasons name. `date`: of the labels behind it;
 * `sample`: they are samples, and so is the sheet.
 */
export const composeFrontSheet = (
  withheld: readonly WithheldItem[],
  of: number,
  date: string,
  sample: boolean,
): LabelDocument => {
  const title = `${itemsInWords(withheld.length)} no label`;
  const unnamed = withheld.length - mostNamed;
  const heading = strong(`${title}, of ${of} that were sent.`, "");
  return {
    version: documentVersion,
    lang,
    title: "Items without a label",
    running: { who: strong("This is not a label.", ""), medicine: strong(`${title}.`, "") },
    blocks: [
      ...(sample ? [draftMark(true)] : []),
      { kind: "who", sentence: strong("This is not a label.", "") },
      { kind: "medicine", sentence: heading },
      ...withheld.slice(0, mostNamed).map(({ item, medicine, refusals }) => ({
        kind: "warning" as const,
        number: null,
        sentences: [
          strong(`Item ${item}: ${medicine ?? "a medicine whose name cannot be read"}.`, ""),
          ...refusals.map(({ detail }) => plain(ended(detail), "")),
        ],
      })),
      ...(unnamed > 0
        ? [
            {
              kind: "warning" as const,
              number: null,
              sentences: [
                strong(`${unnamed} more are not named here: look at the list of what was refused.`, ""),
              ],
            },
          ]
        : []),
      { kind: "particulars", sentences: [plain("Do not hand this sheet over. Settle each item first.", "")] },
    ],
    oneIdeaALine: false,
    date,
  };
};
