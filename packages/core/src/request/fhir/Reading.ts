// request: what reading one part of a FHIR document gave: a value or none, what was refused and noticed, and where it stood.
import type { Finding, Refusal } from "@plainlabel/directions";
import { isRecord, pointerTo, showName } from "../jsonPointer.ts";
import { kindOf } from "../readShape.ts";
import type { FieldTable } from "./fieldTables.ts";
import { versionOfField } from "./otherVersions.ts";

export interface Reading<T> {
  /** null: nothing that could be used; then there is a refusal, unless the part may be missing. */
  readonly value: T | null;
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Finding[];
}

export const read = <T>(value: T, findings: readonly Finding[] = []): Reading<T> => ({
  value,
  refusals: [],
  findings,
});

export const unread = (...refusals: readonly Refusal[]): Reading<never> => ({
  value: null,
  refusals,
  findings: [],
});

/** A JSON object and its pointer in what was sent. */
export interface Located {
  readonly value: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** `part` as an object, or its refusal. */
export const objectAt = (part: unknown, at: string): Located | Refusal =>
  isRecord(part)
    ? { value: part, at }
    : {
        code: part === undefined ? "missing-field" : "wrong-type",
        path: at,
        detail:
          part === undefined ? "This object is missing." : `This is ${kindOf(part)}; an object is wanted.`,
        help: "Send FHIR R4 JSON.",
      };

export const isRefusal = (part: Located | Refusal): part is Refusal => "code" in part && "help" in part;

/** The entries of a list; none where it is missing; a refusal where it is no list or holds no objects. */
export const objectsAt = (
  list: unknown,
  at: string,
): { readonly found: readonly Located[]; readonly refusals: readonly Refusal[] } => {
  if (list === undefined) return { found: [], refusals: [] };
  if (!Array.isArray(list)) {
    const help = "Send FHIR R4 JSON.";
    return {
      found: [],
      refusals: [
        { code: "wrong-type", path: at, detail: `This is ${kindOf(list)}; a list is wanted.`, help },
      ],
    };
  }
  const entries = list.map((entry: unknown, place) => objectAt(entry, pointerTo([place], at)));
  return {
    found: entries.filter((entry) => !isRefusal(entry)) as readonly Located[],
    refusals: entries.filter(isRefusal),
  };
};

/** A text field's value; undefined where it is missing or no text. */
export const textAt = (value: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const text = value[name];
  return typeof text === "string" ? text : undefined;
};

/** An Annotation's or a CodeableConcept's words; of a concept without any its codes. */
const wordsOfOne = (value: unknown): readonly unknown[] => {
  if (!isRecord(value)) return [value];
  if (typeof value.text === "string") return [value.text];
  const codings = Array.isArray(value.coding) ? value.coding.filter(isRecord) : [];
  return codings.map(({ display, code }) => display ?? (typeof code === "string" ? `code ${code}` : code));
};

const words = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .flatMap(wordsOfOne)
    .filter((text) => typeof text === "string" && text.trim() !== "")
    .join(" / ")
    .slice(0, 2000) || "in no words that can be shown";

/**
 * Judges every field by its table: unknown and refused fields are refusals,
 * told ones findings with their words. `_name` (an extension of a primitive) is
 * accepted beside a value or where the field does not concern the label, and
 * refused where it stands instead of a value that we use.
 */
export const judgeFields = ({ value, at }: Located, table: FieldTable): Reading<true> => {
  const refusals: Refusal[] = [];
  const findings: Finding[] = [];
  for (const name of Object.keys(value)) {
    const bare = name.startsWith("_") ? name.slice(1) : name;
    const rule = Object.hasOwn(table, bare) ? table[bare] : undefined;
    const path = pointerTo([name], at);
    if (rule === undefined) {
      const version = versionOfField(bare);
      const detail = `FHIR R4 and R4B have no field ${showName(name)} here, or none that we know.`;
      const help =
        version === undefined
          ? "Remove the field or correct its name."
          : `FHIR ${version} has it; send the resource as R4 (4.0.1) or R4B (4.3.0).`;
      refusals.push({ code: "fhir-unknown-field", path, detail, help });
    } else if (rule.treatment === "refused") {
      const detail = `The field ${showName(name)} is not accepted: ${rule.why}.`;
      const help = "Send the resource without it, or make the label from a plain request.";
      refusals.push({ code: "fhir-refused-field", path, detail, help });
    } else if (rule.treatment === "told") {
      // The words of an extension beside a value are nobody's note.
      if (value[name] === rule.usual || (name !== bare && value[bare] !== undefined)) continue;
      const detail = `${rule.why[0]?.toUpperCase()}${rule.why.slice(1)}: ${words(value[name])}`;
      const help = "Read it before approving; it is not on the label.";
      findings.push({ code: "fhir-note", path, detail, help });
    } else if (name !== bare && rule.treatment === "used" && value[bare] === undefined) {
      const detail = `The field ${showName(bare)} has an extension in the place of a value.`;
      refusals.push({ code: "fhir-value-missing", path, detail, help: "Send the value." });
    }
  }
  return { value: true, refusals, findings };
};
