// The dispensing system's label as a PDF: pointed out once, the next one read by itself however many lines its
// directions have; what is no label refused in words.
import type { FastifyInstance } from "fastify";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { Store } from "../../store/Store.ts";
import { formOn, wordsOn } from "../../testing/deskForms.ts";
import { deskAt, type Fields } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";

let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;
let logged: () => string;

beforeAll(async () => {
  const clock = (): number => Date.parse("2026-11-25T10:00:00Z");
  ({ store } = temporaryStore(clock));
  ({ app, logged } = await startApp({ store, pharmacy, clock }));
});
afterAll(() => app.close());
beforeEach(async () => {
  const tenantId = `tenant-${Math.round(performance.now() * 1000)}`;
  desk = deskAt(app, await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(scopes) }));
});

const bytesOf = async (lines: readonly string[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([198, 108]);
  for (const [at, words] of lines.entries()) page.drawText(words, { x: 6, y: 92 - 13 * at, size: 8, font });
  return document.save();
};
const carried = (bytes: Uint8Array): string =>
  `data:application/pdf;base64,${Buffer.from(bytes).toString("base64")}`;

const foot = ["Mrs Ada Jones", "Keep out of the reach of children", "High Street Pharmacy, Ely"];
const short = ["21 x Amoxicillin 500mg capsules", "ONE to be taken THREE times a day", ...foot];
const long = ["28 x Ramipril 5mg tablets", "ONE to be taken each morning", "for your heart", ...foot];

const roles = ["quantity-medicine", "directions", "person", "fixed", "fixed"];
const pointed: Fields = {
  ...Object.fromEntries(roles.map((role, at) => [`role-${at}`, role])),
  ...{ layout: "Counter", do: "keep" },
};
const post = async (fields: Fields): Promise<string> => (await desk.post("/desk/ordinary", fields)).body;

test("fills the form by a layout that was pointed out once, also where longer directions move the lines below them", async () => {
  const example = carried(await bytesOf(short));
  expect(wordsOn(await post({ label: example, do: "read" }))).toContain("What is what on this label?");
  const first = await post({ label: example, ...pointed, "keep-layout": "yes" });
  expect(formOn(first, "/desk/new")).toMatchObject({
    ...{ personName: "Mrs Ada Jones", medicineName: "Amoxicillin", strength: "500mg", quantity: "21" },
    directions: "ONE to be taken THREE times a day",
  });
  expect(wordsOn(first)).toContain("The directions came from the ordinary label");
  const second = await post({ label: carried(await bytesOf(long)), do: "read" });
  expect(formOn(second, "/desk/new")).toMatchObject({
    ...{ personName: "Mrs Ada Jones", medicineName: "Ramipril", unit: "tablets" },
    directions: "ONE to be taken each morning for your heart",
  });
  expect(logged()).not.toMatch(/Ada|Ramipril|morning/);
});

test("a layout that is not kept fills this one label, and nothing pointed out or typed before is lost on the way", async () => {
  const label = carried(await bytesOf(short));
  const begun = await post({ label, personName: "", indication: "For your chest", do: "read" });
  const unsaid = formOn(begun, "/desk/ordinary");
  const wrong = await post({ label, begun: unsaid.begun ?? "", ...pointed, "role-1": "" });
  expect(wrong).toContain("Say of each line what it is.");
  expect(formOn(wrong, "/desk/ordinary")).toMatchObject({
    "role-0": "quantity-medicine",
    "role-2": "person",
  });
  expect(wrong).not.toMatch(/id="keep-layout"[^>]* checked/);
  // Sent by something else than its button: what was pointed out stays.
  const again = await post({ label, ...pointed, do: "read" });
  expect(formOn(again, "/desk/ordinary")).toMatchObject({ "role-1": "directions", layout: "Counter" });
  const filled = await post({ label, begun: unsaid.begun ?? "", ...pointed, layout: "" });
  expect(formOn(filled, "/desk/new")).toMatchObject({
    ...{ personName: "Mrs Ada Jones", indication: "For your chest" },
  });
  expect(wordsOn(await post({ label, do: "read" }))).toContain("What is what on this label?");
});

test("comes as a file of a form without script too", async () => {
  const { cookies } = desk;
  const boundary = "----here";
  const page = await app.inject({ url: "/desk/ordinary", cookies });
  const csrf = formOn(page.body, "/desk/ordinary").csrf;
  const part = (name: string, more: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const sent = async (file: Uint8Array) =>
    app.inject({
      ...{ method: "POST", url: "/desk/ordinary", cookies },
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([
        Buffer.from(
          `${part("csrf", "")}${csrf}\r\n${part("label", "")}\r\n${part("file", '; filename="a.pdf"')}`,
        ),
        file,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    });
  expect(wordsOn((await sent(await bytesOf(short))).body)).toContain("ONE to be taken THREE times a day");
  expect(wordsOn((await sent(Buffer.from(short.join("\r\n")))).body)).toContain("Keep out of the reach");
});

test("what is no label of words is refused in words", async () => {
  const two = await PDFDocument.load(await bytesOf(short));
  two.addPage();
  const empty = await PDFDocument.create();
  empty.addPage([198, 108]);
  for (const [file, why] of [
    [await two.save(), "It has more than one page."],
    [await empty.save(), "There are no words in it."],
    [Buffer.from("%PDF-1.7 and no more"), "It is damaged, or no PDF that can be read."],
    [new Uint8Array(512 * 1024 + 1), "It is larger than any label."],
  ] as const) {
    const { statusCode, body } = await desk.post("/desk/ordinary", { label: carried(file), do: "read" });
    expect([statusCode, wordsOn(body).includes(why), why]).toEqual([422, true, why]);
  }
  const { body } = await desk.post("/desk/ordinary", { label: "%PDF-1.7 bytes", do: "read" });
  expect(wordsOn(body)).toContain("Choose or drop the file itself.");
});
