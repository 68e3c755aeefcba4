import { path } from '../../catalogue/addresses.ts'
import { declare, declareWhole, track } from '../../catalogue/reads/reads.ts'
import { fromBlockKey } from '../../collections/block-key.ts'
import type { Related } from './finder.ts'
import type { RelatedParagraphs } from './found.ts'

/** The related paragraphs of a paragraph, by `<document>#<block>`. */
export type RelatedLookup = Pick<ReadonlyMap<string, readonly Related[]>, 'get' | 'has'>

const PLACE = 'related'

/**
 * Notes of which paragraphs a page looks at the related ones. Where those of a document are kept stands for
 * all of them.
 */
export function recordedRelated(all: RelatedParagraphs): RelatedLookup {
  const at = (key: string): readonly Related[] | undefined => {
    const [document, block] = fromBlockKey(key)
    return all.of(document).get(path.document(document, block))
  }
  declare(PLACE, (key) => at(key)?.map(shownOf) ?? null)
  declare(`${PLACE}?`, (key) => at(key) !== undefined)
  declareWhole(PLACE, (document) => all.found.places.get(document))
  return {
    get: (key) => {
      track(PLACE, key)
      return at(key)
    },
    has: (key) => {
      track(`${PLACE}?`, key)
      return at(key) !== undefined
    },
  }
}

/** What pages look at: how near it is changes with every text of the library. */
const shownOf = ({ record: { url, document }, digest, marks }: Related): unknown => [
  url,
  document.title,
  digest,
  marks,
]
