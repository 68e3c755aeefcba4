import { damagedLetters } from '../../blocks/damage/damaged-letters.ts'
import { readLines } from '../../lines/lines.ts'

/** No more rows are named. */
const MOST = 5

/** Rows whose letters were read in another encoding than they were written in, and how to turn that back. */
export function encodingDoubts(text: string): string[] {
  const { lines } = readLines(text)
  const places = damagedLetters({ lines })
    .filter(({ rule }) => rule === 'wrong-encoding')
    .map(({ position }) => position?.[0] ?? 0)
  const rows = places.map((at) => text.slice(0, at).split(/\r\n|\r|\n/).length)
  if (rows.length === 0) return []
  const shown =
    rows.length > MOST ? `${rows.slice(0, MOST).join(', ')} and ${rows.length - MOST} more` : rows.join(', ')
  return [
    `row ${shown}: looks like UTF-8 read as Windows-1252; nothing was changed. To ` +
      'turn it back: iconv -f UTF-8 -t WINDOWS-1252 text.txt > right.txt',
  ]
}
