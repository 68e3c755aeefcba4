import type { LedgerRule } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { declaredKind, declaredRole, ruledAs } from '../../lines/row-evidence.ts'
import { declaredLetterhead } from '../declared/declared-letterhead.ts'
import type { PrintedText } from '../printed-text.ts'
import { isLetterheadChunk } from './letterhead.ts'
import type { RowFacts } from './row-facts.ts'

type Needs = 'letterhead' | 'marginNotes' | 'pageNumbers' | 'runningHeaders'

/** By its words alone, else by its place in the text. */
function ruleByWords(line: Line, found: Pick<RowFacts, Needs>): LedgerRule | null {
  if (line.furniture) return line.furniture
  if (found.pageNumbers.has(line.index)) return 'page-number'
  if (found.letterhead.furniture.has(line.index)) return 'letterhead'
  if (found.marginNotes.has(line.index)) return 'margin-note'
  return found.runningHeaders.has(line.index) ? 'running-header' : null
}

/** What the file sets aside; few say as what. */
function declaredRule(line: Line, told: LedgerRule | undefined): LedgerRule {
  if (told) return told
  if (line.furniture) return line.furniture
  if (isLetterheadChunk([line])) return 'letterhead'
  return /^\d{1,4}$/.test(line.text) ? 'page-number' : 'running-header'
}

/** By what the editor says, else by what the file declares, else by words. */
function ruleOf(
  line: Line,
  text: Pick<PrintedText, 'evidence'>,
  found: Pick<RowFacts, Needs>,
): LedgerRule | null {
  const ruled = ruledAs(text, line)
  if (ruled) return ruled.as === 'furniture' ? 'editor' : null
  const kind = declaredKind(text, line)
  if (kind === 'artifact') return declaredRule(line, declaredRole(text, line)?.furniture)
  return kind === undefined ? ruleByWords(line, found) : null
}

/**
 * "Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424" under the number of a note: a paper that is cited,
 * where the pages of the text have another header.
 */
function citedPapers(lines: readonly Line[]): Set<number> {
  const headers = lines.filter(({ furniture }) => furniture === 'running-header')
  const counts = Map.groupBy(headers, ({ text }) => text)
  const others = [...counts.values()].some(({ length }) => length > 1)
  const isCited = (line: Line): boolean =>
    /^\d{1,3}$/.test(lines[line.index - 1]?.text ?? '') && counts.get(line.text)?.length === 1
  return new Set(others ? headers.filter(isCited).map(({ index }) => index) : [])
}

/** "2" under "Tweede Kamer der Staten-Generaal": the sign of the chamber, at the head of its papers. */
function chamberSigns(text: Pick<PrintedText, 'lines' | 'evidence'>): number[] {
  const filled = text.lines.filter(({ text: words }) => words !== '').slice(0, HEAD)
  const isSign = (line: Line, i: number): boolean =>
    /^[12]$/.test(line.text) &&
    declaredKind(text, line) === undefined &&
    /^(?:Tweede|Eerste) Kamer der Staten-Generaal$/.test(filled[i - 1]?.text ?? '')
  return filled.filter(isSign).map(({ index }) => index)
}
const HEAD = 5

/** The rows that are no part of the text, each with the ledger rule for it. */
export function rowFurniture(
  text: Pick<PrintedText, 'lines' | 'evidence'>,
  found: Pick<RowFacts, Needs>,
): Map<number, LedgerRule> {
  const rules = new Map<number, LedgerRule>(
    chamberSigns(text).map((index): [number, LedgerRule] => [index, 'colophon']),
  )
  const cited = citedPapers(text.lines)
  const letterhead = declaredLetterhead(text)
  for (const line of text.lines) {
    const isHead = letterhead.has(line.index) && !ruledAs(text, line)
    const rule = isHead ? 'letterhead' : ruleOf(line, text, found)
    if (rule && !(rule === 'running-header' && cited.has(line.index))) rules.set(line.index, rule)
  }
  return rules
}
