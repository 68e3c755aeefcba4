import type { Span } from './mark-text.ts'

/** A run of text, marked or not. */
export interface Run {
  text: string
  marked: boolean
}

/** How many characters of a passage are shown, and how many of those before the first marked word. */
export interface Room {
  shown: number
  before: number
}
const ROOM: Room = { shown: 320, before: 90 }

/** An excerpt around the first marked words, cut at spaces, as consecutive runs. */
export function excerpt(text: string, spans: readonly Span[], room = ROOM): Run[] {
  const [from, to] = cut(text, spans[0]?.[0] ?? 0, room)
  const inside = spans.filter(([start, end]) => start >= from && end <= to)
  const runs = inside.flatMap(([start, end], index) => [
    { text: text.slice(inside[index - 1]?.[1] ?? from, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ])
  const rest = { text: text.slice(inside.at(-1)?.[1] ?? from, to), marked: false }
  return [dots(from > 0, '… '), ...runs, rest, dots(to < text.length, ' …')].filter((run) => run.text !== '')
}

const dots = (shown: boolean, text: string): Run => ({ text: shown ? text : '', marked: false })

/** The range to show: all of a short text, else a window that starts before the first mark. */
function cut(text: string, first: number, { shown, before }: Room): Span {
  if (text.length <= shown + before) return [0, text.length]
  const from = first <= before ? 0 : afterSpace(text, Math.min(first - before, text.length - shown))
  return [from, from + shown >= text.length ? text.length : beforeSpace(text, from + shown)]
}

const afterSpace = (text: string, at: number): number => text.indexOf(' ', at) + 1
const beforeSpace = (text: string, at: number): number => text.lastIndexOf(' ', at)
