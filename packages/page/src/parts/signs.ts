// parts: signs to look out for, most urgent first: told apart by words and by shape, not by colour alone.
import {
  type EntryView,
  type MedicineEntry,
  type SaidSign,
  signRows,
  type UrgencyLevel,
  type UrgentHelp,
  urgencyLevels,
} from "@plainlabel/content";
import { englishPage, type PagePhrases } from "@plainlabel/core";
import type { Meaning } from "@plainlabel/pictograms";
import { type Html, html } from "../html.ts";
import { card, englishIn, fittedWords } from "../sentenceHtml.ts";
import { entryCards, foldedPart } from "./entryCards.ts";

interface Look {
  /** Its name among the page's words. */
  readonly heading: keyof PagePhrases["words"];
  /** Class of the group: its edge is solid and thick, thinner, or a line. */
  readonly edge: "red" | "amber" | "even";
  /** Stands beside the first sentence of each sign, whose words say the same. */
  readonly picture: Meaning | null;
}

const looks: Readonly<Record<UrgencyLevel, Look>> = {
  "999": { heading: "helpFrom999", edge: "red", picture: { id: "call-999" } },
  "sugar now, then 111": { heading: "helpSugar", edge: "red", picture: null },
  "A&E": { heading: "helpAandE", edge: "red", picture: null },
  "111 mental health option": { heading: "helpMind", edge: "amber", picture: { id: "phone" } },
  "111": { heading: "helpFrom111", edge: "amber", picture: { id: "phone" } },
  "GP same day": { heading: "helpDoctorToday", edge: "amber", picture: { id: "phone" } },
  "GP, soon": { heading: "helpDoctorSoon", edge: "even", picture: null },
  pharmacist: { heading: "helpAskPharmacist", edge: "even", picture: { id: "ask-pharmacist" } },
};

/** Whom the groups of the first shape of an entry lead to. */
const helpHeadings: Readonly<Record<UrgentHelp, keyof PagePhrases["words"]>> = {
  "999": "helpFrom999",
  "111": "helpFrom111",
  pharmacist: "helpFromPharmacist",
};

/** A sign on one card: what to do when, then what to do first, then when it is worse. */
export const signCards = (signs: readonly SaidSign[], phrases: PagePhrases): Html =>
  html`<ul class="cards">${signs.map(({ level, sentences }) =>
    card(
      looks[level].picture,
      html`<div class="says">${sentences.map((text) => html`<p class="say"${englishIn(phrases)}>${fittedWords(text)}</p>`)}</div>`,
      englishPage.drawn,
    ),
  )}</ul>`;

const group = (level: UrgencyLevel, signs: readonly SaidSign[], phrases: PagePhrases): Html | null => {
  const { words } = phrases;
  const { heading, edge } = looks[level];
  const own = signs.filter((sign) => sign.level === level && sign.place === "sign");
  // "Call 999 if it gets worse" stands beside its sign, and never under a heading that says 111 alone.
  const faster =
    level !== "111 mental health option" && own.some(({ id }) => signRows[id].worse !== undefined);
  return foldedPart(
    faster ? `${words[heading]}${phrases.dir === "rtl" ? "،" : ","} ${words.helpFaster}` : words[heading],
    own.length === 0 ? null : signCards(own, phrases),
    html` class="${edge}"${level === "999" ? html` open` : null}`,
  );
};

/** The signs by urgency, 999 open; then what a pharmacy signed in its own words before there was one table. */
export const urgentSigns = (
  { earlierHelp }: MedicineEntry,
  { signs }: EntryView,
  phrases: PagePhrases,
): readonly Html[] => [
  ...urgencyLevels.flatMap((level) => group(level, signs, phrases) ?? []),
  ...earlierHelp.flatMap(
    ({ who, sentences }) =>
      foldedPart(
        phrases.words[helpHeadings[who]],
        entryCards(sentences, phrases),
        who === "999" ? html` open` : null,
      ) ?? [],
  ),
];
