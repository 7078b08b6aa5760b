// Every page of the desk, and every message that it can show, in words of a pharmacist: no path, no code, no word of the API.
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Refusal } from "@plainlabel/core";
import { messageWords, type OwnWords, sentenceWords, toldAtDesk } from "@plainlabel/desk";
import type { FastifyInstance } from "fastify";
import { parseAst } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Scope, scopes } from "../../access/Identity.ts";
import { localTenant } from "../../access/localTenant.ts";
import { refusalCodes } from "../../refusals/catalogue.ts";
import type { Store } from "../../store/Store.ts";
import { formOn, sessionAt, unescaped } from "../../testing/deskForms.ts";
import { deskAt, type Fields } from "../../testing/deskLabels.ts";
import { machineWordIn } from "../../testing/machineWords.ts";
import { linkOrder } from "../../testing/sampleLabel.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../testing/testApp.ts";
import { sessionCookie } from "./deskScope.ts";

/**
 * All that somebody reads or hears on a page. What is for the sender of a message, and a dosage as it was sent,
 * are not ours to word.
 */
const heardOn = (page: string): readonly string[] => {
  const shown = page
    .replace(/<(script|style|svg|textarea)\b.*?<\/\1>/gsu, " ")
    .replace(/<details class="for-sender">.*?<\/details>/gsu, " ")
    .replace(/<dl class="dosage">.*?<\/dl>/gsu, " ");
  const spoken = [...shown.matchAll(/ (?:aria-label|alt|title|placeholder|data-words)="([^"]*)"/gu)];
  const texts = [...spoken.map(([, words = ""]) => words), ...shown.replace(/<[^>]*>/gu, "\n").split("\n")];
  return texts.map((text) => unescaped(text).trim()).filter((text) => text !== "");
};

const faultsOn = (page: string): readonly string[] =>
  heardOn(page).flatMap((text) => machineWordIn(text) ?? []);

test("words of programs are told from those of a pharmacist", () => {
  for (const words of [
    "GET /v1/laws",
    "BCP 47 tags: cy, pl.",
    "Facts such as usedFor/0",
    "It needs the scope content:sign.",
    "Send doseAndRate with one doseQuantity.",
    "In question (which-schedule).",
    "See /items/3.",
  ])
    expect(machineWordIn(words), words).not.toBeNull();
  for (const words of [
    "Easy-read labels of 102 × 76 mm, 250 mg/5 mL, saved as CSV UTF-8. https://example.org/v1/a",
    "The dm+d code of 500 mg/5 mL oral suspension, twice a day, 5/7.",
    "The directions hold “usedFor/0”.",
  ])
    expect(machineWordIn(words), words).toBeNull();
  expect(faultsOn('<p>Fine <b>words</b></p><input aria-label="JSON here">')).toHaveLength(1);
});

