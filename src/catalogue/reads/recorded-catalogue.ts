import { getBuildContext } from '../../claims/build-context.ts'
import { blockKey } from '../../collections/block-key.ts'
import { ByPlace } from '../../collections/by-place.ts'
import { LazyMap } from '../../collections/lazy-map.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { extended } from '../../text/lazy-properties.ts'
import type { Catalogue } from '../catalogue.ts'
import { fingerprintOfLinks } from './link-fingerprints.ts'
import { declare, declareWhole, state, track } from './reads.ts'
import { RecordedMap } from './recorded-map.ts'

/**
 * A catalogue that records what pages read: an entry of a map, a property of a document, a whole list. Pages
 * reach the library only through it.
 */
export function recordedCatalogue(catalogue: Catalogue): Catalogue {
  const documents = new Map(
    catalogue.documents.map((document) => [document.id as string, recordedDocument(document)]),
  )
  declareDocuments(catalogue)
  declare('source', (key) => catalogue.blockOf.get(key)?.source)
  const recorded = extended(catalogue, {
    documents: [...documents.values()],
    documentOf: documents,
    blockOf: recordedBlocks(catalogue),
    mentionsOf: new RecordedMap('mentionsOf', catalogue.mentionsOf, fingerprintOfLinks),
    olderOf: new Map([...catalogue.olderOf].map(([id, older]) => [id, documents.get(older.id) ?? older])),
  })
  const properties = Object.entries(Object.getOwnPropertyDescriptors(recorded)).map(
    ([name, { get, value }]) => [name, get ? lazyProperty(name, get) : property(name, value)] as const,
  )
  state.catalogue = Object.defineProperties(
    {},
    {
      ...Object.fromEntries(properties),
      usesOf: { enumerable: true, value: recordedUses(catalogue) },
    },
  )
  return state.catalogue as Catalogue
}

function property(name: string, value: unknown): PropertyDescriptor {
  if (value instanceof RecordedMap) return { enumerable: true, value }
  if (value instanceof Map || value instanceof LazyMap)
    return { enumerable: true, value: new RecordedMap(name, value) }
  return lazyProperty(name, () => value)
}

/** A property whose value is not computed before somebody reads it. */
function lazyProperty(name: string, read: () => unknown): PropertyDescriptor {
  declare(name, read)
  const get = (): unknown => {
    track(name)
    return read()
  }
  return { enumerable: true, get }
}

/**
 * A document whose properties are recorded one by one: a page that shows its title does not depend on its
 * words.
 */
function recordedDocument(document: Document): Document {
  const recorded = {}
  for (const name of Object.keys(document)) {
    const get = (): unknown => {
      if (name !== 'id') track('document', `${document.id}#${name}`)
      return document[name as keyof Document]
    }
    Object.defineProperty(recorded, name, { enumerable: true, get })
  }
  state.documents.add(recorded)
  return recorded as Document
}

function recordedBlocks({ blockOf, documentOf }: Catalogue): ByPlace<Block> {
  const recorded = (id: string, block: Block): Block => recordedBlock(blockKey(id, block.id), block)
  return new ByPlace([...documentOf.keys()], {
    all: (id) => new Map(documentOf.get(id)?.blocks.map((block) => [block.id, recorded(id, block)])),
    one: (id, key) => {
      const block = blockOf.get(blockKey(id, key))
      return block && recorded(id, block)
    },
  })
}

/**
 * A block whose position in the source is recorded separately, because that changes with every word before
 * it.
 */
function recordedBlock(key: string, { source, ...block }: Block): Block {
  const get = (): Block['source'] => {
    track('source', key)
    return source
  }
  return Object.defineProperty(block as Block, 'source', { enumerable: false, get })
}

/**
 * The digest of a document in place of its long properties, where it is known, so that nobody hashes those.
 */
const bodyDigest = (id: string, name: string): string | undefined =>
  name === 'blocks' || name === 'map' ? getBuildContext()?.bodyDigests?.get(id) : undefined

function declareDocuments({ documentOf }: Catalogue): void {
  declare('document', (key) => {
    const [id = '', name = ''] = key.split('#')
    return bodyDigest(id, name) ?? documentOf.get(id)?.[name as keyof Document]
  })
  declareWhole('document', (id) => documentOf.get(id))
}

function recordedUses({ usesOf, termOf }: Catalogue): Catalogue['usesOf'] {
  declare('usesOf', (id) => {
    const term = termOf.get(id)
    return term ? fingerprintOfLinks(usesOf(term)) : null
  })
  return (term) => {
    track('usesOf', term.id)
    return usesOf(term)
  }
}
