import { isDeepStrictEqual } from 'node:util'
import { pageAt } from '../../sources/printed-pages.ts'
import type { Block } from '../schema/block.ts'
import type { BlockStructure, Document, SourceMap } from '../schema/document.ts'
import { type ParsedBlock, predictedBlocks } from './parsed-blocks.ts'

/** The properties of a block that Markdown carries. */
const PARTS = ['type', 'parent', 'text', 'level', 'number', 'marker', 'part', 'notes'] as const

/** The properties of a block that its Markdown does not express, or not correctly. */
function difference(block: Block, bare: ParsedBlock | undefined): BlockStructure {
  const other = PARTS.filter((part) => !isSame(block[part], bare?.[part]))
  return Object.fromEntries(other.map((part) => [part, block[part] ?? null])) as BlockStructure
}

const isSame = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(a, b)

/** Adds to the map what the Markdown of a document cannot express. */
export function withStructure(document: Document): Document {
  const predicted = predictedBlocks(document.blocks)
  const entries = document.blocks.map(
    (block) => [block.id, difference(block, predicted.get(block.id))] as const,
  )
  const structure = Object.fromEntries(entries.filter(([, each]) => Object.keys(each).length > 0))
  const { structure: _, ...map } = document.map
  return { ...document, map: Object.keys(structure).length > 0 ? { ...map, structure } : map }
}

/** Completes a parsed block with what the map says of it. Null means that it lacks a property. */
export function fullBlock(bare: ParsedBlock, map: SourceMap): Block {
  const said = map.structure?.[bare.id] ?? {}
  const { id, ...parts } = { ...bare, ...said }
  const present = Object.entries(parts).filter(
    ([part, value]) => part === 'parent' || (value !== null && value !== undefined),
  )
  const source = map.blocks[bare.id] ?? []
  const page = pageAt(map.pages, source[0]?.[0])
  const [marks, links] = [map.marks?.[bare.id], map.links?.[bare.id]]
  const layers = { ...(page && { page }), ...(marks && { marks }), ...(links && { links }) }
  return { id, ...Object.fromEntries(present), source, ...layers } as Block
}
