/**
 * Line ends of every kind, tabs and other control characters; signs of direction are
 * words to a reader, these are not.
 */
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu

/** A value on one line: what breaks a line in a title or a summary is a space between words. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').trim()
