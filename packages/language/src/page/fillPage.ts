// language/page: a page's phrase with its blanks filled, and every number of right-to-left text in an isolate.
import type { PagePhrases } from "./PagePhrases.ts";

/** Latin words and numbers that stand together: "Add All" and "A&E" keep their order, as "08:00" does. */
const latin =
  /[\p{Script=Latin}\d][\p{Script=Latin}\d .,:/%+\-–&\u00A0]*[\p{Script=Latin}\d%]|[\p{Script=Latin}\d]/gu;

const isolated = (text: string, { dir }: Pick<PagePhrases, "dir">): string =>
  dir === "ltr"
    ? text
    : text
        .split(/([\u2066\u2067][^\u2069]*\u2069)/)
        .map((part) =>
          /^[\u2066\u2067]/.test(part) ? part : part.replace(latin, (found) => `\u2066${found}\u2069`),
        )
        .join("");

/**
 * The phrase with what stands in its blanks. Throws where the two do not fit:
 * a blank is never left open on a page, and nothing is lost.
 */
export const fillPage = (
  phrase: string,
  blanks: Readonly<Record<string, string>>,
  { dir }: Pick<PagePhrases, "dir">,
): string => {
  const held = [...phrase.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name!);
  const lost = Object.keys(blanks).filter((name) => !held.includes(name));
  const open = held.filter((name) => blanks[name] === undefined);
  if (lost.length + open.length > 0)
    throw new Error(`“${phrase}” does not fit ${[...lost, ...open].join(", ")}`);
  return isolated(
    phrase.replace(/\{([a-z]+)\}/g, (_, name: string) => blanks[name]!),
    { dir },
  );
};

const settledText = (text: string, page: Pick<PagePhrases, "dir">): string =>
  text.includes("{") ? text : isolated(text, page);

const settledIn = (value: unknown, page: Pick<PagePhrases, "dir">): unknown => {
  if (typeof value === "string") return settledText(value, page);
  if (Array.isArray(value)) return value.map((each) => settledIn(each, page));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, settledIn(each, page)]));
};

/** The table as a page shows it: in right-to-left text numbers and Latin letters stand in isolates. */
export const settled = (page: PagePhrases): PagePhrases => {
  if (page.dir === "ltr") return page;
  const { words, doing, calendar, faults } = page;
  return { ...page, ...(settledIn({ words, doing, calendar, faults }, page) as typeof page) };
};
