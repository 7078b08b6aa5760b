// scan: what is known of a medicine beside its label: easy-read information, films, and by which version of both feedback is counted.
import { type Film, findEntry, findFilms, type MedicineEntry, type MedicineKey } from "@plainlabel/content";
import { engineVersion } from "@plainlabel/core";
import { canBeShown, type FilmPlaces } from "../content/filmFiles.ts";
import type { Shelf } from "../content/shelfOf.ts";

export interface Known {
  /** null: nothing is known under this very name, code and form. */
  readonly entry: MedicineEntry | null;
  /** The form as dispensed. */
  readonly form: string | undefined;
  /** Those that would really play, the spoken one first; none: the label must promise none. */
  readonly films: readonly Film[];
  /** "0.1.0/amoxicillin/1", "0.1.0/amoxicillin/own-3": the wording of labels, and of the information where there is some. */
  readonly contentVersion: string;
}

export interface Showing {
  /** What nobody has signed yet is as if it did not exist. */
  readonly reviewedOnly: boolean;
  readonly filmPlaces: FilmPlaces;
}

export const knownOf = async (
  medicine: MedicineKey,
  shelf: Shelf,
  { reviewedOnly, filmPlaces }: Showing,
): Promise<Known> => {
  const mayShow = ({ status }: { readonly status: "draft" | "reviewed" }): boolean =>
    !reviewedOnly || status === "reviewed";
  const found = findEntry(medicine, shelf.entries);
  const entry = found !== undefined && mayShow(found) ? found : null;
  const { form, substance } = medicine;
  const about = entry?.substance ?? substance;
  const films = findFilms(
    { ...(about === undefined ? {} : { substance: about }), ...(form === undefined ? {} : { form }) },
    shelf.films,
  ).filter(mayShow);
  const there = await Promise.all(films.map((film) => canBeShown(film, filmPlaces)));
  return {
    entry,
    form,
    films: films
      .filter((_, place) => there[place] === true)
      .toSorted((one, other) => Number(one.signLanguage !== null) - Number(other.signLanguage !== null)),
    contentVersion: [
      engineVersion,
      ...(entry === null ? [] : [entry.substance, wordingOf(entry, shelf)]),
    ].join("/"),
  };
};

const wordingOf = (entry: MedicineEntry, shelf: Shelf): string =>
  `${shelf.isOwn(entry) ? "own-" : ""}${entry.version}`;
