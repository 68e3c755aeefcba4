import type { Line } from '../../lines/line.ts'
import { type Group, lastLine } from '../groups/group.ts'
import type { Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'

/**
 * Extractors leave a blank at the end of running text but not at the end of a frame: only a sign where that
 * is the habit.
 */
const HABIT = 0.9
/** A frame is so much narrower than the running text. */
const NARROW = 0.975
/** Rows that a paragraph needs before its end, or its width, says anything. */
const ROWS = { forHabit: 2, forWidth: 4 }
/** One such paragraph is an accident of its last row; where a text has more of them, they are its frames. */
const PROVEN = 3
/** What is narrower than this is no text: labels of an axis, cells. */
const NARROWEST = 0.5
/** So many characters may one frame have more in its widest row than another of its paragraphs. */
const SLACK = 3

const width = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.text.length, 0) / Math.max(1, lines.length)
const widest = (lines: readonly Line[]): number =>
  lines.reduce((most, line) => Math.max(most, line.text.length), 0)
/** The last row of a paragraph says nothing of its width. */
const inner = ({ lines }: Group): Line[] => lines.slice(0, -1)

/** How often running paragraphs end with a blank in this text. */
function endHabit(groups: readonly Group[]): number {
  const ends = groups.filter(({ lines }) => lines.length > ROWS.forHabit).map(lastLine)
  return ends.filter((line) => line.trailing).length / Math.max(1, ends.length)
}

/** The usual width of running paragraphs. */
function usualWidth(groups: readonly Group[]): number {
  const running = groups.filter(({ marker, lines }) => !marker && lines.length > ROWS.forWidth)
  return width(running.flatMap(inner).slice(0, -1))
}

/** The rows of a paragraph; null of what is no paragraph. */
const paragraphOf = (passage: Passage, kinds: PassageFacts['kinds']): Group | null =>
  passage.group?.role === 'text' && kinds.get(passage) === 'paragraph' ? passage.group : null

/** How many paragraphs right before the end of a frame are as narrow as it and belong to it. */
function narrowBefore(paragraphs: readonly (Group | null)[], end: number, usual: number): number {
  const most = widest(paragraphs[end]?.lines ?? []) + SLACK
  const isNarrow = (group: Group): boolean =>
    group.detached &&
    group.lines.length > ROWS.forWidth &&
    width(inner(group)) < usual * NARROW &&
    widest(group.lines) <= most
  let count = 0
  for (let group = paragraphs[end - 1]; group && isNarrow(group); group = paragraphs[end - 1 - count])
    count += 1
  return count
}

/**
 * Paragraphs that end as a frame does, and those before them that are as narrow; nothing where only one does.
 */
export function narrowFrames(
  { passages, text }: Pick<PassageText, 'passages' | 'text'>,
  { kinds }: Pick<PassageFacts, 'kinds'>,
): Set<Passage> {
  const groups = passages.flatMap(({ group }) => (group?.role === 'text' ? [group] : []))
  if (!text.layout.wrapped || text.layout.trailing < HABIT || endHabit(groups) < HABIT) return new Set()
  const usual = usualWidth(groups)
  const paragraphs = passages.map((passage) => paragraphOf(passage, kinds))
  const isEnd = (group: Group): boolean =>
    group.lines.length > ROWS.forWidth && !lastLine(group).trailing && width(inner(group)) > usual * NARROWEST
  const ends = paragraphs.slice(0, -1).flatMap((group, i) => (group && isEnd(group) ? [i] : []))
  if (ends.length < PROVEN) return new Set()
  return new Set(ends.flatMap((i) => passages.slice(i - narrowBefore(paragraphs, i, usual), i + 1)))
}
