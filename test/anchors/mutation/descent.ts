import type { Block } from '../../../src/collections/schema/block.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import type { Edited } from './edited.ts'

/**
 * Position of an old block → that of the new block that shows most of its characters; without an entry they
 * are gone.
 */
export type Descent = ReadonlyMap<number, number>

/** For every offset of the source the block that shows it, -1 for none. */
function owners(blocks: readonly Block[], length: number): Int32Array {
  const owner = new Int32Array(length).fill(-1)
  for (const [at, { source }] of blocks.entries())
    for (const [start, end] of source) owner.fill(at, start, end)
  return owner
}

/** What became of each block, by the origin of its characters and not by its words. */
export function descent(old: Document, now: Document, { text, origins }: Edited): Descent {
  const before = owners(old.blocks, old.sourceLength)
  const after = owners(now.blocks, text.length)
  const counts = new Map<number, Map<number, number>>()
  for (let offset = 0; offset < text.length; offset += 1) {
    const parent = before[origins[offset] ?? -1] ?? -1
    const heir = after[offset] ?? -1
    if (parent < 0 || heir < 0 || text[offset]?.trim() === '') continue
    const heirs = counts.get(parent) ?? new Map<number, number>()
    counts.set(parent, heirs.set(heir, (heirs.get(heir) ?? 0) + 1))
  }
  const most = (heirs: ReadonlyMap<number, number>): number =>
    [...heirs].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
  return new Map([...counts].map(([parent, heirs]) => [parent, most(heirs)]))
}
