import { regex } from '../../text/regex.ts'
import type { Found, Proposal } from '../proposal.ts'
import { type Field, type Fields, firstOf } from './fields.ts'

/** `kst-32545-143`, `stb-2018-84`, `ah-tk-20232024-2313`, `CVDR680781_1`, `BWBR0007376` */
const OFFICIAL = regex('i')`
  ^(?:(?:kst|blg|ah|h|kv|stb|stcrt|trb|gmb|prb|wsb|bgr|nds)-[a-z_-]*\d[\w-]*|CVDR\d+_\d+|BWB[RVW]\d{7}
  (?:_\d{4}-\d{2}-\d{2}_\d+)?)$
`
/** In an address: `https://zoek.officielebekendmakingen.nl/kst-32545-143/metadata.xml` */
const IN_ADDRESS = /^https?:\/\/[^/]+\/([\w-]+)(?:[./]|$)/
const NUMBER_OF_LOCAL = /^\d+_\d+$/

function officialIn({ name, value }: Field): string | null {
  if (OFFICIAL.test(value)) return value
  const inAddress = IN_ADDRESS.exec(value)?.[1]
  if (inAddress && OFFICIAL.test(inAddress)) return inAddress
  return name.startsWith('cvdr') && NUMBER_OF_LOCAL.test(value) ? `CVDR${value}` : null
}

function firstOfficial(fields: Fields): Found | null {
  for (const key of ['identifier', 'bwb-id', 'externmetadatarecord'])
    for (const field of fields.get(key) ?? []) {
      const value = officialIn(field)
      if (value) return { value, property: field.name }
    }
  return null
}

/** "32 545", "36 600 XVI" → `32545`, `36600-XVI` */
const dossierOf = (printed: string): string =>
  printed
    .replace(/(\d) (?=\d)/g, '$1')
    .replace(/(?<!\s)\s*\(R ?\d+\)/, '')
    .trim()
    .replace(/\s+/g, '-')

const found = (field: Field | undefined, value = field?.value): Found | null =>
  field && value ? { value, property: field.name } : null

const AANHANGSEL = /^ah-[te]k-\d{8}-(\d+)/i
const KAMERSTUK = /^kst-(\d{5}(?:-[IVXLCDM]+[A-Z]?|-\d{2})?)-(\w+)/i

/** The official id, and dossier and number within it. */
export function identityOf(fields: Fields): Pick<Proposal, 'official' | 'dossier' | 'number'> {
  const official = firstOfficial(fields)
  const id = official?.value ?? ''
  const dossier = firstOf(fields, 'dossiernummer')
  const number = firstOf(fields, 'ondernummer', 'aanhangselnummer')
  const [, ownDossier, ownNumber] = KAMERSTUK.exec(id) ?? []
  const own = ownNumber ?? AANHANGSEL.exec(id)?.[1]
  return {
    official,
    dossier:
      found(dossier, dossierOf(dossier?.value ?? '')) ??
      (official && ownDossier ? { ...official, value: ownDossier } : null),
    number: found(number) ?? (official && own ? { ...official, value: own } : null),
  }
}
