/**
 * Reads as they are kept: `linksOf nota#p1`, `linksOf nota#p2` → `linksOf nota#p1|p2`, in one row. A page
 * looks at most paragraphs of one document or another.
 */

const BLOCK = /^([^#|\n]+#)([^|\n]+)$/
const UNFIT = /[|\n]/

/** Null when a read cannot be kept. */
export function packReads(reads: readonly string[]): string[] | null {
  if (reads.some((read) => UNFIT.test(read))) return null
  const groups = new Map<string, string[]>()
  for (const read of reads) {
    const [, place = read, block] = BLOCK.exec(read) ?? []
    const group = groups.get(place) ?? []
    if (block !== undefined) group.push(block)
    groups.set(place, group)
  }
  return [...groups].map(([place, blocks]) => place + blocks.join('|'))
}

export function unpackRow(row: string): string[] {
  const [, place, blocks] = /^([^#]+#)(.+)$/.exec(row) ?? []
  return place === undefined || blocks === undefined ? [row] : blocks.split('|').map((block) => place + block)
}
