// browser: an approved label on its way to paper.

/** Where the finished PDF stands to be printed: in the page, so that nothing is opened that must be closed again. */
export const paper = (): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.title = "Labels to print";
  frame.className = "printing";
  document.body.append(frame);
  return frame;
};

/** A PDF to the printer. A browser that shows none is given the file, under this name; another program prints it. */
export const printFile = (pdf: Blob, name: string): void => {
  const file = URL.createObjectURL(pdf);
  if (navigator.pdfViewerEnabled) {
    const frame = paper();
    frame.addEventListener("load", () => frame.contentWindow?.print(), { once: true });
    frame.src = file;
  } else Object.assign(document.createElement("a"), { href: file, download: name }).click();
};
