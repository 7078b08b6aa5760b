// rendering: the pharmacy of this installation, from the file its settings name.
import { readFile } from "node:fs/promises";
import { accepted, type LabelRequest, labelRequestSchema, type Outcome, refused } from "@plainlabel/core";

const path = "/PLAINLABEL_PHARMACY";

/** Reads and checks the file; every refusal names the setting. */
export const readPharmacy = async (
  file: string | null,
): Promise<Outcome<LabelRequest["pharmacy"] | null>> => {
  if (file === null) return accepted(null);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch {
    return refused({
      code: "unreadable-pharmacy",
      path,
      detail: "The pharmacy file cannot be read as JSON.",
      help: "Check that PLAINLABEL_PHARMACY names a readable JSON file.",
    });
  }
  const pharmacy = labelRequestSchema.shape.pharmacy.safeParse(value);
  if (pharmacy.success) return accepted(pharmacy.data);
  return refused({
    code: "wrong-pharmacy",
    path,
    detail: "The pharmacy file does not describe a pharmacy.",
    help: 'Write {"name": "...", "address": "...", "phone": "..."} and nothing else.',
  });
};
