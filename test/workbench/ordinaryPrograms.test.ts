// The ordinary label as a PDF by other programs than Chromium and pdf-lib: pointed out once, the next one read by itself.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { FastifyInstance } from "fastify";
import PDFDocument from "pdfkit";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { scopes } from "../../services/api/src/access/Identity.ts";
import type { Store } from "../../services/api/src/store/Store.ts";
import { formOn, wordsOn } from "../../services/api/src/testing/deskForms.ts";
import { deskAt } from "../../services/api/src/testing/deskLabels.ts";
import { temporaryStore } from "../../services/api/src/testing/temporaryStore.ts";
import { pharmacy, startApp } from "../../services/api/src/testing/testApp.ts";

let app: FastifyInstance;
let store: Store;
let desk: ReturnType<typeof deskAt>;

beforeAll(async () => {
  const clock = (): number => Date.parse("2026-11-25T10:00:00Z");
  ({ store } = temporaryStore(clock));
  ({ app } = await startApp({ store, pharmacy, clock }));
});
afterAll(() => app.close());
beforeEach(async () => {
  const tenantId = `tenant-${Math.round(performance.now() * 1000)}`;
  desk = deskAt(app, await store.sessions.begin({ tenantId, keyId: null, scopes: new Set(scopes) }));
});

interface Said {
  readonly medicine: string;
  readonly count: string;
  readonly directions: string;
  readonly person: string;
  readonly date: string;
}

const first: Said = {
  ...{ medicine: "Ramipril 5mg capsules", count: "56", directions: "ONE to be taken each morning" },
  ...{ person: "Mr Joe Bloggs", date: "25/11/2026" },
};
const next: Said = {
  ...{ medicine: "Levothyroxine 25microgram tablets", count: "28" },
  directions: "ONE to be taken each morning half an hour before breakfast and before any other medicine",
  ...{ person: "Mrs Fiona Griffin", date: "26/11/2026" },
};

/** A grid with how many at its right edge, words set by their own lengths, ligatures, and lines that the program breaks. */
const byTypst = ({ medicine, count, directions, person, date }: Said): Promise<Uint8Array> =>
  Promise.resolve(
    NodeCompiler.create().pdf({
      mainFileContent: `#set page(width: 70mm, height: 38mm, margin: 2mm)
#set text(size: 8pt)
#grid(columns: (1fr, auto), [*${medicine}*], [${count}])
${directions}

${person} #h(1fr) ${date}

Mill Road Pharmacy, Ely`,
    }),
  );

/** Letters set apart, two sizes, and a date put at its place. */
const byPdfkit = ({ medicine, count, directions, person, date }: Said): Promise<Uint8Array> =>
  new Promise((done) => {
    const label = new PDFDocument({ size: [198, 108], margin: 5 });
    const parts: Uint8Array[] = [];
    label.on("data", (part: Uint8Array) => parts.push(part));
    label.on("end", () => done(Buffer.concat(parts)));
    label.font("Helvetica-Bold").fontSize(9).text(`${count} x ${medicine}`, { characterSpacing: 0.2 });
    label.font("Helvetica").fontSize(7).text(directions);
    label.text(person, { width: 100 });
    label.text(date, 140, label.y - 8, { lineBreak: false });
    label.text("Mill Road Pharmacy, Ely", 5, 95, { lineBreak: false });
    label.end();
  });

const programs = {
  Typst: [byTypst, ["medicine", "quantity", "directions", "person", "date", "fixed"]],
  pdfkit: [byPdfkit, ["quantity-medicine", "directions", "person", "date", "fixed"]],
} as const;

test.each(Object.entries(programs))(
  "%s: a layout is pointed out once, and reads the next label by itself",
  async (_, [write, roles]) => {
    const carried = async (said: Said): Promise<string> =>
      `data:application/pdf;base64,${Buffer.from(await write(said)).toString("base64")}`;
    const example = await carried(first);
    const asked = await desk.post("/desk/ordinary", { label: example, do: "read" });
    expect(wordsOn(asked.body)).toContain("What is what on this label?");
    const pointed = await desk.post("/desk/ordinary", {
      ...Object.fromEntries(roles.map((role, at) => [`role-${at}`, role])),
      ...{ label: example, layout: "Counter", "keep-layout": "yes", do: "keep" },
    });
    expect(formOn(pointed.body, "/desk/new")).toMatchObject({
      ...{ personName: "Mr Joe Bloggs", medicineName: "Ramipril", strength: "5mg", quantity: "56" },
      ...{ directions: first.directions, day: "25" },
    });
    const read = await desk.post("/desk/ordinary", { label: await carried(next), do: "read" });
    expect(formOn(read.body, "/desk/new")).toMatchObject({
      ...{ personName: "Mrs Fiona Griffin", medicineName: "Levothyroxine", quantity: "28", unit: "tablets" },
      ...{ directions: next.directions, day: "26" },
    });
  },
);
