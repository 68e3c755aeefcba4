import type { DeclaredRow } from './write.ts'

interface Head {
  level: number
  number: string
}

/** "2.1." → "2.1"; a head of a part of a regulation stands where the file has it. */
function headOf({ role: { kind, level = 1, marker = '', structure } }: DeclaredRow): Head | null {
  if (kind !== 'heading') return null
  return { level, number: structure ? '' : (/^\d+(?:\.\d+)*/u.exec(marker)?.[0] ?? '') }
}

const isWithin = (number: string, outer: string): boolean => outer !== '' && number.startsWith(`${outer}.`)

/** How many of the heads above that stand as high as this one have a number that holds its own. */
function depthBelow({ level, number }: Head, heads: Head[]): number {
  const last = heads.findLastIndex((head) => head.level < level)
  heads.splice(
    last + 1,
    heads.length,
    ...heads.slice(last + 1).filter((head) => isWithin(number, head.number)),
  )
  return heads.length - last - 1
}

const DEEPEST = 9

/**
 * "2.1" beside "2." in the file stands below it, with all that is in it. The numbers are what readers see;
 * some files have all their parts beside each other.
 */
export function byNumbers(rows: readonly DeclaredRow[]): DeclaredRow[] {
  const heads: Head[] = []
  let deeper: { level: number; by: number }[] = []
  return rows.map((row) => {
    const head = headOf(row)
    if (!head) return row
    const by = depthBelow(head, heads)
    heads.push(head)
    deeper = [...deeper.filter(({ level }) => level < head.level), { level: head.level, by }]
    const all = deeper.reduce((sum, each) => sum + each.by, 0)
    return all === 0 ? row : { ...row, role: { ...row.role, level: Math.min(DEEPEST, head.level + all) } }
  })
}
