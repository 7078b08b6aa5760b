// browser: what script adds to the desk pages: keys, a dropped file, and going on after a print. Every page works without it.

const keysSwitch = "plainlabel-keys";

/** The browser's memory, or null where it is blocked. */
const storage = (): Storage | null => {
  try {
    localStorage.setItem("plainlabel-try", "");
    localStorage.removeItem("plainlabel-try");
    return localStorage;
  } catch {
    return null;
  }
};

const kept = storage();
export const keysAreOn = (): boolean => kept?.getItem(keysSwitch) !== "off";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

const showKeys = (): void => {
  const list = document.querySelector<HTMLDetailsElement>("#keys");
  if (list === null) return;
  list.open = !list.open;
  const summary = list.querySelector<HTMLElement>("summary");
  summary?.focus();
  summary?.scrollIntoView({ block: "nearest" });
};

/** What stands in a part that is folded is unfolded first. */
const follow = (element: HTMLElement): void => {
  const folded = element.closest("details");
  if (folded !== null && !element.matches("summary")) folded.open = true;
  // A next step is looked at before it is taken: the first time the key leads there.
  const isAtIt = document.activeElement === element || element.dataset.next === undefined;
  element.focus();
  const isPressed =
    element instanceof HTMLButtonElement || (element instanceof HTMLAnchorElement && element.hash === "");
  if (isAtIt && isPressed) element.click();
};

document.documentElement.classList.add("script");

document.addEventListener("keydown", (event) => {
  if (!keysAreOn() || event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.key === "?" && !isTyping(event.target)) {
    event.preventDefault();
    showKeys();
    return;
  }
  // The place of the key, as Alt with a letter types another sign on some keyboards. With Ctrl it would be AltGr.
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^Key[A-Z]$/.test(event.code))
    return;
  const keys = `Alt+${event.code.slice(3)}`;
  if (keys === "Alt+A" && document.querySelector("form[data-desk-form]") !== null) {
    event.preventDefault();
    document.dispatchEvent(new Event("desk-step"));
    return;
  }
  const elements = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].filter(
    (each) =>
      each.getAttribute("aria-keyshortcuts") === keys && !each.matches("[hidden], [hidden] *, form[inert] *"),
  );
  // What the page itself does comes before where the top of every page leads.
  const element = elements.find((each) => each.closest(".top") === null) ?? elements[0];
  if (element === undefined) return;
  event.preventDefault();
  if (element.matches("#keys summary")) showKeys();
  else follow(element);
});

const keysOn = document.querySelector<HTMLInputElement>("#keys-on");
if (keysOn !== null) {
  keysOn.checked = keysAreOn();
  keysOn.addEventListener("change", () => {
    if (keysOn.checked) kept?.removeItem(keysSwitch);
    else kept?.setItem(keysSwitch, "off");
  });
}

const unhide = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>(".script-only")) element.hidden = false;
};
unhide();
document.addEventListener("desk-replaced", unhide);

/** A spreadsheet's "Unicode text" is UTF-16 and begins with its mark. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 1024)).includes("%PDF-");

/** More of a PDF than the service takes is not sent: it is told so all the same. */
const mostOfPdf = 512 * 1024 + 1;

/** A file that is no text, as a form of text carries it. */
const carriedPdf = (bytes: Uint8Array): string => {
  let binary = "";
  for (let at = 0; at < Math.min(bytes.length, mostOfPdf); at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8_192, mostOfPdf)));
  return `data:application/pdf;base64,${btoa(binary)}`;
};

/** What a file says, put into a field. */
export const takeFile = async (file: File | undefined, area: HTMLTextAreaElement): Promise<void> => {
  if (file === undefined) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  area.value = isPdf(bytes) ? carriedPdf(bytes) : new TextDecoder(encodingOf(bytes)).decode(bytes);
  area.focus();
};

/** Where the form sends files as they are, a dropped one is chosen. */
const dropOn = (area: HTMLTextAreaElement, files: FileList): void => {
  const input = area.form?.querySelector<HTMLInputElement>("input[type=file][name]");
  if (input == null) {
    void takeFile(files[0], area);
    return;
  }
  input.files = files;
  input.focus();
};

for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-drop]")) {
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    const files = event.dataTransfer?.files;
    if (files?.[0] === undefined) return;
    event.preventDefault();
    dropOn(area, files);
  });
}

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-file-for]")) {
  const area = document.querySelector<HTMLTextAreaElement>(`#${input.dataset.fileFor}`);
  input.addEventListener("change", () => {
    if (area !== null) void takeFile(input.files?.[0], area);
  });
}

/** Prints what a frame of ours shows. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-prints]")) {
  button.addEventListener("click", () => {
    document.querySelector<HTMLIFrameElement>(`#${button.dataset.prints}`)?.contentWindow?.print();
  });
}

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-add-code]") : null;
  const codes = document.querySelector<HTMLInputElement>("#codes");
  const code = button?.dataset.addCode ?? "";
  if (codes === null || code === "" || codes.value.includes(code)) return;
  codes.value = `${codes.value} ${code}`.trim();
  codes.focus();
  // What stands beside it follows, as when it is typed.
  codes.dispatchEvent(new Event("input", { bubbles: true }));
});
