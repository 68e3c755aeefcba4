import type { Span } from './mark-text.ts'

/**
 * Name of the parameter that carries what to mark to a document page: where it
 * stands in the text, and its letters.
 */
export const MARK_PARAMETER = 'markeer'
const MOST = 20

/**
 * `/documenten/brief/#p12`, the marks in its text →
 * `/documenten/brief/?markeer=4~eigen&markeer=10~bijdrage#p12`
 */
export function withMarks(url: string, text: string, marks: readonly Span[]): string {
  const [page, anchor] = url.split('#')
  if (!anchor || marks.length === 0) return url
  const values = marks
    .slice(0, MOST)
    .map(([start, end]) => [MARK_PARAMETER, `${start}~${text.slice(start, end)}`])
  return `${page}?${new URLSearchParams(values)}#${anchor}`
}

/**
 * A parameter, a text → where that stands in the text: at its place, else where its letters
 * stand first after the last mark.
 */
export function readMarks(values: readonly string[], text: string): Span[] {
  const spans: Span[] = []
  for (const value of values) {
    const [, at = '', words = ''] = /^(\d+)~(.+)$/s.exec(value) ?? []
    const end = spans.at(-1)?.[1] ?? 0
    const start = text.startsWith(words, Number(at)) ? Number(at) : text.indexOf(words, end)
    if (words !== '' && start >= end) spans.push([start, start + words.length])
  }
  return spans
}
