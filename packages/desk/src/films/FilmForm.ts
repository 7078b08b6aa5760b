// films: the form of a film: texts as they were typed, read from fields and turned into what the API takes.
import type { Film } from "@plainlabel/content";
import type { TypedBy } from "../content/contentTypes.ts";
import type { FormLines } from "../content/meanwhileNote.ts";
import { linesIn, readAfter, readBy, typedIn } from "../content/readBy.ts";

export const filmTexts = [
  "title",
  "kind",
  "about",
  "url",
  "poster",
  "language",
  "captions",
  "signLanguage",
  "durationSeconds",
  "transcript",
  "madeBy",
] as const;

export type FilmText = (typeof filmTexts)[number];

export interface FilmForm extends Readonly<Record<FilmText, string>> {
  readonly id: string;
  readonly by: TypedBy;
  readonly after: number;
}

export const aboutKinds = [
  ["medicine", "A medicine, by the key of its entry"],
  ["form", "A form, such as eye drops"],
  ["device", "A device, such as an inhaler"],
] as const;

export const signLanguages = [
  ["", "None: it is spoken"],
  ["bsl", "British Sign Language"],
  ["makaton", "Makaton signs"],
] as const;

export const readFilmForm = (fields: URLSearchParams, id: string): FilmForm => {
  const texts = Object.fromEntries(filmTexts.map((name) => [name, typedIn(fields, name)]));
  return {
    ...(texts as Readonly<Record<FilmText, string>>),
    id,
    by: readBy(fields),
    after: readAfter(fields),
  };
};

export const emptyFilmForm = (id: string, after: number): FilmForm =>
  readFilmForm(new URLSearchParams({ kind: "medicine", language: "en-GB", after: String(after) }), id);

const aboutText = (about: Film["about"]): string => {
  switch (about.kind) {
    case "medicine":
      return about.substance;
    case "form":
      return about.form;
    case "device":
      return about.device;
  }
};

/** What a film explains, in words. */
export const aboutInWords = ({ about }: Film): string => `${about.kind}: ${aboutText(about)}`;

export const filmFormOf = (film: Film, after: number): FilmForm => ({
  ...film,
  poster: film.poster ?? "",
  kind: film.about.kind,
  about: aboutText(film.about),
  captions: film.captions.map(({ language, url }) => `${language} ${url}`).join("\n"),
  signLanguage: film.signLanguage ?? "",
  durationSeconds: String(film.durationSeconds),
  by: { name: "", registration: "" },
  after,
});

const aboutOf = ({ kind, about }: FilmForm) => {
  // Films are found by these words in lower case.
  const text = about.toLowerCase();
  return kind === "medicine"
    ? { kind, substance: text }
    : kind === "form"
      ? { kind, form: text }
      : { kind, device: text };
};

const captionOf = (line: string) => {
  const [language, ...url] = line.split(/\s+/);
  return { language, url: url.join(" ") };
};

/** What the API is to keep: always a draft, for whoever changes a film takes its signature off. */
export const filmOfForm = (form: FilmForm): unknown => ({
  id: form.id,
  title: form.title,
  about: aboutOf(form),
  url: form.url,
  ...(form.poster === "" ? {} : { poster: form.poster }),
  language: form.language,
  captions: linesIn(form.captions).map(captionOf),
  signLanguage: form.signLanguage === "" ? null : form.signLanguage,
  durationSeconds: /^\d{1,5}$/.test(form.durationSeconds)
    ? Number(form.durationSeconds)
    : form.durationSeconds,
  // One paragraph, whatever lines it was pasted in.
  transcript: linesIn(form.transcript).join(" "),
  madeBy: form.madeBy,
  status: "draft",
  reviewedBy: null,
});

export const filmLabels: Readonly<Record<FilmText, string>> = {
  title: "Title",
  kind: "It explains",
  about: "Which one",
  url: "Address of the film",
  poster: "Picture before it plays",
  language: "Language that is spoken",
  captions: "Captions",
  signLanguage: "Sign language",
  durationSeconds: "Length in seconds",
  transcript: "Everything that is said",
  madeBy: "Who made it",
};

/** The fields as lines, to be compared with another version's. */
export const filmLines = (form: FilmForm): FormLines =>
  filmTexts.map((name) => [filmLabels[name], linesIn(form[name])] as const);
