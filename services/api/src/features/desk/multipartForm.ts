// features/desk: a form with a file in it (RFC 7578), as browsers send it: fields as texts, files as base64 under
// their field's name.

/** Parts of a form of ours: a few fields and one file. */
const mostParts = 40;

/** The boundary of the parts; null where the header names none that could be one (RFC 2046 section 5.1.1). */
export const boundaryIn = (contentType: string): string | null => {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? bare ?? null;
};

/** Name of the field, and whether it is a file's. */
const fieldOf = (head: string): { readonly name: string; readonly isFile: boolean } | null => {
  const line = head.split("\r\n").find((each) => /^content-disposition:\s*form-data\b/i.test(each));
  const name = /;\s*name="([^"]*)"/i.exec(line ?? "")?.[1];
  return line === undefined || name === undefined ? null : { name, isFile: /;\s*filename\*?=/i.test(line) };
};

/** null where it is no form of this boundary. A file's own name is not read: nothing hangs on it. */
export const readMultipart = (bytes: Buffer, boundary: string): URLSearchParams | null => {
  const fields = new URLSearchParams();
  const between = `\r\n--${boundary}`;
  // The first part's line has none before it.
  const whole = Buffer.concat([Buffer.from("\r\n"), bytes]);
  let at = whole.indexOf(between);
  for (let parts = 0; at >= 0 && parts <= mostParts; parts += 1) {
    const start = at + between.length;
    if (whole.toString("latin1", start, start + 2) === "--") return fields;
    const next = whole.indexOf(between, start);
    const headEnd = whole.indexOf("\r\n\r\n", start);
    if (next < 0 || headEnd < 0 || headEnd > next) return null;
    const field = fieldOf(whole.toString("utf8", start, headEnd));
    if (field === null) return null;
    const content = whole.subarray(headEnd + 4, next);
    fields.append(field.name, content.toString(field.isFile ? "base64" : "utf8"));
    at = next;
  }
  return null;
};
