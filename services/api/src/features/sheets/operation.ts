// sheets: POST /v1/sheets.
import { cardPapers, mediaTypes, posterShape, sheetKinds, sheetPapers } from "@plainlabel/core";
import { z } from "zod";
import { fhirMediaType, plainMediaType } from "../../http/noBody.ts";
import { operationsNamed, withBody } from "../../http/Operation.ts";
import { inQuery } from "../../http/parameters.ts";
import { refusal } from "../../http/problemShapes.ts";
import { files, json, named, ref } from "../../http/shapes.ts";
import type { Formats } from "../../http/wantedFormat.ts";
import { formatParameter, supply } from "../labels/supplyParameters.ts";

export const htmlMediaType = "text/html";

/** What the Accept header or the parameter may choose, the usual one first. */
export const sheetsIn: Formats = {
  parameter: "format",
  offered: [
    [mediaTypes.pdf, "pdf"],
    ["application/json", "json"],
    [htmlMediaType, "html"],
  ],
};

/** As `sheetsIn`, of a poster. */
export const posterIn: Formats = {
  parameter: "format",
  offered: [
    [mediaTypes.pdf, "pdf"],
    ["application/json", "json"],
  ],
};

const findings = z.array(refusal);

const posterAnswer = named(
  "PosterAnswer",
  z.strictObject({
    findings,
    /** The file, in base64. */
    pdf: z.string(),
  }),
);

/** What is answered in JSON. */
const sheetsAnswer = named(
  "SheetsAnswer",
  z.strictObject({
    sheets: z.array(
      z.strictObject({
        pages: z.int().min(1),
        /** BCP 47: the person's own before English, where there are words for it. */
        language: z.string(),
        /** false: every page carries DRAFT. */
        approved: z.boolean(),
        findings,
        /** The file, in base64. */
        pdf: z.string(),
      }),
    ),
    /** What was noticed in what was sent. */
    findings,
  }),
);

const which = inQuery("sheet", { type: "string", enum: sheetKinds }, "Which sheet; medicines when left out.");

const paper = inQuery(
  "paper",
  { type: "string", enum: [...new Set([...sheetPapers, ...cardPapers])] },
  "The paper; a4 when left out. card: of a wallet card alone, each face a page.",
);

const firstDay = inQuery(
  "first-day",
  { type: "string", format: "date" },
  "Of a week: its first day; today when left out.",
);

const requests = { type: "array", items: ref("LabelRequest"), minItems: 1, maxItems: 30 };

export const sheetsOperations = operationsNamed({
  makeSheets: {
    method: "post",
    path: "/v1/sheets",
    access: "labels",
    cost: 1,
    tag: "Labels",
    summary: "Make sheets that go with labels",
    description:
      "medicines: one sheet for all medicines of a person, times down the side, medicines across. week: a box to tick for each time of each day, and a place to sign. talk: for each medicine a sheet to talk it through. card: all medicines for the wallet, to be cut out and folded. As text/html all medicines are a page for a phone, a file that asks nobody for anything. From label requests of one person, or from a FHIR prescription with how to make it in the query. What is of a label alone (stock, container, packs, the page behind a code) is left aside. One request that is refused refuses the sheet. Every file was read back and proved before it left, the calendar of each medicine as on its label. Without an approval of every request each page carries DRAFT. Look at the findings before a sheet is handed over: JSON has them beside each file.",
    parameters: [
      which,
      paper,
      firstDay,
      ...supply.filter(({ name }) => name !== "dpi"),
      formatParameter(sheetsIn),
    ],
    body: {
      [plainMediaType]: {
        schema: {
          anyOf: [
            { type: "object", properties: { requests }, required: ["requests"], additionalProperties: false },
            ref("LabelRequest"),
          ],
        },
        examples: ({ requests: all }) => ({ "one-medicine": all["methotrexate-once-weekly"] }),
      },
      [fhirMediaType]: { schema: ref("FhirPrescription") },
    },
    answer: { ...files([mediaTypes.pdf]), ...json(sheetsAnswer), [htmlMediaType]: { type: "string" } },
    shown: ["one-medicine"],
    formats: sheetsIn,
    problems: [...withBody, "refused", "too-busy"],
  },
  makePoster: {
    method: "post",
    path: "/v1/posters",
    access: "labels",
    cost: 1,
    tag: "Labels",
    summary: "Make a poster that tells people what they may ask for",
    description:
      "One page of tagged PDF in the largest type that the paper takes, read back and proved before it left, with the pharmacy's name, number and code where they are given. Refused where they do not fit. In another language it is in easy read, and each page says DRAFT until somebody has signed its words. The words and pictures have not been tested with readers: the finding poster-untested says so, in JSON beside the file.",
    parameters: [formatParameter(posterIn)],
    body: {
      [plainMediaType]: {
        schema: named("PosterRequest", posterShape),
        examples: {
          "help-on-a5": {
            design: "help",
            words: "easy-read",
            paper: "a5",
            pharmacy: { name: "Alder Lane Pharmacy", phone: "0113 496 0142" },
            url: "https://example.org/alder",
          },
        },
      },
    },
    answer: { ...files([mediaTypes.pdf]), ...json(posterAnswer) },
    formats: posterIn,
    problems: [...withBody, "refused", "too-busy"],
  },
});
