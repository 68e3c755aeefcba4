/**
 * Caches what a document claims, under a digest of the document and of the laws. For the other registers, the
 * cache holds what the document looked up, with a digest of the answers: a new term or actor does not
 * invalidate documents without its words.
 */
import { serialize } from 'node:v8'
import { claimsOf, type DocumentClaims } from '../../claims/of-document.ts'
import { OpenedPassages } from '../../claims/parallels/opened-passages.ts'
import type { PassageRows, PassageWords } from '../../claims/parallels/passage-words.ts'
import type { ReadPassages } from '../../claims/parallels/same-passages.ts'
import type { Content } from '../../collections/content-type.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import { answersTo, askingRegisters } from '../../links/registers/asked-registers.ts'
import type { Registers } from '../../links/registers/registers.ts'
import { deserialized } from '../../output/result-cache.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { digestOf, type Facts } from './facts.ts'
import { interned } from './intern.ts'
import { type LinkRows, packLinks, unpackLinks } from './link-rows.ts'
import { keyOf } from './store.ts'

/** Where the claims of a document are cached, given the current registers. */
export interface ClaimPlace {
  key: string
  /** A digest of all registers as this document sees them. When it is the same, so are all answers. */
  whole: string
}

/** The entry in the pack. The claims themselves are files, read when needed. */
interface CachedClaims {
  whole: string
  /** A digest of what the registers answered. */
  answers: string
  named: DocumentClaims['named']
  /** The digests of the claims, of the lookups, and of the passages. */
  claims: string
  asked: string
  passages: string
}

const STATED = 'stated'
const LINKS = 'links'
const ASKED = 'asked'
const ROWS = 'rows'
const WORDS = 'words'

type Stated = Omit<DocumentClaims, 'named' | 'passages' | 'links'>

type Claims = (document: Document, registers: Registers) => DocumentClaims

/** Returns a function that gives the claims of a document, from the cache where they are valid. */
export function cachedClaims(facts: Facts, content: Content): Claims {
  const placeOf = placesOf(facts, content)
  return (document, registers) => {
    const place = placeOf(document, registers)
    const cached = findCached(facts, place, document, registers)
    if (cached !== null) {
      facts.claimed.set(document, cached)
      return claimsFromCache(facts, cached, document, registers)
    }
    const computed = makeClaimsOf(facts, place, document, registers)
    facts.claimed.set(document, computed.cached)
    facts.pack.put(...computed.pack)
    computed.claims.passages.place = keyOfParts(facts, computed.cached)
    return computed.claims
  }
}

/** Returns the cached claims of a document; null when there are none that are valid. */
export function findCached(
  facts: Facts,
  place: ClaimPlace,
  document: Document,
  registers: Registers,
): CachedClaims | null {
  const cached = deserialized<CachedClaims>(facts.pack.get(place.key))
  if (cached === null || cached.whole === place.whole) return cached
  const asked = partsOf(facts, cached)<ReadonlySet<string>>(ASKED)
  if (asked === null || cached.answers !== keyOf(answersTo(document, asked, registers))) return null
  // The registers changed but gave the same answers. Recorded under their new digest, so that nobody has to
  // ask again.
  const updated = { ...cached, whole: place.whole }
  facts.pack.put(place.key, serialize(updated))
  return updated
}

/** Returns a function that gives the place of a document's claims in the cache. */
export function placesOf(
  facts: Facts,
  content: Content,
): (document: Document, registers: Registers) => ClaimPlace {
  const registersDigest = registersDigests(content)
  let laws: string | undefined
  return (document, registers) => {
    laws ??= keyOf(JSON.stringify([...registers.lawById]))
    const key = keyOf('claims', facts.program, digestOf(facts, document), laws)
    return { key, whole: registersDigest(document) }
  }
}

/**
 * Returns a function that gives, for a document, a digest of all registers. Where a term is defined matters
 * only to the document that defines it.
 */
function registersDigests({ actors, laws, programmes, glossary }: Content): (document: Document) => string {
  const terms = glossary.map(({ definitions: _, ...term }) => term)
  const shared = keyOf(JSON.stringify([actors, laws, programmes, terms]))
  const definitions = glossary.flatMap(({ id, definitions }) => definitions.map((each) => ({ id, ...each })))
  const own = Map.groupBy(definitions, ({ document }) => document)
  return ({ id }) =>
    keyOf(shared, JSON.stringify((own.get(id) ?? []).map((definition) => [definition.id, definition.block])))
}

