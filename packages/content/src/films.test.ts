import { describe, expect, it } from "vitest";
import { type Film, filmSchema, films, findFilms } from "./films.ts";

const film: Film = {
  id: "spacer",
  title: "How to use a spacer",
  about: { kind: "device", device: "spacer" },
  url: "/films/spacer.mp4",
  language: "en-GB",
  captions: [{ language: "en-GB", url: "/films/spacer.vtt" }],
  signLanguage: "bsl",
  durationSeconds: 90,
  transcript: "Shake your inhaler.",
  madeBy: "A test",
  status: "draft",
  reviewedBy: null,
};

describe("a film", () => {
  it("may be self-hosted", () => {
    expect(filmSchema.parse(film)).toEqual(film);
  });

  it.each([
    "http://example.org/film.mp4",
    "https://example.org/film.mp4",
    "//example.org/film.mp4",
    "/films/../secret.mp4",
    "javascript:alert(1)",
  ])("may not come from %s", (url) => {
    expect(filmSchema.safeParse({ ...film, url }).success).toBe(false);
  });

  it("needs a transcript", () => {
    expect(filmSchema.safeParse({ ...film, transcript: "" }).success).toBe(false);
  });

  it("is found for exactly its device", () => {
    expect(findFilms({ device: "Spacer" }, [film])).toEqual([film]);
    expect(findFilms({ device: "space" }, [film])).toEqual([]);
    expect(findFilms({}, [film])).toEqual([]);
  });

  it("is in the registry only if it keeps the rules", () => {
    for (const known of films) expect(filmSchema.parse(known)).toEqual(known);
  });
});
