import type { Block, BlockId } from '../../../collections/schema/block.ts'
import type { Document } from '../../../collections/schema/document.ts'
import type { Table } from '../../../collections/schema/table.ts'
import { type Budget, toBudget } from './budget-rows.ts'
import { type HeadingPaths, headingPaths, sharedHeadings } from './headings.ts'
import { type Target, targetOf } from './target.ts'

/** The context of a comparison: a document, its tables, and the rows that each heading refers to. */
export interface Surroundings {
  document: Document
  tables: Table[]
  block: (id: BlockId) => Block | undefined
  /** The heading above a block, or the block itself when it is a heading; null at the top. */
  sectionOf: (block: BlockId) => Block | null
  /** The rows that the headings above a block refer to; null when the document has no budget table for it. */
  targetOf: (block: BlockId) => Target | null
}

/**
 * The budget table that shares most headings with a text; of several, the last one. If a document has only
 * one table, that one.
 */
function budgetFor(path: readonly Block[], budgets: readonly Budget[], paths: HeadingPaths): Budget | null {
  const near = budgets.map((budget) => ({
    budget,
    shared: sharedHeadings(path, paths.get(budget.table.block) ?? []),
  }))
  const most = Math.max(0, ...near.map(({ shared }) => shared))
  const best = near.filter(({ shared }) => shared === most)
  return most > 0 || budgets.length === 1 ? (best.at(-1)?.budget ?? null) : null
}

export function surroundingsOf(document: Document, tables: readonly Table[]): Surroundings {
  const own = tables.filter((table) => table.document === document.id)
  const budgets = own.map(toBudget).filter((budget) => budget !== null)
  const paths = headingPaths(document.blocks)
  const blocks = new Map(document.blocks.map((block) => [block.id, block]))
  const targets = new Map<BlockId | null, Target | null>()
  const sectionOf = (id: BlockId): Block | null => paths.get(id)?.at(-1) ?? null
  const makeTarget = (path: readonly Block[]): Target | null => {
    const budget = budgetFor(path, budgets, paths)
    return budget && targetOf(path, budget)
  }
  const target = (id: BlockId): Target | null => {
    const section = sectionOf(id)?.id ?? null
    if (!targets.has(section)) targets.set(section, makeTarget(paths.get(id) ?? []))
    return targets.get(section) ?? null
  }
  return { document, tables: own, block: (id) => blocks.get(id), sectionOf, targetOf: target }
}
