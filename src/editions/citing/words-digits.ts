/** The length of the digest of a place's words, in hex digits. */
export const WORDS_DIGITS = 8
