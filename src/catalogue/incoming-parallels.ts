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
 * Of so many passages in nearly the same words each is quoted: what it says otherwise is then of interest. A
 * paragraph with more of them is one that letters have in common: the nearest is named, the others counted.
 */
const QUOTED = 2
/** Of so many places with the same words each is named. */
const NAMED = 3
/** A quotation of more characters is cut to what is around the first word that differs. */
const ROOM = { shown: 160, before: 50 }

/**
 * The passages that say the same as a block. The same words are not quoted again. What there is to show does
 * not grow with the library: a paragraph that hundreds of letters have would be there hundreds of times.
 */
export function parallelRows(catalogue: Catalogue, here: string, parallels: readonly Parallel[]): Incoming[] {
  if (parallels.length === 0) return []
  const same = parallels.filter((each) => each.similarity === 1 && isWhole(catalogue, each))
  const near = parallels.filter((each) => !same.includes(each))
  return [
    ...sameRows(catalogue, here, same),
    ...(near.length <= QUOTED
      ? near.map((each) => quotedRow(catalogue, here, each))
      : [nearestRow(catalogue, here, near)]),
  ]
}

function sameRows(catalogue: Catalogue, here: string, same: readonly Parallel[]): Incoming[] {
  if (same.length === 0) return []
  const links = same.slice(0, NAMED).map(({ from }) => placeLink(catalogue, here, from))
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

/** All words of the block are those of the other: then it says itself which words they are. */
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
  if (stretch[1] - stretch[0] <= ROOM.shown + ROOM.before) return marked(text, stretch, [range])
  const words = textOf(catalogue, own).slice(own.start, own.end)
  return around(
    text,
    { stretch, range, at: from.start + sameUpTo(text.slice(from.start, from.end), words) },
    ROOM,
  )
}

const textOf = (catalogue: Catalogue, { document, block }: Evidence): string =>
  blockIn(catalogue, document, block)?.text ?? ''

/** Characters that two texts begin with alike. */
function sameUpTo(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a[at] === b[at]) at += 1
  return at
}
