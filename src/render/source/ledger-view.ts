import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { href, path } from '../../catalogue/addresses.ts'
import type { Document, LedgerSpan } from '../../collections/schema/document.ts'
import { LEDGER_RULES } from '../../diagnostics.ts'
import { RULING_KINDS, type RulingRecord } from '../../seed/ruling.ts'
import { noticeText } from '../../text/notice.ts'
import type { Range } from '../../text/range.ts'
import { printHtml } from '../html/print.ts'

/** Kinds whose characters say why they are marked; what is shown or folded does not. */
const EXPLAINED = new Set<LedgerSpan['kind']>(['join', 'marker', 'note-marker', 'furniture', 'correction'])

/**
 * The source text with its ledger, or a range of it: every character once, in order. Only pieces that are
 * not simply shown are wrapped; where a block begins, its id links to the page.
 */
export function sourceTree(document: Document, text: string, range: Range = [0, text.length]): Root {
  const starts = blockStarts(document).filter(({ at }) => at >= range[0])
  const rulings = (document.map.rulings ?? [])
    .filter((ruling) => ruling.range[0] >= range[0])
    .toSorted((a, b) => b.range[0] - a.range[0])
  const children = spansIn(document.map.ledger, range).flatMap((span) => [
    ...takeUntil(starts, span.end, document),
    ...takeRulings(rulings, span.end),
    ...renderSpan(span, text, document),
  ])
  return { type: 'root', children }
}

/** The same as HTML. */
export const renderSource = (document: Document, text: string, range?: Range): string =>
  printHtml(sourceTree(document, text, range).children)

const spansIn = (ledger: readonly LedgerSpan[], [from, to]: Range): LedgerSpan[] =>
  ledger
    .filter(({ start, end }) => start < to && end > from)
    .map((span) => ({ ...span, start: Math.max(span.start, from), end: Math.min(span.end, to) }))

interface Start {
  id: string
  at: number
}

/** Where each block begins, the last one first. */
function blockStarts(document: Document): Start[] {
  const starts = document.blocks.flatMap((block) =>
    block.source[0] ? [{ id: block.id as string, at: block.source[0][0] }] : [],
  )
  return starts.toSorted((a, b) => b.at - a.at)
}

/** Takes the starts before `end` and links them to their blocks, one marker together. */
function takeUntil(starts: Start[], end: number, document: Document): Element[] {
  const ids: string[] = []
  while ((starts.at(-1)?.at ?? end) < end) ids.push(starts.pop()?.id ?? '')
  if (!ids.length) return []
  return [
    h(
      'span.at',
      ids.map((id) => h('a', { id: `bron-${id}`, href: href(path.document(document.id, id)) }, id)),
    ),
  ]
}

/** Takes the rulings of the editor that begin before `end`: what each says, with its reason. */
function takeRulings(rulings: RulingRecord[], end: number): Element[] {
  const marks: Element[] = []
  while ((rulings.at(-1)?.range[0] ?? end) < end) {
    const { as, reason } = rulings.pop() as RulingRecord
    marks.push(h('span.at', { title: reason }, `redactie: ${RULING_KINDS[as]}`))
  }
  return marks
}

/** Of withdrawn words also why, and since when. */
function meaningOf(span: LedgerSpan, { map }: Document): string | undefined {
  if (span.rule === undefined) return undefined
  const ruling = map.withdrawn?.find(({ ranges }) =>
    ranges.some(([start, end]) => start < span.end && end > span.start),
  )
  return span.rule === 'withdrawn' && ruling ? noticeText(ruling) : LEDGER_RULES[span.rule]
}

const withdrawnClass = ({ rule }: LedgerSpan): string[] => (rule === 'withdrawn' ? ['withdrawn'] : [])

function renderSpan(span: LedgerSpan, text: string, document: Document): ElementContent[] {
  const value = text.slice(span.start, span.end)
  if (span.kind === 'text') return [{ type: 'text', value }]
  if (span.kind === 'space' && !value.includes('\n')) return [{ type: 'text', value }]
  const title = EXPLAINED.has(span.kind) && span.rule ? meaningOf(span, document) : undefined
  return [h('span', { className: [`k-${span.kind}`, ...withdrawnClass(span)], title }, value)]
}
