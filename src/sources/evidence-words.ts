import type { EvidenceLine, Role } from './evidence.ts'

/**
 * What the evidence says of a row, for the person who looks into the reading: `p. 3 · 9 pt bold · note n4 ·
 * at 99 622`.
 */
export function evidenceWords(line: Partial<EvidenceLine>): string {
  const { page, size, bold, italic, box, role, runs } = line
  const look = [size && `${size} pt`, bold && 'bold', italic && 'italic'].filter(Boolean).join(' ')
  const place = box && box[2] > box[0] && `at ${box.map(Math.round).join(' ')}`
  const parts = [page && `page ${page}`, look, role && roleWords(role), place, runs && runWords(runs)]
  return parts.filter(Boolean).join(' · ')
}

function roleWords({ kind, level, of, row, column, rowSpan, columnSpan, header }: Role): string {
  const cell = row && column && `row ${row} column ${column}`
  const spans = [rowSpan && `${rowSpan} rows`, columnSpan && `${columnSpan} columns`]
  const parts = [kind, of, level && `level ${level}`, cell, ...spans, header && 'header']
  return parts.filter(Boolean).join(' ')
}

const LOOKS = ['bold', 'italic', 'raised'] as const

/** `raised 12–13, italic 20–31` */
function runWords(runs: NonNullable<EvidenceLine['runs']>): string {
  const words = runs.map((run) => {
    const looks = [
      ...LOOKS.filter((look) => run[look]),
      run.size && `${run.size} pt`,
      run.link && `to ${run.link}`,
    ]
    return `${looks.filter(Boolean).join(' ') || 'plain'} ${run.start}–${run.end}`
  })
  return words.join(', ')
}
