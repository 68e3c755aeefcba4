/** So long is the digest of the words of a place. */
export const WORDS_DIGITS = 8
