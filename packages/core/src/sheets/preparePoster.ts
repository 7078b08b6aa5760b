// sheets: a poster for the pharmacy's wall, or a leaflet for its counter: people may ask.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { lang, plain, sentence, strong } from "../compose/sentences.ts";
import { type Block, documentVersion, type LabelDocument } from "../document/LabelDocument.ts";
import type { Profile } from "../layout/profiles.ts";
import type { Measuring } from "../prepareLabels.ts";
import { labelRequestSchema } from "../request/LabelRequest.ts";
import { linkFaults } from "../request/linkAddress.ts";
import type { Points } from "../units.ts";
import { paperOf } from "./paper.ts";
import { type PosterDesign, type PosterStyle, posterWords } from "./posterWords.ts";
import { layOutBest, type PreparedSheet } from "./prepareSheet.ts";

export const posterPapers = ["a4", "a3", "a5"] as const;

export type PosterPaper = (typeof posterPapers)[number];

export interface PosterWanted {
  readonly design: PosterDesign;
  readonly style: PosterStyle;
  readonly paper: PosterPaper;
  /** Whose it is, and the number that people phone; null: a poster that names nobody. */
  readonly pharmacy: { readonly name: string; readonly phone: string } | null;
  /** A public https address behind a code; null: none. */
  readonly url: string | null;
  /** ISO date, the file's fixed creation date. */
  readonly date: string;
}

/** Type sizes that are tried, the largest first: a poster is read across a room, a leaflet in the hand. */
const sizes: Readonly<Record<PosterPaper, readonly Points[]>> = {
  a3: [56, 52, 48, 44, 40, 36, 32],
  a4: [40, 37, 34, 31, 28, 26, 24, 22],
  a5: [28, 26, 24, 22, 20, 18, 16],
};

/** How much larger than the rest a headline is. */
const headlineEms: Readonly<Record<PosterDesign, number>> = { read: 1.5, help: 2, ask: 1.6 };

const profileOf = (body: Points, design: PosterDesign): Profile => ({
  name: "large-28",
  body,
  particulars: 12,
  headline: Math.round(body * headlineEms[design]),
});

const untested: Finding = {
  code: "poster-untested",
  path: "",
  detail: "The words and pictures of the poster have not been tested with readers.",
  help: "Show it to people who will read it before it hangs on a wall, and tell us what they say.",
};

/** Both or neither: a number that nobody answers to, or a name without one, helps no reader. */
const wrongIn = ({ pharmacy, url }: PosterWanted): readonly Refusal[] => {
  const { name, phone } = labelRequestSchema.shape.pharmacy.shape;
  const wrong = (path: string, detail: string, help: string): readonly Refusal[] => [
    { code: "poster-not-as-asked", path, detail, help },
  ];
  return [
    ...(pharmacy === null || name.safeParse(pharmacy.name).success
      ? []
      : wrong(
          "/name",
          "This name cannot stand on a poster.",
          "Give the pharmacy's name, in 1 to 120 letters.",
        )),
    ...(pharmacy === null || phone.safeParse(pharmacy.phone).success
      ? []
      : wrong("/phone", "This is not a telephone number.", "Give the number that people phone.")),
    ...(url === null || linkFaults(url).length === 0
      ? []
      : wrong(
          "/url",
          "A code cannot lead to this address.",
          "Give a public https address without a name in it.",
        )),
  ];
};

const linkTo = (url: string): Block => ({
  kind: "link",
  invitation: strong("Scan to find out more", "/url"),
  address: strong(url.replace(/^https:\/\//i, ""), "/url"),
  url,
  toType: url.length <= 40,
});

export const composePoster = (wanted: PosterWanted): LabelDocument => {
  const { headline, opening, offers, closing } = posterWords[wanted.design][wanted.style];
  const { pharmacy, url, date } = wanted;
  const who = strong(pharmacy?.name ?? "Your pharmacy", "/name");
  return {
    version: documentVersion,
    lang,
    title: headline,
    running: { who, medicine: strong(headline, ""), counted: "pages" },
    blocks: [
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: strong(headline, "") },
      ...[
        plain(opening, ""),
        ...offers.map(([picture, words]) => plain(words, "", picture)),
        strong(closing, ""),
      ].map((one): Block => ({ kind: "passage", title: null, sentences: [one] })),
      ...(url === null ? [] : [linkTo(url)]),
      ...(pharmacy === null
        ? []
        : [
            {
              kind: "help" as const,
              sentence: sentence(
                [
                  { text: "Phone us: ", strong: false },
                  { text: pharmacy.phone, strong: true },
                ],
                "/phone",
              ),
            },
          ]),
    ],
    oneIdeaALine: true,
    date,
  };
};

/** The poster on one page, in the largest type that it takes. Refused where even the smallest does not do. */
export const preparePoster = (wanted: PosterWanted, painter: Measuring): Outcome<PreparedSheet> => {
  const wrong = wrongIn(wanted);
  if (wrong.length > 0) return refused(...wrong);
  const document = composePoster(wanted);
  let refusals: readonly Refusal[] = [];
  let best: Pick<PreparedSheet, "document" | "set"> | null = null;
  for (const body of sizes[wanted.paper]) {
    const laidOut = layOutBest([document], {
      stock: paperOf(wanted.paper, "upright"),
      profile: profileOf(body, wanted.design),
      painter,
      typeface: "andika",
    });
    if (!laidOut.ok) refusals = laidOut.refusals;
    else if (laidOut.value.set.pages.length === 1) {
      /* The largest that fits is full to its edges: the next one has air between its lines. */
      const isFull = best === null;
      best = laidOut.value;
      if (!isFull) break;
    }
  }
  if (best !== null) return accepted({ ...best, medicines: [], findings: [untested], approved: true });
  return refused(
    ...(refusals.length > 0
      ? refusals
      : [
          {
            code: "poster-not-as-asked" as const,
            path: "/paper",
            detail: "The poster does not fit on one page of this paper.",
            help: "Ask for larger paper, or a shorter name.",
          },
        ]),
  );
};
