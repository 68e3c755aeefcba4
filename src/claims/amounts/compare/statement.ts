import type { BlockId } from '../../../collections/schema/block.ts'
import { lastAtOrBefore } from '../../../links/matching/tokens.ts'
import { type Sentence, sentences } from '../../../text/sentences.ts'
import type { RawAmount } from '../amount.ts'
import { partAround } from '../read/around.ts'
import type { Surroundings } from './surroundings.ts'

/** An amount of the running text, with what a comparison needs to know about its place. */
export interface Statement extends RawAmount {
  block: BlockId
  /** The heading above it, or the heading that contains it; null at the top. */
  section: BlockId | null
  sentence: Sentence
  /** The sentence up to the amount; of a very long one the last part, after an ellipsis. */
  before: string
  /** The sentence after the amount. */
  after: string
  /** The sentence; of a very long one the part around the amount. */
  near: string
  inHeading: boolean
  /** Whether its sentence is the first under its heading. */
  first: boolean
  /** Whether it is the only amount of money under its heading. */
  only: boolean
}

interface Read {
  block: BlockId
  amounts: readonly RawAmount[]
}

function countMoney(
  reads: readonly Read[],
  sectionOf: Surroundings['sectionOf'],
): Map<BlockId | null, number> {
  const counts = new Map<BlockId | null, number>()
  for (const { block, amounts } of reads) {
    const section = sectionOf(block)?.id ?? null
    counts.set(section, (counts.get(section) ?? 0) + amounts.filter(({ unit }) => unit === 'eur').length)
  }
  return counts
}

/** The first block of running text under every heading. */
function firstBlocks({ document, sectionOf }: Surroundings): Set<BlockId> {
  const seen = new Map<BlockId | null, BlockId>()
  for (const { id, type } of document.blocks) {
    const section = sectionOf(id)?.id ?? null
    if (type !== 'heading' && !seen.has(section)) seen.set(section, id)
  }
  return new Set(seen.values())
}

function wordsAround(
  text: string,
  sentence: Sentence,
  { start, end }: RawAmount,
): Pick<Statement, 'before' | 'after' | 'near'> {
  const [from, to] = partAround(sentence, start, end)
  return {
    before: `${from > sentence.start ? '…' : ''}${text.slice(from, start)}`,
    after: text.slice(end, to),
    near: text.slice(from, to),
  }
}

/** The amounts of the running text of a document, in order. */
export function statementsOf(reads: readonly Read[], surroundings: Surroundings): Statement[] {
  const counts = countMoney(reads, surroundings.sectionOf)
  const firsts = firstBlocks(surroundings)
  return reads.flatMap(({ block, amounts }) => {
    const { text = '', type } = surroundings.block(block) ?? {}
    const section = surroundings.sectionOf(block)?.id ?? null
    const all = amounts.length > 0 ? sentences(text) : []
    return amounts.map((amount): Statement => {
      const sentence = all[lastAtOrBefore(all, amount.start)] ?? { start: 0, end: text.length, text }
      const first = firsts.has(block) && sentence.start === 0
      const place = {
        block,
        section,
        sentence,
        first,
        inHeading: type === 'heading',
        only: counts.get(section) === 1,
      }
      return { ...amount, ...place, ...wordsAround(text, sentence, amount) }
    })
  })
}
