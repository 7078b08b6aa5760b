// compose: what stands at the foot: keep away from children, the scan link, and who supplied it when.

import { dateInWords } from "@plainlabel/language";
import type { Block, Sentence } from "../document/LabelDocument.ts";
import { bearerOf } from "../request/fullLabel.ts";
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

type Link = NonNullable<LabelRequest["link"]>;

/** Each promises what is there and no more: "film" only where there is a film. */
const invitations: Readonly<Record<Link["opens"], string>> = {
  film: "Scan to watch a film",
  page: "Scan for pictures and sound",
  information: "Scan to find out more",
};

/** The address in print is the one to type, where the link has one. */
const addressOf = ({ url, shortUrl }: Link): Sentence =>
  strong(
    (shortUrl ?? url).replace(/^https:\/\//i, ""),
    shortUrl === undefined ? "/link/url" : "/link/shortUrl",
  );

export const composeLink = ({ link }: LabelRequest): readonly Block[] =>
  link === undefined
    ? []
    : [
        {
          kind: "link",
          invitation: strong(invitations[link.opens], "/link/opens"),
          address: addressOf(link),
          url: link.url,
          ...(link.shortUrl === undefined ? {} : { toType: true }),
        },
      ];

/** Of a companion: that there is a full label, and where, for whoever finds the companion alone; and the date. */
const companionParticulars = ({ fullLabel, dispensedOn }: LabelRequest): readonly Sentence[] => [
  strong(`Goes with the label on the ${bearerOf(fullLabel ?? {})}.`, "/fullLabel"),
  plain(dateInWords(dispensedOn), "/dispensedOn"),
];

/** Quantity, date of supply, supplier: Human Medicines Regulations 2012, Schedule 25 Part 1. */
export const composeParticulars = (request: LabelRequest, needs: SettledNeeds): readonly Sentence[] => {
  const { pharmacy, medicine, dispensedOn, purpose } = request;
  const date = dateInWords(dispensedOn);
  if (purpose === "companion") return companionParticulars(request);
  return [
    ...(needs.easyRead ? [] : [plain("Keep out of the sight and reach of children.", "")]),
    medicine.quantity === undefined
      ? plain(date, "/dispensedOn")
      : plain(`${medicine.quantity}, ${date}`, "/medicine/quantity"),
    plain(pharmacy.name, "/pharmacy/name"),
    plain(pharmacy.address, "/pharmacy/address"),
  ];
};
