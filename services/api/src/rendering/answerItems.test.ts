// Items made together: each has an outcome of its own, and a digest that tells other labels of the same
// prescription from these.
import { createPdfPainter } from "@plainlabel/pdf";
import { expect, test } from "vitest";
import { goodRequest } from "../testing/testApp.ts";
import { answerItems } from "./answerItems.ts";

const painter = await createPdfPainter();

const answer = (sent: readonly unknown[], file = false) =>
  answerItems(
    { items: sent.map((item) => ({ sent: item, links: null })), pharmacy: null, publicHost: null, file },
    painter,
  );

const wordsOf = async (sent: unknown): Promise<string> => {
  const [made] = (await answer([sent])).items;
  if (made?.outcome !== "made") throw new Error(JSON.stringify(made));
  return made.words;
};

test("the same label has the same digest, alone or among others", async () => {
  const alone = await wordsOf(goodRequest);
  const other = { ...goodRequest, person: { name: "Ben Okafor" } };
  expect((await answer([other, goodRequest])).items[1]).toMatchObject({ words: alone });
});

test.each([
  ["a warning more", { ...goodRequest, warnings: [{ number: 9 }] }],
  ["an approval", { ...goodRequest, approval: { by: "PS", at: "2026-11-25T09:00:00Z" } }],
  ["larger letters", { ...goodRequest, person: { ...goodRequest.person, needs: { profile: "large-18" } } }],
  ["what it is for", { ...goodRequest, indication: "For your chest infection" }],
])("%s has another one", async (_name, sent) => {
  expect(await wordsOf(sent)).not.toBe(await wordsOf(goodRequest));
});

test("what was prescribed stands beside what the label says", async () => {
  expect((await answer([goodRequest])).items[0]).toMatchObject({
    comparisons: [
      { prescribed: "Take ONE capsule THREE times a day", label: ["Take 1 capsule, 3 times a day."] },
    ],
  });
});

test("an item that is refused takes nothing from the others; a file is of all or there is none", async () => {
  const wrong = { ...goodRequest, directions: {} };
  const { items } = await answer([wrong, goodRequest, 7]);
  expect(items.map(({ outcome }) => outcome)).toEqual(["refused", "made", "refused"]);
  expect((await answer([goodRequest, wrong], true)).body).toBeUndefined();
  expect((await answer([goodRequest, goodRequest], true)).body?.subarray(0, 4)).toEqual(
    new Uint8Array([37, 80, 68, 70]),
  );
});

test("what was noticed stands with the item: its dates, its code, its words", async () => {
  const coded = { ...goodRequest, medicine: { ...goodRequest.medicine, code: "41792011000001100" } };
  const call = {
    items: [
      { sent: coded, opens: null, dictionary: ["not-looked-up" as const] },
      { sent: goodRequest, opens: null, dictionary: "no-release" as const },
    ],
    ...{ pharmacy: null, publicHost: null, file: false, today: "2026-12-24" },
  };
  const told = (await answerItems(call, painter)).items.map((item) =>
    item.outcome === "made"
      ? item.comparisons[0]!.findings?.map(({ code, path }) => `${code} ${path}`)
      : item,
  );
  expect(told).toEqual([
    expect.arrayContaining(["date-not-today /dispensedOn", "medicine-not-looked-up /medicine/code"]),
    expect.arrayContaining(["date-not-today /dispensedOn"]),
  ]);
  expect(told[1]).not.toContain("medicine-not-looked-up /medicine/code");
});
