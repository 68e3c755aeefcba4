import { isNode, Document as YamlDocument } from 'yaml'
import { damagedAt } from '../../blocks/damage/damaged-letters.ts'
import { type DocumentKind, SeedMeta } from '../../seed/seed-schema.ts'
import type { Reading } from '../../sources/adapter.ts'
import { officialAddress } from '../../sources/meta/address.ts'
import type { Found, PaperKind, Proposal } from '../../sources/proposal.ts'
import { oneSpaced } from '../../text/spaces.ts'
import { proposeMeta } from '../propose.ts'

/** Kinds of paper that have another name in seed.yaml. */
const KINDS: Partial<Record<PaperKind, DocumentKind>> = { 'antwoord op vragen': 'beantwoording' }
const CHAMBER = /\b(?:tweede|eerste) kamer\b|\bstaten-generaal\b/iu

/** The proposed fact from which each key of seed.yaml is taken. */
const GROUNDS = {
  title: 'title',
  kind: 'kind',
  date: 'date',
  issuer: 'sender',
  addressee: 'addressee',
  subject: 'subject',
  reference: 'reference',
  dossier: 'dossier',
  number: 'number',
  official: 'official',
} as const satisfies Partial<Record<keyof SeedMeta, keyof Proposal>>
type Key = keyof typeof GROUNDS

/** A letter to one of the chambers is a Kamerbrief. */
function kindOf({ kind, addressee, official }: Proposal): DocumentKind {
  const paper = (kind?.value ?? 'document') as PaperKind
  if (paper === 'brief') return official || CHAMBER.test(addressee?.value ?? '') ? 'kamerbrief' : 'brief'
  return (KINDS[paper] ?? paper) as DocumentKind
}

const clean = (found: Found | null): string | null => oneSpaced(found?.value ?? '') || null

/** The year, session year and budget article that the words of a paper give. */
function ofYear(text: string, kind: DocumentKind): Partial<SeedMeta> {
  const { year, sessionYear, budget } = proposeMeta(text)
  return kind === 'begroting' || kind === 'jaarverslag' ? { year, sessionYear, budget } : { sessionYear }
}

/** Facts that consist of digits, which are dropped when the text layer is full of reading errors. */
const BY_DIGITS = ['date', 'reference', 'official', 'dossier', 'number'] as const

/** The proposal without doubtful facts: damaged words, and digits that may be misread. */
function believed({ meta, findings }: Pick<Reading, 'meta' | 'findings'>): Proposal {
  const isMisread = findings.some(({ rule }) => rule === 'damaged-text-layer')
  const sure = Object.entries(meta).map(([name, found]: [string, Found | null]) => {
    const isDoubtful =
      found !== null &&
      found.property === undefined &&
      (damagedAt(found.value).length > 0 || (isMisread && BY_DIGITS.some((digits) => digits === name)))
    return [name, isDoubtful && name !== 'kind' ? null : found]
  })
  return Object.fromEntries(sure) as Proposal
}

/**
 * The metadata that a paper gives about itself; null for what it does not give, what was read with doubt, and
 * what seed.yaml does not allow.
 */
export function proposedMeta(reading: Reading): SeedMeta {
  const { text, evidence } = reading
  const meta = believed(reading)
  const words = proposeMeta(text)
  const kind = kindOf(meta)
  const isParliamentary = meta.official !== null || kind === 'beantwoording'
  const proposed = {
    ...words,
    year: null,
    budget: null,
    sessionYear: null,
    ...(isParliamentary || kind === 'begroting' || kind === 'jaarverslag' ? ofYear(text, kind) : {}),
    title: clean(meta.title) ?? words.title,
    kind,
    date: clean(meta.date),
    issuer: clean(meta.sender),
    addressee: clean(meta.addressee),
    subject: clean(meta.subject),
    reference: clean(meta.reference),
    dossier: clean(meta.dossier),
    number: clean(meta.number),
    official: clean(meta.official),
    officialUrl: officialAddress(clean(meta.official), clean(meta.date)),
    provenance: `Tekst uit een ${evidence.source.adapter}-bestand.`,
  }
  return inOrder(SeedMeta.parse({ ...proposed, ...nullForFaults(proposed) }))
}

/** Null for each key whose value seed.yaml would refuse. */
function nullForFaults(proposed: object): Record<string, null> {
  const { error } = SeedMeta.safeParse(proposed)
  return Object.fromEntries((error?.issues ?? []).map(({ path }) => [String(path[0]), null]))
}

/** Sorts keys in the order of the schema, so that all proposals look alike. */
const inOrder = (meta: SeedMeta): SeedMeta =>
  Object.fromEntries(
    Object.keys(SeedMeta.shape).flatMap((key) => (key in meta ? [[key, meta[key as keyof SeedMeta]]] : [])),
  ) as SeedMeta

/** Where a fact was found: "page 1, line 12", or the property of the file. */
function placeOf({ page, row, property }: Found): string | null {
  if (property !== undefined) return `property ${property}`
  const place = [page !== undefined && `page ${page}`, row !== undefined && `line ${row}`]
  return place.filter(Boolean).join(', ') || null
}

/**
 * A seed.yaml for a source file. Each value that was read from it names its place, so that a person can check
 * it.
 */
export function sourceYaml(reading: Reading): string {
  const meta = proposedMeta(reading)
  const yaml = new YamlDocument(meta)
  for (const key of Object.keys(GROUNDS) as Key[]) {
    const found = reading.meta[GROUNDS[key]]
    const place = found && meta[key] !== null ? placeOf(found) : null
    const node = yaml.get(key, true)
    if (place && isNode(node)) node.comment = ` ${place}`
  }
  return yaml.toString({ lineWidth: 0 })
}
