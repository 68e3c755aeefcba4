/** What a paper says about itself: its fields first, then its words. */

import type { Evidence } from '../evidence.ts'
import { dayIn, decidedDay, isDayRow } from '../meta/dates.ts'
import { addresseeOf, referenceOf, subjectOf } from '../meta/fields.ts'
import { kindOf } from '../meta/kinds.ts'
import { senderOf } from '../meta/sender.ts'
import { foundAt, isKind, type Stated, type StatedRow, stated } from '../meta/stated.ts'
import { titleOf } from '../meta/title.ts'
import { type Found, PaperKind as Kinds, type PaperKind, type Proposal } from '../proposal.ts'
import { type Field, type Fields, firstOf } from './fields.ts'
import { identityOf } from './identity.ts'

/** The rows that stand for the first page of a paper without pages. */
const HEAD_ROWS = 14
const TAIL_ROWS = 12

export interface Described {
  text: string
  evidence: Evidence
  fields: Fields
  /** What the file is by its outermost elements, where those tell. */
  kind: PaperKind | null
}

const from = (field: Field | undefined, value = field?.value): Found | null =>
  field && value ? { value, property: field.name } : null

/** "Motie", "Brief regering", "Verslag van een commissiedebat" → the kind of paper. */
const KINDS: readonly (readonly [RegExp, PaperKind])[] = [
  [/^motie\b/iu, 'motie'],
  [/^(?:kamer)?brief\b/iu, 'brief'],
  [/^(?:verslag|lijst van vragen|handelingen)\b/iu, 'verslag'],
  [/^nota\b/iu, 'nota'],
  [/^advies\b/iu, 'advies'],
  [/^(?:jaarverslag)\b/iu, 'jaarverslag'],
  [/^(?:begroting)\b/iu, 'begroting'],
  [/^(?:rapport|eindrapport)\b/iu, 'rapport'],
  [/^(?:aanhangsel|kamervragen|antwoord)\b/iu, 'antwoord op vragen'],
  [
    /^(?:\p{L}*(?:regeling|verordening)|beleidsregels?|(?:rijks)?wet|ministeriële regeling)(?![\p{L}-])/iu,
    'regeling',
  ],
  [/^(?:besluit|amvb|koninklijk besluit)\b/iu, 'besluit'],
]

const kindNamed = (words: string): PaperKind | null => KINDS.find(([sign]) => sign.test(words))?.[1] ?? null

function kindFrom({ fields, kind }: Described, paper: Stated, title: Found | null): Found {
  const named = (fields.get('type') ?? []).find(({ value }) => kindNamed(value) !== null)
  const told = kind ?? (named ? kindNamed(named.value) : null)
  if (told) return { value: told, property: named?.name ?? 'root' }
  const byTitle = title && kindNamed(title.value)
  if (byTitle && title) return { ...title, value: byTitle }
  const byWords = kindOf(paper)
  return Kinds.safeParse(byWords.value).success ? byWords : { value: 'document' }
}

/** Members by their names; a local body by what it is and its name; a minister as he signs. */
function senderFrom({ fields, kind }: Described, paper: Stated, isMotion: boolean): Found | null {
  const creator = firstOf(fields, 'creator', 'authority', 'publisher')
  const body = creator ? bodyName(creator) : ''
  if (isMotion) return senderOf(paper) ?? members(fields)
  if (creator && LOCAL.test(body)) return from(creator, body)
  if (kind === 'verslag') return from(creator)
  const signer = members(fields) ?? from(firstOf(fields, 'ondertekenaar'))
  return signer ?? creatorFrom(creator, body, paper)
}

/** A chamber publishes what others sent: the paper itself says who. */
function creatorFrom(creator: Field | undefined, body: string, paper: Stated): Found | null {
  const isChamber = /^(?:Tweede|Eerste) Kamer/.test(body)
  return isChamber || !creator ? (senderOf(paper) ?? from(creator)) : from(creator, body)
}

function members(fields: Fields): Found | null {
  const all = fields.get('indiener') ?? []
  return from(all[0], all.map(({ value }) => value).join(', '))
}

const LOCAL = /^(?:gemeente|provincie|waterschap|hoogheemraadschap|gemeenschappelijke regeling)\b/iu
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/gemeente$/iu, 'gemeente'],
  [/provincie$/iu, 'provincie'],
  [/waterschap$/iu, 'waterschap'],
]

