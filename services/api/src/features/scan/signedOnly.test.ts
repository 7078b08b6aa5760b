// Behind an approved label stands only what a professional has signed, whichever door made it; drafts stand
// behind drafts and samples alone, and say so.

import { entryNamed, type MedicineEntry } from "@plainlabel/content";
import { pagePhrasesOf, pageTags } from "@plainlabel/core";
import { createPdfPainter } from "@plainlabel/pdf";
import type { FastifyInstance } from "fastify";
import { beforeEach, describe, expect, test } from "vitest";
import { scopes } from "../../access/Identity.ts";
import { limitInMemory } from "../../costs/limitInMemory.ts";
import { makeInProcess } from "../../rendering/makeInProcess.ts";
import type { Store } from "../../store/Store.ts";
import { wordsOn } from "../../testing/deskForms.ts";
import { deskAt } from "../../testing/deskLabels.ts";
import { temporaryStore } from "../../testing/temporaryStore.ts";
import { goodRequest, pharmacy, postJson, startApp } from "../../testing/testApp.ts";
import { makeItems } from "../batches/makeItems.ts";
import { shelvesOver } from "../content/shelfOf.ts";

const clock = () => Date.parse("2026-11-25T10:00:00Z");
const publicHost = "labels.example.org";
const filmPlaces = { folder: null, hosts: ["films.example.org"] };
const approval = { by: "PS", at: "2026-11-25T09:00:00Z" };
const draft = { ...goodRequest, stock: "102x152", dispensedOn: "2026-11-25", explain: true };
const approved = { ...draft, approval };
const by = { name: "Priya Shah", registration: "2012345" };
const today = { ...by, on: "2026-11-25" };

let app: FastifyInstance;
let store: Store;
beforeEach(async () => {
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, pharmacy, clock, publicHost, filmPlaces }));
  return () => app.close();
});

interface Made {
  readonly page: string;
  readonly opens: string;
  /** Codes of what whoever makes the label is told. */
  readonly findings: readonly string[];
}

const pageAt = async (url: string): Promise<string> => (await app.inject(new URL(url).pathname)).body;

const made = async (request: object, path = "/v1/labels"): Promise<Made> => {
  const answer = await postJson(app, path, request, { accept: "application/json" });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const { link, findings } = answer.json().labels[0];
  return {
    page: await pageAt(link.url),
    opens: link.opens,
    findings: findings.map(({ code }: { code: string }) => code),
  };
};

