// axe in a page: what it finds by WCAG 2.2 and by what it calls good practice.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A, AA and AAA of WCAG 2.0 to 2.2, and what axe calls good practice; AAA's contrast is the 7:1 we promise. */
const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** In the page's isolated world: axe needs a script of its own even where the page may run none. */
const axeOn = async (page: Page): Promise<AxeResults> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
        runOnly: only,
        // Of what passes, which rules looked is enough: naming every element takes most of the time.
        resultTypes: ["violations"],
        // Looks at the same pairs as the enhanced one, which asks for more.
        rules: { "color-contrast": { enabled: false } },
      }),
    tags,
  );
};

/** What axe finds, as rule and element; [] where it finds nothing. */
export const foundOn = async (page: Page): Promise<readonly string[]> => {
  const { violations, passes } = await axeOn(page);
  // Had axe not looked, it would have found nothing either.
  expect(passes.map(({ id }) => id)).toContain("color-contrast-enhanced");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};
