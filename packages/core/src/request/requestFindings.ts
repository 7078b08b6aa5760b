// request: what a professional should see in a request that is otherwise sound.
import type { Finding } from "@plainlabel/directions";
import type { LabelRequest } from "./LabelRequest.ts";
import { partsOfMedicine } from "./partsOfMedicine.ts";
import { quantityFindings } from "./quantityText.ts";
import { dateFindings } from "./requestDates.ts";

const bare = (text: string): string => text.toLowerCase().replace(/[\s\u00a0]/g, "");

/** A strength or form that the medicine's name already says, and the label would say again. */
const saidTwice = ({ medicine }: LabelRequest): readonly Finding[] => {
  const { name } = partsOfMedicine(medicine);
  return (["strength", "form"] as const).flatMap((part) => {
    const words = medicine[part];
    if (words === undefined || !bare(name).includes(bare(words))) return [];
    return [
      {
        code: "medicine-said-twice",
        path: `/medicine/${part}`,
        detail: `The medicine's name already says its ${part}, so the label says it twice.`,
        help: `Leave it out of the name, or leave the ${part} out.`,
      },
    ];
  });
};

/** Findings about one sound request. */
export const requestFindings = (request: LabelRequest): readonly Finding[] => [
  ...saidTwice(request),
  ...dateFindings(request),
  ...quantityFindings(request.medicine),
];
