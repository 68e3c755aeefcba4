import { capital } from '../../text/capital.ts'
import type { CslItem, CslName } from './csl.ts'
import { i, type Run } from './run.ts'

/**
 * Writes APA without the citation library, for reports whose values need no special treatment: nearly all of
 * them. The result is the same as the library's, which takes hundreds of times as long and half a second to
 * load. For other reports the functions return null, and the library is used.
 */

/** Letters and digits; not superscript digits, which the library prints in its own way. */
const LETTERS = '\\p{Lu}\\p{Ll}\\p{Nd}'
const SIGNS = ',.:;?!/€%()‘’“”«»&–+\\-\\[\\]§°·•…—*=#@_−×'
/** What may follow a blank. */
const BEHIND_BLANK = `${LETTERS}(\\[€§‘“«–&/\\-+*=#@·•°…—−×`
/** A value that is printed as it is: no blank at an end, no two in a row, none before a comma. */
const PLAIN = new RegExp(
  `^[${LETTERS}](?:[${LETTERS}${SIGNS}]| (?=[${BEHIND_BLANK}]))*(?<=[${LETTERS})])$`,
  'u',
)
/** What a title may begin with before that; the library does not capitalise what follows. */
const OPENS = /^(?:[([‘“«]|[€§] ?)/u
/** Punctuation at the end of a title. It is allowed before a bracket, where the library adds none. */
const ENDS = /(?<![?!”’»])[?!”’»]+$/u
const CAPITALISED = /^\p{Lu}/u
const INITIALS = /^(?:\p{Lu}\.)+$/u

/** An apostrophe inside a word, printed as ’: "ZBO's". Elsewhere the sign may be a quotation mark. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])'(?=\p{L})/gu
const printed = (value: string): string => value.replace(APOSTROPHE, '’')

/** A quotation inside a quotation, which the library gives other marks. */
const NESTED = /‘[^’]*‘|“[^”]*“/u

const isPlain = (value: string | undefined): boolean =>
  value === undefined || (PLAIN.test(value) && !NESTED.test(value))

/** 'M.J.' → 'M. J.' */
const spaced = (initials: string): string => initials.match(/\p{Lu}\./gu)?.join(' ') ?? ''

/** A name in full, with its full stop, and in short; null when the library is needed. */
function nameOf(name: CslName | undefined): { long: string; short: string } | null {
  if (name === undefined) return { long: '', short: '' }
  if ('literal' in name) return literally(printed(name.literal))
  const { family, given, 'non-dropping-particle': particle } = name
  const isKnown = !particle && isPlain(family) && CAPITALISED.test(family) && INITIALS.test(given)
  return isKnown ? both(`${family}, ${spaced(given)}`, family) : null
}

const literally = (name: string): ReturnType<typeof nameOf> => (isPlain(name) ? both(`${name}.`, name) : null)

const both = (long: string, short: string): { long: string; short: string } => ({ long, short })

/** The parts of a reference; null when the library is needed for one of them. */
function partsOf({ author = [], issued, ...item }: CslItem) {
  const name = author.length > 1 ? null : nameOf(author[0])
  const title = printed(item.title)
  const [genre, medium, publisher] = [item.genre, item.medium, item.publisher].map((value) =>
    value === undefined ? undefined : printed(value),
  )
  const year = issued?.['date-parts'][0]?.[0]
  const words = author.length > 0 ? title.replace(ENDS, '') : title
  if (
    name === null ||
    NESTED.test(words) ||
    ![words.replace(OPENS, ''), genre, medium, publisher].every(isPlain)
  )
    return null
  if (year !== undefined && !(year > 999 && year < 10_000)) return null
  return { ...name, title, publisher, date: year === undefined ? 'z.d.' : String(year), in: [genre, medium] }
}

/** '[Kamerbrief; Tekst via Leeswijzer]' */
function bracketed(parts: readonly (string | undefined)[]): string {
  const known = parts.flatMap((part) => (part ? [capital(part)] : []))
  return known.length === 0 ? '' : `[${known.join('; ')}]`
}

/** The entry for a reference list; null when the library is needed. */
export function plainReference(item: CslItem): Run[] | null {
  const parts = partsOf(item)
  if (parts === null) return null
  const about = bracketed(parts.in)
  if (about === '') return null
  const end = `${about}.${parts.publisher ? ` ${parts.publisher}.` : ''}`
  if (parts.long === '') return [i(parts.title), `. (${parts.date}). ${end}`]
  return [`${parts.long} (${parts.date}). `, i(parts.title), ` ${end}`]
}

/** The in-text citation; null when the library is needed. */
export function plainMention(item: CslItem): Run[] | null {
  const parts = partsOf(item)
  if (parts === null || parts.short === '') return null
  return [`${parts.short}, ${parts.date}`]
}
