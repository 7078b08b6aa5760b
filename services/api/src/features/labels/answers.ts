// labels: the shapes of labels made and of their report, strict. A test holds them against the answers that the
// examples really get.
import {
  containerKinds,
  jurisdictions,
  lawNames,
  lawResults,
  profileNames,
  readings,
  regimenSchema,
  standings,
  subjects,
} from "@plainlabel/core";
import { meaningIds } from "@plainlabel/pictograms";
import { z } from "zod";
import { refusal } from "../../http/problemShapes.ts";
import { named } from "../../http/shapes.ts";
import { answered, questions } from "../interpret/answers.ts";

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);
const refusals = z.array(refusal);

const size = z.strictObject({ points: z.number(), xHeight: z.number() });

const law = z.strictObject({
  profile: z.enum(lawNames),
  title: text,
  status: z.literal("draft"),
  notice: text,
  checked: z.iso.date(),
  counts: z.strictObject({ met: count, notMet: count, partly: count, notJudged: count }),
  rules: z.array(
    z.strictObject({
      id: text,
      jurisdiction: z.enum(jurisdictions),
      asks: text,
      kind: z.enum(subjects),
      result: z.enum(lawResults),
      why: text,
      source: z.strictObject({
        name: text,
        url: text,
        seen: z.boolean(),
        seenAs: z.enum(readings),
        note: text.nullable(),
      }),
      standing: z.enum(standings),
      inForce: z.iso.date().nullable(),
    }),
  ),
});

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
  /** Absent: the request names no law. */
  law: law.optional(),
});

/** POST /v1/labels as JSON. */
export const labelsAnswer = named(
  "LabelsAnswer",
  z.strictObject({
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
  }),
);
