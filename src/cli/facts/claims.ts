/**
 * What a document says by itself and by the registers, kept under a digest of the document and of the laws.
 * Of the other registers it is kept what the document looked up, with a digest of what they answered: a new
 * term or actor leaves the documents that do not have its words as they are.
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

/** Where the claims of a document are kept, by the registers as they are now. */
export interface ClaimPlace {
  key: string
  /** Of the registers as a whole, as this document sees them: when they are the same, so are the answers. */
  whole: string
}

/** What is in the pack; the claims themselves are files, which are read when they are asked for. */
interface CachedClaims {
  whole: string
  /** Of what the registers answered. */
  answers: string
  named: DocumentClaims['named']
  /** The digests of the claims, of what was looked up for them, and of the passages. */
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

/** The claims of the documents of a library, those from facts where they hold. */
export function cachedClaims(facts: Facts, content: Content): Claims {
  const placeOf = placesOf(facts, content)
  return (document, registers) => {
    const place = placeOf(document, registers)
    const kept = findCached(facts, place, document, registers)
    if (kept !== null) {
      facts.claimed.set(document, kept)
      return claimsFromCache(facts, kept, document, registers)
    }
    const made = makeClaimsOf(facts, place, document, registers)
    facts.claimed.set(document, made.kept)
    facts.pack.put(...made.pack)
    made.claims.passages.place = keyOfParts(facts, made.kept)
    return made.claims
  }
}

/** What is kept of a document; null when there is nothing that holds. */
export function findCached(
  facts: Facts,
  place: ClaimPlace,
  document: Document,
  registers: Registers,
): CachedClaims | null {
  const kept = deserialized<CachedClaims>(facts.pack.get(place.key))
  if (kept === null || kept.whole === place.whole) return kept
  const asked = partsOf(facts, kept)<ReadonlySet<string>>(ASKED)
  if (asked === null || kept.answers !== keyOf(answersTo(document, asked, registers))) return null
  // Other registers gave the same answers: by these they hold as well, and nobody has to ask again.
  const same = { ...kept, whole: place.whole }
  facts.pack.put(place.key, serialize(same))
  return same
}

/** Where the claims of each document are kept. */
export function placesOf(
  facts: Facts,
  content: Content,
): (document: Document, registers: Registers) => ClaimPlace {
  const wholeFor = wholesOf(content)
  let laws: string | undefined
  return (document, registers) => {
    laws ??= keyOf(JSON.stringify([...registers.lawById]))
    const key = keyOf('claims', facts.program, digestOf(facts, document), laws)
    return { key, whole: wholeFor(document) }
  }
}

/**
 * By document, one value for all registers: of a definition it matters to its own document where it stands.
 */
function wholesOf({ actors, laws, programmes, glossary }: Content): (document: Document) => string {
  const terms = glossary.map(({ definitions: _, ...term }) => term)
  const shared = keyOf(JSON.stringify([actors, laws, programmes, terms]))
  const definitions = glossary.flatMap(({ id, definitions }) => definitions.map((each) => ({ id, ...each })))
  const own = Map.groupBy(definitions, ({ document }) => document)
  return ({ id }) =>
    keyOf(shared, JSON.stringify((own.get(id) ?? []).map((definition) => [definition.id, definition.block])))
}

/** Where the claims of a document are kept that were asked for: with its passages, which have this digest. */
export const claimsKey = (facts: Facts, document: Document, passages: string): string =>
  keyOfParts(facts, { claims: '', asked: '', ...facts.claimed.get(document), passages })

/** The passages of a document, ready to be compared; null when they are not there. */
export const openedUnder = (facts: Facts, key: string): OpenedPassages | null =>
  passagesUnder(facts, key)?.open() ?? null

/** The passages of a document that may be another now; null when they are not there. */
export function passagesUnder(facts: Facts, key: string): ReadPassages | null {
  const read = partsUnder(facts, key)
  const [rows, words] = [read<PassageRows>(ROWS), read<PassageWords>(WORDS)]
  return rows && words && { rows, open: () => new OpenedPassages(rows, words) }
}

type PartRead = <T>(name: string) => T | null

const keyOfParts = (
  { program }: Facts,
  { claims, asked, passages }: Pick<CachedClaims, 'claims' | 'asked' | 'passages'>,
): string => keyOf('claims', program, claims, asked, passages)

/** What is in the file of the claims. */
const partsOf = (facts: Facts, kept: CachedClaims): PartRead => partsUnder(facts, keyOfParts(facts, kept))

const partsUnder =
  ({ store }: Facts, key: string): PartRead =>
  <T>(name: string) =>
    deserialized<T>(store.part(key, name))

/** Claims are read when they are asked for; when they are not there, the document is looked through again. */
function claimsFromCache(
  facts: Facts,
  kept: CachedClaims,
  document: Document,
  registers: Registers,
): DocumentClaims {
  const again = (): DocumentClaims => claimsOf(document, registers)
  const read = partsOf(facts, kept)
  let found: Stated | undefined
  const stated = (): Stated => {
    found ??= ofDocument(document, read<Stated>(STATED) ?? again())
    return found
  }
  const links = (): Link[] => {
    const rows = read<LinkRows>(LINKS)
    return rows === null ? again().links : unpackLinks(rows, document.id)
  }
  const { named, passages } = kept
  return withLazy<Pick<DocumentClaims, 'named' | 'passages'>, Stated & Pick<DocumentClaims, 'links'>>(
    {
      named,
      passages: {
        digest: passages,
        place: keyOfParts(facts, kept),
        rows: () => read<PassageRows>(ROWS) ?? again().passages.rows(),
        words: () => read<PassageWords>(WORDS) ?? again().passages.words(),
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

/** Looks a document through; the claims are kept, and it is told what the pack should have of them. */
export function makeClaimsOf(
  facts: Facts,
  { key, whole }: ClaimPlace,
  document: Document,
  registers: Registers,
): { claims: DocumentClaims; kept: CachedClaims; pack: [key: string, bytes: Uint8Array] } {
  const { registers: asking, asked } = askingRegisters(registers)
  const claims = claimsOf(document, asking)
  const { named, passages, links, ...stated } = claims
  const [bytes, linkBytes] = [serialize(stated), serialize(packLinks(links))]
  const lookedUp = serialize(asked)
  const kept: CachedClaims = {
    whole,
    answers: keyOf(answersTo(document, asked, registers)),
    named,
    claims: keyOf(bytes, linkBytes),
    asked: keyOf(lookedUp),
    passages: passages.digest,
  }
  facts.store.putParts(keyOfParts(facts, kept), {
    [STATED]: bytes,
    [LINKS]: linkBytes,
    [ASKED]: lookedUp,
    [ROWS]: serialize(passages.rows()),
    [WORDS]: serialize(passages.words()),
  })
  return { claims, kept, pack: [key, serialize(kept)] }
}

/** As it was kept, each has its document, and words that others have too, to itself. */
function ofDocument({ id }: Document, { tables, amounts, sums, relations, commitments }: Stated): Stated {
  for (const each of [...tables, ...amounts, ...sums]) {
    each.document = id
    each.block = interned(each.block)
  }
  for (const amount of amounts) amount.text = interned(amount.text)
  // What was asked to find them is not needed any more.
  return { tables, amounts, sums, relations, commitments }
}
