import type { Span } from './mark-text.ts'

/**
 * The query parameter that tells a document page what to mark. Short, since a page of related paragraphs has
 * it hundreds of times.
 */
export const MARK_PARAMETER = 'm'
/** Its former name. */
export const EARLIER_MARK_PARAMETER = 'markeer'
const MOST = 20

/**
 * Adds marks to an address: `/documenten/brief/#p12` → `/documenten/brief/?m=4~eigen_10.8#p12`. The first
 * mark as `offset~letters`, the others as `offset.length`.
 */
export function withMarks(url: string, text: string, marks: readonly Span[]): string {
  const [page, anchor] = url.split('#')
  const [first, ...others] = marks.slice(0, MOST)
  if (!anchor || !first) return url
  const value = [
    `${first[0]}~${text.slice(...first)}`,
    ...others.map(([start, end]) => `${start}.${end - start}`),
  ].join('_')
  return `${page}?${MARK_PARAMETER}=${encodeURIComponent(value)}#${anchor}`
}

const VALUE = /^(\d+)~([^_]+)((?:_\d+\.\d+)*)$/

/**
 * Reads marks from parameters. The letters of the first mark tell how far the text has shifted; other marks
 * that do not begin and end with a letter there are dropped.
 */
export function readMarks(values: readonly string[], text: string): Span[] {
  const spans: Span[] = []
  for (const value of values) {
    const [, at = '', words = '', others = ''] = VALUE.exec(value) ?? []
    const end = spans.at(-1)?.[1] ?? 0
    const start = text.startsWith(words, Number(at)) ? Number(at) : text.indexOf(words, end)
    if (words === '' || start < end) continue
    spans.push([start, start + words.length])
    spans.push(...wordsAt(text, others, start - Number(at)))
  }
  return spans
}

/** `_10.8_24.3` → the spans that begin and end with a letter, and do not overlap. */
function wordsAt(text: string, others: string, moved: number): Span[] {
  const spans = [...others.matchAll(/_(\d+)\.(\d+)/g)].map(([, at, length]): Span => {
    const start = Number(at) + moved
    return [start, start + Number(length)]
  })
  return spans.filter(
    ([start, end], index) =>
      start >= (spans[index - 1]?.[1] ?? 0) && isLetter(text, start) && isLetter(text, end - 1),
  )
}

const LETTER = /[\p{L}\p{N}]/u
const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at))
