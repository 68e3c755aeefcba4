import { regex } from '../../text/regex.ts'
import type { Found } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow, sameBlock } from './stated.ts'

const NO_TITLE = /^(?:none|untitled|inhoud|microsoft word\b.*|.*\.(?:docx?|pdf|odt|indd))$|^\W*$|^\p{Ll}+$/iu

/** "Nr. 143 MOTIE VAN …" */
const OWN_NUMBER = /^nr\. \w+\s+(?=\S)/iu
/** What an Aanhangsel has for a title, and what follows it. */
const ASKED = /^vragen van (?:het lid|de leden)\b/iu
const SENT = /(?<!\s)\s*\(ingezonden\b.*$/iu
/** What a paper is, and nothing of what it is about. */
const KIND_ONLY = regex('iu')`
  ^(?:(?:(?:beslis|advies)?nota|(?:juridische )?notitie|memo(?:randum)?|advies|(?:eind)?rapport|brief
  |(?:raads|college)?besluit|raadsvoorstel|voordracht|motie|amendement|verslag
  |ter (?:beslissing|informatie|bespreking))|(?:(?:gemeente|provincie|waterschap) \p{L}+(?: [\p{L}-]+)?))$
`

/** "M O T I E" → "MOTIE" */
const unspaced = (text: string): string =>
  /^(?:\p{L} )+\p{L}$/u.test(text.trim()) ? text.replaceAll(' ', '') : text.trim()

const saysKindOnly = (title: string): boolean => KIND_ONLY.test(unspaced(title))

/**
 * The largest heading of the first page, else the title the file bears; that first where words are damaged.
 */
export function titleOf(paper: Stated, kind = ''): Found | null {
  const sheet = kind === 'beleidsfiche' ? paper.first.find(isNumbered) : undefined
  if (sheet) return foundAt(sameBlock(paper.first, sheet), sheet)
  const asked = paper.first.find(({ text }) => ASKED.test(text))
  if (asked) return foundAt(sameBlock(paper.first, asked).replace(SENT, ''), asked)
  const [heading, named] = [headingOf(paper.first), namedBy(paper)]
  return paper.damaged ? (named ?? heading) : (heading ?? named)
}

/** The sheet of a series has its number; what stands above it is the name of the chapter. */
const isNumbered = (row: StatedRow): boolean => isKind(row, 'heading') && /^\d{1,3}\.? \p{L}/u.test(row.text)

/** Above everything stands what the paper is, and nothing of what it is about. */
export const opensWithKind = ({ first }: Stated): boolean =>
  saysKindOnly(first.find((row) => isKind(row, 'heading'))?.text ?? '')

function headingOf(first: readonly StatedRow[]): Found | null {
  const all = first.filter((row) => isKind(row, 'heading') && row.text.length > 3)
  const telling = all.filter(({ text }) => !saysKindOnly(text))
  const headings = telling.length > 0 ? telling : all
  const largest = Math.max(...headings.map(({ line }) => line.size))
  const row =
    headings.find(({ text }) => OWN_NUMBER.test(text)) ?? headings.find(({ line }) => line.size === largest)
  return row ? foundAt(sameBlock(first, row).replace(OWN_NUMBER, ''), row) : null
}

function namedBy({ properties }: Stated): Found | null {
  const title = properties.Title?.trim() ?? ''
  return NO_TITLE.test(title) ? null : { value: title, property: 'Title' }
}
