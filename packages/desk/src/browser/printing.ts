// browser: an approved label on its way to paper.

/** Where the finished PDF stands to be printed: in the page, so that nothing is opened that must be closed again. */
export const paper = (): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.title = "Labels to print";
  frame.className = "printing";
  document.body.append(frame);
  return frame;
};
