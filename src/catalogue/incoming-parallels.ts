import type { Backlink } from '../claims/backlinks/backlinks.ts'
import type { Evidence } from '../collections/schema/entities.ts'
import type { Range } from '../text/range.ts'
import { sentenceAround } from '../text/sentences.ts'
import { blockIn, type Catalogue } from './catalogue.ts'
import { counted, formatShare } from './format.ts'
import type { Incoming } from './incoming-row.ts'
import { placeLink } from './place-link.ts'
import { around, marked, type Part } from './quotation.ts'

type Parallel = Extract<Backlink, { kind: 'parallel' }>

/**
 * Up to this many passages in nearly the same words are each quoted, as their differences are then of
 * interest. With more, the words are a standard text of many letters: the nearest is named, the others are
 * counted.
 */
const MAX_QUOTED = 2
/** Up to this many places with the same words are named. */
const MAX_NAMED = 3
/** A longer quotation is cut to these numbers of characters around the first word that differs. */
const LENGTH = { shown: 160, before: 50 }

/**
 * The passages that say the same as a block; equal words are not quoted again. The number of rows is limited,
 * however large the library is: a standard paragraph may occur hundreds of times.
 */
export function parallelRows(catalogue: Catalogue, here: string, parallels: readonly Parallel[]): Incoming[] {
  if (parallels.length === 0) return []
  const same = parallels.filter((each) => each.similarity === 1 && isWhole(catalogue, each))
  const near = parallels.filter((each) => !same.includes(each))
  return [
    ...sameRows(catalogue, here, same),
    ...(near.length <= MAX_QUOTED
      ? near.map((each) => quotedRow(catalogue, here, each))
      : [nearestRow(catalogue, here, near)]),
  ]
}

function sameRows(catalogue: Catalogue, here: string, same: readonly Parallel[]): Incoming[] {
  if (same.length === 0) return []
  const links = same.slice(0, MAX_NAMED).map(({ from }) => placeLink(catalogue, here, from))
  return [{ label: 'Dezelfde woorden in', links, more: onMore(same.length - links.length), quote: [] }]
}

function nearestRow(catalogue: Catalogue, here: string, near: readonly Parallel[]): Incoming {
  const nearest = near.reduce((best, each) => (each.similarity > best.similarity ? each : best))
  const what = nearest.similarity === 1 ? '(bijna) dezelfde ' : ''
  return {
    label: labelOf(nearest),
    links: [placeLink(catalogue, here, nearest.from)],
    more: onMore(near.length - 1, what),
    quote: [],
  }
}

const onMore = (count: number, what = ''): string =>
  count === 0 ? '' : `, en ${what}op nog ${counted(count, 'plaats', 'plaatsen')}`

/**
 * Whether the parallel covers all words of the block, so that there is no need to mark which words it is
 * about.
 */
function isWhole(catalogue: Catalogue, { own }: Parallel): boolean {
  const text = textOf(catalogue, own)
  return !/[\p{L}\p{N}]/u.test(text.slice(0, own.start) + text.slice(own.end))
}

const labelOf = ({ similarity }: Pick<Parallel, 'similarity'>): string =>
  similarity === 1 ? 'Dezelfde woorden in' : `Bijna dezelfde woorden (${formatShare(similarity)}) in`

const quotedRow = (catalogue: Catalogue, here: string, { from, own, ...parallel }: Parallel): Incoming => ({
  label: labelOf(parallel),
  links: [placeLink(catalogue, here, from)],
  quote: quotation(catalogue, from, own),
})

function quotation(catalogue: Catalogue, from: Evidence, own: Evidence): Part[] {
  const text = textOf(catalogue, from)
  const range: Range = [from.start, from.end]
  const stretch = sentenceAround(text, range)
  if (stretch[1] - stretch[0] <= LENGTH.shown + LENGTH.before) return marked(text, stretch, [range])
  const words = textOf(catalogue, own).slice(own.start, own.end)
  return around(
    text,
    { stretch, range, at: from.start + commonPrefix(text.slice(from.start, from.end), words) },
    LENGTH,
  )
}

const textOf = (catalogue: Catalogue, { document, block }: Evidence): string =>
  blockIn(catalogue, document, block)?.text ?? ''

/** The length of the longest common prefix of two texts. */
function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a[at] === b[at]) at += 1
  return at
}
