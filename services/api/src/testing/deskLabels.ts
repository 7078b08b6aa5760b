// tests: the page of one label as a browser without script uses it: cookies kept, every field of the page posted
// back with what is changed.
import type { FastifyInstance } from "fastify";
import { csrfOf, sessionCookie } from "../features/desk/deskScope.ts";
import { unescaped } from "./deskForms.ts";

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The boxes of a page by name, ticked or not: what somebody could tick there. */
export const boxesOn = (page: string, name: string): readonly string[] =>
  [...page.matchAll(/<input type="checkbox"[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`name="${name}"`))
    .map((tag) => unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? ""));

export const hiddenOn = (page: string, name: string): string =>
  unescaped(new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "");

/** The approval that a page carries. */
export const approvalOn = (page: string): Fields =>
  Object.fromEntries(
    ["", "-by", "-role", "-registration", "-initials", "-at", "-file"].map((part) => [
      `approved${part}`,
      hiddenOn(page, `approved${part}`),
    ]),
  );

const posted = (fields: Fields): string => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === "string" ? [value] : value) form.append(name, each);
  return form.toString();
};

/** A desk with labels of 102 x 76 mm in its printer, and nobody yet who approves. */
export const deskAt = (app: FastifyInstance, session: string) => {
  const cookies: Record<string, string> = { [sessionCookie]: session, "plainlabel-stock": "102x76" };
  const post = async (url: string, fields: Fields) => {
    const answer = await app.inject({
      method: "POST",
      url,
      cookies,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: posted({ csrf: csrfOf(session), ...fields }),
    });
    for (const { name, value } of answer.cookies) cookies[name] = value;
    return answer;
  };
  const show = async (fields: Fields): Promise<string> =>
    (await post("/desk/new", { ...fields, do: "show" })).body;
  const sayWho = () =>
    post("/desk/new", {
      ...{ do: "who", "approver-name": "Pat Smith", "approver-role": "pharmacist" },
      "approver-registration": "2012345",
    });
  /** What somebody posts who looked at everything on this page and read every label. */
  const marksOf = (page: string): Fields => ({
    seen: hiddenOn(page, "seen"),
    read: boxesOn(page, "read"),
    looked: boxesOn(page, "looked"),
  });
  /** Shown, looked at, read and approved: the page after it. */
  const approve = async (fields: Fields): Promise<string> => {
    await sayWho();
    const page = await show(fields);
    return (await post("/desk/new", { ...fields, ...marksOf(page), initials: "PS", do: "approve" })).body;
  };
  return { cookies, post, show, sayWho, marksOf, approve };
};