describe("pages", () => {
  let app: FastifyInstance;
  let store: Store;
  let desk: ReturnType<typeof deskAt>;
  let get: (url: string) => Promise<string>;
  let session: string;
  beforeAll(async () => {
    const clock = (): number => Date.parse("2026-11-25T10:00:00Z");
    ({ store } = temporaryStore(clock));
    ({ app } = await startApp({
      store,
      pharmacy,
      clock,
      publicHost: "labels.example.org",
      secondCheck: "all",
    }));
    session = await store.sessions.begin({ tenantId: localTenant, keyId: null, scopes: new Set(scopes) });
    desk = deskAt(app, session);
    get = async (url) =>
      (
        await app.inject({
          url,
          cookies: { ...desk.cookies, [sessionCookie]: session },
          headers: { accept: "text/html" },
        })
      ).body;
  });
  afterAll(() => app.close());

  const fields = {
    personName: "Mrs Ada Jones",
    ...{
      medicineName: "Amoxicillin",
      strength: "500 mg",
      form: "capsules",
      quantity: "21",
      unit: "capsules",
    },
    ...{ directions: "ONE to be taken THREE times a day", "no-warnings": "yes" },
    ...{ day: "25", month: "11", year: "2026", profile: "standard" },
  };

  test.each([
    "/",
    "/desk/new",
    "/desk/ordinary",
    "/desk/prescription",
    "/desk/batches",
    "/desk/links",
    "/desk/feedback",
    "/desk/posters",
    "/desk/pictograms",
    "/desk/films",
    "/desk/photographs",
    "/desk/information",
    "/desk/information/senna",
    "/desk/information/senna/edit",
    "/desk/new-information?name=%2F",
    "/desk/new-film?name=%2F",
    "/desk/new-photograph?name=%2F",
    "/desk/second-check",
    "/desk/films/none/edit",
    "/desk/photographs/none/edit",
    "/desk/links/00000000-0000-4000-8000-000000000000",
    "/desk/batches/none",
    "/desk/nothing-of-this-name",
    "/desk/%E0%A4%A",
    `/desk/links/${"x".repeat(3_000)}`,
    "/sign-in",
    "/sign-in?once=wrong",
  ])("%s", async (url) => {
    const page = await get(url);
    expect(page).toContain("<!doctype html>");
    expect(faultsOn(page)).toEqual([]);
  });

  test("a label in every state, and everything that can be wrong in its fields", async () => {
    const pages = [await desk.show(fields), await desk.approve(fields)];
    const wrong: readonly Fields[] = [
      { personName: "" },
      { personName: "A".repeat(81) },
      { personName: "M\u00c3\u00bcller &amp; Co" },
      { personName: "\u200bAda", medicineName: "\ud800" },
      { quantity: "-2" },
      { quantity: "1,5", strength: "1,5 mg" },
      { quantity: "21.0", unit: "" },
      { directions: "" },
      { directions: "1 tds max 8/24" },
      { directions: "Take 2 tablets each day" },
      { directions: "one to the operated eye, as the blogs say" },
      { directions: "x".repeat(2_001) },
      { warning: ["9.21", "99", "9x"], "no-warnings": "" },
      { "typed-warning": "9.21", "no-warnings": "" },
      { code: "123", codes: "1234567 22298006x" },
      { code: "322236009", codes: "1326251000000102" },
      { day: "31", month: "2" },
      { day: "1", month: "1", year: "2020" },
      { copies: "77" },
      { companion: "yes", container: "bottle", diameter: "x" },
      { language: "pl" },
      { explain: "yes" },
      { scan: "0109506000134352" },
      { do: "profiles", profile: "large-28", directions: `${fields.directions}. `.repeat(20) },
      { do: "print" },
      { do: "approve", initials: "1" },
    ];
    for (const each of wrong)
      pages.push((await desk.post("/desk/new", { ...fields, do: "show", ...each })).body);
    pages.push((await desk.post("/desk/rules", { ...fields, law: "uk" })).body);
    pages.push((await desk.post("/desk/rules", { ...fields, law: "" })).body);
    expect(pages.flatMap(faultsOn)).toEqual([]);
  });

  const bundle = readFileSync(
    new URL("../../../../../examples/fhir/prescription-order-four-items.json", import.meta.url),
    "utf8",
  );

  test("a prescription, and messages that cannot be read", async () => {
    const request = (more: object): string =>
      JSON.stringify({
        ...{ resourceType: "MedicationRequest", status: "active", intent: "order" },
        subject: { display: "Ada Jones" },
        medicationCodeableConcept: { text: "Amoxicillin 500mg capsules" },
        dosageInstruction: [{ text: "Take one three times a day" }],
        ...more,
      });
    const sent = [
      bundle,
      "nothing of the kind",
      '{"resourceType": "Patient"}',
      '{"a": 1, "a": 2}',
      '{"person": {}}',
      JSON.stringify({ resourceType: "Bundle", type: "searchset", entry: [] }),
      request({}),
      request({ status: "stopped" }),
      request({ intent: "proposal" }),
      request({ doNotPerform: true }),
      request({ subject: { reference: "Patient/1" } }),
      request({ colour: "red" }),
      request({ modifierExtension: [{ url: "https://example.org/turns" }] }),
      request({ medicationCodeableConcept: {} }),
      request({ dosageInstruction: [] }),
      request({ dosageInstruction: [{ timing: { repeat: { frequency: 3, period: 1 } } }] }),
      request({ dosageInstruction: [{ timing: { repeat: { when: ["XYZ"] } }, doseAndRate: [{}] }] }),
      request({ dosageInstruction: "one" }),
      request({
        dosageInstruction: [
          { text: "1 od", timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } } },
        ],
      }),
    ];
    for (const prescription of sent) {
      const { body } = await desk.post("/desk/prescription", {
        prescription,
        dispensedOn: "2026-11-25",
        do: "show",
      });
      expect([prescription.slice(0, 200), faultsOn(body)]).toEqual([prescription.slice(0, 200), []]);
    }
    const { body } = await desk.post("/desk/prescription", {
      prescription: bundle,
      dispensedOn: "25/11",
      do: "show",
    });
    expect(faultsOn(body)).toEqual([]);
  });

  test("a sheet of rows with faults, each row, and sheets that cannot be read", async () => {
    const header =
      "person,medicine,strength,form,quantity,directions,stock,dispensed on,code,languages,copies";
    const rows = [
      "Ada Jones,Amoxicillin,500 mg,capsules,21 capsules,ONE three times a day,102x76,2026-11-25,,,",
      "Hal Moss,Omeprazole,20 mg,capsules,28 capsules,ONE daily,10x10,2026-11-25,,,",
      "Bo Lee,Ramipril,5 mg,capsules,28 capsules,,102x76,03/04/2026,12345,klingon,x",
      "Di Poe,Lactulose,,solution,1-2,Take 2 tablets each day,102x76,2026-11-25,,,",
    ];
    const { headers } = await desk.post("/desk/batches", { order: [header, ...rows].join("\n") });
    const url = String(headers.location);
    await vi.waitFor(async () => expect(await get(url)).toContain("The batch is done"), 20_000);
    const pages = [await get(url), await get(`${url}/erase`), await get(`${url}?unprinted=nothing-to-print`)];
    for (const at of rows.keys()) pages.push(await get(`${url}/rows?at=${at}`));
    for (const order of [
      "",
      "a,b\n1,2",
      `${header}\n"x`,
      header,
      `${header},colour\n${rows[0]},red`,
      "{",
      '{"items": 1}',
      '{"items": [{"person": 3}]}',
    ])
      pages.push((await desk.post("/desk/batches", { order })).body);
    expect(pages.flatMap(faultsOn)).toEqual([]);
  });

  test("information, films and photographs that are refused", async () => {
    const { get: open, post } = sessionAt(app, session);
    const edit = "/desk/information/senna/edit";
    const typed = formOn((await open(edit)).body, edit);
    const pages = [
      (
        await post(edit, {
          ...typed,
          ...{
            "by-name": "Tom Lee",
            "by-registration": "2012345",
            name: "",
            dmdCodes: "12\n13",
            classes: "no such",
          },
          ...{
            signs: "no such sign: urgent fact 99",
            unused: "nothing: why",
            "whatFor.0.facts": "urgent",
            sources: "x",
          },
          "whatFor.1.text": "Take 2 of these heterogeneous ones in the morning",
        })
      ).body,
      (await post("/desk/information/senna/review", { seen: "x" })).body,
      (
        await post("/desk/films/inhaler/edit", {
          title: "",
          url: "nowhere",
          language: "xx-yy-zz",
          captions: "x",
        })
      ).body,
      (await post("/desk/photographs/box/edit", { title: "", dmdCodes: "1" })).body,
      (await post("/desk/ordinary", { label: "one\u0007" })).body,
      (await post("/desk/ordinary", { label: "^XA^FO1,1^FDx^FS" })).body,
      (await post("/desk/links", { code: "none" })).body,
      (await open(`/desk/links/${(await store.links.mint({ ...linkOrder, tenantId: localTenant })).id}`))
        .body,
    ];
    expect(pages.flatMap(faultsOn)).toEqual([]);
  });

  test("a page that a key does not allow names what it is for", async () => {
    for (const scope of scopes) {
      const others = new Set<Scope>(scopes.filter((each) => each !== scope));
      const less = await store.sessions.begin({ tenantId: localTenant, keyId: null, scopes: others });
      for (const url of ["/desk/batches", "/desk/links", "/desk/feedback", "/desk/information/senna"]) {
        const { body } = await app.inject({ url, cookies: { [sessionCookie]: less } });
        expect(faultsOn(body)).toEqual([]);
      }
    }
  });

  test("a problem at an address of the desk is a page for a person, and a problem document for a program", async () => {
    const ask = (accept: string, url = "/desk/new") =>
      app.inject({
        ...{ method: "POST", url, cookies: desk.cookies, payload: "csrf=old&personName=Ada" },
        headers: { accept, "content-type": "application/x-www-form-urlencoded" },
      });
    const page = await ask("text/html,application/xhtml+xml,*/*;q=0.8");
    expect([page.statusCode, page.headers["content-type"]]).toEqual([403, "text/html; charset=utf-8"]);
    expect(page.body).toContain("This page is from another sign-in");
    expect(page.body).toContain(String(page.headers["x-request-id"]));
    expect(faultsOn(page.body)).toEqual([]);
    const document = await ask("*/*");
    expect([document.statusCode, document.headers["content-type"]]).toEqual([
      403,
      "application/problem+json",
    ]);
    expect((await ask("text/html", "/v1/labels")).headers["content-type"]).toBe("application/problem+json");
  });
});

