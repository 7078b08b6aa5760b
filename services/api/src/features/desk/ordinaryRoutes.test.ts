// From the ordinary label to a form, as a browser without script does it: a layout pointed out once, the next
// label read by it, and nothing of it approved that was not looked at.
import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import type { Store } from "../../store/Store.ts";
import { formOn, wordsOn } from "../../testing/deskForms.ts";
import { boxesOn, deskAt, type Fields, hiddenOn } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";

let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;
let logged: () => string;

const signIn = async (tenantId = "local") =>
  deskAt(app, await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(scopes) }));

beforeEach(async () => {
  const clock = (): number => Date.parse("2026-11-25T10:00:00Z");
  ({ store } = temporaryStore(clock));
  ({ app, logged } = await startApp({ store, pharmacy, clock }));
  desk = await signIn();
  return () => app.close();
});

const label = (person: string, directions: string, quantity = "21"): string =>
  [
    `${quantity} x Amoxicillin 500mg capsules`,
    directions,
    `${person}`,
    "KEEP OUT OF THE REACH OF CHILDREN",
    "High Street Pharmacy, Ely",
  ].join("\n");

const roles = ["quantity-medicine", "directions", "person", "fixed", "fixed"];
const pointed: Fields = {
  ...Object.fromEntries(roles.map((role, at) => [`role-${at}`, role])),
  ...{ layout: "Counter", "keep-layout": "yes", do: "keep" },
};

const post = async (fields: Fields): Promise<string> => (await desk.post("/desk/ordinary", fields)).body;

test("a line that names the person, or holds a date, is not kept as the same on every label", async () => {
  for (const [line, why] of [
    ["Bag for Mrs Ada Jones", "holds what is of this label alone"],
    ["Checked on 25/11/26", "has a date in it"],
  ]) {
    const example = `${label("Mrs Ada Jones", "ONE three times a day")}\n${line}`;
    const refused = await post({ label: example, ...pointed, "role-5": "fixed" });
    expect(wordsOn(refused)).toContain(`“${line}” ${why}.`);
    expect(wordsOn(await post({ label: example, do: "read" }))).toContain("What is what on this label?");
  }
  const unnamed = await post({ label: label("Mrs Ada Jones", "ONE daily"), ...pointed, layout: "" });
  expect(unnamed).toMatch(
    /id="template-name"[^>]* aria-invalid="true" aria-describedby="point-wrong" data-first/,
  );
});

test("a layout is pointed out once, at an example, and reads the next label by itself", async () => {
  const example = label("Mrs Ada Jones", "ONE three times a day");
  const asked = await post({ label: example, do: "read" });
  expect(wordsOn(asked)).toContain("What is what on this label?");
  const unsaid = await post({ label: example, ...pointed, "role-2": "" });
  expect(unsaid).toContain("Say of each line what it is.");
  const first = await post({ label: example, ...pointed });
  expect(formOn(first, "/desk/new")).toMatchObject({
    personName: "Mrs Ada Jones",
    quantity: "21",
    unit: "capsules",
  });
  const second = await post({ label: label("Mr Ben Low", "TWO at night", "28"), do: "read" });
  expect(formOn(second, "/desk/new")).toMatchObject({
    ...{ personName: "Mr Ben Low", medicineName: "Amoxicillin", strength: "500mg", form: "capsules" },
    ...{ quantity: "28", unit: "capsules", directions: "TWO at night" },
  });
  expect(JSON.stringify(await store.templates.all("local"))).not.toMatch(/Ada|Ben|Amoxicillin|night/);
  expect(logged()).not.toMatch(/Ada|Ben|Amoxicillin|night/);
  // Another pharmacy has layouts of its own.
  desk = await signIn("other");
  expect(wordsOn(await post({ label: example, do: "read" }))).toContain("What is what on this label?");
});

test("everything from the label is marked and looked at, until somebody types over it", async () => {
  await desk.sayWho();
  const filled = await post({ label: label("Mrs Ada Jones", "ONE three times a day"), ...pointed });
  const parts = ["The person's name", "The medicine", "The quantity", "The directions"];
  for (const part of parts) expect(wordsOn(filled)).toContain(`${part} came from the ordinary label`);
  expect(filled.match(/class="from"/g)?.length).toBe(7);
  const fields = {
    ...formOn(filled, "/desk/new"),
    ...{ easyRead: "", explain: "", companion: "", "built-as-needed": "", "no-warnings": "yes" },
    ...{
      label: "",
      seen: hiddenOn(filled, "seen"),
      read: boxesOn(filled, "read"),
      initials: "PS",
      do: "approve",
    },
  };
  // The tick that no warning is needed is no part of the drawing.
  const looked = boxesOn(filled, "looked").filter((key) => key.includes("came from the ordinary label"));
  expect(looked).toHaveLength(parts.length);
  const all = boxesOn(filled, "looked");
  const refused = (
    await desk.post("/desk/new", { ...fields, looked: all.filter((key) => key !== looked[0]) })
  ).body;
  expect(refused).toContain("was not looked at yet");
  expect((await desk.post("/desk/new", { ...fields, looked: all })).body).toContain(
    "Approved by PS, Pat Smith.",
  );
  const typed = await desk.show({ ...fields, personName: "Mrs Ada Johns", looked: [], read: [] });
  expect(wordsOn(typed)).not.toContain("The person's name came from the ordinary label");
  expect(wordsOn(typed)).toContain("The medicine came from the ordinary label");
});

test("what was typed before is not written over, and what is not read is told", async () => {
  await post({ label: label("Mrs Ada Jones", "ONE daily"), ...pointed });
  const begun = { personName: "Mr Bo Low", directions: "" };
  const filled = await post({ ...begun, label: label("Mrs Ada Jones", "ONE daily", "21"), do: "read" });
  expect(formOn(filled, "/desk/new")).toMatchObject({ personName: "Mr Bo Low", directions: "ONE daily" });
  const odd = await post({ label: label("Mrs Ada Jones", "ONE daily", "some"), do: "read" });
  expect(wordsOn(odd)).toContain(
    "On the label, and not read: how many, then the medicine, “some x Amoxicillin",
  );
  expect(formOn(odd, "/desk/new").medicineName).toBe("");
});

test.each([
  ["larger than any label", "a".repeat(65 * 1024)],
  ["signs that are no letters", "ONE \u001b[2Jdaily"],
  ["a label has 60 at most", "line\n".repeat(5_000)],
  ["exactly one label", "^XA^FDa^FS^XZ^XA^FDb^FS^XZ"],
])("hostile: %s", async (why, text) => {
  const { statusCode, body } = await desk.post("/desk/ordinary", { label: text, do: "read" });
  expect([statusCode, wordsOn(body).includes(why)]).toEqual([422, true]);
});

test("two layouts that read it in two ways are asked about, and a layout can be forgotten", async () => {
  const example = label("Mrs Ada Jones", "ONE daily");
  await post({ label: example, ...pointed });
  const swapped = { "role-1": "person", "role-2": "directions", layout: "Other" };
  await post({ label: example, ...pointed, ...swapped });
  const asked = await post({ label: example, do: "read" });
  expect(wordsOn(asked)).toContain("More than one of your layouts fits it");
  const chosen = await post({ label: example, template: "Counter" });
  expect(formOn(chosen, "/desk/new").personName).toBe("Mrs Ada Jones");
  await post({ forget: "Other" });
  expect(formOn(await post({ label: example, do: "read" }), "/desk/new").personName).toBe("Mrs Ada Jones");
});
