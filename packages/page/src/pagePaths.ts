// paths: where the parts of one link's page stand. The pages link to these and the service answers them.

export interface PagePaths {
  readonly page: string;
  /** Steps count from 1. */
  readonly story: (step: number) => string;
  /** GET: the form that asks for the times. */
  readonly remind: string;
  /** GET, query as `readReminderForm` reads it: the calendar file. */
  readonly calendar: string;
  /** GET: the form for reminders by text message. POST: asks for them. */
  readonly texts: string;
  /** POST: the code that came by text. */
  readonly textCode: string;
  readonly print: string;
  /** GET: a film with its captions. Films count from 1; what they are about is not in the path. */
  readonly film: (film: number) => string;
  /** GET: a photograph of the product, as bytes. Photographs count from 1. */
  readonly photograph: (photograph: number) => string;
  /** POST, form fields as `readFeedback` reads them. */
  readonly feedback: string;
}

/** The paths under one link, such as "/M/TOKEN". The medicine is in none of them. */
export const pagePaths = (base: string): PagePaths => ({
  page: base,
  story: (step) => `${base}/story/${step}`,
  remind: `${base}/remind`,
  calendar: `${base}/remind.ics`,
  texts: `${base}/texts`,
  textCode: `${base}/texts/code`,
  print: `${base}/print`,
  film: (film) => `${base}/film/${film}`,
  photograph: (photograph) => `${base}/photograph/${photograph}`,
  feedback: `${base}/feedback`,
});
