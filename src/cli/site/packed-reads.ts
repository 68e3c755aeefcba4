/**
 * Reads in the form in which they are cached: `linksOf nota#p1`, `linksOf nota#p2` → `linksOf nota#p1|p2`, in
 * one row. A page usually reads most paragraphs of one document or another.
 */

/** Returns null when a read holds a character that rows use themselves. */
export function packReads(reads: readonly string[]): string[] | null {
  const groups = new Map<string, string[]>()
  for (const read of reads) {
    if (read.includes('|') || read.includes('\n')) return null
    const at = blockAt(read)
    const prefix = read.slice(0, at)
    const blocks = groups.get(prefix) ?? []
    if (blocks.length === 0) groups.set(prefix, blocks)
    if (at < read.length) blocks.push(read.slice(at))
  }
  return [...groups].map(([prefix, blocks]) => prefix + blocks.join('|'))
}

/** The offset of the block in a read; its length when it is of no block. */
function blockAt(read: string): number {
  const at = read.indexOf('#') + 1
  return at > 1 ? at : read.length
}

export function unpackRow(row: string): string[] {
  const prefix = row.slice(0, blockAt(row))
  return blocksOf(row).map((block) => prefix + block)
}

/** `linksOf nota#p1|p2` → `['p1', 'p2']`; of no block: `['']`. */
export const blocksOf = (row: string): string[] => row.slice(blockAt(row)).split('|')