const put = async (address: string, body: object): Promise<void> => {
  const answer = await app.inject({
    method: "PUT",
    url: address,
    headers: { "content-type": "application/json" },
    payload: JSON.stringify(body),
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
};

const { version: _, ...builtIn } = entryNamed("amoxicillin")!;
const ownWords = "This medicine is for your chest.";
const own = { ...builtIn, whatFor: [{ text: ownWords, pictogram: null, facts: [] }] };
const film = {
  ...{ id: "capsules", title: "Your capsules", about: { kind: "medicine", substance: "amoxicillin" } },
  ...{ url: "https://films.example.org/1", language: "en-GB", captions: [], signLanguage: null },
  ...{ durationSeconds: 60, transcript: "This is your medicine.", madeBy: "High Street Pharmacy" },
  ...{ status: "draft", reviewedBy: null },
};
const signed = <T extends object>(what: T) => ({ ...what, status: "reviewed", reviewedBy: today });

/** Headings that only information brings. */
const fromAnEntry = ["About this medicine", "What if?", "When to phone 999", "Not yet checked"];

const showsTheLabelAlone = (page: string): void => {
  for (const heading of fromAnEntry) expect(page).not.toContain(heading);
  expect(page.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")).toContain("Take 1 capsule, 3 times a day.");
  for (const said of ["Get help", "tel:01632960123", "tel:111", "tel:999", "/story/1", "/remind"])
    expect(page).toContain(said);
  // No heading without anything under it, and no list without a line but the one for ticks.
  expect(page).not.toMatch(
    /<\/h2>\s*(<\/section>|<h2)|<ul(?! id="ticked")[^>]*>\s*<\/ul>|<details[^>]*>\s*<\/details>/,
  );
};

const fhirPrescription = {
  resourceType: "MedicationRequest",
  status: "active",
  intent: "order",
  subject: { reference: "#p" },
  contained: [{ resourceType: "Patient", id: "p", name: [{ family: "Morgan", given: ["Ada"] }] }],
  medicationCodeableConcept: { text: "Amoxicillin 500 mg capsules" },
  dosageInstruction: [{ text: "Take ONE capsule THREE times a day" }],
  dispenseRequest: { quantity: { value: 21, unit: "capsules" } },
};
const fhirAddress = `/v1/labels?explain=true&dispensed-on=2026-11-25&stock=102x152&pharmacy-name=${encodeURIComponent(pharmacy.name)}&pharmacy-address=${encodeURIComponent(pharmacy.address)}&pharmacy-phone=${encodeURIComponent(pharmacy.phone)}`;
const fhirApproved = `${fhirAddress}&approved-by=PS&approved-at=${encodeURIComponent(approval.at)}`;

describe("a draft entry", () => {
  test("stands behind a draft label, seen and heard to be one", async () => {
    const { page, findings } = await made(draft);
    expect(page).toContain("About this medicine");
    // "say" is what Listen reads aloud; before each part of the entry, and nowhere is it only seen.
    const notes = [...page.matchAll(/<p class="([^"]*unchecked[^"]*)">/g)].map(([, names]) => names);
    expect(notes.length).toBeGreaterThan(0);
    for (const names of notes) expect(names).toContain("say");
    expect(findings).toContain("information-not-signed");
  });

  test("stands behind no approved label, and whoever makes one is told", async () => {
    const { page, findings } = await made(approved);
    showsTheLabelAlone(page);
    expect(findings).toContain("information-not-signed");
  });

  test("of a pharmacy's own neither, until it is signed; changed without a signature it is gone again", async () => {
    await put("/v1/content/amoxicillin", { entry: own, by, after: 0 });
    showsTheLabelAlone((await made(approved)).page);
    await put("/v1/content/amoxicillin", { entry: signed(own), by, after: 1 });
    const { page, findings } = await made(approved);
    expect(page).toContain(ownWords);
    expect(page).not.toContain("Not yet checked");
    expect(findings).not.toContain("information-not-signed");
    await put("/v1/content/amoxicillin", { entry: { ...own, storing: [] }, by, after: 2 });
    showsTheLabelAlone((await made(approved)).page);
  });

  test("that was signed with other words than it has now is a draft again", async () => {
    const { reviewedBy, ...rest } = { ...(signed(own) as unknown as MedicineEntry), version: 1 };
    const body = { ...rest, reviewedBy: { ...reviewedBy!, words: "0".repeat(64) } };
    const key = { tenantId: "local", kind: "entry", name: "amoxicillin" } as const;
    await store.content.keep(key, body, by, 0);
    showsTheLabelAlone((await made(approved)).page);
  });

  test("stands on no page of an ended label, whatever that label was", async () => {
    let now = clock();
    const { app: later } = await startApp({ pharmacy, clock: () => now, publicHost });
    const answer = await postJson(later, "/v1/labels", draft, { accept: "application/json" });
    const { pathname } = new URL(answer.json().labels[0].link.url);
    now += 400 * 86_400_000;
    const { statusCode, body } = await later.inject(pathname);
    expect(statusCode).toBe(404);
    expect(body).not.toMatch(/amoxicillin|capsule/i);
    await later.close();
  });
});

describe("a draft of a film", () => {
  test("is promised by a draft label, and by an approved one only when it is signed", async () => {
    await put("/v1/films/capsules", { film, by, after: 0 });
    expect(await made(draft)).toMatchObject({ opens: "film" });
    const unsigned = await made(approved);
    expect(unsigned.opens).toBe("page");
    expect(unsigned.page).not.toContain("/film/");
    expect(unsigned.findings).toContain("film-not-signed");
    await put("/v1/films/capsules", { film: signed(film), by, after: 1 });
    const shown = await made({ ...approved, person: { name: "Eve Moss" } });
    expect(shown.opens).toBe("film");
    expect(shown.page).toContain("/film/1");
    expect(shown.findings).not.toContain("film-not-signed");
  });
});

describe("every door holds to it", () => {
  test("a FHIR prescription, approved or not", async () => {
    expect((await made(fhirPrescription, fhirAddress)).page).toContain("About this medicine");
    const { page, findings } = await made(fhirPrescription, fhirApproved);
    showsTheLabelAlone(page);
    expect(findings).toContain("information-not-signed");
  });

  test("a batch", async () => {
    await put("/v1/films/capsules", { film, by, after: 0 });
    const maker = makeInProcess(() => createPdfPainter())(app.log);
    await maker.settled;
    const tokens: string[] = [];
    const mint: Store["links"]["mint"] = async (order) => {
      const link = await store.links.mint(order);
      tokens.push(link.token);
      return link;
    };
    const kept = { ...store, links: { ...store.links, mint } };
    const scan = {
      ...{ store: kept, publicHost, clock, shelfOf: shelvesOver(store.content), reviewedOnly: false },
      ...{ filmPlaces, guesses: limitInMemory(1) },
    };
    const parts = { maker, scan, pharmacy: null, log: app.log };
    const outcome = await makeItems([approved, draft], "local", parts, { file: false });
    if (outcome.outcome !== "items") throw new Error(outcome.outcome);
    const pages = await Promise.all(tokens.map((token) => pageAt(`https://${publicHost}/M/${token}`)));
    showsTheLabelAlone(pages[0]!);
    expect(pages[1]).toContain("About this medicine");
    expect(JSON.stringify(outcome.results[0])).toContain("information-not-signed");
  });

  test("the desk: what is looked at promises what its page will show once it is approved", async () => {
    await put("/v1/films/capsules", { film, by, after: 0 });
    const session = { tenantId: "local", keyId: null, scopes: new Set(scopes) };
    const desk = deskAt(app, await store.sessions.begin(session));
    const fields = {
      ...{ personName: "Mrs Ada Jones", medicineName: "Amoxicillin", strength: "500 mg", form: "capsules" },
      ...{ quantity: "21", unit: "capsules", directions: "Take ONE capsule THREE times a day" },
      ...{ "no-warnings": "yes", day: "25", month: "11", year: "2026", explain: "yes" },
    };
    const looked = wordsOn(await desk.show(fields));
    expect(looked).toContain("Nobody has signed the information about");
    expect(looked).toContain("Nobody has signed the film");
    const approved = await desk.approve(fields);
    expect(approved).toContain("Approved by PS");
    expect(approved).not.toMatch(/aria-label="[^"]*film/i);
    const [facts] = await store.links.recent("local", 1, null);
    expect(facts?.contentVersion).not.toContain("amoxicillin");
  });
});

describe("words in another language, which nobody has signed", () => {
  const askedIn = async (request: object, lang: string): Promise<string> => {
    const answer = await postJson(app, "/v1/labels", request, { accept: "application/json" });
    const { pathname } = new URL(answer.json().labels[0].link.url);
    const asked = await app.inject(`${pathname}?lang=${lang}`);
    const byPhone = await app.inject({ url: pathname, headers: { "accept-language": lang } });
    expect(byPhone.body.match(/<html[^>]+>/)?.[0]).toBe(asked.body.match(/<html[^>]+>/)?.[0]);
    return asked.body;
  };

  test.each(pageTags)("%s stands behind a draft, as a draft", async (tag) => {
    const sent = await askedIn(draft, tag);
    // Long words are held whole by a span of their own.
    const page = sent.replace(/<span class="held [^"]*">([^<]*)<\/span>/g, "$1");
    const { words, dir } = pagePhrasesOf(tag);
    expect(page).toContain(`<html lang="${tag}"${dir === "rtl" ? ' dir="rtl"' : ""}`);
    expect(page).toContain(words.unsigned);
    for (const other of pageTags.filter((each) => each !== tag))
      expect(page).toContain(pagePhrasesOf(other).ownName);
  });

  test("a phone's first language is spoken where none was chosen on the page", async () => {
    const answer = await postJson(app, "/v1/labels", draft, { accept: "application/json" });
    const { pathname } = new URL(answer.json().labels[0].link.url);
    const spoken = async (query: string, phone: string): Promise<string | undefined> => {
      const { body } = await app.inject({
        url: `${pathname}${query}`,
        headers: { "accept-language": phone },
      });
      return /<html lang="([^"]+)"/.exec(body)?.[1];
    };
    expect(await spoken("", "pl-PL,pl;q=0.9,en;q=0.8")).toBe("pl");
    expect(await spoken("?lang=en-GB", "pl-PL,pl;q=0.9,en;q=0.8")).toBe("en-GB");
    expect(await spoken("?lang=ur", "pl-PL,pl;q=0.9,en;q=0.8")).toBe("ur");
    expect(await spoken("", "en-GB,pl;q=0.9")).toBe("en-GB");
    expect(await spoken("/remind", "pl")).toBe("pl");
  });

  test.each(pageTags)("%s is not there behind an approved label, whoever asks for it", async (tag) => {
    const page = await askedIn(approved, tag);
    expect(page).toContain('<html lang="en-GB"');
    expect(page).not.toContain("hreflang");
    for (const each of pageTags) expect(page).not.toContain(pagePhrasesOf(each).ownName);
  });

  test("is English for a language that has no page", async () =>
    expect(await askedIn(draft, "xh")).toContain('<html lang="en-GB"'));

  test("is not there behind a draft where the operator shows signed words alone", async () => {
    const strict = await startApp({ store, pharmacy, clock, publicHost, filmPlaces, reviewedOnly: true });
    app = strict.app;
    expect(await askedIn(draft, "pl")).toContain('<html lang="en-GB"');
  });
});
