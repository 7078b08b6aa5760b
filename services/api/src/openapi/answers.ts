// openapi: the shapes of answers, strict. A test holds them against the answers that the examples really get.
import {
  filmSchema,
  medicineEntrySchema,
  photographSchema,
  sentPhotographSchema,
  signatory,
} from "@plainlabel/content";
import {
  containerKinds,
  labelRequestSchema,
  profileNames,
  questionCodes,
  regimenSchema,
  stockNames,
} from "@plainlabel/core";
import { feedbackFaces, feedbackParts, nearMissParts } from "@plainlabel/page";
import { meaningIds } from "@plainlabel/pictograms";
import { z } from "zod";
import { changeSchema } from "../features/content/readContentChange.ts";
import { entryChangeSchema } from "../features/content/readEntryChange.ts";
import { refusalCodes } from "../refusals/catalogue.ts";

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);

export const refusal = z.strictObject({
  code: z.enum(refusalCodes as [string, ...string[]]),
  /** JSON pointer into what was sent. */
  path: text,
  detail: text,
  help: text,
});
const refusals = z.array(refusal);

/** What only a professional can settle. */
const openQuestion = z.strictObject({
  code: z.enum(questionCodes),
  path: text,
  nth: z.int().min(1).optional(),
  words: text,
  detail: text,
  help: text,
  answers: z.array(
    z.strictObject({ id: text, label: text, needs: z.enum(["moments", "counts"]).optional() }),
  ),
});
const questions = z.array(openQuestion);
const answers = labelRequestSchema.shape.answers;
const answered = z.array(z.strictObject({ question: openQuestion, answer: answers.unwrap().element }));

export const problem = z.strictObject({
  type: text,
  title: text,
  status: z.int().min(400).max(599),
  detail: text,
  refusals: refusals.min(1),
  reference: z.uuid().optional(),
});

export const operationOutcome = z.strictObject({
  resourceType: z.literal("OperationOutcome"),
  id: z.uuid().optional(),
  issue: z
    .array(
      z.strictObject({
        severity: z.enum(["error", "fatal"]),
        code: text,
        details: z.strictObject({
          coding: z.array(
            z.strictObject({
              system: z.literal("urn:plainlabel:refusal"),
              code: z.enum(refusalCodes as [string, ...string[]]),
            }),
          ),
          text,
        }),
        diagnostics: text,
        expression: texts.optional(),
      }),
    )
    .min(1),
});

/** https://hl7.org/fhir/R4/binary.html */
export const binary = z.strictObject({
  resourceType: z.literal("Binary"),
  contentType: z.literal("application/pdf"),
  data: z.base64(),
});

const size = z.strictObject({ points: z.number(), xHeight: z.number() });

const report = z.strictObject({
  engineVersion: text,
  contentVersion: text,
  requestDigest: text,
  fileDigest: text,
  verification: z.enum(["standard", "full"]),
  approved: z.boolean(),
  approval: z
    .strictObject({
      ...{ by: text, at: text, role: text.nullable() },
      ...{ registration: text.nullable(), initials: text.nullable() },
    })
    .nullable(),
  setId: text,
  labels: count,
  stock: z.strictObject({ width: z.number(), height: z.number() }),
  lang: text,
  languages: z.array(
    z.strictObject({
      tag: text,
      name: text,
      reviewed: z.strictObject({ by: text, date: text, version: text }).nullable(),
      printed: z.boolean(),
      why: text.nullable(),
    }),
  ),
  profile: z.enum(profileNames),
  sizes: z.partialRecord(
    z.enum([
      "name",
      "medicine",
      "form",
      "directions",
      "warning",
      "timetable",
      "help",
      "link",
      "particulars",
      "running",
      "draft",
      "continued",
    ]),
    size,
  ),
  contrast: z.literal(21),
  sentences: z.strictObject({ count, longest: count, meanWords: z.number(), lix: z.number() }),
  pictograms: z.array(z.strictObject({ id: z.enum(meaningIds), version: count, status: text })),
  notDrawn: z.array(z.strictObject({ sentence: text, reason: text })),
  statutory: z.array(
    z.strictObject({ particular: text, rule: text, path: text, required: z.boolean(), present: z.boolean() }),
  ),
  container: z
    .strictObject({
      kind: z.enum(containerKinds),
      diameter: z.number().nullable(),
      front: z.number().nullable(),
      doseInFront: z.boolean().nullable(),
    })
    .nullable(),
  packs: z.strictObject({ number: count, of: count }).nullable(),
  fullLabel: z.strictObject({ on: z.enum(containerKinds), by: text, at: text }).nullable(),
  dictionary: z
    .strictObject({
      release: z.iso.date(),
      code: text,
      product: z
        .strictObject({
          id: text,
          name: text,
          kind: z.enum(["vtm", "vmp", "amp", "vmpp", "ampp"]),
          virtual: z.strictObject({ id: text, name: text }).nullable(),
          form: text.nullable(),
          unit: text.nullable(),
        })
        .nullable(),
      replacedBy: texts,
      findings: refusals,
      suppliedUnit: text.nullable(),
    })
    .nullable(),
  directions: z.strictObject({
    prescribed: text,
    understood: regimenSchema.nullable(),
    label: texts,
    reasons: refusals,
    questions,
    answered,
    policy: z.enum(["as-written", "ums"]),
  }),
  draftWording: texts,
  findings: refusals,
  conformance: z.array(
    z.strictObject({
      standard: text,
      rule: text,
      judgement: z.enum(["met", "not met", "cannot be judged by machine"]),
      evidence: text,
      source: text,
    }),
  ),
});

