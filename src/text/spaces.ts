/** `' de  zorg\n'` → `'de zorg'`: one space for each run of white space, none at the ends. */
export const oneSpaced = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/\s+/gu, ' ').trim() : text

/** White space that `oneSpaced` would change. Most texts have none, and testing is faster than replacing. */
const UNEVEN = /[^\S ]| (?: |$)|^ /u

/** `'29 538'` → `'29538'`: no white space at all. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '')
