import type { Line } from '../../lines/line.ts'

/** Rows without a blank row between them. */
export function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    if (line.text === '') {
      if (open.length) chunks.push(open)
      open = []
    } else open.push(line)
  }
  return open.length ? [...chunks, open] : chunks
}
