// scan: what is known of a medicine beside its label: easy-read information, films, and by which version of both
// feedback is counted.
import {
  type Film,
  findEntry,
  findFilms,
  findPhotographs,
  type MedicineEntry,
  type MedicineKey,
  type Photograph,
} from "@plainlabel/content";
import { engineVersion } from "@plainlabel/core";
import type { Behind } from "../../rendering/PageOrder.ts";
import { canBeShown, type FilmPlaces } from "../content/filmFiles.ts";
import type { Shelf } from "../content/shelfOf.ts";

export interface Known {
  /** null: nothing is known under this very name, code and form, or nothing that may be shown there. */
  readonly entry: MedicineEntry | null;
  /** The form as dispensed. */
  readonly form: string | undefined;
  /** Those that would really play, the spoken one first; none: the label must promise none. */
  readonly films: readonly Film[];
  /** Of the very product that the label names by its code. */
  readonly photographs: readonly Photograph[];
  /** "0.1.0/amoxicillin/1", "0.1.0/amoxicillin/own-3": the wording of labels, and of the information where there is some. */
  readonly contentVersion: string;
  /** What there is and nobody has signed, shown or not. */
  readonly unsigned: { readonly entry: MedicineEntry | null; readonly films: readonly Film[] };
}

export interface Showing {
  /** What nobody has signed yet is as if it did not exist, behind drafts and samples too. */
  readonly reviewedOnly: boolean;
  readonly filmPlaces: FilmPlaces;
}

const isDraft = ({ status }: { readonly status: "draft" | "reviewed" }): boolean => status === "draft";

/** Behind an approved label stands only what somebody has signed; behind a draft or a sample drafts too, as such. */
export const knownOf = async (
  medicine: MedicineKey,
  shelf: Shelf,
  { reviewedOnly, filmPlaces }: Showing,
  behind: Behind,
): Promise<Known> => {
  const signedOnly = reviewedOnly || behind === "approved";
  const found = findEntry(medicine, shelf.entries) ?? null;
  const entry = found !== null && signedOnly && isDraft(found) ? null : found;
  const { form, substance, product } = medicine;
  // A film that somebody signed is of this medicine, whether or not its entry is signed.
  const about = found?.substance ?? substance;
  const films = findFilms(
    { ...(about === undefined ? {} : { substance: about }), ...(form === undefined ? {} : { form }) },
    shelf.films,
  );
  const there = await Promise.all(films.map((film) => canBeShown(film, filmPlaces)));
  const playing = films.filter((_, place) => there[place] === true);
  return {
    entry,
    form,
    films: playing
      .filter((film) => !signedOnly || !isDraft(film))
      .toSorted((one, other) => Number(one.signLanguage !== null) - Number(other.signLanguage !== null)),
    photographs: findPhotographs(product, shelf.photographs).filter(
      (photograph) => !signedOnly || !isDraft(photograph),
    ),
    unsigned: { entry: found !== null && isDraft(found) ? found : null, films: playing.filter(isDraft) },
    contentVersion: [
      engineVersion,
      ...(entry === null ? [] : [entry.substance, wordingOf(entry, shelf)]),
    ].join("/"),
  };
};

const wordingOf = (entry: MedicineEntry, shelf: Shelf): string =>
  `${shelf.isOwn(entry) ? "own-" : ""}${entry.version}`;
