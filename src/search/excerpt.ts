import type { Span } from './marks.ts'

/** A run of text, marked or not. */
export interface Run {
  text: string
  marked: boolean
}

/** Characters shown of a passage, and how much of it before the first marked word. */
const SHOWN = 320
const BEFORE = 90

/** The part of a text around its first marked words, cut at spaces, as runs to show one after another. */
export function excerpt(text: string, spans: readonly Span[]): Run[] {
  const [from, to] = cut(text, spans[0]?.[0] ?? 0)
  const inside = spans.filter(([start, end]) => start >= from && end <= to)
  const runs = inside.flatMap(([start, end], at) => [
    { text: text.slice(inside[at - 1]?.[1] ?? from, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ])
  const rest = { text: text.slice(inside.at(-1)?.[1] ?? from, to), marked: false }
  return [dots(from > 0, '… '), ...runs, rest, dots(to < text.length, ' …')].filter((run) => run.text !== '')
}

const dots = (shown: boolean, text: string): Run => ({ text: shown ? text : '', marked: false })

/** The range to show: all of a short text, else SHOWN characters, as far as the end leaves room. */
function cut(text: string, first: number): Span {
  if (text.length <= SHOWN + BEFORE) return [0, text.length]
  const from = first <= BEFORE ? 0 : afterSpace(text, Math.min(first - BEFORE, text.length - SHOWN))
  return [from, from + SHOWN >= text.length ? text.length : beforeSpace(text, from + SHOWN)]
}

const afterSpace = (text: string, at: number): number => text.indexOf(' ', at) + 1
const beforeSpace = (text: string, at: number): number => text.lastIndexOf(' ', at)
