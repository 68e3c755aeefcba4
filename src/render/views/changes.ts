import type { Document } from '../../collections/schema/document.ts'
import { diffWords } from '../../links/align.ts'
import { sentenceAround } from '../../links/evidence.ts'
import type { LinkKind } from '../../links/link.ts'
import { sameFamily } from '../../links/name-family.ts'
import type { Parallel } from '../../links/parallels/parallel.ts'
import { type Ground, sharedSubject } from '../../links/shared-subject.ts'
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
  /** The name and its other spellings. */
  spellings: readonly string[]
}

/** Two documents of one kind about one subject that follow each other, and what differs, counted only: nothing is said of why. */
export interface Change {
  older: DocumentName
  newer: DocumentName
  /** Why the two are held against each other: 'beide horen bij dossier 29538'. */
  ground: string
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

/** How a shared subject is said. */
const GROUNDS: Record<Ground['kind'], (ground: Ground) => string> = {
  dossier: ({ of }) => `beide horen bij dossier ${of}`,
  series: () => 'beide hebben dezelfde titel, op het jaar of nummer na',
  cites: () => 'de nieuwere haalt de oudere aan',
}

/**
 * Each document beside the latest one before it of the same kind that shares its subject; budget articles have a page of
 * their own for that. Texts that have nothing to do with each other are not compared.
 */
export function changes(catalogue: Catalogue): Change[] {
  const plain = catalogue.documents.filter((document) => document.budget === null).toSorted(byDate)
  return [...Map.groupBy(plain, (document) => document.kind).values()].flatMap((group) =>
    group.flatMap((newer, at) => changeSince(catalogue, group.slice(0, at), newer)),
  )
}

function changeSince(catalogue: Catalogue, earlier: readonly Document[], newer: Document): Change[] {
  for (const older of earlier.toReversed()) {
    const ground = sharedSubject(older, newer, catalogue.citations.get(older.id) ?? [])
    if (ground) return [change(catalogue, older, newer, GROUNDS[ground.kind](ground))]
  }
  return []
}

function change(catalogue: Catalogue, older: Document, newer: Document, ground: string): Change {
  const [before, after] = [namesIn(catalogue, older), namesIn(catalogue, newer)]
  return {
    older: documentName(older),
    newer: documentName(newer),
    ground,
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
    .filter(({ spellings }) => ![...others.values()].some((other) => sameFamily(spellings, other.spellings)))
    .toSorted((a, b) => b.count - a.count)

interface Named {
  id: string
  name: string
  aliases: readonly string[]
}

/** The actors, laws and programmes of a document by address. */
function namesIn(catalogue: Catalogue, { id }: Document): Map<string, NameCount> {
  const registers: [LinkKind, readonly Named[], (id: string) => string][] = [
    ['actor', catalogue.actors, path.actor],
    ['law', catalogue.laws, path.law],
    ['programme', catalogue.programmes, path.programme],
  ]
  const found = registers.flatMap(([kind, entries, url]) =>
    entries.flatMap((entry): [string, NameCount][] => {
      const count = (catalogue.mentionsOf.get(`${kind}:${entry.id}`) ?? []).filter(
        (link) => link.document === id,
      ).length
      return count > 0
        ? [
            [
              url(entry.id),
              { name: entry.name, url: url(entry.id), count, spellings: [entry.name, ...entry.aliases] },
            ],
          ]
        : []
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
