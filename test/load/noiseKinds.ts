// load: the worst that a tenant can send, as far as we can think.
import { goodRequest } from "../../services/api/src/testing/testApp.ts";

const json = { "content-type": "application/json" };
const fhir = { "content-type": "application/fhir+json" };

export interface NoiseKind {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: () => string;
}

const filled = (bytes: number, head: string, one: string, tail: string): string =>
  head + one.repeat(Math.floor((bytes - head.length - tail.length) / one.length)) + tail;
const nested = (bytes: number): string => "[".repeat(bytes / 2) + "]".repeat(bytes / 2);
const items = (count: number): string =>
  JSON.stringify({ items: Array.from({ length: count }, () => goodRequest) });

export const noiseKinds: readonly NoiseKind[] = [
  {
    name: "99 copies as PDF",
    path: "/v1/labels",
    headers: json,
    body: () => JSON.stringify({ ...goodRequest, copies: 99 }),
  },
  {
    name: "a picture of many dots",
    path: "/v1/labels?dpi=300",
    headers: { ...json, accept: "image/png" },
    body: () =>
      JSON.stringify({
        ...goodRequest,
        ...{ copies: 8, stock: "102x152", person: { ...goodRequest.person, needs: { profile: "large-24" } } },
      }),
  },
  {
    name: "what is no label",
    path: "/v1/labels",
    headers: json,
    body: () => filled(255_000, '{"a":[', "1,", "1]}"),
  },
  {
    name: "brackets in brackets",
    path: "/fhir/R4/MedicationRequest/$label",
    headers: fhir,
    body: () => nested(1_000_000),
  },
  {
    name: "a bundle of a thousand",
    path: "/v1/labels",
    headers: fhir,
    body: () =>
      filled(
        1_000_000,
        '{"resourceType":"Bundle","type":"message","entry":[',
        '{"resource":{"resourceType":"Patient","name":[{"family":"A"}]}},',
        '{"resource":{"resourceType":"Patient"}}]}',
      ),
  },
  { name: "batches of 10,000", path: "/v1/batches", headers: json, body: () => items(10_000) },
  {
    name: "16 MB that is no batch",
    path: "/v1/batches",
    headers: json,
    body: () => filled(16_000_000, '{"items":[', "0,", "0]}"),
  },
  {
    name: "16 MB of spreadsheet",
    path: "/v1/batches",
    headers: { "content-type": "text/csv" },
    body: () => filled(16_000_000, "", "a,b,c\n", "a,b,c"),
  },
  { name: "batches of one", path: "/v1/batches", headers: json, body: () => items(1) },
];
