import type { Block, LooseBlock, NoteRef } from '../schema/block.ts'
import { typeById } from './marks.ts'
import { type Place, placesOf } from './places.ts'
import { isPlain, isPlainTable } from './plain-words.ts'
import { type ReadBlock, readBody } from './read-body.ts'
import { writeBody } from './write-body.ts'

/** A block as its Markdown tells it, before its ranges are known. */
export interface Bare extends LooseBlock {
  notes?: NoteRef[]
}

/** Label → note: the marker is the number of the note, or what the definition without text says it is. */
function toNotes(block: ReadBlock, missing: ReadonlyMap<string, string>): NoteRef[] | undefined {
  if (block.notes.length === 0) return undefined
  return block.notes.map(({ at, label }) => {
    const marker = missing.get(label)
    return marker === undefined
      ? { at, marker: /\d+/.exec(label)?.[0] ?? label, target: label as NoteRef['target'] }
      : { at, marker, target: null }
  })
}

/** Blocks as the Markdown alone tells them. */
export function bareBlocks(body: string): Bare[] {
  const { blocks, missing } = readBody(body)
  return blocks.map(({ notes: _, ...rest }, index) => {
    const notes = toNotes(blocks[index] as ReadBlock, missing)
    return notes === undefined ? rest : { ...rest, notes }
  })
}

/**
 * The same as `bareBlocks(writeBody(blocks))`, by the ids: places are told by the blocks themselves, plain
 * words are what they are, and only what is left is written and read by the rules of Markdown.
 */
export function toldBlocks(blocks: readonly Block[]): Map<string, Bare> {
  const places = placesOf(blocks)
  if (places === null) return byId(bareBlocks(writeBody(blocks)))
  const hard = new Set(blocks.filter((block) => !isSimple(block)))
  const read = byId(bareBlocks(writeBody([...hard].map(alone))))
  return byId(
    blocks.map((block, index) => {
      const place = places[index] as Place
      return hard.has(block) ? inPlace(read.get(block.id), block, place) : plainlyTold(block, place)
    }),
  )
}

const byId = (blocks: readonly Bare[]): Map<string, Bare> => new Map(blocks.map((block) => [block.id, block]))

const OF_ONE_LINE: ReadonlySet<Block['type']> = new Set(['heading', 'paragraph', 'listItem'])
/** `V&V` is written as `V\&V`, and read as it was: of that sign nothing is lost. */
function isSimple(block: Block): boolean {
  const bare = { ...block, text: block.text.replaceAll('&', '+') }
  return block.type === 'table' ? isPlainTable(bare) : OF_ONE_LINE.has(block.type) && isPlain(bare)
}

/** A block by itself: what it stands in, and how deep, is known. */
const alone = (block: Block): Block =>
  ({ ...block, parent: null, ...(block.level !== undefined && { level: 1 }) }) as Block

function plainlyTold({ id, type, text, number }: Block, place: Place): Bare {
  const told = { id, type: BY_ID.has(type) ? typeById(id) : type, text, ...place }
  return number === undefined ? told : { ...told, number }
}

/** What a paragraph of Markdown is, its id says. */
const BY_ID: ReadonlySet<Block['type']> = new Set(['paragraph', 'table'])

function inPlace(read: Bare | undefined, { id, type, text }: Block, place: Place): Bare {
  return { ...(read ?? { id, type, text }), ...place }
}
