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

/** The files of ours that a film cannot be shown without. */
const neededFiles = (film: Film): readonly string[] =>
  [...(isSelfHosted(film) ? [film.url] : []), ...film.captions.map(({ url }) => url)].map((url) =>
    basename(url),
  );

/** All files of ours that a film names. */
const filesOf = (film: Film): readonly string[] => [
  ...neededFiles(film),
  ...(film.poster === undefined ? [] : [basename(film.poster)]),
];

const isThere = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
};

/** Files that a film names and that are not in the folder. */
export const missingFiles = (film: Film, places: FilmPlaces): Promise<readonly string[]> =>
  missingOf(filesOf(film), places);

const missingOf = async (files: readonly string[], { folder }: FilmPlaces): Promise<readonly string[]> => {
  if (folder === null) return files;
  const there = await Promise.all(files.map((file) => isThere(join(folder, file))));
  return files.filter((_, place) => there[place] !== true);
};

/** Files without which it does not play, and that are not in the folder: its poster is none of them. */
export const missingToPlay = (film: Film, places: FilmPlaces): Promise<readonly string[]> =>
  missingOf(neededFiles(film), places);

/** Whether a reader who taps would see it: a label must not promise a film that is gone. */
export const canBeShown = async (film: Film, places: FilmPlaces): Promise<boolean> =>
  (isSelfHosted(film) || places.hosts.includes(URL.parse(film.url)?.hostname ?? "")) &&
  (await missingToPlay(film, places)).length === 0;
