// safety: the shape of docs/safety/hazards.json, from which the hazard log is written.
import { readFileSync } from "node:fs";
import { z } from "zod";

/** Both scales from least to most, as DCB0129's guidance names them; the clinical safety officer may replace them. */
export const severities = ["minor", "significant", "considerable", "major", "catastrophic"] as const;
export const likelihoods = ["very low", "low", "medium", "high", "very high"] as const;

const words = z.string().min(1);
const judgement = z.strictObject({ severity: z.enum(severities), likelihood: z.enum(likelihoods) });

/** A test by its file and the title as it stands there; `runBy` where a `.test.ts` file runs a table of another file. */
const namedTest = z.strictObject({ file: words, title: words, runBy: words.optional() });

const controlId = z.string().regex(/^H\d+\.\d+$/);

/** Built and proved; built or planned and not proved yet, openly; or the deployer's, by rows of the checklist. */
const control = z.union([
  z.strictObject({ id: controlId, what: words, tests: z.array(namedTest).min(1) }),
  z.strictObject({ id: controlId, what: words, noTestYet: words }),
  z.strictObject({ id: controlId, what: words, checklist: z.array(z.string().regex(/^C\d+$/)).min(1) }),
]);

const hazard = z.strictObject({
  id: z.string().regex(/^H\d+$/),
  name: words,
  causes: z.array(words).min(1),
  effect: words,
  /** Proposals: severity and likelihood before any control, and after those named here. */
  before: judgement,
  after: judgement,
  controls: z.array(control).min(1),
  /** What the controls do not cover, in the open. */
  open: z.array(words),
});

export const hazardFileSchema = z.strictObject({
  status: z.literal("draft, no clinical safety officer has signed"),
  hazards: z.array(hazard).min(1),
});

export type HazardFile = z.infer<typeof hazardFileSchema>;
export type Hazard = HazardFile["hazards"][number];
export type Control = Hazard["controls"][number];
export type NamedTest = z.infer<typeof namedTest>;
export type Judgement = z.infer<typeof judgement>;

/** The repository's root, with a slash at its end. */
export const root = new URL("../../", import.meta.url);

/** Reads the file; throws with every fault of its shape. */
export const readHazardFile = (): HazardFile =>
  hazardFileSchema.parse(JSON.parse(readFileSync(new URL("docs/safety/hazards.json", root), "utf8")));

export const testsOf = ({ controls }: Pick<Hazard, "controls">): readonly NamedTest[] =>
  controls.flatMap((one) => ("tests" in one ? one.tests : []));
