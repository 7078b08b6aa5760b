// The types are those of the committed OpenAPI document.
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";

const document = new URL("../../../docs/openapi.json", import.meta.url);

test("openApi.golden.ts is made from docs/openapi.json", async () => {
  const types = astToString(await openapiTS(document));
  const text = `// client: the service's addresses and shapes, made from docs/openapi.json by openapi-typescript. Do not edit.\n\n${types}`;
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL("openApi.golden.ts", import.meta.url)));
});
