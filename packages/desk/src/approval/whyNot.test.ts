import { expect, test } from "vitest";
import { type Judged, keyOfFinding, stopsApproval, type WhyNot } from "./whyNot.ts";

const doubt = { code: "dates-apart", path: "/dispensedOn", detail: "The dates are apart.", help: "Check." };
const note = { code: "unit-supplied", path: "/text", detail: "A noun was added.", help: "Check." };

const all: Judged = {
  label: { digest: "d", labels: 2, openQuestions: 0, findings: [doubt, note] },
  ...{ hasStock: true, hasApprover: true, expired: false, otherPack: false },
  ...{ warningsSettled: true, warningTyped: false },
  ...{ seen: "d", read: [1, 2], looked: [keyOfFinding(doubt)] },
};

test("everything seen, nothing stops it; a note costs nothing", () => {
  expect(stopsApproval(all)).toEqual([]);
});

test.each<readonly [WhyNot, Partial<Judged>]>([
  ["no-stock", { hasStock: false }],
  ["pack-expired", { expired: true }],
  ["other-pack", { otherPack: true }],
  ["no-label", { label: null }],
  ["question-open", { label: { ...all.label!, openQuestions: 1 } }],
  ["typed-warning", { warningTyped: true }],
  ["warnings-open", { warningsSettled: false }],
  ["not-looked-at", { looked: [] }],
  ["unread", { read: [1] }],
  ["no-approver", { hasApprover: false }],
])("%s alone stops it", (why, change) => {
  expect(stopsApproval({ ...all, ...change })).toEqual([why]);
});

test("marks of another drawing count for nothing", () => {
  expect(stopsApproval({ ...all, seen: "e" })).toEqual(["changed", "not-looked-at", "unread"]);
});
