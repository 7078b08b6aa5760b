// films: the page where a film is added or changed.
import type { Finding, Refusal } from "@plainlabel/core";
import { html } from "@plainlabel/page";
import type { Meanwhile, Signed } from "../content/contentTypes.ts";
import { differences, meanwhileNote } from "../content/meanwhileNote.ts";
import { refusedForm } from "../content/refusedForm.ts";
import { saidForForms } from "../content/saidForForms.ts";
import { byPlaces, whoAnswers } from "../content/whoAnswers.ts";
import { deskPage } from "../shell/deskPage.ts";
import { areaField, type Field, selectField, textField } from "../shell/fields.ts";
import { findingList, partedBy } from "../shell/refusalsBeside.ts";
import {
  aboutKinds,
  type FilmForm,
  type FilmText,
  filmLabels,
  filmLines,
  signLanguages,
} from "./FilmForm.ts";

export interface FilmFormProps {
  readonly address: string;
  readonly csrf: string;
  readonly form: FilmForm;
  /** null: a new film. */
  readonly from: Signed | null;
  readonly refusals: readonly Refusal[];
  readonly meanwhile: Meanwhile<FilmForm> | null;
  /** What the words that are kept say that only the label may. */
  readonly findings: readonly Finding[];
  /** Other hosts that the operator has named. */
  readonly hosts: readonly string[];
}

/** Where refusals of each field point. A file that is missing belongs to the address that names files. */
const places: Readonly<Record<FilmText, readonly string[]>> = {
  title: ["/film/title"],
  kind: ["/film/about/kind"],
  about: ["/film/about/substance", "/film/about/form", "/film/about/device"],
  url: ["/film/url"],
  poster: ["/film/poster"],
  language: ["/film/language"],
  captions: ["/film/captions"],
  signLanguage: ["/film/signLanguage"],
  durationSeconds: ["/film/durationSeconds"],
  transcript: ["/film/transcript"],
  madeBy: ["/film/madeBy"],
};

const isFilePlace = ({ code }: Refusal): boolean => code === "film-file-missing";

const wrongIn = (name: FilmText, refusals: readonly Refusal[], wanted: string): readonly Refusal[] => {
  const { here } = partedBy(refusals, places[name]);
  const files = name === "url" ? refusals.filter(isFilePlace) : [];
  return saidForForms([...here, ...files], wanted);
};

const hostsInWords = (hosts: readonly string[]): string =>
  `A file in the folder of films, as /films/NAME.mp4 or .webm${hosts.length === 0 ? "" : `; or an https address on ${hosts.join(", ")}`}`;

export const renderFilmForm = (props: FilmFormProps): string => {
  const { address, csrf, form, from, refusals, meanwhile, findings, hosts } = props;
  const field = (name: FilmText, hint: string | null): Field => ({
    id: name,
    name,
    label: filmLabels[name],
    hint,
    wrong: wrongIn(name, refusals, hint === null ? "Write it." : `${hint}.`),
  });
  const compared =
    meanwhile === null || meanwhile.theirs === null
      ? null
      : differences(filmLines(meanwhile.theirs), filmLines(form));
  const beside = refusals.map((each) => (isFilePlace(each) ? { ...each, path: "/film/url" } : each));
  return deskPage({
    title: "Change a film",
    here: "/desk/films",
    keys: [],
    main: html`<p><a href="${address}">Back without saving</a></p>
<h1>${form.title === "" ? form.id : form.title}</h1>
<p>${
      from === null
        ? "A new film. It is kept as a draft until a professional signs it."
        : from.status === "reviewed"
          ? "This film is signed. Saving makes it a draft again, until a professional signs it as it is then."
          : "A draft."
    }</p>
${findingList(findings)}
${refusedForm(beside, [...Object.values(places).flat(), ...byPlaces])}
<form method="post" action="${address}/edit" class="fill">
<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="after" value="${form.after}">
<p class="doing"><button class="key">Save as a draft</button></p>
${meanwhile === null ? null : meanwhileNote(meanwhile, compared)}
<fieldset><legend>The film</legend>
${textField(field("title", null), form.title)}
${selectField(field("kind", null), form.kind, aboutKinds)}
${textField(field("about", "Exactly as the label or the entry has it: amoxicillin, eye drops, inhaler"), form.about)}
${textField(field("url", hostsInWords(hosts)), form.url)}
${textField(field("poster", "A file in the folder of films, as /films/NAME.jpg, .png or .webp; may be left empty"), form.poster)}
${textField(field("durationSeconds", "A whole number from 1 to 3600"), form.durationSeconds)}
${textField(field("madeBy", null), form.madeBy)}
</fieldset>
<fieldset><legend>For people who cannot see or hear it</legend>
${textField(field("language", "As a tag: en-GB, pl, ar"), form.language)}
${areaField(field("captions", "One file a line: language, a space, /films/NAME.vtt"), form.captions, 3)}
${selectField(field("signLanguage", null), form.signLanguage, signLanguages)}
${areaField(field("transcript", "All words of the film; shown as one paragraph. No dose, no rhythm, no time of day: the label says them"), form.transcript, 8)}
</fieldset>
<fieldset><legend>Who answers for this change</legend>
${whoAnswers("edit", form.by, refusals)}
</fieldset>
<p class="doing"><button class="key">Save as a draft</button></p>
</form>`,
  });
};
