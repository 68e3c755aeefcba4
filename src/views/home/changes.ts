import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue, mentionKey } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { entries, lookup } from '../../catalogue/reads/lookup.ts'
import { diffWords } from '../../claims/alignment/align.ts'
import { speaksOf, wordsIn } from '../../claims/alignment/name-families.ts'
import { type Ground, type Succession, successions } from '../../claims/alignment/shared-subject.ts'
import type { Parallel } from '../../claims/parallels/parallel.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Actor } from '../../collections/schema/entities.ts'
import { dossierName } from '../../links/identifiers/dossiers.ts'
import type { LinkKind } from '../../links/link.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { sentenceAround } from '../../text/sentences.ts'
import type { Side } from '../articles/comparison.ts'
import { extentOf, yearOf } from '../documents/document-facts.ts'

/** A name with the number of times that a text has it. */
export interface NameCount {
  name: string
  url: string
  count: number
}

/**
 * Two successive documents about one subject, and the differences between them. It does not say why they
 * differ.
 */
export interface Change {
  older: DocumentName
  newer: DocumentName
  /** Why they are compared, and where the newer one cites the older, when that is the reason. */
  ground: { text: string; place: Place | null }
  /** Names that only the newer text has, the most frequent first. */
  appeared: NameCount[]
  /** Names that only the older text has, the most frequent first. */
  gone: NameCount[]
  /** Passages that both have in nearly the same words. */
  kept: { left: Side; right: Side }[]
}

interface DocumentName {
  title: string
  year: string | null
  extent: string | null
  url: string
}

/** A name that occurs only once may be there by chance. */
const FEWEST_MENTIONS = 2

/** The number of comparisons that a reader may go through. */
const MOST_CHANGES = 5

/** The last pairs of successive documents about one subject. */
export const changes = (catalogue: Catalogue): Change[] =>
  successions(catalogue)
    .slice(-MOST_CHANGES)
    .map((succession) => change(catalogue, succession))

function change(catalogue: Catalogue, { older, newer, ground }: Succession): Change {
  const parallels = keptBetween(catalogue, `${older.id} ${newer.id}`)
  const [before, after] = [namesIn(catalogue, older), namesIn(catalogue, newer)]
  return {
    older: documentName(older),
    newer: documentName(newer),
    ground: groundOf(catalogue, ground),
    appeared: onlyIn(after, before, older),
    gone: onlyIn(before, after, newer),
    kept: parallels.flatMap((parallel) => keptIn(catalogue, parallel, older, newer)),
  }
}

function groundOf(catalogue: Catalogue, ground: Ground): Change['ground'] {
  if (ground.kind === 'stated')
    return {
      text: 'De tweede is opgegeven als vervolg op de eerste.',
      place: null,
    }
  if (ground.kind === 'series')
    return { text: 'Hun titels verschillen alleen in jaar of nummer.', place: null }
  if (ground.kind === 'dossier')
    return { text: `Beide staan in één dossier: ${dossierName(ground.id)}.`, place: null }
  const { document, block } = ground.link
  return { text: 'De tweede haalt de eerste aan:', place: placeOf(catalogue, document, block) }
}

const documentName = (document: Document): DocumentName => ({
  title: document.title,
  year: yearOf(document),
  extent: extentOf(document),
  url: path.document(document.id),
})

/** Names in one text that the other does not have, not even as a word of the same family. */
function onlyIn(names: Names, others: Names, other: Document): NameCount[] {
  const words = wordsIn(other)
  return [...names.values()]
    .filter(({ url, count }) => count >= FEWEST_MENTIONS && !others.has(url))
    .filter(({ actor }) => actor === null || !speaksOf(actor, words))
    .map(({ name, url, count }) => ({ name, url, count }))
    .toSorted((a, b) => b.count - a.count)
}

type Named = NameCount & { actor: Actor | null }
type Names = Map<string, Named>

/** Document → name → the number of mentions. */
const namesByDocument = lookup('namesByDocument', ({ mentionsOf }: Catalogue) => {
  const found = new Map<string, Map<string, number>>()
  for (const [name, links] of mentionsOf)
    for (const { document } of links) {
      const counts = getOrInsert(found, document, () => new Map<string, number>())
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return found
})

/** The parallels between two documents; the key is their ids with a space between. */
const keptBetween = entries('keptBetween', ({ parallels }: Catalogue, key) => {
  const ids = key.split(' ')
  return parallels.of(ids[0] ?? '').filter(({ a, b }) => ids.includes(a.document) && ids.includes(b.document))
})

/** The actors, laws and programmes that a document mentions, by address. */
function namesIn(catalogue: Catalogue, { id }: Document): Names {
  const registers: [LinkKind, readonly { id: string; name: string }[], (id: string) => string][] = [
    ['actor', catalogue.actors, path.actor],
    ['law', catalogue.laws, path.law],
    ['programme', catalogue.programmes, path.programme],
  ]
  const counts = namesByDocument(catalogue).get(id) ?? new Map<string, number>()
  const found = registers.flatMap(([kind, all, url]) =>
    all.flatMap((entry): [string, Named][] => {
      const count = counts.get(mentionKey(kind, entry.id)) ?? 0
      const actor = kind === 'actor' ? (catalogue.actorOf.get(entry.id) ?? null) : null
      return count > 0 ? [[url(entry.id), { name: entry.name, url: url(entry.id), count, actor }]] : []
    }),
  )
  return new Map(found)
}

/** A parallel between two documents as two sides, with the differing words marked. */
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