/** POST /v1/labels as JSON. */
export const labelsAnswer = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        pdf: z.base64(),
        /** With items=each: the item's place in what was sent, from 1, and the pointer to it. */
        item: z.int().min(1).optional(),
        at: text.optional(),
        setId: text,
        pages: count,
        approved: z.boolean(),
        readBack: z.strictObject({
          prescribed: text,
          understood: regimenSchema.nullable(),
          label: texts,
          reasons: refusals,
          questions,
          answered,
        }),
        findings: refusals,
        report,
        /** null: the request asked for no page. */
        link: z
          .strictObject({
            id: text,
            url: text,
            shortUrl: text,
            opens: z.enum(["film", "page", "information"]),
            expiresAt: z.iso.datetime(),
            reprinted: z.boolean(),
          })
          .nullable(),
      }),
    )
    .min(1),
  /** With items=each: every item that has no label, and why. */
  withheld: z
    .array(z.strictObject({ item: z.int().min(1), at: text, medicine: text.nullable(), refusals }))
    .optional(),
  findings: refusals,
});

/** POST /v1/interpret. */
export const directionsAnswer = z.discriminatedUnion("understood", [
  z.strictObject({
    understood: z.literal(true),
    regimen: regimenSchema,
    sentences: texts,
    findings: refusals,
    questions: questions.optional(),
  }),
  z.strictObject({
    understood: z.literal(false),
    asWritten: text.nullable(),
    refusals,
    findings: refusals.optional(),
    trace: z.array(
      z.strictObject({
        from: count,
        to: count,
        words: text,
        /** The kind of clause, "joint" for what joins clauses, null for words without a meaning. */
        kind: text.nullable(),
      }),
    ),
    questions: questions.optional(),
  }),
]);

/** What POST /v1/interpret is asked; core judges it by hand, so that every reason is told in our words. */
export const question = z.strictObject({
  text: text.optional(),
  dosage: z.array(z.unknown()).optional(),
  form: text.optional(),
  name: text.optional(),
  strength: text.optional(),
  answers,
  policy: z.enum(["as-written", "ums"]).optional(),
});

const millimetres = z.number();
export const stockList = z.strictObject({
  stocks: z.array(
    z.strictObject({
      name: z.enum(stockNames),
      width: millimetres,
      height: millimetres,
      margins: z.strictObject({
        top: millimetres,
        right: millimetres,
        bottom: millimetres,
        left: millimetres,
      }),
      source: text,
    }),
  ),
});

export const profileList = z.strictObject({
  profiles: z.array(
    z.strictObject({ name: z.enum(profileNames), body: z.number(), particulars: z.number() }),
  ),
});

export const pictogramList = z.strictObject({
  pictograms: z.array(
    z.strictObject({
      id: z.enum(meaningIds),
      version: z.int().min(1),
      status: z.union([
        z.literal("untested"),
        z.strictObject({ passed: z.literal([67, 85]), sample: count, date: z.iso.date() }),
      ]),
      alt: text,
      parameters: z.array(z.strictObject({ name: text, required: z.boolean() })),
      example: text,
    }),
  ),
});

const entry = medicineEntrySchema.shape;
export const medicineList = z.strictObject({
  medicines: z.array(
    z.strictObject({
      substance: entry.substance,
      name: entry.name,
      forms: entry.forms,
      dmdCodes: entry.dmdCodes,
      status: entry.status,
      reviewedBy: entry.reviewedBy,
      version: entry.version,
      own: z.boolean(),
      address: text,
    }),
  ),
});

export const medicineEntry = medicineEntrySchema;

