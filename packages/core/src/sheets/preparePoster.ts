// sheets: a poster for the pharmacy's wall, or a leaflet for its counter: people may ask.
import { accepted, type Finding, type Outcome, type Refusal, refused } from "@plainlabel/directions";
import { posterPhone, posterPhrasesOf, posterTags } from "@plainlabel/language";
import type { Meaning } from "@plainlabel/pictograms";
import { draftMark } from "../compose/composeLabel.ts";
import { isEnglish, wordsFor } from "../compose/languageTags.ts";
import { lang, plain as plainly, sentence, strong as strongly } from "../compose/sentences.ts";
import { type Block, documentVersion, type LabelDocument, type Sentence } from "../document/LabelDocument.ts";
import type { Profile } from "../layout/profiles.ts";
import type { Measuring } from "../prepareLabels.ts";
import { labelRequestSchema } from "../request/LabelRequest.ts";
import { languageFaults } from "../request/languageTag.ts";
import { longestLink } from "../request/linkAddress.ts";
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
  /**
   * BCP 47, taken as on labels ("pl-PL" is pl), in easy read; English or left
   * out: English. Words that nobody has signed make a draft.
   */
  readonly language?: string;
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
const wrongIn = ({ pharmacy, url, language, style }: PosterWanted): readonly Refusal[] => {
  const { name, phone } = labelRequestSchema.shape.pharmacy.shape;
  const address = labelRequestSchema.shape.link.unwrap().shape.url;
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
    ...(language === undefined || posterPhrasesOf(language) !== null
      ? []
      : wrong(
          "/language",
          "There are no words for posters in this language yet.",
          `Ask for one of ${posterTags.join(", ")}, or for English.`,
        )),
    ...(language === undefined || style === "easy-read"
      ? []
      : wrong("/words", "Posters in other languages are in easy read alone.", "Ask for easy-read.")),
    ...(url === null || address.safeParse(url).success
      ? []
      : wrong(
          "/url",
          "A code cannot lead to this address.",
          `Give a public https address of ${longestLink} characters at most, without a name in it.`,
        )),
  ];
};

const linkTo = (url: string, invitation: Sentence): Block => ({
  kind: "link",
  invitation,
  address: strongly(url.replace(/^https:\/\//i, ""), "/url"),
  url,
  toType: url.length <= 40,
});

/** Words in another language that nobody has signed are to be looked at, and not to be hung up. */
const isDraft = ({ language }: PosterWanted): boolean =>
  language !== undefined && posterPhrasesOf(language)?.reviewed === null;

const notSigned: Finding = {
  code: "sheet-language-not-signed",
  path: "/language",
  detail: "No professional who speaks this language has signed the words of the poster.",
  help: "Look at it, have it read by somebody who speaks the language, and do not hang it up.",
};

export const composePoster = (wanted: PosterWanted): LabelDocument => {
  const english = posterWords[wanted.design][wanted.style];
  const { pharmacy, url, date, language } = wanted;
  const phrases = language === undefined ? null : posterPhrasesOf(language);
  const text = phrases === null ? null : phrases[wanted.design];
  const { headline, opening, closing } = text ?? english;
  const offers = english.offers.map(([picture, words], at) => [picture, text?.offers[at] ?? words] as const);
  const inIt = (one: Sentence): Sentence => (phrases === null ? one : { ...one, lang: phrases.tag });
  const strong = (words: string, source: string): Sentence => inIt(strongly(words, source));
  const plain = (words: string, source: string, picture?: Meaning | null): Sentence =>
    inIt(plainly(words, source, picture));
  /* The head has a line of Latin height: taller scripts do not fit it. */
  const nobody =
    phrases?.dir === "ltr" ? strong(phrases.yourPharmacy, "/name") : strongly("Your pharmacy", "/name");
  const who = pharmacy === null ? nobody : strongly(pharmacy.name, "/name");
  const [phoneUs, number] =
    phrases === null ? ["Phone us: ", pharmacy?.phone ?? ""] : posterPhone(phrases, pharmacy?.phone ?? "");
  return {
    version: documentVersion,
    lang: phrases?.tag ?? lang,
    title: headline,
    running: { who, medicine: strong(headline, ""), counted: "pages" },
    blocks: [
      ...(isDraft(wanted) ? [draftMark(false)] : []),
      { kind: "who", sentence: who },
      { kind: "medicine", sentence: strong(headline, "") },
      ...[
        plain(opening, ""),
        ...offers.map(([picture, words]) => plain(words, "", picture)),
        strong(closing, ""),
      ].map((one): Block => ({ kind: "passage", title: null, sentences: [one] })),
      ...(url === null ? [] : [linkTo(url, strong(phrases?.scan ?? "Scan to find out more", "/url"))]),
      ...(pharmacy === null
        ? []
        : [
            {
              kind: "help" as const,
              sentence: inIt(
                sentence(
                  [
                    { text: phoneUs, strong: false },
                    { text: number, strong: true },
                  ],
                  "/phone",
                ),
              ),
            },
          ]),
    ],
    oneIdeaALine: true,
    date,
  };
};

/** With the tag that there are words in; as it was where there are none. */
const inOurTag = (wanted: PosterWanted): PosterWanted => {
  const { language, ...rest } = wanted;
  if (language === undefined || languageFaults(language).length > 0) return wanted;
  return isEnglish(language) ? rest : { ...rest, language: wordsFor(language, posterTags) ?? language };
};

/** The poster on one page, in the largest type that it takes. Refused where even the smallest does not do. */
export const preparePoster = (asked: PosterWanted, painter: Measuring): Outcome<PreparedSheet> => {
  const wanted = inOurTag(asked);
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
  if (best !== null) {
    const draft = isDraft(wanted);
    const findings = [untested, ...(draft ? [notSigned] : [])];
    return accepted({ ...best, medicines: [], findings, approved: !draft });
  }
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
