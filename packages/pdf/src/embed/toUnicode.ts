// embed: the map from codes to text that search, copy and read-aloud go by.
import type { Entry } from "./Entry.ts";

const utf16 = (text: string): string => {
  let hex = "";
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, "0");
  return hex;
};

/** A bfchar block may hold 100 lines at most (Adobe Technical Note 5014). */
const blockSize = 100;

/** One line per code; exact, because a code stands for one text. */
export const toUnicode = (entries: readonly Entry[]): string => {
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += blockSize) {
    const block = entries.slice(from, from + blockSize);
    const lines = block.map(({ hex, cluster }) => `<${hex}><${utf16(cluster.text)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};
