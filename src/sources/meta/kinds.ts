import { regex } from '../../text/regex.ts'
import type { Found, PaperKind } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow } from './stated.ts'

/**
 * Where a sign must stand: in a heading or the title the file bears, in any row of the first page, or in
 * any row.
 */
type Where = 'heading' | 'any' | 'anywhere'

/** "Onderwerp: …", "Betreft  …" */
const SUBJECT = '(?:onderwerp|betreft|inzake) ?:? '
const about = (words: string): RegExp => new RegExp(`^(?:${SUBJECT})?(?:${words})`, 'iu')

/** In order: a sign higher up wins. */
const SIGNS: readonly (readonly [PaperKind, RegExp, Where])[] = [
  ['antwoord op vragen', /\baanhangsel van de handelingen\b/iu, 'any'],
  ['motie', /^(?:nr\. \d+ )?(?:gewijzigde |nader gewijzigde )?motie van\b/iu, 'any'],
  ['motie', /^(?:motie|m o t i e)\b/iu, 'heading'],
  ['motie', /^en gaat over tot de orde van de dag\.?$/iu, 'anywhere'],
  ['besluitenlijst', /\bbesluitenlijst\b|^lijst van besluiten\b/iu, 'heading'],
  ['antwoord op vragen', /^(?:beantwoording|antwoord)\b.*\bvragen\b/iu, 'heading'],
  [
    'antwoord op vragen',
    new RegExp(`^${SUBJECT}(?:beantwoording|antwoord(?:en)?)\\b.*(?:vragen|vraag)`, 'iu'),
    'any',
  ],
  ['voordracht', /^(?:\S+ )?(?:raads|staten)?voordracht\b|^(?:raads|staten)voorstel\b/iu, 'heading'],
  [
    'verslag',
    /^(?:nr\. \d+ )?(?:nader |schriftelijk )?verslag\b(?! van de werkgroep)|^notulen\b/iu,
    'heading',
  ],
  ['beleidsfiche', /^(?:omschrijving (?:van de )?maatregel|(?:beleids)?fiche \d+)\b/iu, 'any'],
  ['jaarverslag', /\bjaarverslag\b|^(?:[A-F]\. ?)?beleidsconclusies\b/iu, 'heading'],
  ['begroting', /\bbegroting(?:sartikel|sstaat)?\b|\bbudgettaire gevolgen\b/iu, 'heading'],
  [
    'nota',
    /^(?:(?:(?:beslis|advies)?nota|notitie|memo)\b|ter (?:beslissing|informatie|bespreking))/iu,
    'heading',
  ],
  ['nota', /^(?:(?:beslis|advies)nota|ter (?:beslissing|informatie|bespreking))$/iu, 'any'],
  ['besluit', about('(?:wob|woo)[- ]?besluit|besluit op (?:uw )?(?:wob|woo|bezwaar)|beslissing op'), 'any'],
  [
    'brief',
    regex('iu')`
      ^(?:>\s*)?retouradres\b|^(?:nr\. \d+ )?brief van de\b|^geachte\b
      |^(?:aan )?de voorzitter van de (?:tweede|eerste) kamer\b
    `,
    'any',
  ],
  ['regeling', /^(?:regeling|verordening|beleidsregels?)\b/iu, 'heading'],
  ['besluit', /^(?:wob-|woo-|raads|college|collegevoorstel en )?-?besluit\b(?!:)/iu, 'heading'],
  ['advies', /\badvies\b/iu, 'heading'],
  ['rapport', /\b(?:eind)?rapport(?:age)?\b/iu, 'heading'],
]

/** A paper of so many pages with a table of contents is a report, whatever it calls itself. */
const REPORT_PAGES = 15

export function kindOf(paper: Stated): Found {
  for (const [kind, sign, where] of SIGNS) {
    const row = rowsFor(paper, where).find(({ text }) => sign.test(text.trim()))
    if (row) return foundAt(kind, row)
  }
  return byProperty(paper) ?? byContents(paper) ?? { value: 'document' }
}

function rowsFor({ first, rows }: Stated, where: Where): StatedRow[] {
  if (where === 'heading') return first.filter((row) => isKind(row, 'heading'))
  return (where === 'any' ? first : rows).filter((row) => !isKind(row, 'note', 'contents'))
}

/** By the title that the file bears. */
function byProperty({ properties }: Stated): Found | null {
  const title = properties.Title?.trim() ?? ''
  const sign = SIGNS.find(([, words, where]) => where === 'heading' && words.test(title))
  return sign ? { value: sign[0], property: 'Title' } : null
}

function byContents({ rows, pages }: Stated): Found | null {
  const contents = rows.find((row) => isKind(row, 'contents'))
  return contents && pages >= REPORT_PAGES ? foundAt('rapport', contents) : null
}
