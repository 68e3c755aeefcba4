/**
 * A change of a source text: the characters `[start, end)` are replaced by `by`: new words, or words from
 * elsewhere in the source.
 */
export interface Edit {
  start: number
  end: number
  by: readonly (string | readonly [start: number, end: number])[]
}

/**
 * A changed text that remembers where its characters come from: an offset in the source, or -1 for what is
 * new.
 */
export interface Edited {
  text: string
  origins: Int32Array
}

interface Chunk {
  text: string
  from: number
}

const kept = (source: string, start: number, end: number): Chunk => ({
  text: source.slice(start, end),
  from: start,
})

function chunksOf(source: string, edits: readonly Edit[]): Chunk[] {
  const chunks: Chunk[] = []
  let cursor = 0
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < cursor) throw new Error(`Edits overlap at ${start}`)
    chunks.push(kept(source, cursor, start))
    for (const each of by)
      chunks.push(typeof each === 'string' ? { text: each, from: -1 } : kept(source, ...each))
    cursor = end
  }
  return [...chunks, kept(source, cursor, source.length)]
}

export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const chunks = chunksOf(source, edits)
  const text = chunks.map((chunk) => chunk.text).join('')
  const origins = new Int32Array(text.length).fill(-1)
  let at = 0
  for (const chunk of chunks) {
    if (chunk.from >= 0)
      for (let nth = 0; nth < chunk.text.length; nth += 1) origins[at + nth] = chunk.from + nth
    at += chunk.text.length
  }
  return { text, origins }
}
