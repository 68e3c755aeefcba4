import { blockIn, type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { formatShare } from '../../catalogue/format.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { marked, type Part } from '../../catalogue/quotation.ts'
import type { Backlink } from '../../claims/backlinks/backlinks.ts'
import type { ResolvedAction } from '../../claims/library.ts'
import { blockKey } from '../../collections/block-key.ts'
import { sentenceAround } from '../../text/sentences.ts'

/** A passage elsewhere with nearly the same words. */
export interface Related extends Place {
  title: string
  /** '94%' */
  likeness: string
  quote: Part[]
}

type Parallel = Extract<Backlink, { kind: 'parallel' }>

/**
 * The passages that are like the text or the reason of an action, most alike first. The summary is left out:
 * it is shown elsewhere.
 */
export function related(
  catalogue: Catalogue,
  { document, textBlocks, whyBlocks, summaryBlock }: ResolvedAction,
): Related[] {
  const actionBlocks = new Set<string>([...textBlocks, ...whyBlocks, ...(summaryBlock ? [summaryBlock] : [])])
  return [...textBlocks, ...whyBlocks]
    .flatMap((block) => catalogue.backlinks.get(blockKey(document, block)) ?? [])
    .filter(
      (each): each is Parallel =>
        each.kind === 'parallel' && !(each.from.document === document && actionBlocks.has(each.from.block)),
    )
    .toSorted((a, b) => b.similarity - a.similarity)
    .map((parallel) => toRelated(catalogue, parallel))
}

function toRelated(catalogue: Catalogue, { from, similarity }: Parallel): Related {
  const text = blockIn(catalogue, from.document, from.block)?.text ?? ''
  const range: [number, number] = [from.start, from.end]
  return {
    ...placeOf(catalogue, from.document, from.block),
    title: titleOf(catalogue, from.document),
    likeness: formatShare(similarity),
    quote: marked(text, sentenceAround(text, range), [range]),
  }
}
