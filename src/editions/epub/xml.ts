/** White space that is invalid in XML: form feed and vertical tab. */
const SPACES = /[\f\v]/g
/** Characters that XML cannot contain, not even escaped; includes unpaired surrogates. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
/** A quick test: text without these needs no closer look. */
const DOUBTFUL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/
/** Ends a CDATA section; XML parsers reject it in text and attributes outside of one. */
const SECTION_END = ']]>'

/** Text without invalid characters; each of these becomes `�`, so that it is seen to be missing. */
export const writable = (text: string): string =>
  DOUBTFUL.test(text) ? text.replace(SPACES, ' ').replace(FORBIDDEN, '\uFFFD') : text

/** Escapes ends of CDATA sections. */
export const withoutSectionEnds = (xml: string): string => xml.replaceAll(SECTION_END, ']]&gt;')
