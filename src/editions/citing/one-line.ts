/** Line breaks of every kind, tabs and other control characters; not marks of text direction. */
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu

/** A value on one line: line breaks in it become spaces. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').trim()
