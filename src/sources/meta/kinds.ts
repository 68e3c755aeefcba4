import type { Found, PaperKind } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow } from './stated.ts'

/** Where a sign must stand: in a heading, or in any row of the first page. */
type Where = 'heading' | 'any'

/** In order: a sign higher up wins. */
const SIGNS: readonly (readonly [PaperKind, RegExp, Where])[] = [
  ['antwoord op vragen', /\baanhangsel van de handelingen\b/iu, 'any'],
  ['motie', /^(?:nr\. \d+ )?(?:gewijzigde |nader gewijzigde )?motie van\b/iu, 'any'],
  ['besluitenlijst', /\bbesluitenlijst\b/iu, 'heading'],
  ['antwoord op vragen', /^(?:beantwoording|antwoord)\b.*\bvragen\b/iu, 'heading'],
  ['voordracht', /^(?:\S+ )?(?:raads)?voordracht\b/iu, 'heading'],
  ['verslag', /^(?:nr\. \d+ )?(?:nader |schriftelijk )?verslag\b(?! van de werkgroep)/iu, 'heading'],
  ['beleidsfiche', /^(?:omschrijving (?:van de )?maatregel|(?:beleids)?fiche \d+)\b/iu, 'any'],
  ['jaarverslag', /\bjaarverslag\b/iu, 'heading'],
  ['begroting', /\bbegroting(?:sartikel|sstaat)?\b|\bbudgettaire gevolgen\b/iu, 'heading'],
  ['nota', /^(?:(?:beslis)?nota|notitie|memo|ter beslissing|ter informatie)\b/iu, 'heading'],
  [
    'brief',
    /^(?:>\s*)?retouradres\b|^(?:nr\. \d+ )?brief van de\b|^geachte\b|^(?:aan )?de voorzitter van de (?:tweede|eerste) kamer\b/iu,
    'any',
  ],
  ['regeling', /^(?:regeling|verordening|beleidsregels?)\b/iu, 'heading'],
  ['besluit', /^(?:wob-|woo-)?besluit\b(?!:)/iu, 'heading'],
  ['advies', /\badvies\b/iu, 'heading'],
  ['rapport', /\b(?:eind)?rapport(?:age)?\b/iu, 'heading'],
]

/** A paper of so many pages with a table of contents is a report, whatever it calls itself. */
const REPORT_PAGES = 15

export function kindOf(paper: Stated): Found {
  for (const [kind, sign, where] of SIGNS) {
    const row = paper.first.find((each) => stands(each, where) && sign.test(each.text.trim()))
    if (row) return foundAt(kind, row)
  }
  const contents = paper.rows.find((row) => isKind(row, 'contents'))
  return contents && paper.pages >= REPORT_PAGES ? foundAt('rapport', contents) : { value: 'document' }
}

const stands = (row: StatedRow, where: Where): boolean =>
  where === 'heading' ? isKind(row, 'heading') : !isKind(row, 'note', 'contents')
