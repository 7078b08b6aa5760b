// parts: the first screen: the medicine, the dose in a picture and in the label's words, when, and the ways on.
import type { Film } from "@plainlabel/content";
import { type PagePhrases, type Sentence, type WhenRow, wordsOf } from "@plainlabel/core";
import { cell, emptyPlace, type Meaning, pictureSize } from "@plainlabel/pictograms";
import type { DoseCard, First } from "../dose/firstOf.ts";
import { filmLength } from "../filmLength.ts";
import { type Html, html } from "../html.ts";
import { type PageChoices, withChoices } from "../PageChoices.ts";
import type { PageContent } from "../PageContent.ts";
import type { PagePaths } from "../pagePaths.ts";
import { picture, pictureOf } from "../pictures.ts";
import { drawnFor, fitOf, heldWords, langOf, runsOf, saidSentence } from "../sentenceHtml.ts";
import { ownLang } from "../words.ts";
import { listenButton } from "./listenButton.ts";
import { lookButton } from "./look.ts";

/**
 * A name and its strength, as large as their longest word allows and the strength no larger than the name; a name
 * that is not so made stays whole.
 */
export const nameInHeading = (words: string): Html => {
  const [, called, strength] = /^(\D*[^\d\s]) (\d.*)$/.exec(words) ?? [];
  const part = (text: string, beside: string): Html =>
    html`<span class="${fitOf(text, beside)}">${heldWords(text)}</span>`;
  return called === undefined || strength === undefined
    ? part(words, words)
    : html`${part(called, called)} ${part(strength, called)}`;
};

/** "For your joints", after the form: "tablets, for your joints". */
const afterForm = ({ runs, ...sentence }: Sentence): Sentence => {
  const [first, ...others] = runs;
  return {
    ...sentence,
    runs: [{ ...first!, text: first!.text.replace(/^For (?=your? |\p{Ll})/u, "for ") }, ...others],
  };
};

/** Name and strength, as large as anything; form and what it is for under them. */
export const medicineHeading = ({ medicine, blocks }: PageContent, phrases: PagePhrases): Html => {
  const [named] = blocks.flatMap((block) =>
    block.kind === "medicine" && block.nameAndForm !== undefined ? [block.nameAndForm] : [],
  );
  const purposes = blocks.flatMap((block) => (block.kind === "indication" ? [block.sentence] : []));
  const [name, form] = named ?? [medicine, null];
  const heading = html`<h1 class="say"${langOf(name.lang, phrases)}>${nameInHeading(wordsOf(name))}</h1>`;
  if (form === null) return html`${heading}${purposes.map((one) => saidSentence(one, phrases))}`;
  const [purpose, ...others] = purposes;
  const joined =
    purpose !== undefined && purpose.lang === form.lang
      ? html`<p class="say"${langOf(form.lang, phrases)}>${heldWords(wordsOf(form))}, ${runsOf(afterForm(purpose))}</p>`
      : html`<p class="say"${langOf(form.lang, phrases)}>${heldWords(wordsOf(form))}</p>${purpose === undefined ? null : saidSentence(purpose, phrases)}`;
  return html`${heading}<div class="sub">${joined}${others.map((one) => saidSentence(one, phrases))}</div>`;
};

export const pageHead = (content: PageContent, phrases: PagePhrases): Html =>
  html`<div class="head"><div>${medicineHeading(content, phrases)}</div>${lookButton(phrases)}</div>`;

const isWide = (meaning: Meaning | null): boolean => meaning !== null && pictureSize(meaning).width > cell;

/** More letters than three lines of the largest size hold. */
const longest = 45;

const saidLarge = (sentence: Sentence, phrases: PagePhrases): Html =>
  wordsOf(sentence).length > longest
    ? html`<p class="say long"${langOf(sentence.lang, phrases)}>${runsOf(sentence)}</p>`
    : saidSentence(sentence, phrases);

/** A picture of one thing stands beside its words; a sentence of pictures over them, as wide as the card. */
const doseCard = (
  { picture: meaning, sentences }: DoseCard,
  place: "dose" | "several",
  phrases: PagePhrases,
): Html => {
  const drawn =
    meaning === null
      ? null
      : picture(meaning, isWide(meaning) ? place : "card", drawnFor(sentences[0]!, phrases));
  const kind = drawn === null ? " words" : isWide(meaning) ? "" : " side";
  return html`<li class="dose${kind}">${drawn}<div class="says">${sentences.map((one) => saidLarge(one, phrases))}</div></li>`;
};

const row = (drawn: Html | null, wide: boolean, said: Html): Html =>
  html`<li class="row${wide ? " over" : ""}">${drawn}${said}</li>`;

const sentenceRow = (sentence: Sentence, phrases: PagePhrases): Html =>
  row(
    sentence.pictogram === null
      ? null
      : picture(sentence.pictogram, isWide(sentence.pictogram) ? "row" : "card", drawnFor(sentence, phrases)),
    isWide(sentence.pictogram),
    saidSentence(sentence, phrases),
  );

