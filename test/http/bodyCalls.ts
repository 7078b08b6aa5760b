// tests: bodies for an operation of the OpenAPI document: as documented, about somebody, spoilt, and with a word
// of its own in every field.
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

/** Fields of a form, and what stands in them. */
export type Form = Operation["form"];

const formType = "application/x-www-form-urlencoded";

/**
 * Bodies: as documented, about somebody, spoilt, and with a word of its own in every field. `live` fills a form
 * where the document cannot know what is good.
 */
export const bodyCalls = (
  { id, method, path, bodies, form }: Operation,
  address: string,
  words: readonly string[],
  nextWord: () => string,
  live: Form,
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
  const good: Form = { ...form, ...live };
  const sent = (fields: Form): Call => {
    const pairs = Object.entries(fields).flatMap(([name, values]) => values.map((value) => [name, value]));
    return call(formType, new URLSearchParams(pairs).toString());
  };
  const names = Object.keys(form);
  // The good one first: some forms may be sent a few times only.
  const forms = [
    sent(good),
    ...names.flatMap((name) => words.map((word) => sent({ ...good, [name]: [word] }))),
    ...words.map((word) => sent({ ...good, [word]: [word] })),
  ];
  return { calls: [...documentedBodies, ...(names.length === 0 ? [] : forms)], planted };
};
