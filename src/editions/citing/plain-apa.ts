import { capital } from '../../text/capital.ts'
import type { CslItem, CslName } from './csl.ts'
import { i, type Run } from './run.ts'

/**
 * APA for a report whose values need no care: words, figures, and signs that stand as they are. For such a
 * report, and there are thousands of them, it says what the library says, which takes hundreds of times as
 * long and half a second to start. Everything else is left to the library.
 */

/** And figures: not those that are set higher, which the library prints in its own way. */
const LETTERS = '\\p{Lu}\\p{Ll}\\p{Nd}'
const SIGNS = ',.:;?!/€%()‘’“”«»&–+\\-\\[\\]§°·•…—*=#@_−×'
const BEHIND_BLANK = `${LETTERS}(\\[€§‘“«–&/\\-+*=#@·•°…—−×`
/** No blank at an end, two of them, or one before a comma. */
const PLAIN = new RegExp(
  `^[${LETTERS}](?:[${LETTERS}${SIGNS}]| (?=[${BEHIND_BLANK}]))*(?<=[${LETTERS})])$`,
  'u',
)
/** What a title may begin with before that: it gets no capital. */
const OPENS = /^(?:[([‘“«]|[€§] ?)/u
/** A title before a bracket ends as it ends. */
const ENDS = /(?<![?!”’»])[?!”’»]+$/u
const CAPITALISED = /^\p{Lu}/u
const INITIALS = /^(?:\p{Lu}\.)+$/u

/** Within a word: "ZBO's", which is printed as ‘ZBO’s’. Elsewhere it may be a quotation mark. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])'(?=\p{L})/gu
const printed = (value: string): string => value.replace(APOSTROPHE, '’')

/** A quotation in a quotation gets other marks. */
const NESTED = /‘[^’]*‘|“[^”]*“/u

const isPlain = (value: string | undefined): boolean =>
  value === undefined || (PLAIN.test(value) && !NESTED.test(value))

/** 'M.J.' → 'M. J.' */
const apart = (initials: string): string => initials.match(/\p{Lu}\./gu)?.join(' ') ?? ''

/** A name in both forms, the longer one with its full stop; null when the library has to be asked. */
function nameOf(name: CslName | undefined): { long: string; short: string } | null {
  if (name === undefined) return { long: '', short: '' }
  if ('literal' in name) return literally(printed(name.literal))
  const { family, given, 'non-dropping-particle': particle } = name
  const isKnown = !particle && isPlain(family) && CAPITALISED.test(family) && INITIALS.test(given)
  return isKnown ? both(`${family}, ${apart(given)}`, family) : null
}

const literally = (name: string): ReturnType<typeof nameOf> => (isPlain(name) ? both(`${name}.`, name) : null)

const both = (long: string, short: string): { long: string; short: string } => ({ long, short })

/** 'M.J. van Ooijen wrote it in 2022': its parts; null when one of them needs care. */
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

/** ' [Kamerbrief; Tekst via Leeswijzer]' */
function between(parts: readonly (string | undefined)[]): string {
  const known = parts.flatMap((part) => (part ? [capital(part)] : []))
  return known.length === 0 ? '' : `[${known.join('; ')}]`
}

/** The entry for a list of references; null when the library has to be asked. */
export function plainReference(item: CslItem): Run[] | null {
  const parts = partsOf(item)
  if (parts === null) return null
  const about = between(parts.in)
  if (about === '') return null
  const end = `${about}.${parts.publisher ? ` ${parts.publisher}.` : ''}`
  if (parts.long === '') return [i(parts.title), `. (${parts.date}). ${end}`]
  return [`${parts.long} (${parts.date}). `, i(parts.title), ` ${end}`]
}

/** The mention in the text; null when the library has to be asked. */
export function plainMention(item: CslItem): Run[] | null {
  const parts = partsOf(item)
  if (parts === null || parts.short === '') return null
  return [`${parts.short}, ${parts.date}`]
}
