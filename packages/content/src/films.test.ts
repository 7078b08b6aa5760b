import { describe, expect, it } from "vitest";
import { type Film, filmSchema, filmSchemaFor, films, findFilms } from "./films.ts";

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
    "https://films.example.org@evil.example/film.mp4",
    "https://films.example.org:8443/film.mp4",
    "https://sub.films.example.org/film.mp4",
  ])("may not come from %s", (url) => {
    const read = filmSchemaFor(["films.example.org"]).safeParse({ ...film, url });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([["url"]]);
  });

  it("may come from a host that the operator has named", () => {
    const url = "https://films.example.org/spacer.mp4";
    expect(filmSchemaFor(["films.example.org"]).safeParse({ ...film, url }).success).toBe(true);
  });

  it("may have a poster from our own folder, and from nowhere else", () => {
    const withPoster = { ...film, poster: "/films/spacer.jpg" };
    expect(filmSchema.parse(withPoster)).toEqual(withPoster);
    for (const poster of [
      "https://films.example.org/a.jpg",
      "/films/../a.jpg",
      "/films/a.svg",
      "/films/a.mp4",
      "",
    ])
      expect(filmSchemaFor(["films.example.org"]).safeParse({ ...film, poster }).success, poster).toBe(false);
  });

  it("needs a transcript", () => {
    expect(filmSchema.safeParse({ ...film, transcript: "" }).success).toBe(false);
  });

  it("is found for exactly its device", () => {
    expect(findFilms({ device: "Spacer" }, [film])).toEqual([film]);
    expect(findFilms({ device: "space" }, [film])).toEqual([]);
    expect(findFilms({}, [film])).toEqual([]);
  });

  it("has a length in whole seconds, of an hour at most", () => {
    for (const durationSeconds of [0, 1.5, 3601, -1])
      expect(filmSchema.safeParse({ ...film, durationSeconds }).success, String(durationSeconds)).toBe(false);
  });

  it("is in the registry only if it keeps the rules, has a poster, and captions where it is spoken", () => {
    for (const known of films) {
      expect(known.poster, known.id).toBeDefined();
      expect(known.captions.length > 0 || known.signLanguage !== null, known.id).toBe(true);
    }

    for (const known of films) expect(filmSchema.parse(known)).toEqual(known);
  });
});
