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

/** Whether a document is a regulation: it has articles of its own. */
export const isRegulation = ({ blocks }: Pick<Document, 'blocks'>): boolean =>
  blocks.some(({ part }) => part?.kind === 'artikel')

/** The first words of an item, when the file marks these and not the rest: so it sets off the term. */
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

/**
 * The items right below the words that open a list of definitions. Items within these are part of a
 * definition.
 */
function itemsBelow(blocks: readonly Block[], opening: number): Block[] {
  const after = blocks.slice(opening + 1).filter(({ type }) => type !== 'footnote')
  const end = after.findIndex(({ type }) => type !== 'listItem')
  const items = end < 0 ? after : after.slice(0, end)
  const level = items[0]?.level ?? 1
  const listEnd = items.findIndex((item) => (item.level ?? 1) < level || item.part?.kind === 'lid')
  return (listEnd < 0 ? items : items.slice(0, listEnd)).filter((item) => (item.level ?? 1) === level)
}

const DEFINITIONS = /\b(?:begrippen|begrips\p{L}+|definities|definitiebepaling(?:en)?)\b/iu

/** The definitions of an article that begins with their list: the items whose term the file sets off. */
function definedUnder(blocks: readonly Block[], index: number): { block: Block; found: Definition }[] {
  const { part, text = '' } = blocks[index] ?? {}
  if (part?.kind !== 'artikel' || !DEFINITIONS.test(text)) return []
  return itemsBelow(blocks, index)
    .filter((item) => setApart(item) !== undefined)
    .flatMap((item) => definition(item, TERM).map((found) => ({ block: item, found })))
}

/** The definitions that a regulation gives for its own use, each with its block. */
export function regulationTerms({ blocks }: Pick<Document, 'blocks'>): { block: Block; found: Definition }[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') return definedUnder(blocks, index)
    if (block.type !== 'paragraph' && block.type !== 'listItem') return []
    const items = OPENING.test(block.text) ? itemsBelow(blocks, index) : []
    const below = items.flatMap((item) => definition(item, TERM).map((found) => ({ block: item, found })))
    return [...definition(block, INLINE).map((found) => ({ block, found })), ...below]
  })
}
