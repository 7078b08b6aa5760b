// content: the films that this service shows itself: files in one folder, put there by the operator.
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Film, isSelfHosted } from "@plainlabel/content";

export interface FilmPlaces {
  /** The folder of film files; null: this service has none of its own. */
  readonly folder: string | null;
  /** Other hosts that films may come from. */
  readonly hosts: readonly string[];
}

/** The files of ours that a film needs. */
export const filesOf = (film: Film): readonly string[] =>
  [...(isSelfHosted(film) ? [film.url] : []), ...film.captions.map(({ url }) => url)].map((url) =>
    basename(url),
  );

const isThere = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
};

/** Files of a film that are not in the folder. */
export const missingFiles = async (film: Film, { folder }: FilmPlaces): Promise<readonly string[]> => {
  const files = filesOf(film);
  if (folder === null) return files;
  const there = await Promise.all(files.map((file) => isThere(join(folder, file))));
  return files.filter((_, place) => there[place] !== true);
};

/** Whether a reader who taps would see it: a label must not promise a film that is gone. */
export const canBeShown = async (film: Film, places: FilmPlaces): Promise<boolean> =>
  (isSelfHosted(film) || places.hosts.includes(URL.parse(film.url)?.hostname ?? "")) &&
  (await missingFiles(film, places)).length === 0;
