import { expect, test } from "vitest";
import { withoutMessage } from "./safeLogging.ts";

test("an error is logged by its type, code and places in the code, without its message", () => {
  const error = Object.assign(new TypeError("Ada Canary takes\n    methotrexate"), {
    code: "ERR_CANARY_FREE",
  });
  const logged = withoutMessage(error);
  expect(logged.type).toBe("TypeError");
  expect(logged.code).toBe("ERR_CANARY_FREE");
  expect(logged.stack).toMatch(/^ {4}at .*safeLogging\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(logged)).not.toMatch(/Ada|methotrexate/);
});

const nothing = { type: "Error", code: null, message: expect.not.stringContaining("Ada"), stack: "" };

test("a name, code or thrown thing that is itself free text is not repeated", () => {
  expect(withoutMessage({ name: "Ada Canary", code: "1 Canary Street", stack: 7 })).toEqual(nothing);
  expect(withoutMessage("Ada Canary")).toEqual(nothing);
  expect(withoutMessage(null)).toEqual(nothing);
});
