import type { Element, ElementContent, Properties, Root } from 'hast'
import { href, path } from '../../catalogue/addresses.ts'
import type { Document, LedgerSpan } from '../../collections/schema/document.ts'
import { LEDGER_RULES } from '../../diagnostics.ts'
import { RULING_KINDS, type RulingRecord } from '../../seed/ruling.ts'
import { noticeText } from '../../text/notice.ts'
import type { Range } from '../../text/range.ts'
import { element } from '../html/element.ts'
import { printHtml } from '../html/print.ts'

/** Kinds of pieces that are explained. Those that are simply shown or folded are not. */
const EXPLAINED = new Set<LedgerSpan['kind']>(['join', 'marker', 'note-marker', 'furniture', 'correction'])

interface Options {
  /** The part of the source to show; all of it by default. */
  range?: Range
  /** The index of a piece's rule in the legend of the page: then that replaces the explanation in words. */
  rowOf?: (span: LedgerSpan) => number | undefined
  /** The address of the page of the document, relative to this page: '../'. */
  home?: string
}

/**
 * Renders the source text with its ledger, or a range of it: every character once, in order. Only pieces that
 * are not simply shown have an element around them. Where a block begins, its id is a link to the document.
 */
export function sourceTree(document: Document, text: string, shown: Options = {}): Root {
  const range = shown.range ?? [0, text.length]
  const starts = blockStarts(document).filter(({ at }) => at >= range[0])
  const rulings = (document.map.rulings ?? [])
    .filter((ruling) => ruling.range[0] >= range[0])
    .toSorted((a, b) => b.range[0] - a.range[0])
  const children = spansIn(document.map.ledger, range).flatMap((span) => [
    ...takeBlockLinks(starts, span.end, shown.home ?? href(path.document(document.id))),
    ...takeRulings(rulings, span.end),
    ...renderSpan(span, text, explanationOf(span, document, shown)),
  ])
  return { type: 'root', children }
}

/** The same as HTML. */
export const renderSource = (document: Document, text: string, shown?: Options): string =>
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

/** The offsets where blocks begin, the last one first. */
function blockStarts(document: Document): Start[] {
  const starts = document.blocks.flatMap((block) =>
    block.source[0] ? [{ id: block.id as string, at: block.source[0][0] }] : [],
  )
  return starts.toSorted((a, b) => b.at - a.at)
}

/** Takes the block starts before `end` from the list, and renders links to those blocks. */
function takeBlockLinks(starts: Start[], end: number, home: string): Element[] {
  const ids: string[] = []
  while ((starts.at(-1)?.at ?? end) < end) ids.push(starts.pop()?.id ?? '')
  const links = ids.map((id) => element('a', { id: `bron-${id}`, href: `${home}#${id}` }, [id]))
  return links.length > 1 ? [element('span', { className: ['at'] }, links)] : links
}

/** Takes the rulings that begin before `end` from the list, and renders them with their reasons. */
function takeRulings(rulings: RulingRecord[], end: number): Element[] {
  const marks: Element[] = []
  while ((rulings.at(-1)?.range[0] ?? end) < end) {
    const { as, reason } = rulings.pop() as RulingRecord
    marks.push(element('span', { className: ['at'], title: reason }, [`redactie: ${RULING_KINDS[as]}`]))
  }
  return marks
}

/** The explanation of a piece. For withdrawn words also the reason and the date. */
function meaningOf(span: LedgerSpan, { map }: Document): string | undefined {
  if (span.rule === undefined) return undefined
  const ruling = map.withdrawn?.find(({ ranges }) =>
    ranges.some(([start, end]) => start < span.end && end > span.start),
  )
  return span.rule === 'withdrawn' && ruling ? noticeText(ruling) : LEDGER_RULES[span.rule]
}

const withdrawnClass = ({ rule }: LedgerSpan): string[] => (rule === 'withdrawn' ? ['withdrawn'] : [])

function explanationOf(span: LedgerSpan, document: Document, { rowOf }: Options): Properties {
  if (!EXPLAINED.has(span.kind) || !span.rule) return {}
  const row = span.rule === 'withdrawn' ? undefined : rowOf?.(span)
  return row === undefined ? { title: meaningOf(span, document) } : { dataR: row }
}

/** Kinds that are shown in a `b`: signs, and line ends that were joined. */
const SHOWN_OTHERWISE = new Set<LedgerSpan['kind']>(['join', 'marker', 'note-marker'])

/** Renders a piece. Line ends and signs, of which there are most, are in short elements without a class. */
function renderSpan(span: LedgerSpan, text: string, about: Properties): ElementContent[] {
  const value = text.slice(span.start, span.end)
  if (span.kind === 'text') return [{ type: 'text', value }]
  if (span.kind === 'space')
    return [value.includes('\n') ? element('i', {}, [value]) : { type: 'text', value }]
  if (SHOWN_OTHERWISE.has(span.kind)) return [element('b', about, [value])]
  return [element('span', { className: [`k-${span.kind}`, ...withdrawnClass(span)], ...about }, [value])]
}
