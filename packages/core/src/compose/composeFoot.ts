// compose: what stands at the foot: keep away from children, the scan link, and who supplied it when.
import type { Block, Sentence } from "../document/LabelDocument.ts";
import { dateInWords } from "../language/english/dateInWords.ts";
import type { LabelRequest } from "../request/LabelRequest.ts";
import type { SettledNeeds } from "./readingNeeds.ts";
import { plain, strong } from "./sentences.ts";

/** Easy-read labels say it large, with a picture; others among the particulars. */
export const keepAway = (needs: SettledNeeds): readonly Block[] =>
  needs.easyRead
    ? [
        {
          kind: "warning",
          number: null,
          sentences: [plain("Keep this away from children.", "", { id: "keep-from-children" })],
        },
      ]
    : [];

/** "Scan to watch a film" only where there is a film. */
export const composeLink = ({ link }: LabelRequest): readonly Block[] =>
  link === undefined
    ? []
    : [
        {
          kind: "link",
          invitation: strong(
            link.opens === "film" ? "Scan to watch a film" : "Scan to find out more",
            "/link/opens",
          ),
          address: strong(link.url.replace(/^https:\/\//i, ""), "/link/url"),
          url: link.url,
        },
      ];

/** Quantity, date of supply, supplier: Human Medicines Regulations 2012, Schedule 25 Part 1. */
export const composeParticulars = (request: LabelRequest, needs: SettledNeeds): readonly Sentence[] => {
  const { pharmacy, medicine, dispensedOn } = request;
  const date = dateInWords(dispensedOn);
  return [
    ...(needs.easyRead ? [] : [plain("Keep out of the sight and reach of children.", "")]),
    medicine.quantity === undefined
      ? plain(date, "/dispensedOn")
      : plain(`${medicine.quantity}, ${date}`, "/medicine/quantity"),
    plain(pharmacy.name, "/pharmacy/name"),
    plain(pharmacy.address, "/pharmacy/address"),
  ];
};
