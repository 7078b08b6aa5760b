// browser: a comprehension test on a tablet. Answers stay on this device until somebody saves or deletes them;
// nothing is sent.

{
  interface Row {
    readonly person: string;
    readonly who: "person" | "supporter";
    readonly arm: string;
    readonly item: string;
    readonly verbatim: string;
    readonly prompted: boolean;
  }

  interface Plan {
    readonly digest: string;
    /** Each person's code, arm and items, these as numbers of the sections. */
    readonly people: readonly (readonly [string, string, readonly number[]])[];
    readonly items: readonly string[];
  }

  const part = <Kind extends HTMLElement = HTMLElement>(id: string): Kind =>
    document.getElementById(id) as Kind;

  const plan: Plan = JSON.parse(part("plan").textContent ?? "{}");
  const key = ["plainlabel study", plan.digest].join(" ");

  /** Where the device keeps nothing for files, or forbids it: null, and answers last as long as the page is open. */
  const store = ((): Storage | null => {
    try {
      window.localStorage.setItem("plainlabel try", "");
      window.localStorage.removeItem("plainlabel try");
      return window.localStorage;
    } catch {
      return null;
    }
  })();

  let rows: Row[] = ((): Row[] => {
    try {
      const kept: unknown = JSON.parse(store?.getItem(key) ?? "[]");
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  })();

  const keep = (): void => {
    try {
      store?.setItem(key, JSON.stringify(rows));
      part("unkept").hidden = store !== null;
    } catch {
      part("unkept").hidden = false;
    }
    const people = new Set(rows.map(({ person }) => person)).size;
    part("kept").textContent = ["Answers on this device:", rows.length, "of people:", people].join(" ");
  };

  const screens = [...document.querySelectorAll<HTMLElement>("main > section")];

  /** One at a time, and whoever listens hears its heading. */
  const show = (id: string): void => {
    for (const screen of screens) screen.hidden = screen.id !== id;
    part(id).querySelector<HTMLElement>("h1")?.focus();
    window.scrollTo(0, 0);
  };

  let person: Plan["people"][number] | null = null;
  let at = 0;
  const answer = part<HTMLTextAreaElement>("answer");
  const prompted = part<HTMLInputElement>("prompted");
  const supporter = part<HTMLInputElement>("by-supporter");

  const ask = (): void => {
    if (person === null) return;
    const [code, arm, items] = person;
    const item = items[at];
    if (item === undefined) {
      part("done-code").textContent = code;
      show("done");
      return;
    }
    for (const each of document.querySelectorAll<HTMLElement>("[data-item]"))
      each.hidden = each.dataset.item !== String(item);
    for (const each of document.querySelectorAll<HTMLElement>("[data-arm]"))
      each.hidden = each.dataset.arm !== arm || part(["ask", item].join("-")).dataset.picture === "yes";
    part("number").textContent = ["Question", at + 1, "of", items.length].join(" ");
    answer.value = "";
    prompted.checked = false;
    part<HTMLInputElement>("by-person").checked = true;
    part("empty").hidden = true;
    for (const screen of screens) screen.hidden = screen.id !== "asking";
    part(["ask", item].join("-")).focus();
    window.scrollTo(0, 0);
  };

  const write = (verbatim: string): void => {
    if (person === null) return;
    const [code, arm, items] = person;
    const item = plan.items[items[at] ?? -1];
    if (item === undefined) return;
    const who = supporter.checked ? "supporter" : "person";
    rows = [
      ...rows.filter((row) => row.person !== code || row.item !== item || row.who !== who),
      { person: code, who, arm, item, verbatim, prompted: prompted.checked },
    ];
    keep();
    /* A supporter's answer is never the person's: the person is asked next, the same. */
    if (who === "supporter") {
      ask();
      return;
    }
    at += 1;
    ask();
  };

  part("start-form").onsubmit = (event): void => {
    event.preventDefault();
    const number = Number(part<HTMLInputElement>("person").value);
    const found = plan.people[number - 1];
    const agreed = part<HTMLInputElement>("agreed").checked;
    part("no-person").hidden = found !== undefined;
    part("no-consent").hidden = agreed;
    if (found === undefined || !agreed) return;
    person = found;
    const [code] = found;
    part("again").hidden = !rows.some((row) => row.person === code);
    at = 0;
    ask();
  };
  part("answer-form").onsubmit = (event): void => {
    event.preventDefault();
    const words = answer.value.trim();
    part("empty").hidden = words !== "";
    if (words !== "") write(words);
    else answer.focus();
  };
  part("dont-know").onclick = () => write("I don't know");
  part("silent").onclick = () => write("(says nothing)");
  part("stop").onclick = () => show("done");

  const cell = (value: string): string => {
    const safe = /^[=+\-@\t\r]/.test(value) ? ["'", value].join("") : value;
    return /[",\n\r;]/.test(safe) ? ['"', safe.replaceAll('"', '""'), '"'].join("") : safe;
  };

  const columns = ["person", "who", "arm", "item", "verbatim", "prompted"] as const;

  const save = (name: string, type: string, text: string): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  part("save-csv").onclick = () =>
    save(
      "answers.csv",
      "text/csv",
      [columns.join(","), ...rows.map((row) => columns.map((name) => cell(String(row[name]))).join(","))]
        .map((line) => [line, "\n"].join(""))
        .join(""),
    );
  part("save-json").onclick = () => save("answers.json", "application/json", JSON.stringify(rows, null, 2));
  part("next-person").onclick = () => {
    person = null;
    part<HTMLInputElement>("person").value = "";
    part<HTMLInputElement>("agreed").checked = false;
    show("start");
  };
  /** Asked twice: answers that are gone are gone. */
  part("delete").onclick = () => {
    part("delete-sure").hidden = false;
    part("delete-yes").focus();
  };
  part("delete-no").onclick = () => {
    part("delete-sure").hidden = true;
    part("delete").focus();
  };
  part("delete-yes").onclick = () => {
    rows = [];
    store?.removeItem(key);
    part("delete-sure").hidden = true;
    keep();
    part("delete").focus();
  };

  keep();
  part("scripted").hidden = false;
}
