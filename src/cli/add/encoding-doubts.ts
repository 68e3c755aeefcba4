import { damagedLetters } from '../../blocks/damage/damaged-letters.ts'
import { readLines } from '../../lines/lines.ts'

/** The number of rows that are named at most. */
const MAX_ROWS = 5

/** Reports rows that were decoded with the wrong encoding, and how to undo that. */
export function encodingDoubts(text: string): string[] {
  const { lines } = readLines(text)
  const offsets = damagedLetters({ lines })
    .filter(({ rule }) => rule === 'wrong-encoding')
    .map(({ position }) => position?.[0] ?? 0)
  const rows = offsets.map((offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length)
  if (rows.length === 0) return []
  const more = rows.length > MAX_ROWS ? ` and ${rows.length - MAX_ROWS} more` : ''
  const shown = `${rows.slice(0, MAX_ROWS).join(', ')}${more}`
  return [
    `row ${shown}: looks like UTF-8 read as Windows-1252; nothing was changed. To ` +
      'turn it back: iconv -f UTF-8 -t WINDOWS-1252 text.txt > right.txt',
  ]
}