/** The dose: one card, or one for each step; under them how it is done. */
export const doseCards = ({ cards, asWritten, ways }: First, heading: string, phrases: PagePhrases): Html =>
  html`<section aria-labelledby="how">
<h2 id="how"${asWritten ? null : html` class="hear"`}>${heading}</h2>
<ul class="doses${cards.length > 1 ? " several" : ""}">${cards.map((card) => doseCard(card, cards.length > 1 ? "several" : "dose", phrases))}</ul>
${ways.length === 0 ? null : html`<ul class="rows">${ways.map((one) => sentenceRow(one, phrases))}</ul>`}
${asWritten ? html`<p class="note">${phrases.words.asWrittenHelp}</p>` : null}
</section>`;

const signOf = (sign: WhenRow["sign"], { drawn }: PagePhrases): Html | null => {
  if (sign === null) return null;
  if (sign === "no-time") return pictureOf(emptyPlace("time"));
  return sign === "no-day"
    ? pictureOf(emptyPlace("day"))
    : picture(sign, isWide(sign) ? "row" : "sign", drawn);
};

/** That there are no others, and nothing beside it: the times themselves stand in the sentences above. */
const isRestAlone = ({ when, most }: First): boolean =>
  when.length === 1 && most.length === 0 && (when[0]!.sign === "no-time" || when[0]!.sign === "no-day");

/**
 * Each time or day with what is taken then, that there are no others, and the
 * most; null where rows would add nothing. "Other times: none" by itself goes on
 * from the sentences: to the eye "When" and an empty place over it say no time.
 */
export const whenCard = (first: First, lang: string, phrases: PagePhrases): Html | null => {
  const { when, most } = first;
  const isRest = isRestAlone(first);
  return when.length + most.length === 0
    ? null
    : html`<section aria-labelledby="when">
<h2 id="when"${isRest ? html` class="hear"` : null}>${phrases.words.when}</h2>
<ul class="rows">${when.map(({ sign, when: at, amount }) =>
        row(
          isRest ? null : signOf(sign, phrases),
          sign !== null && typeof sign !== "string" && isWide(sign),
          html`<p class="say"${langOf(lang, phrases)}><strong>${heldWords(at)}</strong>${amount === null ? null : html`: ${heldWords(amount)}`}</p>`,
        ),
      )}${most.map((sentence) => sentenceRow(sentence, phrases))}</ul>
</section>`;
};

const filmWords = { bsl: "filmBsl", makaton: "filmMakaton" } as const;

/** A film in another language than the page says which, in the page's own words: "angielski". */
const otherTongue = ({ language }: Film, { tag }: PagePhrases): Html | null => {
  const [own, spoken] = [tag, language].map((each) => each.split("-")[0]!.toLowerCase());
  if (tag === ownLang || own === spoken) return null;
  return html`, ${new Intl.DisplayNames(tag, { type: "language" }).of(spoken!) ?? spoken!}`;
};

/**
 * One button for each kind of film: spoken, in British Sign Language, with Makaton signs; null for a kind that
 * there is none of. Nothing of a film is loaded before the tap.
 */
const filmButtons = (
  paths: PagePaths,
  choices: PageChoices,
  films: readonly Film[],
  phrases: PagePhrases,
): readonly (Html | null)[] =>
  ([null, "bsl", "makaton"] as const).map((sign) => {
    const place = films.findIndex(({ signLanguage }) => signLanguage === sign);
    if (place === -1) return null;
    const film = films[place]!;
    const long = html` <span class="long">${filmLength(film.durationSeconds, phrases)}${otherTongue(film, phrases)}</span>`;
    const { words } = phrases;
    const href = withChoices(paths.film(place + 1), choices);
    return sign === null
      ? html`<a class="door plain" href="${href}">${picture({ id: "watch-film" })}<span>${words.film}${long}</span></a>`
      : html`<a class="door plain whole" href="${href}">${picture({ id: "sign-language" })}<span>${words[filmWords[sign]]}${long}</span></a>`;
  });

/** Listen, Pictures, Film and Remind me: plain links but for the first, so that they work without script. */
export const waysOn = (
  paths: PagePaths,
  choices: PageChoices,
  {
    films,
    reminders,
    listen,
  }: {
    readonly films: readonly Film[];
    readonly reminders: boolean;
    /** Name of the middle length of listening. */
    readonly listen: string;
  },
  phrases: PagePhrases,
): Html => {
  const { words } = phrases;
  const link = (href: string, sign: Meaning, said: string): Html =>
    html`<a class="door plain" href="${withChoices(href, choices)}">${picture(sign)}<span>${said}</span></a>`;
  const [spoken, ...signed] = filmButtons(paths, choices, films, phrases);
  return html`<div class="ways${films.length === 0 && reminders ? " three" : ""}">${listenButton(listen, phrases)}
${link(paths.story(1), { id: "pictures-and-sound" }, words.pictures)}
${spoken ?? null}
${reminders ? link(paths.remind, { id: "remind" }, words.remind) : null}
${signed}</div>`;
};
