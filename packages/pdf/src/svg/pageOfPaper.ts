// svg: a sheet of several labels as one page, for a painter that knows pages only.
import { onPaper, type Page, type Paper } from "@plainlabel/core";

/** Everything on the paper, label after label, at its place. */
export const pageOfPaper = ({ width, height, labels }: Paper): Page => {
  const pages = labels.map(onPaper);
  return {
    width,
    height,
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    groups: pages.flatMap(({ groups }) => groups),
    rules: pages.flatMap(({ rules }) => rules),
  };
};
