import type { Line } from '../../lines/line.ts'
import { hasRoom } from '../layout.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from './row-facts.ts'

const TITLE = new RegExp(
  [
    String.raw`^(?:Bijlage (?:\d{1,2}|[A-Z]|[IVX]{1,4})[.:]? (?:[–-] )?)?(?:Literatuur(?:lijst)?|Referenties`,
    'Bronnen(?:lijst)?',
    'Geraadpleegde (?:bronnen|literatuur)|Literatuur en bronnen)$',
  ].join('|'),
  'i',
)
/** What ends a list of literature: the next part of a report. */
const END = /^(?:Bijlagen?\b|Colofon|Noten$|Eindnoten$|Afkortingen|Over de |Samenstelling)/
/** An author with a capital and a year: "Movisie (2021). …", "Jansen, A. en B. de Vries, 2019, …". */
const ENTRY = /^[\p{Lu}‘“].{1,160}?(?:\(|[ ,.])(?:(?:19|20)\d\d[a-z]?|z\.j\.)/u
const ENDED = /[.)”’]$|https?:\/\/\S+$|www\.\S+$|doi\S*$/i

/**
 * The rows that open an entry of a list of literature: those before them have ended, or had room for its
 * first word.
 */
export function literatureEntries(
  { lines, layout }: Pick<PrintedText, 'lines' | 'layout'>,
  { contents }: Pick<RowFacts, 'contents'>,
): Set<number> {
  if (!layout.wrapped) return new Set()
  const filled = lines.filter((line) => line.text !== '')
  const title = filled.findLastIndex((line) => TITLE.test(line.text) && !contents.has(line.index))
  const rest = title < 0 ? [] : filled.slice(title + 1)
  const end = rest.findIndex((line) => END.test(line.text))
  const rows = end < 0 ? rest : rest.slice(0, end)
  const hasEnded = (before: Line | undefined, line: Line): boolean =>
    before !== undefined && (ENDED.test(before.text) || hasRoom(before, line, layout))
  return new Set(
    rows.filter((line, i) => ENTRY.test(line.text) && hasEnded(rows[i - 1], line)).map((line) => line.index),
  )
}
