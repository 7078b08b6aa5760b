// tests: a desk as a browser without script uses it: fields read off a page and posted back.
import type { FastifyInstance } from "fastify";
import { csrfOf, sessionCookie } from "../features/desk/deskScope.ts";

/** The text that its markup stands for. */
export const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** What a browser would post back from this part of a page: every field as it stands. */
export const fieldsIn = (page: string): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (tag.includes('type="radio"') && !/ checked(?=[ >])/.test(tag)) continue;
    if (name !== undefined) fields[name] = unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name = "", value = ""] of page.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = unescaped(value);
  for (const [, name = "", options = ""] of page.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = unescaped(
      /value="([^"]*)" selected/.exec(options)?.[1] ?? /value="([^"]*)"/.exec(options)?.[1] ?? "",
    );
  return fields;
};

/** The fields of the form that is sent to `action`. */
export const formOn = (page: string, action: string): Record<string, string> => {
  const [, rest] = page.split(`action="${action}"`);
  if (rest === undefined) throw new Error(`there is no form for ${action}`);
  return fieldsIn(rest.split("</form>")[0] ?? "");
};

/** What a page says, without its markup. */
export const wordsOn = (page: string): string =>
  unescaped(page.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");

/** A form with a file in it, as browsers send it. */
const withFile = (fields: Readonly<Record<string, string>>, name: string, file: Buffer): Buffer =>
  Buffer.concat([
    ...Object.entries(fields).map(([field, value]) =>
      Buffer.from(`--line\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`),
    ),
    Buffer.from(
      `--line\r\nContent-Disposition: form-data; name="${name}"; filename="a \\"b.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`,
    ),
    file,
    Buffer.from("\r\n--line--\r\n"),
  ]);

/** Calls with the cookie of one session. */
export const sessionAt = (app: FastifyInstance, session: string) => ({
  postFile: (url: string, { file, ...fields }: Readonly<Record<string, string>>, bytes: Buffer) =>
    app.inject({
      method: "POST",
      url,
      cookies: { [sessionCookie]: session },
      headers: { "content-type": "multipart/form-data; boundary=line" },
      payload: withFile({ ...fields, csrf: csrfOf(session) }, "file", bytes),
    }),
  get: (url: string) => app.inject({ url, cookies: { [sessionCookie]: session } }),
  post: (url: string, fields: Readonly<Record<string, string>>, csrf = csrfOf(session)) =>
    app.inject({
      method: "POST",
      url,
      cookies: { [sessionCookie]: session },
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ ...fields, csrf }).toString(),
    }),
});
