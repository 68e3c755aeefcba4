import { regex } from '../../text/regex.ts'
import { SourceError } from '../adapter.ts'
import type { Element } from '../declared/element.ts'
import { wordsIn } from '../declared/element.ts'
import { firstWords, matchingAnywhere } from './content.ts'

/** A text of so many letters is no message of a server. */
const MESSAGE = 1500
const FEWEST = 15

const ERROR = regex('iu')`
  \b(?:[45]0\d|not found|niet gevonden|pagina bestaat niet|access denied|toegang geweigerd|geen toegang
  |forbidden|unauthori[sz]ed|bad gateway|service unavailable|internal server error|just a moment
  |attention required|captcha|are you (?:a )?human|foutmelding|er is iets mis ?gegaan|onderhoud)\b
`

const AGAIN = 'Open the page in a browser, see that the text is there, and save it from there.'

/** Throws a SourceError when a page is something else than a text: what it looks like, and what to do. */
export function checkPage(page: Element, text: string): void {
  const length = text.replace(/\s+/g, '').length
  const heads = [
    firstWords(page, 'title'),
    ...matchingAnywhere(page, 'h1').map((head) => wordsIn(head)),
  ].join(' | ')
  const asksPassword = matchingAnywhere(page, 'input').some(
    ({ attributes }) => attributes.type === 'password',
  )
  if (asksPassword && length < MESSAGE)
    throw new SourceError(`This looks like a page to log in, not like a document. ${AGAIN}`)
  if (ERROR.test(heads) && length < MESSAGE)
    throw new SourceError(
      `This looks like an error message of a site ("${heads.slice(0, 80)}"), not like a document. ${AGAIN}`,
    )
  if (length < FEWEST)
    throw new SourceError(`There is no text in this page; a script in it probably fetches the text. ${AGAIN}`)
}