/** PUT /v1/content/{substance}, PUT /v1/films/{id} and PUT /v1/photographs/{id}. */
export const contentKept = z.strictObject({
  name: text,
  version: z.int().min(1),
  withdrawn: z.boolean(),
  findings: refusals,
});

const versionsOf = (body: z.ZodType) =>
  z.strictObject({
    name: text,
    versions: z.array(
      z.strictObject({
        version: z.int().min(1),
        /** null: withdrawn with this version. */
        body: body.nullable(),
        by: signatory,
        at: z.iso.datetime(),
      }),
    ),
  });
export const medicineHistory = versionsOf(medicineEntrySchema);
export const filmHistory = versionsOf(filmSchema);

const heldFilm = z.strictObject({ version: z.int().min(1), film: filmSchema });
export const film = heldFilm;
export const filmList = z.strictObject({ films: z.array(heldFilm) });

export const photographHistory = versionsOf(photographSchema);
const heldPhotograph = z.strictObject({ version: z.int().min(1), photograph: photographSchema });
export const photograph = heldPhotograph;
export const photographList = z.strictObject({ photographs: z.array(heldPhotograph) });

/** Bodies of PUT. */
export const medicineChange = entryChangeSchema;
export const filmChange = changeSchema("film", filmSchema);
export const photographChange = changeSchema("photograph", sentPhotographSchema);

/** GET and DELETE /v1/links/{id}. */
export const link = z.strictObject({
  id: text,
  contentVersion: text,
  labelVariant: text,
  languages: texts,
  state: z.enum(["live", "expired", "revoked"]),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});

/** POST /v1/batches and GET /v1/batches/{id}. */
export const batch = z.strictObject({
  id: text,
  state: z.enum(["waiting", "working", "done"]),
  items: count.min(1),
  made: count,
  refused: count,
  /** Tried, and not made by our fault. */
  failed: count,
  labels: count,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});

/** GET /v1/batches. */
export const batchList = z.strictObject({ batches: z.array(batch) });

/** GET /v1/batches/{id}/items/{item}, and each line or entry of GET /v1/batches/{id}/items. */
export const batchItem = z.strictObject({
  /** Place in the order, from 0. */
  item: count,
  outcome: z.enum(["made", "refused", "failed"]),
  labels: count,
  /** One for each of its label sets: prescribed words beside label words, and what is to be looked at. */
  comparisons: z.array(z.strictObject({ prescribed: text, label: texts, findings: refusals })),
  /** Why it has no labels. */
  refusals,
  /** SVG of its labels, where it was asked for; null where they could not be drawn now. */
  preview: text.nullable().optional(),
});

/** GET /v1/batches/{id}/items. */
export const batchItems = z.strictObject({ items: z.array(batchItem) });

/** GET /v1/batches/{id}/refusals. */
export const batchRefusals = z.strictObject({
  items: z.array(
    z.strictObject({
      /** Place in the order, from 0. */
      item: count,
      /** Pointers into that item. */
      refusals: refusals.min(1),
    }),
  ),
});

const share = z.number().min(0).max(1);

/** GET /v1/feedback. */
export const feedbackChart = z.strictObject({
  since: z.iso.date(),
  /** The usual share of answers that were not easy; null where nobody answered. */
  centre: share.nullable(),
  weeks: z.array(
    z.strictObject({
      week: z.iso.date(),
      size: count,
      notEasy: count,
      proportion: share,
      lower: share,
      upper: share,
      signal: z.enum(["above", "below"]).nullable(),
    }),
  ),
  counts: z.array(
    z.strictObject({
      contentVersion: text,
      labelVariant: text,
      week: z.iso.date(),
      face: z.enum(feedbackFaces),
      hard: z.enum(feedbackParts).exclude(["none"]).nullable(),
      count,
    }),
  ),
  /** How often readers said that they nearly took it wrong, and what of it. Not among the answers of `counts`. */
  nearMisses: z.array(
    z.strictObject({
      contentVersion: text,
      labelVariant: text,
      week: z.iso.date(),
      part: z.enum(nearMissParts),
      count,
    }),
  ),
});

export const health = z.strictObject({ status: z.literal("alive") });

/** Labels are made without a release of the dictionary too: it does not decide readiness. */
export const readiness = z.strictObject({
  status: z.literal("ready"),
  medicines: z.strictObject({
    /** "missing": one was imported, and a restored store does not hold it. "unknown": it could not be asked. */
    state: z.enum(["none", "in-use", "missing", "unknown"]),
    /** The day (ISO) of the release in use, or of the missing one. */
    release: z.iso.date().nullable(),
  }),
});
