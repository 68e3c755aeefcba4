/** Invisible characters, written to stand inside a character class of a regex. */

/** Zero-width blanks and joiners, the byte order mark, the soft hyphen. */
export const ZERO_WIDTH = '\\u200B-\\u200D\\u2060\\uFEFF\\u00AD'
/** Marks that change the direction in which a row is shown. */
export const DIRECTION = '\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069'
/** Control characters, except tabs, line ends, form feeds and the next-line sign. */
export const CONTROLS = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F'
