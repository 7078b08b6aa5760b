// Sections are taken out whole, wherever the pieces of the file are cut.
import { describe, expect, it } from "vitest";
import { sectionSkipper } from "./skipSections.ts";

const file =
  "<R>\n<A>\n<X>1</X>\n</A>\n<PRICE>\n<P>1</P>\n<P>2</P>\n</PRICE>\n<B>2</B>\n<FEES></FEES>\n<PRICES>3</PRICES></R>\n";
const left = "<R>\n<A>\n<X>1</X>\n</A>\n<PRICE></PRICE>\n<B>2</B>\n<FEES></FEES>\n<PRICES>3</PRICES></R>\n";

const skipIn = (text: string, size: number) => {
  const skipper = sectionSkipper(["PRICE", "FEES"]);
  let given = "";
  for (let at = 0; at < text.length; at += size) given += skipper.next(text.slice(at, at + size));
  return { given: given + skipper.rest(), lines: skipper.lines, unsure: skipper.unsure };
};

describe("a section that is not read", () => {
  it("is taken out, however the text is cut", () => {
    for (let size = 1; size <= file.length; size += 1)
      expect(skipIn(file, size), `pieces of ${size}`).toEqual({ given: left, lines: 3, unsure: false });
  });

  it("that does not end leaves a file that does not end", () => {
    const { given } = skipIn(file.slice(0, file.indexOf("</PRICE>")), 7);
    expect(given).toBe("<R>\n<A>\n<X>1</X>\n</A>\n<PRICE>");
  });

  it("with a comment in it is told", () => {
    for (const size of [1, 5, 1000])
      expect(skipIn(file.replace("<P>2", "<!-- </PRICE> --><P>2"), size).unsure).toBe(true);
  });

  it("written in another way stays", () => {
    const other = file.replace("<PRICE>", '<PRICE a="1">');
    expect(skipIn(other, 10)).toMatchObject({ given: other, lines: 0 });
  });

  it("is none where there are none", () => {
    const skipper = sectionSkipper([]);
    expect(skipper.next(file) + skipper.rest()).toBe(file);
  });
});
