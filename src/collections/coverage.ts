import type { Finding } from '../diagnostics.ts'
import type { Piece } from '../text/piece.ts'
import { oneSpaced } from '../text/spaces.ts'
import type { BlockId } from './schema/block.ts'
import type { LedgerSpan } from './schema/document.ts'

/** A piece of text.txt, and the block that shows it, if any. */
export interface Placed {
  piece: Piece
  block?: BlockId
}

/** The coverage ledger of a text, and a finding for every span that is in no piece. */
export interface Coverage {
  spans: LedgerSpan[]
  findings: Finding[]
}

/** Removes overlaps: a piece starts no earlier than the piece before it ended. */
function withoutOverlap(placed: readonly Placed[], length: number): LedgerSpan[] {
  const spans: LedgerSpan[] = []
  let cursor = 0
  for (const { piece, block } of [...placed].sort(
    (a, b) => a.piece.start - b.piece.start || a.piece.end - b.piece.end,
  )) {
    const [start, end] = [Math.max(piece.start, cursor), Math.min(piece.end, length)]
    if (end <= start) continue
    spans.push({ start, end, kind: piece.kind, ...(block && { block }), rule: piece.rule })
    cursor = end
  }
  return spans
}

/** A gap between pieces: white space is expected there, anything else is unaccounted for (no rule). */
function gapSpan(start: number, end: number, text: string): LedgerSpan {
  return /\S/u.test(text.slice(start, end))
    ? { start, end, kind: 'furniture' }
    : { start, end, kind: 'space', rule: 'blank' }
}

function withGaps(spans: readonly LedgerSpan[], text: string): LedgerSpan[] {
  const ends = [...spans, { start: text.length, end: text.length }]
  let cursor = 0
  return ends.flatMap((span, index) => {
    const gap = span.start > cursor ? [gapSpan(cursor, span.start, text)] : []
    cursor = span.end
    return [...gap, ...spans.slice(index, index + 1)]
  })
}

const sameKind = (a: LedgerSpan, b: LedgerSpan): boolean =>
  a.kind === b.kind && a.rule === b.rule && a.block === b.block

function joined(spans: readonly LedgerSpan[]): LedgerSpan[] {
  const result: LedgerSpan[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && sameKind(last, span)) last.end = span.end
    else result.push({ ...span })
  }
  return result
}

function unaccounted({ start, end }: LedgerSpan, text: string): Finding {
  const words = oneSpaced(text.slice(start, end))
  const shown = words.length > 80 ? `${words.slice(0, 80)} …` : words
  return {
    rule: 'unaccounted-text',
    level: 'error',
    message: `De tekens “${shown}” kregen nergens een plaats.`,
    position: [start, end],
  }
}

/**
 * Assigns every character of a text to exactly one span. Guaranteed:
 * 1. the spans are sorted, contiguous, and run from 0 to the length of the text;
 * 2. a span that no piece covers is white space (`blank`), or has no rule and an `unaccounted-text` error.
 */
export function cover(text: string, placed: readonly Placed[]): Coverage {
  const spans = joined(withGaps(withoutOverlap(placed, text.length), text))
  return {
    spans,
    findings: spans.filter((span) => span.rule === undefined).map((span) => unaccounted(span, text)),
  }
}
