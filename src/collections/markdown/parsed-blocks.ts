import type { Block, LooseBlock, NoteRef } from '../schema/block.ts'
import { typeById } from './marks.ts'
import { type Place, placesOf } from './places.ts'
import { isPlain, isPlainTable } from './plain-words.ts'
import { type ReadBlock, readBody } from './read-body.ts'
import { writeBody } from './write-body.ts'

/** A block as parsed from Markdown, without source ranges. */
export interface ParsedBlock extends LooseBlock {
  notes?: NoteRef[]
}

/**
 * Converts labels to notes. The marker is the number in the label or, without note text, in its definition.
 */
function toNotes(block: ReadBlock, missing: ReadonlyMap<string, string>): NoteRef[] | undefined {
  if (block.notes.length === 0) return undefined
  return block.notes.map(({ at, label }) => {
    const marker = missing.get(label)
    return marker === undefined
      ? { at, marker: /\d+/.exec(label)?.[0] ?? label, target: label as NoteRef['target'] }
      : { at, marker, target: null }
  })
}

/** Parses blocks from Markdown. */
export function parsedBlocks(body: string): ParsedBlock[] {
  const { blocks, missing } = readBody(body)
  return blocks.map(({ notes: _, ...rest }, index) => {
    const notes = toNotes(blocks[index] as ReadBlock, missing)
    return notes === undefined ? rest : { ...rest, notes }
  })
}

/**
 * The same result as `bareBlocks(writeBody(blocks))`, by id, but faster: places are predicted, plain text
 * needs no Markdown, and only the remaining blocks are serialised and parsed.
 */
export function predictedBlocks(blocks: readonly Block[]): Map<string, ParsedBlock> {
  const places = placesOf(blocks)
  if (places === null) return byId(parsedBlocks(writeBody(blocks)))
  const hard = new Set(blocks.filter((block) => !isSimple(block)))
  const read = byId(parsedBlocks(writeBody([...hard].map(isolated))))
  return byId(
    blocks.map((block, index) => {
      const place = places[index] as Place
      return hard.has(block) ? inPlace(read.get(block.id), block, place) : plainBlock(block, place)
    }),
  )
}

const byId = (blocks: readonly ParsedBlock[]): Map<string, ParsedBlock> =>
  new Map(blocks.map((block) => [block.id, block]))

const OF_ONE_LINE: ReadonlySet<Block['type']> = new Set(['heading', 'paragraph', 'listItem'])
/** `V&V` is written as `V\&V` and parsed back as it was, so `&` needs no Markdown here. */
function isSimple(block: Block): boolean {
  const bare = { ...block, text: block.text.replaceAll('&', '+') }
  return block.type === 'table' ? isPlainTable(bare) : OF_ONE_LINE.has(block.type) && isPlain(bare)
}

/** A block on its own: its parent and depth are predicted. */
const isolated = (block: Block): Block =>
  ({ ...block, parent: null, ...(block.level !== undefined && { level: 1 }) }) as Block

function plainBlock({ id, type, text, number }: Block, place: Place): ParsedBlock {
  const block = { id, type: BY_ID.has(type) ? typeById(id) : type, text, ...place }
  return number === undefined ? block : { ...block, number }
}

/** Types that Markdown writes as a paragraph, so that they follow from the id. */
const BY_ID: ReadonlySet<Block['type']> = new Set(['paragraph', 'table'])

function inPlace(read: ParsedBlock | undefined, { id, type, text }: Block, place: Place): ParsedBlock {
  return { ...(read ?? { id, type, text }), ...place }
}
