// xml: SAX events put together to rows, with a limit on everything that could grow.
import { SaxesParser } from "saxes";
import { type ReleaseFaultCode, shown } from "../releaseFaults.ts";
import type { RowReading } from "./RowReading.ts";
import { rowBuilder } from "./rowBuilder.ts";
import { sectionSkipper } from "./skipSections.ts";

export interface RowParser {
  /** Whether reading may go on; if not, the reason was told. */
  write(text: string): boolean;
  end(): boolean;
}

/** The parser resolves no entity but XML's own five, and opens nothing. */
export const rowParser = (file: string, reading: Omit<RowReading, "between">): RowParser => {
  const { limits, faults, shape } = reading;
  const skipper = sectionSkipper(
    Object.entries(shape.sections ?? {}).flatMap(([name, rows]) => (rows === null ? [name] : [])),
  );
  const lineNow = (): number => sax.line + skipper.lines;
  const sax = new SaxesParser({ position: true });
  let going = true;
  let lastEvent = 0;

  const stop = (code: ReleaseFaultCode, detail: string): void => {
    if (going) faults.refuse(code, `/${file}`, `${file}, line ${lineNow()}: ${detail}`);
    going = false;
  };

  /** SAX goes on after a fault; what it then says is worth nothing. */
  const on =
    <Said extends readonly unknown[]>(act: (...said: Said) => void) =>
    (...said: Said): void => {
      lastEvent = sax.position;
      if (going) act(...said);
    };

  const builder = rowBuilder(file, reading, stop, lineNow);
  sax.on(
    "opentagstart",
    on(({ name }) => builder.open(name)),
  );
  sax.on("closetag", on(builder.close));
  sax.on("text", on(builder.characters));
  sax.on("cdata", on(builder.characters));
  sax.on(
    "comment",
    on(() => {}),
  );
  sax.on(
    "doctype",
    on(() => stop("release-doctype", "the file has a DOCTYPE.")),
  );
  sax.on(
    "xmldecl",
    on(({ encoding }) => {
      if (encoding !== undefined && !/^utf-8$/i.test(encoding))
        stop("release-not-utf-8", `the file says that it is ${shown(encoding)}; a release is UTF-8.`);
    }),
  );
  sax.on("error", ({ message }) =>
    stop("release-not-well-formed", shown(message.replace(/^\d+:\d+: /, ""), 200).slice(1, -1)),
  );

  const parse = (piece: string): void => {
    sax.write(piece);
    if (sax.position - lastEvent > limits.longestText + piece.length)
      stop("release-too-large", "an element, a comment or a text does not end.");
    if (skipper.unsure)
      stop("release-wrong-shape", "a comment stands in a section that has none in a release.");
  };

  return {
    write: (piece) => {
      parse(skipper.next(piece));
      return going;
    },
    end: () => {
      parse(skipper.rest());
      sax.close();
      return going;
    },
  };
};
