import type { Document } from '../../collections/schema/document.ts'
import { dossierId, parseKamerstukId } from '../../links/identifiers/kamerstuk-id.ts'
import type { Link } from '../../links/link.ts'
import { ORDINALS } from '../../links/matching/ordinals.ts'
import { MONTHS } from '../../text/months.ts'
import { contentWords } from '../../text/words.ts'
import { documentCitations } from '../backlinks/backlinks.ts'
import type { Library } from '../library.ts'

/**
 * Why two documents have the same subject: seed.yaml states it, their titles differ only in year or number,
 * one cites the other, or they are in one dossier.
 */
export type Ground =
  | { kind: 'stated' }
  | { kind: 'series' }
  | { kind: 'cited'; link: Link }
  | { kind: 'dossier'; id: string }

/** Two documents of one kind on one subject, the older one first. */
export interface Succession {
  older: Document
  newer: Document
  ground: Ground
}

/** Words in titles that name the kind of paper or its sender, not its subject. */
const OF_ANY_PAPER = new Set(
  `aanbieding aanbiedingsbrief advies adviesrapport antwoord antwoorden artikel beantwoording begroting
  bijlage brief document jaar jaarverslag kamer kamerbrief kamervragen minister nota nr nummer rapport
  regering staatssecretaris verslag voorzitter vragen`.split(/\s+/u),
)
const WHEN = new Set([...MONTHS, ...ORDINALS.slice(1)])
/** Kinds that an issuer publishes once a year, so that the kind is the subject. */
const YEARLY: ReadonlySet<Document['kind']> = new Set(['begroting', 'jaarverslag'])

/** "Tweede voortgangsbrief Wmo 2023" → "voortgangsbrief wmo"; null when the title names no subject. */
function seriesKey({ title, kind, issuer }: Document): string | null {
  const words = [...contentWords(title)].filter((word) => !/^\d/u.test(word) && !WHEN.has(word))
  if (words.some((word) => !OF_ANY_PAPER.has(word))) return words.join(' ')
  return YEARLY.has(kind) && issuer !== null ? `${issuer} ${words.join(' ')}` : null
}

function dossierOf({ official }: Document): string | null {
  const paper = parseKamerstukId(official ?? '')
  return paper === null ? null : dossierId(paper)
}

const numberOf = ({ official }: Document): number => Number(parseKamerstukId(official ?? '')?.number)
const dateOf = ({ date, year }: Document): string => date ?? String(year ?? '')

/** Sorts by date, then by number in the dossier, as far as they are known. */
const inOrder = (a: Document, b: Document): number =>
  dateOf(a).localeCompare(dateOf(b)) || numberOf(a) - numberOf(b) || a.id.localeCompare(b.id)

/**
 * Whether `a` is certainly older than `b`: `2023` may be before or after `2023-05`, and numbers count only
 * within a dossier.
 */
function isOlder(a: Document, b: Document): boolean {
  const [ours, theirs] = [dateOf(a), dateOf(b)]
  if (ours === '' || theirs === '') return false
  if (!theirs.startsWith(ours) && !ours.startsWith(theirs)) return ours < theirs
  return dossierOf(a) !== null && dossierOf(a) === dossierOf(b) && numberOf(a) < numberOf(b)
}

/** Documents that share a key, each with the one before it. */
function inGroups(
  documents: readonly Document[],
  keyOf: (document: Document) => string | null,
  groundOf: (key: string) => Ground,
): Succession[] {
  const keyed = documents.flatMap((document) => {
    const key = keyOf(document)
    return key === null ? [] : [{ key, group: `${document.kind} ${key}`, document }]
  })
  return [...Map.groupBy(keyed, ({ group }) => group).values()].flatMap((group) =>
    group.slice(1).flatMap(({ key, document: newer }, index) => {
      const older = group[index]!.document
      return isOlder(older, newer) ? [{ older, newer, ground: groundOf(key) }] : []
    }),
  )
}

/** Documents for which seed.yaml states which one they follow, whatever their kinds, dates and titles. */
function stated(documents: readonly Document[]): Succession[] {
  const ofId = new Map(documents.map((document) => [document.id, document]))
  return documents.flatMap((newer) => {
    const older = newer.follows && ofId.get(newer.follows)
    return older ? [{ older, newer, ground: { kind: 'stated' } as const }] : []
  })
}

/** Documents that cite an earlier one of the same kind. */
function cited(documents: readonly Document[], library: Pick<Library, 'documents' | 'links'>): Succession[] {
  const ofId = new Map(documents.map((document) => [document.id, document]))
  const citations = documentCitations(library)
  return documents.flatMap((older) =>
    (citations.get(older.id) ?? []).flatMap((link) => {
      const newer = ofId.get(link.document)
      return newer && newer !== older && newer.kind === older.kind && !isOlder(newer, older)
        ? [{ older, newer, ground: { kind: 'cited', link } as const }]
        : []
    }),
  )
}

/**
 * Documents that succeed one another on one subject. Afterwards:
 * 1. each document has at most one older one, with a ground: stated in seed.yaml, or evident from both
 *    texts or their titles;
 * 2. it is known which of the two is older.
 * Budget articles are left out: they have a page of their own for this.
 */
export function successions(library: Pick<Library, 'documents' | 'links'>): Succession[] {
  const documents = library.documents.filter(({ budget }) => budget === null).toSorted(inOrder)
  const found = [
    ...stated(documents),
    ...inGroups(documents, seriesKey, () => ({ kind: 'series' })),
    ...cited(documents, library).toReversed(),
    ...inGroups(documents, dossierOf, (id) => ({ kind: 'dossier', id })),
  ]
  const first = new Map<string, Succession>()
  for (const each of found) if (!first.has(each.newer.id)) first.set(each.newer.id, each)
  return [...first.values()].toSorted((a, b) => inOrder(a.newer, b.newer))
}
