import type { EvidenceLine, Run } from '../sources/evidence.ts'
import type { Corrected } from './correct.ts'
import type { Seed } from './seed.ts'

/** The evidence, with its offsets converted from text.txt to the corrected text. */
export function correctedEvidence(
  { evidence }: Pick<Seed, 'evidence'>,
  { edits, within }: Corrected,
): EvidenceLine[] {
  const lines = evidence?.lines ?? []
  if (edits.length === 0) return lines
  const moved = <T extends { start: number; end: number }>(each: T): T => {
    const [start, end] = within([each.start, each.end])
    return { ...each, start, end }
  }
  return lines.map((line) => {
    const runs = line.runs?.map((run): Run => moved(run))
    return runs ? { ...moved(line), runs } : moved(line)
  })
}
