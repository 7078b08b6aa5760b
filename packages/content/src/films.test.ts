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
