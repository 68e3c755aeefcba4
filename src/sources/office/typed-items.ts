import { fromLetters } from '../../text/letter-numbers.ts'
import { fromRoman } from '../../text/roman.ts'
import { type Block, hasWords, textOf } from './block.ts'

/** A sign that somebody typed before an item, without making a list of it. */
interface Typed {
  marker: string
  /** Items of one list have one form: "1." and "2.", or the same bullet. */
  form: string
  /** What number it may be: "i" is the ninth letter and the first Roman number. */
  numbers: number[]
}

const BULLET = /^([•●▪■◦‣∙·\u2212–—*-])\s+(?=\S)/u
const NUMBER = /^(\(?(\d{1,2}|([a-z])\3?|[ivx]{2,5})[.)]{1,2})\s+(?=\S)/u

function typedIn(text: string): Typed | null {
  const bullet = BULLET.exec(text)?.[1]
  if (bullet) return { marker: bullet, form: bullet, numbers: [] }
  const [, marker, label] = NUMBER.exec(text) ?? []
  if (!marker || !label) return null
  if (/\d/u.test(label)) return { marker, form: marker.replace(label, '1'), numbers: [Number(label)] }
  const numbers = [fromLetters(label) ?? [], fromRoman(label) ?? 0].flat()
  return { marker, form: marker.replace(label, 'a'), numbers }
}

const follows = (typed: Typed, next: Typed | undefined): boolean =>
  next !== undefined &&
  typed.form === next.form &&
  (typed.numbers.length === 0 || typed.numbers.some((number) => next.numbers.includes(number + 1)))

/** So many blocks may stand between two items: text that goes on, or a list below the first. */
const REACH = 8

/**
 * Paragraphs with a typed number or bullet are items when another of the same list stands near: the next
 * number, or the same sign directly above or below. A sign alone may be a name behind a quotation, or part of
 * a sentence.
 */
export function withTypedItems(blocks: readonly Block[]): Block[] {
  const filled = blocks.filter((block) => hasWords(block))
  const typed = filled.map((block) =>
    block.kind === 'paragraph' && !block.cell && block.group === undefined ? typedIn(textOf(block)) : null,
  )
  const items = new Map<Block, string>()
  for (const [index, own] of typed.entries()) {
    const next = own ? siblingOf(typed, index, own) : null
    if (!own || next === null) continue
    items.set(filled[index]!, own.marker)
    items.set(filled[next]!, typed[next]!.marker)
  }
  return blocks.map((block) => {
    const marker = items.get(block)
    return marker ? { ...block, kind: 'item', level: 1, marker } : block
  })
}

function siblingOf(typed: readonly (Typed | null)[], index: number, own: Typed): number | null {
  const reach = own.numbers.length === 0 ? 1 : REACH
  const found = typed.slice(index + 1, index + 1 + reach).findIndex((each) => follows(own, each ?? undefined))
  return found < 0 ? null : index + 1 + found
}
