/** Lines of text, and the font size at which they fit. */
export interface Fitted {
  size: number
  lines: string[]
}

export interface Box {
  /** Largest first. */
  sizes: readonly number[]
  width: number
  height: number
}

/** Letter width and line height relative to the font size, wide enough for any substitute font. */
const LETTER = 0.5
const LINE = 1.22

/** Finds the largest size at which a text fits without breaking words; at the smallest it may be cut off. */
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

/** Breaks a text into lines of at most `room` letters; a longer word continues on the next line. */
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

/** Divides a word into pieces of at most `room` letters, never inside a surrogate pair. */
function pieces(word: string, room: number): string[] {
  const letters = [...word]
  return Array.from({ length: Math.ceil(letters.length / room) }, (_, index) =>
    letters.slice(index * room, (index + 1) * room).join(''),
  )
}
