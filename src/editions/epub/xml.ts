/** White space that XML does not know: the break of a page, a vertical tab. */
const SPACES = /[\f\v]/g
/**
 * Characters that no XML file may hold, not even by their number; half of a surrogate pair is one of them.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
/** Where none of these stands, there is nothing to look for one by one. */
const DOUBTFUL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/
/** Ends a section that is nowhere begun: in words and in attributes a reader of XML stops at it. */
const SECTION_END = ']]>'

/** Words as XML can hold them: what cannot be written is seen to be missing (`�`). */
export const writable = (text: string): string =>
  DOUBTFUL.test(text) ? text.replace(SPACES, ' ').replace(FORBIDDEN, '\uFFFD') : text

/** No section ends in what was written. */
export const withoutSectionEnds = (xml: string): string => xml.replaceAll(SECTION_END, ']]&gt;')
