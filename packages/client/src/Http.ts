// client: the addresses of the service, typed, and the names of their shapes.
import type { Client } from "openapi-fetch";
import type { components, operations, paths } from "./openApi.golden.ts";

export type Http = Client<paths>;
export type Schemas = components["schemas"];
export type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]["parameters"]["query"]>;
