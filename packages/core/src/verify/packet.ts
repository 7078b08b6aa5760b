// verify: just enough XML to judge a file's metadata packet: well formed or not, its words, its title.

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** A label's packet is a twentieth of this. */
const longest = 65_536;

/** A tag, a comment, an instruction, or text up to the next of them. */
const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const loneAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/** Whether every tag closes in order and nothing is left unescaped. An empty packet is not. */
export const isWellFormed = (xml: string): boolean => {
  if (xml.length > longest) return false;
  const open: string[] = [];
  let at = 0;
  let elements = 0;
  for (const match of xml.matchAll(token)) {
    const [whole, closing, name, attributes, empty] = match;
    at += whole.length;
    if (loneAmpersand.test(name === undefined ? (whole.startsWith("<") ? "" : whole) : (attributes ?? "")))
      return false;
    if (name === undefined) continue;
    elements += 1;
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name);
  }
  return elements > 0 && at === xml.length && open.length === 0;
};

/** What the packet says about the file in people's words: title, description, creator, subject, keywords. */
export const describingTexts = (xml: string): readonly string[] =>
  [
    ...xml
      .slice(0, longest)
      .matchAll(
        /<(dc:(?:title|description|creator|subject|contributor)|pdf:Keywords)\b[^>]*>([\s\S]*?)<\/\1>/g,
      ),
  ].map((match) => unescaped(match[2]!.replace(/<[^>]*>/g, " ")));

/** dc:title, the default language's; "" when there is none. */
export const titleOf = (xml: string): string => {
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xml);
  return title ? unescaped(title[1]!) : "";
};
