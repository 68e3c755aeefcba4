import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { capital } from '../../text/capital.ts'
import type { Definition } from './definitions.ts'

/**
 * `In deze verordening wordt verstaan onder:`, `Voor de toepassing van dit hoofdstuk wordt mede verstaan
 * onder:`
 */
const OPENING =
  /\b(?:wordt|worden)(?: [\p{L}\s]{1,60})? verstaan(?: [\p{L}\s]{1,60})? onder:?$|\bverstaan onder:$/u
/** `In deze wet wordt verstaan onder pont: een vaartuig.` */
const INLINE = /\b(?:wordt|worden) (?:mede )?verstaan onder (?<term>[^:.;]{2,80}): ?(?=\S)/u
/** `pont: een vaartuig`, `«pont»: …` */
const TERM = /^["'‘“«]?(?<term>\p{L}[^:;"”»]{0,80}?)["'’”»]?: ?(?=\S)/u

/** A document with articles of its own. */
export const isRegulation = ({ blocks }: Pick<Document, 'blocks'>): boolean =>
  blocks.some(({ part }) => part?.kind === 'artikel')

/** The words that an item begins with and that look otherwise: the file sets the term apart so. */
const setApart = ({ text, marks = [] }: Block): string | undefined => {
  const first = marks.find(({ start, end }) => start === 0 && end < text.length)
  return first && text.slice(0, first.end).replace(/[:;,]$/u, '')
}

function definition(block: Block, words: RegExp): Definition[] {
  const term = (
    words.exec(block.text)?.groups?.term ?? (words === TERM ? setApart(block) : undefined)
  )?.trim()
  return term ? [{ term: capital(term), start: 0, end: block.text.length, neuter: false }] : []
}

/** The items right below words that open a list of definitions; items in items are parts of a definition. */
function itemsBelow(blocks: readonly Block[], opening: number): Block[] {
  const after = blocks.slice(opening + 1).filter(({ type }) => type !== 'footnote')
  const end = after.findIndex(({ type }) => type !== 'listItem')
  const items = end < 0 ? after : after.slice(0, end)
  const level = items[0]?.level ?? 1
  const own = items.findIndex((item) => (item.level ?? 1) < level || item.part?.kind === 'lid')
  return (own < 0 ? items : items.slice(0, own)).filter((item) => (item.level ?? 1) === level)
}

const DEFINITIONS = /\b(?:begrippen|begrips\p{L}+|definities|definitiebepaling(?:en)?)\b/iu

/** An article of definitions that begins with its list: items of which the file sets the term apart. */
function definedUnder(blocks: readonly Block[], index: number): { block: Block; found: Definition }[] {
  const { part, text = '' } = blocks[index] ?? {}
  if (part?.kind !== 'artikel' || !DEFINITIONS.test(text)) return []
  return itemsBelow(blocks, index)
    .filter((item) => setApart(item) !== undefined)
    .flatMap((item) => definition(item, TERM).map((found) => ({ block: item, found })))
}

/** What a regulation says its own words mean, each with the block that says so. */
export function regulationTerms({ blocks }: Pick<Document, 'blocks'>): { block: Block; found: Definition }[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') return definedUnder(blocks, index)
    if (block.type !== 'paragraph' && block.type !== 'listItem') return []
    const items = OPENING.test(block.text) ? itemsBelow(blocks, index) : []
    const below = items.flatMap((item) => definition(item, TERM).map((found) => ({ block: item, found })))
    return [...definition(block, INLINE).map((found) => ({ block, found })), ...below]
  })
}
