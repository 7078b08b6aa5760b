// durations: how long what the service keeps lasts, and how long it waits. Milliseconds, unless the name says days.

export const aMinute = 60_000;
export const anHour = 60 * aMinute;
export const aDay = 24 * anHour;

/** A sign-in at the desk: a working day. */
export const sessionLasts = 12 * anHour;

/** A link that signs in once. */
export const onceLinkLasts = 15 * aMinute;

/** A caller that was found is taken at its word: so long a revoked key may still be used. */
export const callerIsTrusted = 5_000;

/** Before its end a key is said to end: enough to give a new key, have it entered, and end the old one. */
export const keyEndsSoon = 30 * aDay;

/** An Idempotency-Key: a day, as Stripe's interface made usual (https://docs.stripe.com/api/idempotent_requests). */
export const idempotencyKeyLasts = aDay;

/**
 * A call has its Idempotency-Key: a little more than one may take (a second in line
 * and three and a half at work, twice where it asks for pages), and no longer, as
 * whoever a dead process was serving waits for its end.
 */
export const idempotencyLease = 10_000;

/** A batch is fetched on the day it was ordered; it holds names. */
export const batchLasts = aDay;

/** One worker has a part of a batch: twice in line and twice at work, where pages are asked for, and a store that is slow. */
export const partLease = 15_000;

/** One sender has a message to a tenant's system: three times what one call of it may take. */
export const webhookLease = 30_000;

/** A call of a tenant's system ends after this. */
export const webhookPatience = 10_000;

/** What could not be delivered so long is given up: the batch is erased by then. */
export const webhookGivenUp = aDay;

/** Between tries of a message, the last of them again and again. */
export const webhookPauses = [5_000, 30_000, 2 * aMinute, 10 * aMinute, 30 * aMinute, anHour] as const;

/** An old secret signs beside a new one, so that a receiver is changed without a gap. */
export const webhookSecretOverlaps = aDay;

/** A code sent to a telephone must come back within this. */
export const textCodeLasts = 15 * aMinute;

/** One sender has a text. */
export const textLease = aMinute;

/** After this "it is time" is no longer true, and the text is not sent. */
export const textTooLate = 30 * aMinute;

/** Between sweeps of what has expired. */
export const sweepEvery = anHour;

/** An expired link still leads to the general page of its medicine. */
export const expiredLinkKept = 365 * aDay;

/** The page of a label stays open so long after the last day that the supply lasts. */
export const daysAfterSupply = 28;

/** No page lives longer for its supply. */
export const mostSupplyDays = 365;

/** Looking up may take this, to open the release and again to ask it: a label is made in a second or two. */
export const lookUpPatience = 500;

/**
 * An answer must leave within five seconds. The two times are apart, and waiting
 * is the shorter: were they one, a call that waited long would have its worker
 * stopped when it had hardly begun, and under overload all workers would be
 * starting afresh for ever (measured: 6 labels a second where there were 35).
 */
export const waitInLine = 1_000;

/**
 * An order of a batch waits for a worker: longer, as its body is here by then, as much as 16 MB would have to be
 * sent again, and there are never more than four. A part of the tenant's own batch may be before it.
 */
export const orderInLine = 10_000;

/** A worker may work on a call before it is stopped. */
export const workPatience = 3_500;

/**
 * After this something is said on a stream of events though nothing changed, so that no proxy takes the
 * connection for dead.
 */
export const silentEvents = 15_000;

/** A stream of events ends after this; whoever still listens asks again. */
export const longestEvents = 600_000;

/** Longest time from the signal to the end: a request for labels takes 4.5 s at most. */
export const stopPatience = 4_950;