/** The key of the claims that were asked for of a document, whose passages have this digest. */
export const claimsKey = (facts: Facts, document: Document, passages: string): string =>
  keyOfParts(facts, { claims: '', asked: '', ...facts.claimed.get(document), passages })

/** The passages of a document, ready to be compared; null when they are not cached. */
export const openedUnder = (facts: Facts, key: string): OpenedPassages | null =>
  passagesUnder(facts, key)?.open() ?? null

/** The passages cached under a key, of a document that may have changed since; null when they are gone. */
export function passagesUnder(facts: Facts, key: string): ReadPassages | null {
  const readPart = partsUnder(facts, key)
  const [rows, words] = [readPart<PassageRows>(ROWS), readPart<PassageWords>(WORDS)]
  return rows && words && { rows, open: () => new OpenedPassages(rows, words) }
}

type PartReader = <T>(name: string) => T | null

const keyOfParts = (
  { program }: Facts,
  { claims, asked, passages }: Pick<CachedClaims, 'claims' | 'asked' | 'passages'>,
): string => keyOf('claims', program, claims, asked, passages)

/** Reads parts of the file with cached claims. */
const partsOf = (facts: Facts, cached: CachedClaims): PartReader =>
  partsUnder(facts, keyOfParts(facts, cached))

const partsUnder =
  ({ store }: Facts, key: string): PartReader =>
  <T>(name: string) =>
    deserialized<T>(store.part(key, name))

/**
 * The cached claims of a document, each part read when it is first needed. When a file is gone, the document
 * is searched again.
 */
function claimsFromCache(
  facts: Facts,
  cached: CachedClaims,
  document: Document,
  registers: Registers,
): DocumentClaims {
  const recompute = (): DocumentClaims => claimsOf(document, registers)
  const readPart = partsOf(facts, cached)
  let knownStated: Stated | undefined
  const stated = (): Stated => {
    knownStated ??= ofDocument(document, readPart<Stated>(STATED) ?? recompute())
    return knownStated
  }
  const links = (): Link[] => {
    const rows = readPart<LinkRows>(LINKS)
    return rows === null ? recompute().links : unpackLinks(rows, document.id)
  }
  const { named, passages } = cached
  return withLazy<Pick<DocumentClaims, 'named' | 'passages'>, Stated & Pick<DocumentClaims, 'links'>>(
    {
      named,
      passages: {
        digest: passages,
        place: keyOfParts(facts, cached),
        rows: () => readPart<PassageRows>(ROWS) ?? recompute().passages.rows(),
        words: () => readPart<PassageWords>(WORDS) ?? recompute().passages.words(),
      },
    },
    {
      tables: () => stated().tables,
      links,
      amounts: () => stated().amounts,
      sums: () => stated().sums,
      relations: () => stated().relations,
      commitments: () => stated().commitments,
    },
  )
}

/**
 * Computes and caches the claims of a document. Returns them with the entry for the pack, which the caller
 * adds.
 */
export function makeClaimsOf(
  facts: Facts,
  { key, whole }: ClaimPlace,
  document: Document,
  registers: Registers,
): { claims: DocumentClaims; cached: CachedClaims; pack: [key: string, bytes: Uint8Array] } {
  const { registers: recordingRegisters, asked } = askingRegisters(registers)
  const claims = claimsOf(document, recordingRegisters)
  const { named, passages, links, ...stated } = claims
  const [bytes, linkBytes] = [serialize(stated), serialize(packLinks(links))]
  const askedBytes = serialize(asked)
  const cached: CachedClaims = {
    whole,
    answers: keyOf(answersTo(document, asked, registers)),
    named,
    claims: keyOf(bytes, linkBytes),
    asked: keyOf(askedBytes),
    passages: passages.digest,
  }
  facts.store.putParts(keyOfParts(facts, cached), {
    [STATED]: bytes,
    [LINKS]: linkBytes,
    [ASKED]: askedBytes,
    [ROWS]: serialize(passages.rows()),
    [WORDS]: serialize(passages.words()),
  })
  return { claims, cached, pack: [key, serialize(cached)] }
}

/**
 * Deserialised claims have copies of their own of every string. Here each gets the id of its document, and
 * strings that many documents share are interned.
 */
function ofDocument({ id }: Document, { tables, amounts, sums, relations, commitments }: Stated): Stated {
  for (const each of [...tables, ...amounts, ...sums]) {
    each.document = id
    each.block = interned(each.block)
  }
  for (const amount of amounts) amount.text = interned(amount.text)
  // Only these: the other claims of a recomputation need not stay in memory.
  return { tables, amounts, sums, relations, commitments }
}
