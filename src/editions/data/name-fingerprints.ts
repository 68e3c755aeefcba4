/**
 * Fingerprints of the links of each name in each document. When the words of a document change, most names
 * keep their fingerprint, and so their files stay up to date.
 */
import type { Library } from '../../claims/library.ts'
import { isName, type Link, type LinkKind } from '../../links/link.ts'
import { mayUseTerm } from '../../links/term-uses.ts'
import { fingerprintOf, numberFor } from '../../text/fingerprints.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'

/**
 * A name by kind and id, `actor:vws`; or `written:` and the letters of a term, which also count as its use.
 */
export type NameKey = `${LinkKind | 'written'}:${string}`

/** The names in a document, as hashes, each with a fingerprint of all links with it. */
export interface NameFingerprints {
  names: Float64Array
  fingerprints: Float64Array
}

/** The names in the links of a document. */
export function namesIn(links: readonly Link[]): NameFingerprints {
  const rows = new Map<NameKey, number[]>()
  for (const link of links.filter(({ kind }) => isName(kind))) {
    const number = numberFor(shownOf(link))
    const add = (name: NameKey): unknown => getOrInsert(rows, name, (): number[] => []).push(number)
    for (const { id } of link.targets) add(`${link.kind}:${id}`)
    if (mayUseTerm(link.kind)) add(`written:${link.text}`)
  }
  return {
    names: Float64Array.from(rows.keys(), numberFor),
    fingerprints: Float64Array.from(rows.values(), (numbers) => numberFor(numbers.join())),
  }
}

/** The properties of a link that are in the data. */
const shownOf = ({ document, block, start, end, by, text }: Link): string =>
  [document, block, start, end, by, text].join(' ')

/** The names that have files in the data. */
export const namesAsked = ({ actors, laws, programmes, glossary }: Library): NameKey[] => [
  ...actors.map(({ id }): NameKey => `actor:${id}`),
  ...laws.map(({ id }): NameKey => `law:${id}`),
  ...programmes.map(({ id }): NameKey => `programme:${id}`),
  ...glossary.flatMap(({ id, term }): NameKey[] => [`term:${id}`, `written:${term}`]),
]

/** A document that has a name, and the fingerprint of its links with that. */
export interface DocumentFingerprint {
  document: string
  fingerprint: number
}

/** Returns a lookup of the documents that have a name, in their order; only for the names asked for. */
export function byName(
  summaries: ReadonlyMap<string, { names: NameFingerprints }>,
  asked: readonly NameKey[],
): (name: NameKey) => readonly DocumentFingerprint[] {
  const found = new Map(asked.map((name): [number, DocumentFingerprint[]] => [numberFor(name), []]))
  for (const [document, { names: said }] of summaries)
    for (let at = 0; at < said.names.length; at++)
      found.get(said.names[at] as number)?.push({ document, fingerprint: said.fingerprints[at] as number })
  return (name) => found.get(numberFor(name)) ?? []
}

/**
 * A fingerprint of the links of names. In a document with several of them the order of their links may change
 * independently, so for these documents it includes the digest of the whole document.
 */
export function fingerprintOfNames(
  all: readonly (readonly DocumentFingerprint[])[],
  own: ReadonlyMap<string, string>,
): unknown {
  const fingerprints = all.map((each) => fingerprintOf(each.map(({ fingerprint }) => fingerprint)))
  return [fingerprints, documentsOfSeveral(all).map((id) => own.get(id))]
}

/** The ids of documents that have more than one of the names. */
function documentsOfSeveral(all: readonly (readonly DocumentFingerprint[])[]): string[] {
  if (all.length < 2) return []
  const documents = all.flatMap((each) => each.map(({ document }) => document))
  return [...Map.groupBy(documents, (id) => id)].flatMap(([id, times]) => (times.length > 1 ? [id] : []))
}
