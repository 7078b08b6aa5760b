import { expect, test } from "vitest";
import { withoutMessage } from "./safeLogging.ts";

test("an error is logged by its type, code and places in the code, without its message", () => {
  const error = Object.assign(new TypeError("Ada Canary takes\n    methotrexate"), {
    code: "ERR_CANARY_FREE",
  });
  const logged = withoutMessage(error);
  expect(logged.type).toBe("TypeError");
  expect(logged.code).toBe("ERR_CANARY_FREE");
  expect(logged.at[0]).toMatch(/^at .*safeLogging\.test\.ts/);
  expect(JSON.stringify(logged)).not.toMatch(/Ada|methotrexate/);
});

test("a name, code or thrown thing that is itself free text is not repeated", () => {
  expect(withoutMessage({ name: "Ada Canary", code: "1 Canary Street", stack: 7 })).toEqual({
    type: "Error",
    code: null,
    at: [],
  });
  expect(withoutMessage("Ada Canary")).toEqual({ type: "Error", code: null, at: [] });
  expect(withoutMessage(null)).toEqual({ type: "Error", code: null, at: [] });
});
