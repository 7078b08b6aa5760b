// verify: whoever listens gets what whoever looks gets: all content tagged, pictures described, languages right.

import type { Finding } from "@plainlabel/directions";
import type { PictogramItem, QrItem } from "../layout/LabelSet.ts";
import type { Claim, Judged } from "./Claim.ts";
import { fault, onPage } from "./Claim.ts";
import { spacedPlainly } from "./plainWords.ts";

const contentIsTagged: Claim = ({ seen, reading }) => [
  ...(seen.tagged
    ? []
    : [fault("not-tagged", "The file does not say that it is tagged, or hides its title.")]),
  ...seen.pages.flatMap((page, index) => [
    ...(page.untagged.length > 0 ? [fault("words-untagged", `Words are untagged ${onPage(index)}.`)] : []),
    ...(page.silent.length > 0
      ? [fault("words-silent", `Words are marked as meaning nothing ${onPage(index)}.`)]
      : []),
    ...(page.untaggedShapes > 0 ? [fault("shape-untagged", `A shape is untagged ${onPage(index)}.`)] : []),
  ]),
  ...reading.units
    .filter(({ element, words }) => {
      const said = element.actualText;
      return said !== null && spacedPlainly(said) !== words.map(({ text }) => text).join(" ");
    })
    .map(({ page }) => fault("words-replaced", `A screen reader would say other words ${onPage(page)}.`)),
];

/** Pictures in reading order, page by page, beside those that were laid out. */
const picturesAreDescribed: Claim = ({ seen, set, reading }) =>
  seen.pages.flatMap((_, index) => {
    const figures = reading.figures.filter(({ element }) => element.page === index);
    const expected = (set.pages[index]?.groups ?? []).flatMap((group) =>
      group.items
        .filter((item): item is PictogramItem | QrItem => item.kind !== "text")
        .map((item) => ({ alt: item.alt, lang: group.lang })),
    );
    const found: Finding[] = [];
    if (figures.length !== expected.length)
      found.push(
        fault(
          "picture-count",
          `There are ${figures.length} pictures ${onPage(index)}, not ${expected.length}.`,
        ),
      );
    for (const [at, { element, lang }] of figures.entries()) {
      const alt = element.alt?.trim() ?? "";
      if (alt === "")
        found.push(fault("alt-missing", `A picture has no text for listeners ${onPage(index)}.`));
      else if (expected[at] && spacedPlainly(alt) !== spacedPlainly(expected[at].alt))
        found.push(fault("alt-wrong", `A picture's text for listeners is another's ${onPage(index)}.`));
      if (expected[at] && lang !== expected[at].lang)
        found.push(fault("lang-wrong", `A picture's text has the wrong language ${onPage(index)}.`));
      if (element.box === null)
        found.push(fault("picture-blank", `A picture is not drawn ${onPage(index)}.`));
    }
    return found;
  });

/**
 * A wrong language makes a voice spell or skip; a span may switch to a language the label uses, or to English for
 * a drug's name.
 */
const languagesAreRight = ({ document, seen, reading }: Judged): readonly Finding[] => {
  const spans = new Set([document.lang, "en-GB", ...reading.expected.map(({ sentence }) => sentence.lang)]);
  const wrong = new Map<string, Finding>();
  for (const { word, page, sentence } of reading.words) {
    const wanted = sentence?.sentence.lang;
    if ((wanted !== undefined && word.lang !== wanted) || !spans.has(word.spanLang) || !spans.has(word.lang))
      wrong.set(
        `${page} ${sentence?.sentence.source}`,
        fault("lang-wrong", `Words have the wrong language ${onPage(page)}.`, sentence?.sentence.source),
      );
  }
  /* A set behind one in another language says its own in the sections of its pages. */
  const sections = seen.structure.flatMap(({ children }) => children);
  const spoken = sections.length === 0 ? [seen.lang] : sections.map(({ lang }) => lang ?? seen.lang);
  return [
    ...(spoken.every((lang) => lang === document.lang)
      ? []
      : [fault("lang-wrong", "The file has the wrong language.")]),
    ...wrong.values(),
  ];
};

export const everythingTagged: Claim = (judged) => [
  ...contentIsTagged(judged),
  ...picturesAreDescribed(judged),
  ...languagesAreRight(judged),
];
