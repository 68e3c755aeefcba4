import type { Backlink } from '../claims/backlinks/backlinks.ts'
import type { Evidence } from '../collections/schema/entities.ts'
import type { Range } from '../text/range.ts'
import { sentenceAround } from '../text/sentences.ts'
import { blockIn, type Catalogue } from './catalogue.ts'
import { formatShare } from './format.ts'
import type { Incoming } from './incoming-row.ts'
import { placeLink } from './place-link.ts'
import { around, marked, type Part } from './quotation.ts'

type Parallel = Extract<Backlink, { kind: 'parallel' }>

/** Of so many passages in nearly the same words these are shown: the rest is in the texts themselves. */
const QUOTED = 2
/** A quotation of more characters is cut to what is around the first word that differs. */
const ROOM = { shown: 160, before: 50 }

/**
 * The passages that say the same as a block. The same words are not quoted again; of nearly the same words
 * those that are most alike are, and the others named: a paragraph that hundreds of letters have would be
 * there hundreds of times.
 */
export function parallelRows(catalogue: Catalogue, here: string, parallels: readonly Parallel[]): Incoming[] {
  const same = parallels.filter((each) => isWhole(catalogue, each))
  const near = parallels.filter((each) => !same.includes(each))
  const nearest = new Set(near.toSorted((a, b) => b.similarity - a.similarity).slice(0, QUOTED))
  const others = near.filter((each) => !nearest.has(each))
  return [
    ...named('Dezelfde woorden in', same, ({ from }) => placeLink(catalogue, here, from)),
    ...near.filter((each) => nearest.has(each)).map((each) => quotedRow(catalogue, here, each)),
    ...named('Ook bijna dezelfde woorden in', others, ({ from, similarity }) => {
      const { text, url } = placeLink(catalogue, here, from)
      return { text: `${text} (${formatShare(similarity)})`, url }
    }),
  ]
}

const named = (
  label: string,
  parallels: readonly Parallel[],
  link: (parallel: Parallel) => Incoming['links'][number],
): Incoming[] => (parallels.length === 0 ? [] : [{ label, links: parallels.map(link), quote: [] }])

/** All words of the block are those of the other: then it says itself which words they are. */
function isWhole(catalogue: Catalogue, { own, similarity }: Parallel): boolean {
  const text = textOf(catalogue, own)
  return similarity === 1 && !/[\p{L}\p{N}]/u.test(text.slice(0, own.start) + text.slice(own.end))
}

const quotedRow = (catalogue: Catalogue, here: string, { from, own, similarity }: Parallel): Incoming => ({
  label: similarity === 1 ? 'Dezelfde woorden in' : `Bijna dezelfde woorden (${formatShare(similarity)}) in`,
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
