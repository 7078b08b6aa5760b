// plainlabel gallery: the page of all pictograms.
import { basename, dirname } from "node:path";

import { type Command, exits, textOf } from "../Command.ts";
import { refuse } from "../refuse.ts";
import { writeTo } from "../writeTo.ts";
import { writeWhole } from "../writeWhole.ts";

const help = `plainlabel gallery -o gallery.html

Writes a page with every pictogram at 10, 15 and 30 mm, its id, alternative text
and status.

  -o, --out FILE   where to write the page; "-" is standard output
`;

export const gallery: Command = {
  summary: "writes a page with every pictogram",
  help,
  options: { out: { type: "string", short: "o" } },
  operands: { least: 0, most: 0, names: "" },
  run: async (values, _operands, streams) => {
    const out = textOf(values, "out");
    if (out === undefined)
      return refuse(streams, [
        {
          code: "missing-option",
          path: "--out",
          detail: "It was not said where to write the page.",
          help: "Add -o FILE, or -o - for standard output.",
        },
      ]);
    const { galleryPage } = await import("@plainlabel/pictograms");
    const page = galleryPage();
    if (out === "-") await writeTo(streams.stdout, page);
    else {
      await writeWhole(dirname(out), [{ name: basename(out), content: page }]);
      streams.stdout.write(`${out}\n`);
    }
    return exits.done;
  },
};
