import { describe, expect, it } from "vitest";
import { findEntry } from "./findEntry.ts";
import type { MedicineEntry } from "./MedicineEntry.ts";
import { asItStands, wordsDigest } from "./wordsDigest.ts";

const warfarin = findEntry({ substance: "warfarin" })!;
const signer = { name: "A. Pharmacist", registration: "2012345", on: "2026-11-22" };
const signed = async (): Promise<MedicineEntry> => ({
  ...warfarin,
  status: "reviewed",
  reviewedBy: { ...signer, words: await wordsDigest(warfarin) },
});

describe("what was signed", () => {
  it("stays signed while its words are the same", async () => {
    const entry = await signed();
    expect(await asItStands(entry)).toBe(entry);
    // Notes for reviewers and sources are not read by a reader.
    const noted = { ...entry, toCheck: [...entry.toCheck, "Look again next year."], version: 7 };
    expect((await asItStands(noted)).status).toBe("reviewed");
  });

  it.each<[string, (entry: MedicineEntry) => MedicineEntry]>([
    ["a sentence", (entry) => ({ ...entry, always: [] })],
    ["a name", (entry) => ({ ...entry, name: "Warfarin tablets" })],
    ["a sign", (entry) => ({ ...entry, signs: [...entry.signs, { sign: "hearing", facts: [] }] })],
    ["a class", (entry) => ({ ...entry, classes: [] })],
    [
      "what a giver is told",
      (entry) => ({
        ...entry,
        always: entry.always.map((sentence, at) => (at === 0 ? { ...sentence, toGiver: null } : sentence)),
      }),
    ],
  ])("and then changed in %s is a draft again", async (_, change) => {
    const stands = await asItStands(change(await signed()));
    expect([stands.status, stands.reviewedBy]).toEqual(["draft", null]);
  });

  it("before there was a fingerprint stays as it was kept", async () => {
    const old: MedicineEntry = { ...warfarin, status: "reviewed", reviewedBy: { ...signer, words: null } };
    expect(await asItStands(old)).toBe(old);
  });

  it("differs for 'the same words' and 'nothing' to somebody who gives it", async () => {
    const [first, ...rest] = warfarin.storing;
    const same = { ...warfarin, storing: [{ ...first!, toGiver: undefined }, ...rest] };
    const nothing = { ...warfarin, storing: [{ ...first!, toGiver: null }, ...rest] };
    expect(await wordsDigest(same)).not.toBe(await wordsDigest(nothing));
  });
});
