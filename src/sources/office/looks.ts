import { regex } from '../../text/regex.ts'
import { type Block, hasWords, isWords, type Look, textOf } from './block.ts'
import { lookOfRow } from './runs.ts'

const LONGEST = 160
const LARGER = 1.12
/** Words that open a part in answers to questions. */
const QUESTION = regex('iu')`
  ^(?:vraag|antwoord|vragen|antwoorden)(?:\s+(?:op\s+)?(?:de\s+)?(?:vra(?:ag|gen)\s+)?\d{1,3}
  (?:(?:,(?: en)?| en| t\/m| tot en met)\s*\d{1,3})*)?:?$
`
/** The head of answers behind a letter; it may end as a sentence does. */
const ANSWERS = /^(?:antwoord(?:en)?|beantwoording)\s+(?:van|op)\b.*vragen\b/iu
const LONGEST_OF_ANSWERS = 500
const STARTS = /^[\p{Lu}\d§‘“'"«(].*\p{L}{2}/u
/** What a heading does not end with. */
const GOES_ON = /[,;:.…]$/u
/** "BESLUIT:", "12": so short it is a heading when it is bold. */
const SHORT = /^(?:\d{1,3}|\p{Lu}[\p{L} ]{2,40}:)$/u

interface Seen {
  block: Block
  text: string
  look: Look
  /** A picture stands directly above. */
  underPicture: boolean
}

/**
 * Headings by look: a file without styles for headings shows them in bold, larger, underlined or leaning
 * letters.
 * Their levels go on below that of the declared heading above them: larger before smaller, else what came
 * first.
 * A leaning row under a picture is its caption.
 */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const seen = seenBlocks(blocks)
  const body = bodyLook(seen)
  const captions = new Set(seen.filter((each) => isCaption(each, body)).map(({ block }) => block))
  const headings = seen.filter((each, index) => !captions.has(each.block) && isHeading(seen, index, body))
  const title = titleIn(seen)
  const keys = new Map(headings.map((each) => [each.block, keyOf(each)]))
  if (title) keys.set(title.block, TITLE)
  const ranks = ranksOf(headings, title !== null)
  let declared = 0
  return blocks.map((block) => {
    if (captions.has(block)) return { ...block, kind: 'caption' }
    if (block.kind === 'heading') declared = block.level ?? 1
    const key = keys.get(block)
    if (key === undefined) return block
    return { ...block, kind: 'heading', level: Math.min(9, declared + (ranks.get(key) ?? 1)) }
  })
}

function seenBlocks(blocks: readonly Block[]): Seen[] {
  let underPicture = false
  return blocks.flatMap((block) => {
    if (!hasWords(block)) {
      underPicture ||= block.kind === 'figure'
      return []
    }
    const seen = { block, text: textOf(block), look: lookOfRow(block.pieces.filter(isWords)), underPicture }
    underPicture = block.kind === 'figure'
    return [seen]
  })
}

/** How most letters of running text look. */
function bodyLook(seen: readonly Seen[]): Look {
  const text = seen.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item')
  const letters = new Map<string, { look: Look; count: number }>()
  for (const { text: words, look } of text.length ? text : seen) {
    const known = letters.get(lookKey(look)) ?? { look, count: 0 }
    letters.set(lookKey(look), { look, count: known.count + words.length })
  }
  const [first] = [...letters.values()].sort((a, b) => b.count - a.count)
  return first?.look ?? lookOfRow([])
}

const lookKey = ({ size, bold, italic, underlined }: Look): string =>
  `${Math.round(size * 2)}|${bold}|${italic}|${underlined}`

/** Questions and answers stand below a heading that looks like them. */
const keyOf = ({ look, text }: Seen): string => lookKey(look) + (QUESTION.test(text) ? '|?' : '')

const isFree = ({ kind, cell, box }: Block): boolean =>
  kind === 'paragraph' && cell === undefined && box === undefined

const isCaption = ({ block, text, look, underPicture }: Seen, body: Look): boolean =>
  underPicture && isFree(block) && text.length <= LONGEST && look.italic && !body.italic

function isHeading(seen: readonly Seen[], index: number, body: Look): boolean {
  const { block, text, look } = seen[index]!
  if (!isFree(block)) return false
  if (QUESTION.test(text)) return true
  if (SHORT.test(text) && look.bold && !body.bold) return leads(seen, index)
  if (!STARTS.test(text)) return false
  if (ANSWERS.test(text) && look.bold && text.length <= LONGEST_OF_ANSWERS) return leads(seen, index)
  if (text.length > LONGEST || GOES_ON.test(text) || rowsIn(block) > 2) return false
  return standsOut(look, body) && leads(seen, index)
}

const TITLE = 'title'
/** Who wrote it, or when: what stands below a title. */
const BYLINE = /^(?:door|auteurs?:?|geschreven door)\s+\p{Lu}/iu

/** The first words of a paper, when who wrote it stands directly below them. */
function titleIn(seen: readonly Seen[]): Seen | null {
  const [first, second] = seen
  if (!first || !second || !isFree(first.block) || seen.some(({ block }) => block.kind === 'heading'))
    return null
  const isTitle = first.text.length <= LONGEST && STARTS.test(first.text) && !GOES_ON.test(first.text)
  return isTitle && second.text.length < LONGEST && BYLINE.test(second.text) ? first : null
}

const rowsIn = ({ pieces }: Block): number => pieces.filter((piece) => piece === 'break').length + 1

const standsOut = (look: Look, body: Look): boolean =>
  look.size >= LARGER * body.size ||
  (look.bold && !body.bold) ||
  (look.underlined && !body.underlined) ||
  (look.italic && !body.italic)

/**
 * Below it stands something that looks otherwise, or a question; what leans or asks is a heading only
 * directly above plain text.
 */
function leads(seen: readonly Seen[], index: number): boolean {
  const own = seen[index]!
  if (QUESTION.test(seen[index - 1]?.text ?? '')) return false
  const ahead = seen.slice(index + 1, index + 3)
  const other = ahead.findIndex((each) => keyOf(each) !== keyOf(own) || each.block.kind !== 'paragraph')
  if (other < 0) return false
  const weak = own.look.italic || own.text.endsWith('?')
  return !weak || (other === 0 && ahead[0]!.text.length > own.text.length / 2)
}

/** 1 for the look with the largest letters; of looks of one size, for the one that comes first. */
function ranksOf(headings: readonly Seen[], titled: boolean): Map<string, number> {
  const sizes = new Map<string, number>(titled ? [[TITLE, Infinity]] : [])
  for (const each of headings) if (!sizes.has(keyOf(each))) sizes.set(keyOf(each), each.look.size)
  const order = [...sizes].sort(([, a], [, b]) => b - a)
  return new Map(order.map(([key], index) => [key, Math.min(index + 1, 6)]))
}
