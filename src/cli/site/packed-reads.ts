/**
 * Reads as they are kept: `linksOf nota#p1`, `linksOf nota#p2` → `linksOf nota#p1|p2`, in one row. A page
 * looks at most paragraphs of one document or another.
 */

/** Null when a read cannot be kept. */
export function packReads(reads: readonly string[]): string[] | null {
  const groups = new Map<string, string[]>()
  for (const read of reads) {
    if (read.includes('|') || read.includes('\n')) return null
    const at = blockAt(read)
    const place = read.slice(0, at)
    const group = groups.get(place) ?? []
    if (group.length === 0) groups.set(place, group)
    if (at < read.length) group.push(read.slice(at))
  }
  return [...groups].map(([place, blocks]) => place + blocks.join('|'))
}

/** Where the block begins; the end when a read is of no block. */
function blockAt(read: string): number {
  const at = read.indexOf('#') + 1
  return at > 1 ? at : read.length
}

export function unpackRow(row: string): string[] {
  const at = blockAt(row)
  const place = row.slice(0, at)
  return blocksOf(row).map((block) => place + block)
}

/** `linksOf nota#p1|p2` → `['p1', 'p2']`; of no block: `['']`. */
export const blocksOf = (row: string): string[] => row.slice(blockAt(row)).split('|')
