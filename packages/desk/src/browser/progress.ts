// browser: a page of something under way looks again by itself, and is loaded whole when that is done.

/** Milliseconds between looks. */
const lookAgain = 1_000;

const underWayIn = (page: Document): Element | null => page.querySelector("[data-under-way]");

const lookAtProgress = async (): Promise<void> => {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok === true) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [now, then] = [underWayIn(page), underWayIn(document)];
    if (now === null || then === null) {
      location.reload();
      return;
    }
    if (now.textContent !== then.textContent) then.replaceChildren(...now.childNodes);
    for (const line of then.querySelectorAll<HTMLElement>(".no-script")) line.hidden = true;
  }
  setTimeout(lookAtProgress, lookAgain);
};

if (underWayIn(document) !== null) void lookAtProgress();

// Labels that are printed in a window of their own: whoever comes back from it sees what is left.
document
  .querySelector("#print-all")
  ?.closest("form")
  ?.addEventListener("submit", () => {
    addEventListener("blur", () => addEventListener("focus", () => location.reload(), { once: true }), {
      once: true,
    });
  });
