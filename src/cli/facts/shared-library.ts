/**
 * A library in a form that can be sent to a thread: what every page may need, and where the rest is cached.
 * Blocks, maps, links and the like are read there when a page needs them, not copied.
 */
import type { Library } from '../../claims/library.ts'
import type { Content } from '../../collections/content-type.ts'
import { libraryOf } from '../site/library-of.ts'
import { documentFrom, type Front, frontOf, isThere } from './document-fact.ts'
import { digestOf, type Facts, factsIn } from './facts.ts'

/** A library by its cached parts, and the place of the cache. */
export interface CachedLibrary {
  folder: string
  program: string
  content: Omit<Content, 'documents'>
  documents: { front: Front; digest: string }[]
}

export type SharedLibrary = { cached: CachedLibrary } | { library: Library }

/**
 * Returns the library by its cached parts. When something is not cached, as on a full disk, it returns the
 * library itself. A caller with several threads asks for its parallels first, so that they are found once,
 * and cached.
 */
export function shareLibrary(facts: Facts, content: Content, library: Library): SharedLibrary {
  const documents = content.documents.map((document) => ({
    front: frontOf(document),
    digest: digestOf(facts, document),
  }))
  const isCached = facts.pack.save() && documents.every(({ digest }) => isThere(facts, digest))
  if (!isCached) return { library }
  // Without the ledgers that `content` may have as well: copying them would read all of them.
  const { site, articles, actions, glossary, actors, laws, programmes } = content
  const rest = { site, articles, actions, glossary, actors, laws, programmes }
  return { cached: { folder: facts.store.folder, program: facts.program, content: rest, documents } }
}

export const openShared = (sharedLibrary: SharedLibrary): Library =>
  'library' in sharedLibrary ? sharedLibrary.library : openLibrary(sharedLibrary.cached).library

export function openLibrary({ folder, program, content, documents }: CachedLibrary): {
  library: Library
  facts: Facts
} {
  const facts = factsIn(folder, program)
  const all = documents.map(({ front, digest }) => documentFrom(facts, front, digest))
  const library = libraryOf({ ...content, documents: all }, facts)
  // All that is needed of the pack is in memory now.
  facts.pack.close()
  return { library, facts }
}
