// content: what a pharmacy's own entry or film may not do beside those that are there already.
import {
  competingIn,
  dosesNamedInText,
  entryParts,
  type Film,
  type MedicineEntry,
  type NamedDose,
  type Photograph,
  sentencesOfEntry,
} from "@plainlabel/content";
import { mostWordsInSentence, notPlain, type Refusal, type RefusalCode, wordCount } from "@plainlabel/core";
import { type FilmPlaces, missingFiles } from "./filmFiles.ts";
import type { Shelf } from "./shelfOf.ts";

/** The address names the entry, and so does the entry: they must agree. */
export const otherName = (path: string): Refusal => ({
  code: "other-name",
  path,
  detail: "This is not the name in the address.",
  help: "Send it to the address of its own name.",
});

/** One code leads to one entry: with two, either could be the wrong medicine. */
export const entryRefusals = (entry: MedicineEntry, { entries }: Shelf): readonly Refusal[] =>
  entry.dmdCodes.flatMap((code, place) => {
    const taken = entries.some(
      (other) => other.substance !== entry.substance && other.dmdCodes.includes(code),
    );
    const twice = entry.dmdCodes.indexOf(code) !== place;
    return taken || twice
      ? [
          {
            code: "code-taken",
            path: `/entry/dmdCodes/${place}`,
            detail: twice ? "This code stands twice in the list." : "Another entry is for this code.",
            help: "One code belongs to one entry; take it out of the other one first.",
          },
        ]
      : [];
  });

/** A film is kept only when it would play. */
export const filmRefusals = async (film: Film, places: FilmPlaces): Promise<readonly Refusal[]> =>
  (await missingFiles(film, places)).map((file) => ({
    code: "film-file-missing",
    path: "/film",
    detail: `There is no file ${file} in the folder of films.`,
    help: "Put the file there first; the operator of this service knows where that is.",
  }));

const namesDose = (path: string, text: string, { words }: NamedDose): Refusal => ({
  code: "names-a-dose",
  path,
  detail: `“${text}” names a dose, a rhythm or a time of day: ${words}.`,
  help: "Leave it to the label, which could say another one.",
});

/** What would compete with the label. The film is kept all the same: the professional who signs decides. */
export const filmFindings = ({ title, transcript }: Film): readonly Refusal[] => [
  ...dosesNamedInText(title).map((named) => namesDose("/film/title", title, named)),
  ...dosesNamedInText(transcript).map((named) => namesDose("/film/transcript", named.words, named)),
];

/** The same of a photograph: its words are heard by whoever does not see it. */
export const photographFindings = ({ alt }: Photograph): readonly Refusal[] =>
  dosesNamedInText(alt).map((named) => namesDose("/photograph/alt", alt, named));

/**
 * What makes an entry hard to read, or compete with the label. It is kept all the same: the professional who
 * signs decides.
 */
export const entryFindings = (entry: MedicineEntry): readonly Refusal[] => {
  const own: readonly Refusal[] =
    entry.earlierHelp.length === 0
      ? []
      : [
          {
            code: "own-urgency",
            path: "/entry/earlierHelp",
            detail: "When to get help stands here in words of your own, and not in the table of signs.",
            help: "Name the signs of the table under signs, so that no other page says another urgency.",
          },
        ];
  const known = new Set(entry.name.toLowerCase().split(/[^a-z0-9-]+/));
  const hard = sentencesOfEntry(entry).flatMap(({ text }): readonly Refusal[] => {
    const strange = notPlain(text, known);
    const finding = (code: RefusalCode, detail: string, help: string) => ({
      code,
      path: "/entry",
      detail,
      help,
    });
    return [
      ...(wordCount(text) > mostWordsInSentence
        ? [
            finding(
              "long-sentence",
              `“${text}” has more than ${mostWordsInSentence} words.`,
              "Say one idea at a time.",
            ),
          ]
        : []),
      ...(strange.length > 0
        ? [finding("hard-words", `“${text}” has hard words: ${strange.join(", ")}.`, "Use a plainer word.")]
        : []),
    ];
  });
  const competing = entryParts.flatMap((part) =>
    entry[part].flatMap(({ text }) =>
      competingIn(part, text).map((named) => namesDose(`/entry/${part}`, text, named)),
    ),
  );
  return [...own, ...competing, ...hard];
};
