import { describe, expect, it } from "vitest";
import { boundedCache } from "./boundedCache.ts";

describe("a bounded cache", () => {
  it("makes each value once while it is in use", () => {
    const made: string[] = [];
    const cache = boundedCache(10, (key) => made.push(key));
    for (let round = 0; round < 3; round++) for (const key of ["a", "b", "c"]) cache.get(key);
    expect(made).toEqual(["a", "b", "c"]);
  });

  it("forgets what was not asked for lately, and never holds more than twice its limit", () => {
    const made: string[] = [];
    const cache = boundedCache(10, (key) => made.push(key));
    for (let number = 0; number < 1000; number++) {
      cache.get(`once ${number}`);
      cache.get("always");
    }
    expect(made.filter((key) => key === "always")).toHaveLength(1);
    made.length = 0;
    for (let number = 0; number < 1000; number++) cache.get(`once ${999 - number}`);
    expect(1000 - made.length).toBeLessThanOrEqual(20);
  });
});
