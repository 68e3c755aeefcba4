import type { Document } from '../../collections/schema/document.ts'
import { diffWords } from '../../links/align.ts'
import { sentenceAround } from '../../links/evidence.ts'
import type { LinkKind } from '../../links/link.ts'
import type { Parallel } from '../../links/parallels/parallel.ts'
import { blockIn, type Catalogue } from '../catalogue.ts'
import { path } from '../href.ts'
import type { Side } from './comparison.ts'
import { byDate, yearOf } from './document-facts.ts'
import { placeOf } from './place.ts'

/** A name with the number of times that a text has it. */
export interface NameCount {
  name: string
  url: string
  count: number
}

/** Two documents of one kind that follow each other, and what differs, counted only: nothing is said of why. */
export interface Change {
  older: DocumentName
  newer: DocumentName
  /** Names that only the newer text has, and those that only the older one has; the most frequent first. */
  appeared: NameCount[]
  gone: NameCount[]
  /** Passages that both have in nearly the same words. */
  kept: { left: Side; right: Side }[]
}

export interface DocumentName {
  title: string
  year: string | null
  url: string
}

/** Once is chance. */
const LEAST = 2

/** Of each kind of document the ones that follow each other; budget articles have a page of their own for that. */
export function changes(catalogue: Catalogue): Change[] {
  const plain = catalogue.documents.filter((document) => document.budget === null).toSorted(byDate)
  return [...Map.groupBy(plain, (document) => document.kind).values()].flatMap((group) =>
    group.slice(1).flatMap((newer, at) => (group[at] ? [change(catalogue, group[at], newer)] : [])),
  )
}

function change(catalogue: Catalogue, older: Document, newer: Document): Change {
  const [before, after] = [namesIn(catalogue, older), namesIn(catalogue, newer)]
  return {
    older: documentName(older),
    newer: documentName(newer),
    appeared: onlyIn(after, before),
    gone: onlyIn(before, after),
    kept: catalogue.parallels.flatMap((parallel) => keptIn(catalogue, parallel, older, newer)),
  }
}

const documentName = (document: Document): DocumentName => ({
  title: document.title,
  year: yearOf(document),
  url: path.document(document.id),
})

const onlyIn = (names: Map<string, NameCount>, others: Map<string, NameCount>): NameCount[] =>
  [...names.values()]
    .filter(({ url, count }) => count >= LEAST && !others.has(url))
    .toSorted((a, b) => b.count - a.count)

/** The actors, laws and programmes of a document by address. */
function namesIn(catalogue: Catalogue, { id }: Document): Map<string, NameCount> {
  const registers: [LinkKind, readonly { id: string; name: string }[], (id: string) => string][] = [
    ['actor', catalogue.actors, path.actor],
    ['law', catalogue.laws, path.law],
    ['programme', catalogue.programmes, path.programme],
  ]
  const found = registers.flatMap(([kind, entries, url]) =>
    entries.flatMap((entry): [string, NameCount][] => {
      const count = (catalogue.mentionsOf.get(`${kind}:${entry.id}`) ?? []).filter(
        (link) => link.document === id,
      ).length
      return count > 0 ? [[url(entry.id), { name: entry.name, url: url(entry.id), count }]] : []
    }),
  )
  return new Map(found)
}

/** A parallel between the two documents, as two sides with the differing words marked. */
function keptIn(catalogue: Catalogue, { a, b }: Parallel, older: Document, newer: Document): Change['kept'] {
  const left = [a, b].find(({ document }) => document === older.id)
  const right = [a, b].find(({ document }) => document === newer.id)
  if (!left || !right) return []
  const diff = diffWords(wholeSentences(catalogue, left), wholeSentences(catalogue, right))
  const side = (place: Parallel['a'], own: 'only-a' | 'only-b'): Side => {
    const { label, url } = placeOf(catalogue, place.document, place.block)
    const parts = diff.filter(({ kind }) => kind === 'same' || kind === own)
    return { label, url, parts: parts.map(({ kind, text: words }) => ({ text: words, own: kind === own })) }
  }
  return [{ left: side(left, 'only-a'), right: side(right, 'only-b') }]
}

function wholeSentences(catalogue: Catalogue, { document, block, start, end }: Parallel['a']): string {
  const text = blockIn(catalogue, document, block)?.text ?? ''
  return text.slice(...sentenceAround(text, [start, end]))
}
