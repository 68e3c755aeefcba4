/**
 * A library as it is handed to a thread: by what every page may ask, and by where the rest is kept. Blocks,
 * maps, links and the like are read there when a page asks for them, not copied.
 */
import type { Library } from '../../claims/library.ts'
import type { Content } from '../../collections/content-type.ts'
import { libraryOf } from '../site/library-of.ts'
import { documentFrom, type Front, frontOf, isThere } from './document-fact.ts'
import { digestOf, type Facts, factsIn } from './facts.ts'

/** What is kept of a library, and where. */
export interface CachedLibrary {
  folder: string
  program: string
  content: Omit<Content, 'documents'>
  documents: { front: Front; digest: string }[]
}

export type SharedLibrary = { cached: CachedLibrary } | { library: Library }

/**
 * Where something is not kept, as on a disk that refuses, the library itself is handed over. Whoever gives it
 * to several threads asks for its parallels first: then they are found once, and kept.
 */
export function shareLibrary(facts: Facts, content: Content, library: Library): SharedLibrary {
  const documents = content.documents.map((document) => ({
    front: frontOf(document),
    digest: digestOf(facts, document),
  }))
  const isCached = facts.pack.keep() && documents.every(({ digest }) => isThere(facts, digest))
  if (!isCached) return { library }
  // Not the ledgers, which stand beside them: to copy those they are all read.
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
  // What it has of each text is at hand now, and of what was kept for that nothing is asked any more.
  facts.pack.close()
  return { library, facts }
}
