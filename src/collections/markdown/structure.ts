import { isDeepStrictEqual } from 'node:util'
import { pageAt } from '../../sources/printed-pages.ts'
import type { Block, LooseBlock, NoteRef } from '../schema/block.ts'
import type { BlockStructure, Document, SourceMap } from '../schema/document.ts'
import { shortened } from './plain-words.ts'
import { type ReadBlock, readBody } from './read-body.ts'
import { writeBody } from './write-body.ts'

/** The parts of a block that Markdown carries. */
const PARTS = ['type', 'parent', 'text', 'level', 'number', 'marker', 'part', 'notes'] as const

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

interface Bare extends LooseBlock {
  notes?: NoteRef[]
}

/** Blocks as the Markdown alone tells them. */
export function bareBlocks(body: string): Bare[] {
  const { blocks, missing } = readBody(body)
  return blocks.map(({ notes: _, ...rest }, index) => {
    const notes = toNotes(blocks[index] as ReadBlock, missing)
    return notes === undefined ? rest : { ...rest, notes }
  })
}

/** What of a block its Markdown did not say; `written`: what was written of it. */
function difference(block: Block, written: Block, bare: Bare | undefined): BlockStructure {
  const other = PARTS.filter((part) => !isDeepStrictEqual(written[part], bare?.[part]))
  return Object.fromEntries(other.map((part) => [part, block[part] ?? null])) as BlockStructure
}

/** Adds to the map what the Markdown of the document cannot say. */
export function withStructure(document: Document): Document {
  const written = document.blocks.map(shortened)
  const bare = new Map(bareBlocks(writeBody(written)).map((block) => [block.id, block]))
  const entries = document.blocks.map(
    (block, index) => [block.id, difference(block, written[index] as Block, bare.get(block.id))] as const,
  )
  const structure = Object.fromEntries(entries.filter(([, each]) => Object.keys(each).length > 0))
  const { structure: _, ...map } = document.map
  return { ...document, map: Object.keys(structure).length > 0 ? { ...map, structure } : map }
}

/** A block with its ranges, and with what the map says of it. Null means: it has no such part. */
export function fullBlock(bare: Bare, map: SourceMap): Block {
  const said = map.structure?.[bare.id] ?? {}
  const { id, ...parts } = { ...bare, ...said }
  const kept = Object.entries(parts).filter(
    ([part, value]) => part === 'parent' || (value !== null && value !== undefined),
  )
  const source = map.blocks[bare.id] ?? []
  const page = pageAt(map.pages, source[0]?.[0])
  const [marks, links] = [map.marks?.[bare.id], map.links?.[bare.id]]
  const layers = { ...(page && { page }), ...(marks && { marks }), ...(links && { links }) }
  return { id, ...Object.fromEntries(kept), source, ...layers } as Block
}
