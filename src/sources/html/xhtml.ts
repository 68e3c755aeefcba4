import { regex } from '../../text/regex.ts'

/** What a page says of itself in its first rows: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 …">` */
const IS_XHTML =
  /^[^<]{0,10}(?:<\?xml\b|[\s\S]{0,400}?(?:\/\/DTD XHTML|xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"))/i

/** Elements that never have an end. */
const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr'
/** `<script src="a.js" />`, `<a name="b"/>` */
const CLOSED_AT_ONCE = regex('gi')`
  <(?!(?:${VOID})\b)([a-z][a-z\d]*)((?:\s+[\w:.-]+=(?:"[^"<>]*"|'[^'<>]*'))*)\s*\/>
`

/**
 * In XHTML an element may be closed where it opens; a parser of web pages takes that for its beginning, and a
 * script of that sort for all that follows.
 */
export const withEnds = (html: string): string =>
  IS_XHTML.test(html) ? html.replace(CLOSED_AT_ONCE, '<$1$2></$1>') : html
