/** Lines of words at the size at which they fit. */
export interface Fitted {
  size: number
  lines: string[]
}

export interface Box {
  /** From large to small. */
  sizes: readonly number[]
  width: number
  height: number
}

/**
 * Width of a letter and height of a line as parts of the size: wide enough for every font a
 * reader may put in place of ours.
 */
const LETTER = 0.5
const LINE = 1.22

/**
 * The largest size at which a text fits a box with its words whole; at the
 * smallest it is cut when it must be.
 */
export function fitWords(text: string, { sizes, width, height }: Box): Fitted {
  for (const size of sizes) {
    const room = Math.floor(width / (size * LETTER))
    const lines = wrap(text, room)
    if (lines.length <= rowsOf(size, height) && !hasLongWord(text, room)) return { size, lines }
  }
  const size = sizes.at(-1) ?? 0
  const lines = wrap(text, Math.floor(width / (size * LETTER)))
  const rows = rowsOf(size, height)
  if (lines.length <= rows) return { size, lines }
  return { size, lines: [...lines.slice(0, rows - 1), `${(lines[rows - 1] ?? '').slice(0, -1)}…`] }
}

const rowsOf = (size: number, height: number): number => Math.floor(height / (size * LINE))

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const hasLongWord = (text: string, room: number): boolean =>
  wordsOf(text).some((word) => [...word].length > room)

/** Lines of at most so many letters; a word that is longer goes on in the next line. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of wordsOf(text).flatMap((word) => pieces(word, Math.max(1, Math.floor(room))))) {
    const longer = line === '' ? part : `${line} ${part}`
    if (longer.length <= room || line === '') line = longer
    else {
      lines.push(line)
      line = part
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word in pieces of at most so many letters, none of them half a letter. */
function pieces(word: string, room: number): string[] {
  const letters = [...word]
  return Array.from({ length: Math.ceil(letters.length / room) }, (_, index) =>
    letters.slice(index * room, (index + 1) * room).join(''),
  )
}
