// directions/fhir: the table of Dosage fields as Markdown, for the integrators' docs.
import { dosageFields, type Handling } from "./dosageFields.ts";

const handlings: Readonly<Record<Handling, string>> = {
  read: "understood",
  carried: "kept as words",
  ignored: "says nothing of the dose",
  refuses: "refuses the schedule",
};

/** One row for each field of R4 Dosage and Timing; made from the table that the reader is tested against. */
export const describeDosageFields = (): string =>
  [
    "# FHIR R4 and R4B Dosage, field by field",
    "",
    "What happens to each field of `Dosage` and `Timing`. A schedule is understood completely or not at all: where one field refuses it, the label shows the prescriber's words, and the answer names the field by its path. Where words beside the structure may say another schedule (instruction-says-schedule), nothing is printed until a professional answers. Words that nobody here understands are asked about (words-not-read), and words that cancel or stop an item refuse it outright (item-stopped). Where parts of the structure contradict each other, or the order of several dosages is in doubt, the words are a DRAFT that is not approved. Any field that is not listed refuses too, such as those that only R5 has; R4B has the shape of R4 and is read alike.",
    "",
    "| Field | What happens | Note |",
    "|---|---|---|",
    ...dosageFields.map(({ field, handling, note }) => `| \`${field}\` | ${handlings[handling]} | ${note} |`),
    "",
  ].join("\n");
