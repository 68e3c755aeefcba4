import type { Element, ElementContent, Properties, Root } from 'hast'
import { href, path } from '../../catalogue/addresses.ts'
import type { Document, LedgerSpan } from '../../collections/schema/document.ts'
import { LEDGER_RULES } from '../../diagnostics.ts'
import { RULING_KINDS, type RulingRecord } from '../../seed/ruling.ts'
import { noticeText } from '../../text/notice.ts'
import type { Range } from '../../text/range.ts'
import { element } from '../html/element.ts'
import { printHtml } from '../html/print.ts'

/** Kinds whose characters say why they are marked; what is shown or folded does not. */
const EXPLAINED = new Set<LedgerSpan['kind']>(['join', 'marker', 'note-marker', 'furniture', 'correction'])

interface Shown {
  /** The part of the source; all of it when there is none. */
  range?: Range
  /** The place of a rule in the legend that the page has: then a piece is told by it, not in words. */
  rowOf?: (span: LedgerSpan) => number | undefined
  /** The page of the document as the page says it: '../' where it stands just above. */
  home?: string
}

/**
 * The source text with its ledger, or a range of it: every character once, in order. Only pieces that are
 * not simply shown are wrapped; where a block begins, its id links to the page.
 */
export function sourceTree(document: Document, text: string, shown: Shown = {}): Root {
  const range = shown.range ?? [0, text.length]
  const starts = blockStarts(document).filter(({ at }) => at >= range[0])
  const rulings = (document.map.rulings ?? [])
    .filter((ruling) => ruling.range[0] >= range[0])
    .toSorted((a, b) => b.range[0] - a.range[0])
  const children = spansIn(document.map.ledger, range).flatMap((span) => [
    ...takeUntil(starts, span.end, shown.home ?? href(path.document(document.id))),
    ...takeRulings(rulings, span.end),
    ...renderSpan(span, text, aboutOf(span, document, shown)),
  ])
  return { type: 'root', children }
}

/** The same as HTML. */
export const renderSource = (document: Document, text: string, shown?: Shown): string =>
  printHtml(sourceTree(document, text, shown).children)

const spansIn = (ledger: readonly LedgerSpan[], [from, to]: Range): LedgerSpan[] =>
  ledger
    .filter(({ start, end }) => start < to && end > from)
    .map((span) =>
      span.start >= from && span.end <= to
        ? span
        : { ...span, start: Math.max(span.start, from), end: Math.min(span.end, to) },
    )

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
function takeUntil(starts: Start[], end: number, home: string): Element[] {
  const ids: string[] = []
  while ((starts.at(-1)?.at ?? end) < end) ids.push(starts.pop()?.id ?? '')
  const links = ids.map((id) => [`bron-${id}`, id, `${home}#${id}`] as const)
  if (links.length === 1) return links.map(([id, name, url]) => element('a', { id, href: url }, [name]))
  const all = links.map(([id, name, url]) => element('a', { id, href: url }, [name]))
  return all.length === 0 ? [] : [element('span', { className: ['at'] }, all)]
}

/** Takes the rulings of the editor that begin before `end`: what each says, with its reason. */
function takeRulings(rulings: RulingRecord[], end: number): Element[] {
  const marks: Element[] = []
  while ((rulings.at(-1)?.range[0] ?? end) < end) {
    const { as, reason } = rulings.pop() as RulingRecord
    marks.push(element('span', { className: ['at'], title: reason }, [`redactie: ${RULING_KINDS[as]}`]))
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

function aboutOf(span: LedgerSpan, document: Document, { rowOf }: Shown): Properties {
  if (!EXPLAINED.has(span.kind) || !span.rule) return {}
  const row = span.rule === 'withdrawn' ? undefined : rowOf?.(span)
  return row === undefined ? { title: meaningOf(span, document) } : { dataR: row }
}

/** Kinds that the page shows in a way of its own: signs, and words that were in two parts. */
const SHOWN_OTHERWISE = new Set<LedgerSpan['kind']>(['join', 'marker', 'note-marker'])

/** Line ends and signs are in most of them, and in an element without a class: each has its own look. */
function renderSpan(span: LedgerSpan, text: string, about: Properties): ElementContent[] {
  const value = text.slice(span.start, span.end)
  if (span.kind === 'text') return [{ type: 'text', value }]
  if (span.kind === 'space')
    return [value.includes('\n') ? element('i', {}, [value]) : { type: 'text', value }]
  if (SHOWN_OTHERWISE.has(span.kind)) return [element('b', about, [value])]
  return [element('span', { className: [`k-${span.kind}`, ...withdrawnClass(span)], ...about }, [value])]
}
