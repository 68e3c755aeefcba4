import { isText, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'
import { inRuledOrder } from './ruled-order.ts'

/** "Bron: Generiek kompas": the source line of a figure, a quote or a frame. */
export const isSourceLine = ({ text }: Passage): boolean => /^Bron(?:nen)?:\s/.test(text)

/** So many pages must show it before the pattern is believed for the others. */
const PROVEN = 2
/** No page has more passages. */
const MOST_ON_PAGE = 80

type Needs = 'kinds' | 'suspected' | 'narrowFrames' | 'titledBoxes'
type Found = Pick<PassageFacts, Needs>

interface Apart {
  line: Passage
  /** The frame at the end of the page of its source line. */
  frame: readonly Passage[]
  /** The frame was known by another sign than its place. */
  known: boolean
}

/** Text that may be that of a frame: no address, and not in a box that is known whole. */
const mayMove = (passage: Passage, { titledBoxes }: Found): boolean =>
  isText(passage) && !passage.group?.lines[0]?.url && !titledBoxes.has(passage)

/** The passages that may move on the page after `from`, by their index. */
function restOfPage(passages: readonly Passage[], from: number, found: Found): number[] {
  const page = passages[from]?.group?.page
  const rest: number[] = []
  for (let i = from + 1; i < Math.min(passages.length, from + MOST_ON_PAGE); i += 1) {
    const passage = passages[i] as Passage
    if (passage.group && passage.group.page !== page) break
    if (mayMove(passage, found)) rest.push(i)
  }
  return rest
}

/** The last passage of a page, when it is a paragraph that stands free of a heading. */
function freeEnd(passages: readonly Passage[], rest: readonly number[], { kinds }: Found): Passage[] {
  const last = rest.at(-1) ?? -1
  const [before, end] = [passages[last - 1], passages[last]]
  if (!end?.group?.detached || kinds.get(end) !== 'paragraph') return []
  return before && kinds.get(before) === 'heading' ? [] : [end]
}

/** The source line at `i` with the known frame of its page, else with the last passage there. */
function apart(passages: readonly Passage[], i: number, found: Found): Apart {
  const rest = restOfPage(passages, i, found)
  const isFrame = (passage: Passage): boolean =>
    found.suspected.has(passage) || found.narrowFrames.has(passage)
  const known = rest.map((index) => passages[index] as Passage).filter(isFrame)
  const frame = known.length ? known : freeEnd(passages, rest, found)
  return { line: passages[i] as Passage, frame, known: known.length > 0 }
}

/** All source lines that stand apart from a frame. A frame has one source line, the first. */
function allApart(passages: readonly Passage[], found: Found): Apart[] {
  const taken = new Set<Passage>()
  const isFigureBefore = (i: number): boolean => {
    const before = passages[i - 1]
    return before !== undefined && found.kinds.get(before) === 'figure'
  }
  return passages.flatMap((line, i) => {
    if (!isSourceLine(line) || !mayMove(line, found) || isFigureBefore(i)) return []
    const page = apart(passages, i, found)
    if (!page.frame.length || page.frame.some((passage) => taken.has(passage))) return []
    for (const passage of page.frame) taken.add(passage)
    return [page]
  })
}

/**
 * Some extractors move the text of a frame to the end of its page and leave its source line where the frame
 * stood. Where a text shows that on two pages or more, by frames known otherwise, every source line gets its
 * frame back.
 */
export function sourceLines(
  { passages }: Pick<PassageText, 'passages'>,
  found: Found,
): Map<Passage, readonly Passage[]> {
  const pages = allApart(passages, found)
  const isProven = pages.filter(({ known }) => known).length >= PROVEN
  return new Map(isProven ? pages.map(({ line, frame }) => [line, frame]) : [])
}

/** Every frame stands before its source line, everything else where the source has it. */
export function readingOrder(
  { passages, text }: Pick<PassageText, 'passages' | 'text'>,
  { sourceLines: lines }: Pick<PassageFacts, 'sourceLines'>,
): Passage[] {
  const moved = new Set([...lines.values()].flat())
  const order = passages.flatMap((passage) =>
    moved.has(passage) ? [] : [...(lines.get(passage) ?? []), passage],
  )
  return inRuledOrder(order, { text })
}
