// request: opaque JSON inside a request (FHIR Dosage). Its fields are read by interpret; its text is judged here.
import { characterFaults, damageFaults, type Fault, wordFaults } from "./displayText.ts";
import type { PointerStep } from "./jsonPointer.ts";

/** Longest single text in a structure; the length of the longest directions. */
export const longestDirections = 2000;

/** Most values in one structure, and its greatest depth: a dosage needs a few dozen, ten deep. */
const mostValues = 2000;
const deepestValue = 24;

/** Fields that hold addresses and codes: never printed, and lawfully longer than a word. */
const addresses = new Set(["url", "system", "reference", "valueUri", "valueUrl", "valueCanonical", "id"]);

export interface PlacedFault extends Fault {
  readonly path: (string | number)[];
}

const notJson: Fault = {
  code: "not-json",
  detail: "This value does not exist in JSON.",
  help: "Send only objects, lists, text, finite numbers, true, false and null.",
};

const textFaultsAt = (text: string, name: PointerStep | undefined): readonly Fault[] => {
  const long: Fault = {
    code: "text-too-long",
    detail: `The text is longer than ${longestDirections} characters.`,
    help: "Send shorter directions; no label can hold this.",
  };
  return [
    ...(text.length > longestDirections ? [long] : []),
    ...characterFaults(text),
    ...(typeof name === "string" && addresses.has(name) ? [] : [...wordFaults(text), ...damageFaults(text)]),
  ];
};

/** Every fault of a value that should be plain JSON with printable text, each with its path below `path`. */
export const jsonFaults = (value: unknown, path: readonly PointerStep[] = []): readonly PlacedFault[] => {
  const faults: PlacedFault[] = [];
  let seen = 0;
  const put = (fault: Fault, at: readonly PointerStep[]): void => {
    faults.push({ ...fault, path: [...at] });
  };
  const visit = (part: unknown, at: readonly PointerStep[]): void => {
    seen += 1;
    if (seen > mostValues) return;
    if (part === null || typeof part === "boolean") return;
    if (typeof part === "string") {
      for (const fault of textFaultsAt(part, at.at(-1))) put(fault, at);
      return;
    }
    if (typeof part === "number" && Number.isFinite(part) && !Object.is(part, -0)) return;
    if (typeof part !== "object") {
      put(notJson, at);
      return;
    }
    if (at.length - path.length > deepestValue) {
      put({ ...notJson, code: "json-too-deep", detail: "The structure is nested too deep." }, at);
      return;
    }
    if (Array.isArray(part)) {
      for (let place = 0; place < part.length && seen <= mostValues; place += 1)
        visit(part[place], [...at, place]);
      return;
    }
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== Object.prototype && prototype !== null) {
      put(notJson, at);
      return;
    }
    for (const name of Object.keys(part)) {
      if (name === "__proto__") put({ ...notJson, code: "json-forbidden-field" }, at);
      else visit((part as Readonly<Record<string, unknown>>)[name], [...at, name]);
    }
  };
  visit(value, path);
  if (seen > mostValues) {
    put(
      { ...notJson, code: "too-many", detail: `The structure holds more than ${mostValues} values.` },
      path,
    );
  }
  return faults;
};
