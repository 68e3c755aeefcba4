import { type Block, hasWords, textOf } from './block.ts'
import {
  ADDRESSEE,
  CONTACT,
  LABEL_ALONE,
  LABEL_VALUE,
  OFFICIAL_HEAD,
  PLACE,
  POSTCODE,
  RETURN_ADDRESS,
} from './labels.ts'

/** So many blocks with words the head of a paper has at most. */
const HEAD = 60
/** So many rows an address takes. */
const ADDRESS_ROWS = 6
const SHORT = 80
const GREETING = /^(?:geachte|beste|hooggeachte|weledele|edelachtbare)\b/iu

/**
 * The head of a letter or official paper: addresses and names with values become labels, what is the same on
 * all such papers becomes furniture. The rest is left as it is.
 */
export function withHead(blocks: readonly Block[]): Block[] {
  const filled = blocks.filter(hasWords)
  const greeting = filled.findIndex((block) => GREETING.test(textOf(block)))
  const head = filled.slice(0, greeting < 0 ? HEAD : Math.min(greeting, HEAD))
  const labels = [addresses(head), ...namedValues(head), ...contactBoxes(filled)]
  const made = new Map<Block, Block>()
  for (const [index, group] of labels.entries())
    for (const block of group)
      made.set(block, { kind: 'label', group: `label:${index}`, pieces: block.pieces })
  for (const block of furniture(head)) made.set(block, { kind: 'artifact', pieces: block.pieces })
  return blocks.map((block) => made.get(block) ?? block)
}

/** A box beside the text with the address of the sender. */
function contactBoxes(blocks: readonly Block[]): Block[][] {
  const boxes = Map.groupBy(
    blocks.filter(({ box }) => box !== undefined),
    ({ box }) => box,
  )
  return [...boxes.values()].filter((box) => box.filter(isContact).length >= 2 || box.every(isContact))
}

const isContact = (block: Block): boolean =>
  CONTACT.test(textOf(block)) || LABEL_VALUE.test(textOf(block)) || LABEL_ALONE.test(textOf(block))

/** From the addressee to the place: "Aan de Voorzitter …", "Postbus 12", "1234 AB Veendorp". */
function addresses(head: readonly Block[]): Block[] {
  const index = head.findIndex((block) => isPlain(block) && ADDRESSEE.test(textOf(block)))
  if (index < 0) return []
  const rows = head.slice(index, index + ADDRESS_ROWS)
  const code = rows.findIndex((block) => POSTCODE.test(textOf(block)) && textOf(block).length < SHORT)
  if (code < 0) return []
  const next = rows[code + 1]
  const town = /\d{4}\s?[A-Z]{2}$/u.test(textOf(rows[code]!)) && next && PLACE.test(textOf(next))
  return rows.slice(0, code + (town ? 2 : 1))
}

const isPlain = ({ kind, cell }: Block): boolean => kind === 'paragraph' && cell === undefined

/** "Betreft: …", or "Datum" with its value in the next block. */
function namedValues(head: readonly Block[]): Block[][] {
  return head.flatMap((block, index) => {
    if (!isPlain(block)) return []
    const text = textOf(block)
    if (LABEL_VALUE.test(text)) return [[block]]
    const value = head[index + 1]
    return LABEL_ALONE.test(text) && value && isPlain(value) ? [[block, value]] : []
  })
}

const furniture = (head: readonly Block[]): Block[] =>
  head.filter((block, index) => RETURN_ADDRESS.test(textOf(block)) || isOfficial(head, index))

/** The number of the chamber is furniture only beside its name. */
function isOfficial(head: readonly Block[], index: number): boolean {
  const named = (block: Block | undefined): boolean =>
    block !== undefined && block.kind !== 'label' && !block.cell && OFFICIAL_HEAD.test(textOf(block))
  const worded = (block: Block | undefined): boolean => named(block) && /\p{L}/u.test(textOf(block!))
  const own = head[index]
  return worded(own) || (named(own) && (worded(head[index - 1]) || worded(head[index + 1])))
}

const PAGE = /^(?:pagina|blad(?:zijde)?)?\s*(?:\d+\s*)?(?:(?:van|\/)\s*\d*)?$/iu

/**
 * What the margins of the first page say of the letter: no pictures or page numbers, and no name without its
 * value.
 */
export function asMargins(blocks: readonly Block[]): Block[] {
  const filled = blocks.filter(
    (block) => hasWords(block) && block.kind !== 'figure' && !PAGE.test(textOf(block)),
  )
  return filled
    .filter((block, index) => !LABEL_ALONE.test(textOf(block)) || filled[index + 1]?.box === block.box)
    .map((block) => ({ ...block, kind: 'label' }))
}
