import { describe, expect, test } from "vitest";
import { negotiate } from "./negotiate.ts";

const offered = ["application/pdf", "application/json"] as const;

describe("the format is what the caller wants most of what exists", () => {
  test.each([
    [undefined, "application/pdf"],
    ["", "application/pdf"],
    ["*/*", "application/pdf"],
    ["application/*", "application/pdf"],
    ["application/json", "application/json"],
    ["Application/JSON; charset=utf-8", "application/json"],
    ["application/json, */*;q=0.1", "application/json"],
    ["application/pdf;q=0.5, application/json;q=0.8", "application/json"],
    ["application/pdf;q=0, */*", "application/json"],
    ["text/html, application/xhtml+xml, */*;q=0.8", "application/pdf"],
    ["text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "application/pdf"],
    ["application/pdf;q=.5, application/json;q=.8", "application/json"],
    ["application/json;q=.", null],
    ["text/html", null],
    ["application/json;q=0", null],
    ["application/json;q=nonsense", null],
    ["application/json;fhirVersion=4.0", "application/json"],
    ["application/json; fhirVersion=5.0", null],
    ['application/json; fhirVersion="4.3";q=0.5, application/pdf;q=0.4', "application/json"],
    ["application/json, application/pdf", "application/pdf"],
    ["application/pdf;q=2, application/json", "application/json"],
    [",;,", null],
  ])("%j chooses %j", (accept, format) => {
    expect(negotiate(accept, offered)).toBe(format);
  });
});
