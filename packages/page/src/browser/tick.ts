// browser: "Did I take it?": the last ticks, on this phone alone. Nothing is kept before the first tap, and nothing is sent.

/** More than these say no more about today. */
const mostTicks = 3;

const ticks = document.getElementById("ticks");
const ticked = document.getElementById("ticked");
const tick = document.getElementById("tick");
const untick = document.getElementById("untick");
const already = document.getElementById("already");
const forget = document.getElementById("forget");
/** Only on the page of a medicine that is taken once on a day. */
const second = document.getElementById("second");
const secondNo = document.getElementById("second-no");
const secondYes = document.getElementById("second-yes");

/** A second tap so soon is the same dose. In milliseconds. */
const soon = 10 * 60_000;

/** One link, one medicine: the address of the page and no name. */
const key = ["plainlabel ticks", location.pathname].join(" ");

/** By the phone's own clock, where it is. */
const isOneDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** Where the phone keeps nothing for pages, or forbids it: null. */
const store = ((): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
})();

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** Times in milliseconds, the earliest first; what anybody else wrote there is as nothing. */
const kept = (): readonly number[] => {
  try {
    const read: unknown = JSON.parse(store?.getItem(key) ?? "[]");
    return Array.isArray(read) ? read.filter(isTime).slice(-mostTicks) : [];
  } catch {
    return [];
  }
};

/** The page's language; digits 0 to 9 and the calendar of the label in all of them. */
const lang = document.documentElement.lang || "en-GB";
const locale = [lang, "-u-ca-gregory-nu-latn"].join("");
const hour12 = lang.startsWith("en");

const inWords = new Intl.DateTimeFormat(locale, {
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
  hour12,
});

const show = (): void => {
  const times = kept();
  ticked?.replaceChildren(
    ...[...times].reverse().map((time) => {
      const row = document.createElement("li");
      row.textContent = inWords.format(time);
      return row;
    }),
  );
  for (const button of [untick, forget]) if (button !== null) button.hidden = times.length === 0;
};

const clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", hour12 });

const say = (said: string): void => {
  if (already !== null) already.textContent = said;
};

const ask = (isAsked: boolean): void => {
  if (second !== null) second.hidden = !isAsked;
};

const keep = (times: readonly number[]): void => {
  say("");
  ask(false);
  try {
    if (times.length === 0) store?.removeItem(key);
    else store?.setItem(key, JSON.stringify(times.slice(-mostTicks)));
  } catch {
    // A phone that is full or keeps nothing: the list shows what is really there.
  }
  show();
};

if (ticks !== null && store !== null) {
  show();
  ticks.hidden = false;
  if (tick !== null)
    tick.onclick = () => {
      const now = Date.now();
      const last = kept().at(-1);
      const isSoon = last !== undefined && Math.abs(now - last) < soon;
      const isSecond = last !== undefined && second !== null && isOneDay(last, now);
      if (last === undefined || !(isSoon || isSecond)) return keep([...kept(), now]);
      say([already?.getAttribute("data-says") ?? "", clock.format(last)].join(" "));
      ask(!isSoon);
      if (!isSoon) secondNo?.focus();
    };
  if (secondNo !== null)
    secondNo.onclick = () => {
      ask(false);
      tick?.focus();
    };
  if (secondYes !== null)
    secondYes.onclick = () => {
      keep([...kept(), Date.now()]);
      say(secondYes.getAttribute("data-says") ?? "");
      tick?.focus();
    };
  if (untick !== null)
    untick.onclick = () => {
      keep(kept().slice(0, -1));
      tick?.focus();
    };
  if (forget !== null)
    forget.onclick = () => {
      keep([]);
      tick?.focus();
    };
  window.addEventListener("storage", show);
  window.addEventListener("pageshow", show);
}
