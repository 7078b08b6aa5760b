// tests: what templates of dispensing labels promise, whichever database keeps them.
import type { Template } from "@plainlabel/desk";
import { expect, test } from "vitest";
import { mostTemplates } from "../../store/templates/LabelTemplates.ts";
import type { TestStore } from "../stores.ts";

const called = (name: string): Template => ({
  ...{ name, kind: "text" },
  marks: [{ role: "fixed", x: 0, y: 0, text: "Alder Pharmacy" }],
});

export const templatesContract = (
  withStore: (work: (opened: TestStore) => Promise<void>) => () => Promise<void>,
) => {
  test(
    "a template is its tenant's alone, one of each name, and gone when it is forgotten",
    withStore(async ({ store: { templates } }) => {
      expect(await templates.keep("a", called("roll"))).toBe(true);
      expect(await templates.keep("a", called("roll"))).toBe(true);
      expect(await templates.keep("b", called("bag"))).toBe(true);
      expect(await templates.all("a")).toEqual([called("roll")]);
      expect(await templates.forget("b", "roll")).toBe(false);
      expect(await templates.forget("a", "roll")).toBe(true);
      expect(await templates.all("a")).toEqual([]);
    }),
  );

  test(
    "a tenant has no more than it may",
    withStore(async ({ store: { templates } }) => {
      for (let at = 0; at < mostTemplates; at += 1)
        expect(await templates.keep("a", called(`layout ${at}`))).toBe(true);
      expect(await templates.keep("a", called("one more"))).toBe(false);
      expect(await templates.keep("a", called("layout 3"))).toBe(true);
    }),
  );
};
