// The generator of releases: the same for the same seed, as large as asked, and a release in the reader's eyes.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateRelease, smallSize } from "../testing/generateRelease.ts";
import { writeReleaseFolder, writeReleaseZip } from "../testing/writeRelease.ts";
import { read, type Scratch, scratchFolder } from "./sample.ts";

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

const release = (seed?: number, date = "2026-03-23") =>
  generateRelease({ sizes: smallSize, date, ...(seed === undefined ? {} : { seed }) });
const textOf = (seed: number): string =>
  Object.entries(release(seed))
    .map(([name, rows]) => `${name}\n${[...rows].join("")}`)
    .join("\n");

describe("a generated release", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(textOf(7)).toBe(textOf(7));
    expect(textOf(7)).not.toBe(textOf(8));
  });

  it.each(["folder", "zip"])("is read as a release from a %s, with every row", async (kind) => {
    const path = scratch.path(kind);
    await (kind === "zip" ? writeReleaseZip(release(), path) : writeReleaseFolder(release(), path));
    const { outcome, lookup } = await read(path);
    expect(outcome.ok ? [] : outcome.refusals).toEqual([]);
    const { vtm, vmp, amp, vmpp, ampp } = smallSize;
    expect(outcome).toMatchObject({
      ok: true,
      value: { date: "2026-03-23", dropped: [], unknownElements: [], counts: { vtm, vmp, amp, vmpp, ampp } },
    });
    expect(new Set(lookup.all("gtin").map(({ amppId }) => amppId)).size).toBe(smallSize.gtin);
    expect(new Set(lookup.all("vmp").map(({ name }) => name)).size).toBe(vmp);
  });

  it("of the next week may follow one of this", async () => {
    await writeReleaseFolder(release(), scratch.path("first"));
    await writeReleaseFolder(release(1, "2026-03-30"), scratch.path("second"));
    const first = await read(scratch.path("first"));
    const inUse = first.outcome.ok ? first.outcome.value : null;
    const second = await read(scratch.path("second"), { inUse });
    expect(second.outcome).toMatchObject({ ok: true, value: { date: "2026-03-30" } });
    const back = await read(scratch.path("first"), {
      inUse: second.outcome.ok ? second.outcome.value : null,
    });
    expect(back.outcome).toMatchObject({ ok: false, refusals: [{ code: "release-older" }] });
  });
});
