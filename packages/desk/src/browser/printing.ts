// browser: an approved label of a prescription on its way to paper, and what comes after it.

/** Where the finished PDF stands to be printed: in the page, so that nothing is opened that must be closed again. */
export const paper = (): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.title = "Labels to print";
  frame.className = "printing";
  document.body.append(frame);
  return frame;
};

/**
 * Goes on once the print dialog was opened and left. Where the browser does not
 * tell, nothing is taken for printed: the button that says so has the focus.
 */
const whenPrinted = (next: HTMLButtonElement, then: () => void): void => {
  next.focus();
  addEventListener("blur", () => addEventListener("focus", then, { once: true }), { once: true });
};

/** What the service says instead of a file is shown in this window: the same form sent again, as without script. */
const showRefusal = (form: HTMLFormElement, print: HTMLButtonElement): void => {
  print.disabled = false;
  delete print.dataset.then;
  print.formTarget = "_self";
  form.requestSubmit(print);
};

/** Prints the approved labels, then goes on by the button named; a refusal is shown by showing the item again. */
const printAndGoOn = async (form: HTMLFormElement, print: HTMLButtonElement, then: string): Promise<void> => {
  const next = document.querySelector<HTMLButtonElement>(`#${then}`);
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const answer = await fetch(print.formAction, { method: "POST", body });
  if (!answer.ok || answer.headers.get("content-type") !== "application/pdf" || next === null) {
    showRefusal(form, print);
    return;
  }
  const file = URL.createObjectURL(await answer.blob());
  if (!navigator.pdfViewerEnabled) {
    // A browser that shows no PDF is given the file; another program prints it.
    const link = Object.assign(document.createElement("a"), { href: file, download: "labels.pdf" });
    link.click();
    setTimeout(() => form.requestSubmit(next), 500);
    return;
  }
  const frame = paper();
  frame.addEventListener("load", () => {
    print.disabled = false;
    whenPrinted(next, () => form.requestSubmit(next));
    frame.contentWindow?.print();
  });
  frame.src = file;
};

document.addEventListener("submit", (event) => {
  const { submitter, target } = event;
  if (!(submitter instanceof HTMLButtonElement) || !(target instanceof HTMLFormElement)) return;
  const then = submitter.dataset.then;
  // The page of a label prints by itself, without leaving the page.
  if (then === undefined || target.dataset.deskForm !== undefined) return;
  event.preventDefault();
  submitter.disabled = true;
  void printAndGoOn(target, submitter, then).catch(() => target.requestSubmit());
});
