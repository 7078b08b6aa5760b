// browser: the last part of the script: where the page begins, and the sign that it listens.

(
  document.querySelector<HTMLElement>("#profiles") ??
  document.querySelector<HTMLElement>("[data-first]") ??
  document.querySelector<HTMLElement>("#personName")
)?.focus();
// From here the keys work; tests wait for this, and it does nothing else.
document.documentElement.dataset.desk = "ready";
