// sign-in: by the link that the service showed at its start, or by a key.
import { html } from "@plainlabel/page";
import { deskPage } from "../shell/deskPage.ts";

export interface SignInProps {
  /** The once-only part of the link that led here; null: it was opened without one. */
  readonly once: string | null;
  /** What was sent did not open anything; said in the same words whatever it was. */
  readonly wrong: boolean;
}

const wrongWords = "That does not sign anybody in. It may be used already, too old, or mistyped.";

/** A form, with script or without. Opening a link signs nobody in: programs open links to look at them. */
export const renderSignIn = ({ once, wrong }: SignInProps): string => {
  const problem = wrong
    ? html`<p class="message wrong" role="alert" id="sign-in-wrong">${wrongWords}</p>`
    : null;
  const byLink = html`<form method="post" action="/sign-in" class="paste">
<h2>You have a link from this service</h2>
<input type="hidden" name="once" value="${once ?? ""}">
<p class="doing"><button class="key">Sign in</button></p>
</form>`;
  const byKey = html`<form method="post" action="/sign-in" class="paste">
<h2>Sign in with a key</h2>
<p class="field short"><label for="key">Key</label><span class="hint" id="key-hint">The operator of this service gives keys. It begins with pl_, and is none for tests (pl_test_).</span><input id="key" name="key" type="password" autocomplete="current-password" maxlength="100" required aria-describedby="key-hint${wrong ? html` sign-in-wrong` : null}"${wrong ? html` aria-invalid="true"` : null}></p>
<p class="doing"><button class="key">Sign in</button></p>
</form>`;
  const main = html`<h1>Sign in to make labels</h1>
${problem}
${once === null ? byKey : byLink}
<p class="hint">You stay signed in for 12 hours in this browser, or until you sign out.</p>`;
  return deskPage({ title: "Sign in", here: null, main, keys: [] });
};