describe("messages", () => {
  interface Node {
    readonly [name: string]: unknown;
    readonly type: string;
    readonly start: number;
  }
  const isNode = (value: unknown): value is Node =>
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
  const within = (node: Node): readonly Node[] =>
    Object.values(node)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .filter(isNode);
  const known = new Set<string>(refusalCodes);
  const byCode: Readonly<Record<string, OwnWords | undefined>> = messageWords;

  const textOf = (node: Node): string | null => {
    if (node.type === "Literal" && typeof node.value === "string") return node.value;
    return node.type === "TemplateLiteral"
      ? (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("…")
      : null;
  };
  const codesIn = (node: Node): readonly string[] => {
    const key = node.type === "Property" ? (node.key as Node) : null;
    const own = [
      node.type === "Literal" ? node.value : null,
      key?.type === "Literal" ? key.value : key?.name,
    ].filter((each): each is string => typeof each === "string" && known.has(each));
    return [...own, ...within(node).flatMap(codesIn)];
  };
  interface Message {
    readonly at: string;
    readonly part: "detail" | "help" | "either";
    /** Of the message that holds it; looked for only where it has a word of programs. */
    readonly codes: readonly string[];
    readonly text: string;
  }
  /** A sentence begins with a capital, or stands in a message as a part of it. */
  const isSentence = (text: string): boolean => /^[A-Z…“][^<>]* [^<>]*[.!?…”]$/u.test(text);
  const messagesOf = (file: string): readonly Message[] => {
    const source = readFileSync(file, "utf8");
    const found: Message[] = [];
    const look = (node: Node, above: readonly Node[], part: Message["part"]): void => {
      if (node.type === "ImportDeclaration") return;
      const text = textOf(node);
      if (text !== null && isSentence(text)) {
        const isSaid = machineWordIn(text) === null;
        const nearest = isSaid ? undefined : above.toReversed().find((each) => codesIn(each).length > 0);
        found.push({
          at: `${file.split("/src/")[1] ?? file}:${source.slice(0, node.start).split("\n").length}`,
          ...{ part, text, codes: nearest === undefined ? [] : codesIn(nearest) },
        });
      }
      const name = node.type === "Property" ? ((node.key as { name?: string }).name ?? "") : "";
      const next = name === "detail" || name === "help" ? name : part;
      for (const each of within(node)) look(each, [...above, node], next);
    };
    look(parseAst(source, { lang: "ts" }) as unknown as Node, [], "either");
    return found;
  };

  const root = fileURLToPath(new URL("../../../../../", import.meta.url));
  /** Said at other doors alone. */
  const elsewhere = new Set(["too-many-listeners", "too-many-items", "adjustment-not-shared"]);
  /**
   * What the desk can show comes from these. Left out: other doors, tables of codes, pages of the docs, what
   * programs keep, parts of messages whose whole is said in other words, and what is never shown at the desk.
   */
  const sources = globSync([
    `${root}packages/{core,directions,language,content,desk}/src/**/*.ts`,
    `${root}services/api/src/{orders,features/desk,features/content}/**/*.ts`,
    `${root}services/api/src/features/batches/refusals.ts`,
  ]).filter(
    (file) =>
      !/\.test\.ts$|[a-z]Refusals\.ts$|\/describe|Fields\.ts$|peration|deskScript|\/(?:braille|voice|verify|report|options|corpus|testing|law\/rules|urgency)\//u.test(
        file,
      ) &&
      !/\/(?:answerDirections|answerOrder|Prepared|upgradeKept|upgradeRegimen|readItemsParameter|handle\w*|contentChanges|keepChange|readContentChange|readEntryChange|entryRefusals|wordingRules|resourceTypes|statutory|dates)\.ts$/u.test(
        file,
      ),
  );

  const messages = sources.flatMap(messagesOf);

  test("each of ours that has words of programs is said in others at the desk", () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(messages.length).toBeGreaterThan(1_500);
    const unsaid = messages.filter(({ text, part, codes }) => {
      if (machineWordIn(text) === null || Object.hasOwn(sentenceWords, text)) return false;
      if (codes.length === 0) return true;
      return codes
        .filter((code) => !elsewhere.has(code))
        .some((code) => {
          const own = byCode[code];
          if (part === "either") return own?.detail === undefined && own?.help === undefined;
          return own?.[part] === undefined;
        });
    });
    expect(unsaid.map(({ at, part, codes, text }) => `${at} ${part} [${codes.join(" ")}] ${text}`)).toEqual(
      [],
    );
  });

  test("what is said in their place has none either, and is of what there is", () => {
    for (const [code, own] of Object.entries(byCode)) {
      expect(known, code).toContain(code);
      const words = `${own?.detail ?? ""} ${own?.help ?? ""}`;
      expect([code, machineWordIn(words)]).toEqual([code, null]);
    }
    const said = new Set(messages.map(({ text }) => text));
    for (const [sentence, words] of Object.entries(sentenceWords))
      expect([sentence, said.has(sentence), machineWordIn(words)]).toEqual([sentence, true, null]);
    const unknown = {
      code: "fhir-unknown-field",
      path: "/a",
      detail: "FHIR R4 has no a.",
      help: "Remove it.",
    };
    expect(toldAtDesk(unknown as Refusal)).toBe(
      "A part of it is one that we do not know, and it could change what is meant. Ask whoever sent it to mend it, or type it as a new label.",
    );
  });
});
