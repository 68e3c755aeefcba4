import type { Line } from '../../lines/line.ts'
import { declaredKind, declaredRole } from '../../lines/row-evidence.ts'
import { LETTER_LABEL } from '../../sources/letter-labels.ts'
import type { PrintedText } from '../printed-text.ts'
import { isLetterheadChunk, isReferenceLabel } from '../rows/letterhead.ts'

/** The labels of a letterhead stand on its first pages. */
const PAGES = 2

type Text = Pick<PrintedText, 'lines' | 'evidence'>

/** Labels that the file sets apart from the running text, as they stand together. */
function labelChunks(text: Text): Line[][] {
  const chunks = new Map<string, Line[]>()
  for (const line of text.lines) {
    const role = declaredRole(text, line)
    const of = role?.of
    if (role?.kind !== 'label' || of === undefined || (text.evidence(line)?.page ?? 1) > PAGES) continue
    chunks.set(of, [...(chunks.get(of) ?? []), line])
  }
  return [...chunks.values()]
}

/**
 * Addresses, departments and references in the margin or above a letter: they say nothing that its text does
 * not.
 */
export function declaredLetterhead(text: Text): Set<number> {
  const isLetter = text.lines.some(
    (line) => declaredKind(text, line) !== undefined && isReferenceLabel(line.text),
  )
  const chunks = isLetter ? labelChunks(text) : []
  return new Set(
    chunks
      .filter((chunk, index) => isLetterheadChunk(chunk) || isName(chunk) || isName(chunks[index - 1]))
      .flatMap((chunk) => chunk.map(({ index }) => index)),
  )
}

/** "Ons kenmerk" or "Doorkiesnummer" alone: neither it nor the value below it says what the letter does. */
const isName = (chunk: readonly Line[] | undefined): boolean =>
  chunk?.length === 1 && LETTER_LABEL.test(chunk[0]!.text) && !KEPT.test(chunk[0]!.text)
/** What a reader wants to keep, with its value. */
const KEPT = /^(?:.*datum|onderwerp|betreft|inzake|subject|aan|van|voor|cc)\s?:?$/iu
