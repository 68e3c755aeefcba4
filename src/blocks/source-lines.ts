import { type Entry, textOf } from './entry.ts'

/** "Bron: Generiek kompas": the source line of a figure, a quote or a frame. */
const SOURCE = /^Bron(?:nen)?:\s/
/** So many pages must show it before the pattern is believed for the others. */
const PROVEN = 2

/** No page has more blocks. */
const MOST_ON_PAGE = 80

interface Page {
  /** Index of the source line and of the frame blocks at the end of its page. */
  line: number
  frame: number[]
  /** The frame was known by another sign than its place. */
  known: boolean
}

const isText = (entry: Entry | undefined): boolean =>
  entry?.group?.role === 'text' && !entry.group.lines[0]?.url && !entry.group.boxed

/** The text blocks of the page after `from`, notes and addresses left out. */
function restOfPage(entries: readonly Entry[], from: number): number[] {
  const page = entries[from]?.group?.page
  const rest: number[] = []
  for (let i = from + 1; i < Math.min(entries.length, from + MOST_ON_PAGE); i += 1) {
    const entry = entries[i] as Entry
    if (entry.group && entry.group.page !== page) break
    if (isText(entry)) rest.push(i)
  }
  return rest
}

/** The known frame of the page, else its last block when that stands free of a heading. */
function frameAtEnd(entries: readonly Entry[], rest: readonly number[]): { frame: number[]; known: boolean } {
  const known = rest.filter((i) => entries[i]?.group?.float)
  if (known.length) return { frame: known, known: true }
  const last = rest.at(-1)
  const free =
    last !== undefined &&
    entries[last]?.draft.type === 'paragraph' &&
    entries[last - 1]?.draft.type !== 'heading'
  return { frame: free && entries[last]?.group?.detached ? [last] : [], known: false }
}

function sourcePages(entries: readonly Entry[]): Page[] {
  const taken = new Set<number>()
  return entries.flatMap((entry, line) => {
    const ofFigure = entries[line - 1]?.draft.type === 'figure'
    if (!isText(entry) || !SOURCE.test(textOf(entry)) || ofFigure) return []
    const { frame, known } = frameAtEnd(entries, restOfPage(entries, line))
    if (!frame.length || frame.some((i) => taken.has(i))) return []
    for (const i of frame) taken.add(i)
    return [{ line, frame, known }]
  })
}

/** Puts every frame before its source line, and marks both as standing in a frame. */
function moveFrames(entries: readonly Entry[], pages: readonly Page[]): Entry[] {
  const moved = new Map(pages.map((page) => [page.line, page.frame]))
  const away = new Set(pages.flatMap((page) => page.frame))
  for (const { line, frame } of pages)
    for (const i of [line, ...frame])
      if (entries[i]?.group) (entries[i].group as { float: boolean }).float = true
  return entries.flatMap((entry, i) =>
    away.has(i) ? [] : [...(moved.get(i) ?? []).map((from) => entries[from] as Entry), entry],
  )
}

/**
 * Some extractors move the text of a frame to the end of its page and leave its source line where the frame stood.
 * Where a text shows that on two pages or more, by frames known otherwise, every source line gets its frame back.
 */
export function rejoinFrames(entries: readonly Entry[]): Entry[] {
  const pages = sourcePages(entries)
  const proven = pages.filter((page) => page.known).length >= PROVEN
  return proven ? moveFrames(entries, pages) : [...entries]
}
