// tests: bodies for an operation of the OpenAPI document: as documented, about somebody, spoilt, and with a word of its own in every field.
import { canaryName } from "../../services/api/src/testing/sampleLabel.ts";
import { addressOf, bodiesPlanted, type Call, type Operation } from "./documentedCalls.ts";
import { aboutSomebody } from "./somebody.ts";

/** A label request that asks for a page too; every other body as it is. */
const explained = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("person" in value)) return value;
  const { link: _, ...request } = value as Readonly<Record<string, unknown>>;
  return { ...request, explain: true };
};

/** With what a prescription cannot say itself, so that its labels are made. */
const toAddress = (address: string, value: unknown): string =>
  typeof value === "object" && value !== null && "resourceType" in value
    ? `${address}?dispensed-on=2026-11-24&stock=102x152&explain=true`
    : address;

/** A word of its own, put into one field of a body that is otherwise good. */
export interface Planted {
  readonly field: string;
  readonly word: string;
}

const formType = "application/x-www-form-urlencoded";

/** Bodies: as documented, about somebody, spoilt, and with a word of its own in every field. */
export const bodyCalls = (
  { id, method, path, bodies, form }: Operation,
  address: string,
  words: readonly string[],
  nextWord: () => string,
): { readonly calls: readonly Call[]; readonly planted: readonly Planted[] } => {
  const call = (type: string, body: unknown, url = toAddress(address, body)): Call => ({
    operation: id,
    method,
    url,
    headers: { "content-type": type, ...(id === "makeLabels" ? { accept: "application/json" } : {}) },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  });
  const ofType = (type: string) => bodies.filter((body) => body.type === type).map(({ value }) => value);
  const planted: Planted[] = [];
  const documentedBodies = [...new Set(bodies.map(({ type }) => type))].flatMap((type) => {
    const values = ofType(type).map(explained);
    const leaves = bodiesPlanted(values, nextWord);
    planted.push(...leaves);
    return [
      ...values.flatMap((value) => [
        call(type, value),
        call(type, aboutSomebody(value)),
        call(type, JSON.stringify(aboutSomebody(value)).slice(0, -1)),
        call(`${canaryName}/x`, aboutSomebody(value)),
      ]),
      ...words.flatMap((word) => [
        call(type, { ...(values[0] as object), [word]: word }),
        call(type, JSON.stringify(word)),
        ...(path.includes("{") ? values : []).map((value) => call(type, value, addressOf(path, word))),
      ]),
      ...leaves.map(({ body }) => call(type, body)),
    ];
  });
  const forms = form.flatMap((name) =>
    [...words, "no"].map((word) => call(formType, `${new URLSearchParams({ face: "yes", [name]: word })}`)),
  );
  return { calls: [...documentedBodies, ...forms], planted };
};
