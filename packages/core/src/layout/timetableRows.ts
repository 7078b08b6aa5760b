// layout: the times of day one under another: picture, word, how much. For stock too small for a table.
import type { TimetableSlot } from "../document/LabelDocument.ts";
import type { Points } from "../units.ts";
import { type Fitted, fits, type Piece } from "./Piece.ts";
import { type Paragraph, paragraph, type Setting } from "./paragraph.ts";
import type { TimetableLayout } from "./TimetableLayout.ts";

/** Share of the width after the picture that the word may take; the amount has the rest. */
const wordShare = 0.6;

/** One piece for each slot. */
export const timetableRows = (
  what: TimetableLayout,
  width: Points,
  setting: Setting,
): Fitted<readonly Piece[]> => {
  const pieces: Piece[] = [];
  for (const [at, slot] of what.slots.entries()) {
    const alt = what.altOf(slot);
    const inset = alt === null ? 0 : setting.picture + setting.size * 0.35;
    const time = paragraph(slot.time, (width - inset) * wordShare, setting);
    if (!time.fits) return time;
    const amount = paragraph(slot.amount, (width - inset) * (1 - wordShare), setting);
    if (!amount.fits) return amount;
    pieces.push(slotRow(slot, alt, time.value, amount.value, inset, width, setting, at === 0 ? what.gap : 2));
  }
  return fits(pieces);
};

const slotRow = (
  slot: TimetableSlot,
  alt: string | null,
  time: Paragraph,
  amount: Paragraph,
  inset: Points,
  width: Points,
  setting: Setting,
  gap: Points,
): Piece => {
  const picture = alt === null ? 0 : setting.picture;
  const height = Math.max(picture, time.height, amount.height);
  const { lang, pictogram } = slot.time;
  return {
    height,
    gap,
    closing: false,
    wholes: ["timetable"],
    says: [slot.time, slot.amount],
    place: (x, y) => ({
      groups: [
        { role: "list-item", lang, items: time.place(x + inset, y + (height - time.height) / 2) },
        {
          role: "list-item",
          lang,
          items: amount.place(x + inset + (width - inset) * wordShare, y + (height - amount.height) / 2),
        },
        ...(alt === null || pictogram === null
          ? []
          : [
              {
                role: "figure" as const,
                lang,
                items: [
                  {
                    kind: "pictogram" as const,
                    meaning: pictogram,
                    alt,
                    x,
                    y: y + (height - picture) / 2,
                    width: picture,
                    height: picture,
                  },
                ],
              },
            ]),
      ],
      rules: [],
    }),
  };
};
