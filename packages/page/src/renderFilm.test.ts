import { describe, expect, it } from "vitest";
import { sampleFilm } from "../samples/samplePages.ts";
import { filmLength } from "./filmLength.ts";
import { usualChoices } from "./PageChoices.ts";
import { renderFilm } from "./renderFilm.ts";

describe("the length of a film", () => {
  it.each([
    [1, "1 second"],
    [59, "59 seconds"],
    [60, "1 minute"],
    [61, "1 minute 1 second"],
    [72, "1 minute 12 seconds"],
    [125, "2 minutes 5 seconds"],
    [3600, "60 minutes"],
  ])("%i s: %s", (seconds, words) => {
    expect(filmLength(seconds).replaceAll("\u00a0", " ")).toBe(words);
    // A number and what it counts never stand on two lines.
    expect(filmLength(seconds)).not.toMatch(/\d \p{L}/u);
  });
});

describe("the page of a film", () => {
  const page = (change: Partial<typeof sampleFilm>): string =>
    renderFilm({ base: "/M/SAMPLE", choices: usualChoices, film: { ...sampleFilm, ...change } });

  it("shows its poster and says how long it is, and still loads nothing of the film", () => {
    const shown = page({ poster: "/films/amoxicillin.jpg" });
    expect(shown).toContain('<video controls preload="none" poster="/films/amoxicillin.jpg" src=');
    expect(shown.replaceAll("\u00a0", " ")).toContain("1 minute 35 seconds");
  });

  it("has no poster where there is none, and beside a film on another host only our own", () => {
    expect(page({ poster: undefined })).not.toContain("poster");
    const elsewhere = page({ url: "https://films.example.org/watch/1", poster: "/films/one.png" });
    expect(elsewhere).toContain('<img class="poster" src="/films/one.png" alt="">');
    expect(elsewhere).not.toContain("<video");
  });
});
