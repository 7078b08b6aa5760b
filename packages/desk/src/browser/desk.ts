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
const keysAreOn = (): boolean => kept?.getItem(keysSwitch) !== "off";

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

const follow = (element: HTMLElement): void => {
  element.focus();
  if (element instanceof HTMLButtonElement) element.click();
};

document.addEventListener("keydown", (event) => {
  if (!keysAreOn() || event.repeat || event.isComposing) return;
  if (event.key === "?" && !isTyping(event.target)) {
    event.preventDefault();
    showKeys();
    return;
  }
  // The place of the key, as Alt with a letter types another sign on some keyboards. With Ctrl it would be AltGr.
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^Key[A-Z]$/.test(event.code))
    return;
  const keys = `Alt+${event.code.slice(3)}`;
  const element = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].find(
    (each) => each.getAttribute("aria-keyshortcuts") === keys,
  );
  if (element === undefined) return;
  event.preventDefault();
  if (element.matches("summary")) showKeys();
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

for (const element of document.querySelectorAll<HTMLElement>(".script-only")) element.hidden = false;

/** A spreadsheet's "Unicode text" is UTF-16 and begins with its mark. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

const takeFile = async (file: File | undefined, area: HTMLTextAreaElement): Promise<void> => {
  if (file === undefined) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  area.value = new TextDecoder(encodingOf(bytes)).decode(bytes);
  area.focus();
};

for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-drop]")) {
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void takeFile(file, area);
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

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-add-code]")) {
  button.addEventListener("click", () => {
    const codes = document.querySelector<HTMLInputElement>("#codes");
    const code = button.dataset.addCode ?? "";
    if (codes === null || codes.value.includes(code)) return;
    codes.value = `${codes.value} ${code}`.trim();
    codes.focus();
  });
}

/** Where the finished PDF stands to be printed: in the page, so that nothing is opened that must be closed again. */
const paper = (): HTMLIFrameElement => {
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
  if (then === undefined) return;
  event.preventDefault();
  submitter.disabled = true;
  void printAndGoOn(target, submitter, then).catch(() => target.requestSubmit());
});

/** Milliseconds without a key after which the label is asked for; the whole way stays under a sixth of a second. */
const quiet = 60;

/** Shows the label while somebody types: what the form would show, without leaving its fields. The last answer wins. */
const live = (form: HTMLFormElement, look: HTMLElement): void => {
  let timer: number | undefined;
  let asked = 0;
  const ask = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    body.set("do", "show");
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector(`#${look.id}`);
      if (mine !== asked || next === null || look.contains(document.activeElement)) return;
      look.replaceChildren(...next.childNodes);
    } finally {
      if (mine === asked) look.ariaBusy = null;
    }
  };
  form.addEventListener("input", (event) => {
    if (event.target instanceof Node && look.contains(event.target)) return;
    clearTimeout(timer);
    look.ariaBusy = "true";
    timer = setTimeout(() => void ask().catch(() => undefined), quiet);
  });
};

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
  const look = document.querySelector<HTMLElement>(`#${form.dataset.live}`);
  if (look !== null) live(form, look);
}

(
  document.querySelector<HTMLElement>("#profiles") ?? document.querySelector<HTMLElement>("[data-first]")
)?.focus();
// From here the keys work; tests wait for this, and it does nothing else.
document.documentElement.dataset.desk = "ready";
