// features/desk: which addresses are the desk's: pages for people who signed in, which promise nothing to programs.

/** Whether a route's address is one of the desk's, or of signing in to it. */
export const isDeskPage = (url: string): boolean => /^\/(?:desk(?:\/.*)?|sign-in|sign-out)?$/.test(url);