/** "Someren" of the scheme "overheid:Gemeente" → "gemeente Someren" */
function bodyName({ value, scheme }: Field): string {
  const body = BODIES.find(([sign]) => sign.test(scheme))?.[1]
  return body === undefined || new RegExp(`\\b${body}`, 'iu').test(value) ? value : `${body} ${value}`
}

const DAY = /^\d{4}-\d{2}-\d{2}/
const dayFrom = (field: Field | undefined): Found | null => from(field, DAY.exec(field?.value ?? '')?.[0])

/** What the file says of itself; `null` for what it does not say. */
export function proposeDeclared(described: Described): Proposal {
  const { fields } = described
  const paper = headAndTail(described)
  const title =
    from(firstOf(fields, 'documenttitel', 'citeertitel', 'stuktitel', 'title', 'verdragtitel')) ??
    titleOf(paper) ??
    from(firstOf(fields, 'pagetitle'))
  const kind = kindFrom(described, paper, title)
  return {
    title,
    kind,
    date:
      dayFrom(firstOf(fields, 'datum', 'issued')) ??
      decidedDay(paper.rows) ??
      dayByWords(paper) ??
      dayOfTitle(title) ??
      dayFrom(firstOf(fields, 'available')),
    sender: senderFrom(described, paper, kind.value === 'motie'),
    addressee: kind.value === 'brief' ? addresseeOf(paper, true) : null,
    subject: from(firstOf(fields, 'onderwerp')) ?? subjectOf(paper),
    reference:
      from((fields.get('kenmerk') ?? []).find(({ value }) => /\d/.test(value))) ??
      referenceOfTitle(title) ??
      referenceOf(paper),
    ...identityOf(fields),
  }
}

const PUBLISHED = /^(?:publicatie|bekendmakings)?datum\b\s*:/iu
const HAPPENED = /\b(?:voorgesteld|vastgesteld|ontvangen|ingezonden)\s+(?:op\s+)?\d.*$/iu

/** "Regeling van de Minister van 1 juni 2031, nr. IENW/BSK-2031/123, houdende …" */
const dayOfTitle = (title: Found | null): Found | null => {
  const day = title && /^\p{Lu}\p{Ll}+ van\b/u.test(title.value) ? dayIn(title.value) : null
  return title && day ? { ...title, value: day } : null
}
const NUMBER_OF_TITLE = /,? (?:nr|nummer|kenmerk)\.? ([A-Z][\w./-]*\d[\w./-]*)/
const referenceOfTitle = (title: Found | null): Found | null => {
  const number = NUMBER_OF_TITLE.exec(title?.value ?? '')?.[1]
  return title && number ? { ...title, value: number.replace(/[.,]$/, '') } : null
}

/** "Antwoord van Minister Proef (Financiën) (ontvangen 3 mei 2031)" */
const ANSWERED = /^(?:nader )?antwoord van\b/iu
/** A head or a label, or a short row: not a sentence of the text. */
const isNarrow = (row: StatedRow): boolean =>
  isKind(row, 'heading', 'label') || row.text.length < 60 || ANSWERED.test(row.text)

/** "Winschoten, 14 juni 2017" below a text, else a day that its head names. */
function dayByWords({ first }: Stated): Found | null {
  const placed = first.filter((row) => isDayRow(row.text)).at(-1)
  const told = first.flatMap((row) => {
    const words = PUBLISHED.test(row.text) ? row.text : HAPPENED.exec(row.text)?.[0]
    const day = isNarrow(row) && words ? dayIn(words) : null
    return day ? [foundAt(day, row)] : []
  })
  return (placed && foundAt(dayIn(placed.text) ?? '', placed)) ?? told.at(-1) ?? null
}

/** A file without pages is one page: only its first and last rows can say what it is. */
function headAndTail({ text, evidence }: Described): Stated {
  const all = stated({ text, evidence, properties: {} })
  const ends = new Set([...all.rows.slice(0, HEAD_ROWS), ...all.rows.slice(-TAIL_ROWS)])
  return { ...all, first: [...ends], last: all.rows.slice(-TAIL_ROWS), pages: 1 }
}
