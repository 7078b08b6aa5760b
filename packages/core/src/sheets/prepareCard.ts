// sheets: a card for the wallet: all medicines of a person in the words of their labels, on faces as large as a bank card.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { helpLine } from "../compose/composeLabel.ts";
import type { SettledNeeds } from "../compose/readingNeeds.ts";
import { plain } from "../compose/sentences.ts";
import type { Block, LabelDocument, Passage, Sentence } from "../document/LabelDocument.ts";
import { edged } from "../layout/edged.ts";
import { profiles } from "../layout/profiles.ts";
import type { Prepared } from "../Prepared.ts";
import type { Measuring } from "../prepareLabels.ts";
import { passageOf, sheetDocument } from "./composeMedicines.ts";
import { type CardPaper, cardPart, facesOfStrip } from "./paper.ts";
import {
  layOutBest,
  medicinesOf,
  type PreparedSheet,
  type SheetChoice,
  sheetMedicines,
} from "./prepareSheet.ts";
import type { SheetItem } from "./SheetItem.ts";
import { type SheetVoice, voiceOf } from "./SheetVoice.ts";

/** Two strips: more faces than these fit in no wallet. */
const mostFaces = 2 * facesOfStrip;

/** How high a part may be that is folded, in faces. */
const heights = [1, 2, 3] as const;

/** A picture of a dose takes half a face, and so the card says it in words. */
const inWords = ({ drawnBefore: _, ...sentence }: Sentence): Sentence => ({ ...sentence, pictogram: null });

/** What sets a medicine apart from those of each day; on a card it stands with each, since faces are read one by one. */
const markOf = ({ place }: SheetItem, { phrases: { medicines } }: SheetVoice): string | null => {
  switch (place) {
    case "needed":
      return medicines.needed;
    case "as-written":
      return medicines.asWritten;
    case "day":
    case "clock":
    case "apart":
      return null;
  }
};

const order: readonly SheetItem["place"][] = ["day", "clock", "apart", "as-written", "needed"];

const onCard = (item: SheetItem, voice: SheetVoice): Passage => {
  const { title, sentences } = passageOf({ ...item, sentences: item.sentences.map(inWords) }, voice);
  const mark = markOf(item, voice);
  return {
    kind: "passage",
    title,
    unparted: true,
    sentences: [...(mark === null ? [] : [voice.plain(mark, `${item.source}/place`)]), ...sentences],
  };
};

/** How many medicines on which day. */
const countedOn = (day: string, items: readonly SheetItem[], voice: SheetVoice): string =>
  voice.fill(voice.tag === null ? "{counted} on {day}." : "{counted} – {day}", {
    counted: voice.medicines(items.length),
    day: voice.date(day),
  });

/** The number to phone stands before the medicines: in a hurry nobody turns to the last face. */
export const composeCard = (
  items: readonly SheetItem[],
  needs: SettledNeeds,
  voice: SheetVoice = voiceOf(null),
): LabelDocument => {
  const { request } = items[0]!;
  const last = items
    .map(({ request: { dispensedOn } }) => dispensedOn)
    .toSorted()
    .at(-1)!;
  const help = items.find((item) => item.help !== null)?.help ?? helpLine(request, needs);
  const opening: Block = {
    kind: "passage",
    title: null,
    sentences: [
      voice.plain(countedOn(last, items, voice), "/count"),
      inWords(help),
      plain(request.pharmacy.name, "/pharmacy/name"),
    ],
  };
  const { title, warnings } = voice.phrases.medicines;
  return sheetDocument(items, {
    title,
    voice,
    parts: [
      opening,
      ...order.flatMap((place) =>
        items.filter((item) => item.place === place).map((item) => onCard(item, voice)),
      ),
    ],
    foot: [{ kind: "particulars", sentences: [voice.plain(warnings, "")] }],
  });
};

const manyFaces = (faces: number): readonly Finding[] =>
  faces <= facesOfStrip
    ? []
    : [
        {
          code: "card-of-many-faces",
          path: "",
          detail: `The card has ${faces} faces at this person's print size.`,
          help: "See whether the person can keep it together, or give the sheet or the phone page.",
        },
      ];

interface CardPages extends Pick<PreparedSheet, "document" | "set"> {
  readonly faces: number;
  /** Of each part, in faces. */
  readonly height: number;
}

const instead = "Give the sheet of all medicines, or the phone page.";

/**
 * A card for the wallet, of labels that were prepared: as many faces as the
 * person's print size needs, up to ten. No medicine stands on two parts of it,
 * of which nobody would see the other; where one face does not hold a medicine, a
 * part is two or three faces high and folded. It says who, each medicine with how
 * much and when in the words of its label, what is only as needed apart, and
 * the number to phone.
 */
export const prepareCard = (
  prepared: Prepared,
  painter: Measuring,
  { paper = "a4", language = null }: Pick<SheetChoice, "language"> & { readonly paper?: CardPaper } = {},
): Outcome<PreparedSheet> => {
  const of = medicinesOf(prepared, language);
  if (!of.ok) return of;
  const { items, needs, findings } = of.value;
  const document = composeCard(items, needs, voiceOf(language));
  let refusals: readonly Refusal[] = [];
  let best: CardPages | null = null;
  for (const height of heights) {
    const laidOut = layOutBest([document], {
      stock: cardPart(paper, height),
      profile: profiles[needs.profile],
      painter,
      typeface: needs.typeface,
      help: instead,
    });
    if (laidOut.ok) {
      const faces = laidOut.value.set.pages.length * height;
      if (best === null || faces < best.faces) best = { ...laidOut.value, faces, height };
    } else refusals = laidOut.refusals;
  }
  if (best === null) return refused(...refusals);
  const { faces, height, set } = best;
  if (faces > mostFaces)
    return refused({
      code: "card-too-many-faces",
      path: "",
      detail: `The card would need ${faces} faces at this person's print size; it has ${mostFaces} at most.`,
      help: instead,
    });
  return accepted({
    document: best.document,
    set: edged(set, height),
    medicines: sheetMedicines(items.map((item) => ({ ...item, column: null }))),
    findings: [...findings, ...manyFaces(faces)],
    approved: items.every(({ approved }) => approved),
  });
};
