// http: JSON Schema 2020-12, the dialect of OpenAPI 3.1, as plain data.
export type JsonSchema = { [key: string]: unknown };
