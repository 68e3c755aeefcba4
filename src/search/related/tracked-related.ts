import { path } from '../../catalogue/addresses.ts'
import { declare, declareWhole, track } from '../../catalogue/reads/reads.ts'
import { fromBlockKey } from '../../collections/block-key.ts'
import type { Related } from './finder.ts'
import type { RelatedParagraphs } from './found.ts'

/** The related paragraphs of a paragraph, by `<document>#<block>`. */
export type RelatedLookup = Pick<ReadonlyMap<string, readonly Related[]>, 'get' | 'has'>

const READS = 'related'

/**
 * A lookup that records which related paragraphs a page reads. The cache name of a document's related
 * paragraphs serves as the fingerprint of them all.
 */
export function trackedRelated(all: RelatedParagraphs): RelatedLookup {
  const at = (key: string): readonly Related[] | undefined => {
    const [document, block] = fromBlockKey(key)
    return all.of(document).get(path.document(document, block))
  }
  declare(READS, (key) => at(key)?.map(shownOf) ?? null)
  declare(`${READS}?`, (key) => at(key) !== undefined)
  declareWhole(READS, (document) => all.found.places.get(document))
  return {
    get: (key) => {
      track(READS, key)
      return at(key)
    },
    has: (key) => {
      track(`${READS}?`, key)
      return at(key) !== undefined
    },
  }
}

/** What pages show of it. Scores are left out: they change with every text of the library. */
const shownOf = ({ record: { url, document }, digest, marks }: Related): unknown => [
  url,
  document.title,
  digest,
  marks,
]
