// http: the media type of an answer as it is sent: text says in which letters it is written.

/** "text/plain; charset=utf-8"; other types as they are. */
export const withLetters = (mediaType: string): string =>
  mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
