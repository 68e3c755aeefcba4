import { regex } from '../../text/regex.ts'
import type { Found } from '../proposal.ts'
import { fromField } from './fields.ts'
import { foundAt, isKind, type Stated, type StatedRow, sameBlock } from './stated.ts'

const OFFICES = [
  'minister(?:-president)?|staatssecretaris|burgemeester|(?:gemeente|provincie)?secretaris' +
    '(?:-(?:directeur|generaal))?',
  '(?:vice-)?(?:voorzitter|president)|(?:raads|staten)?griffier|(?:plv\\. |algemeen )?directeur' +
    '(?:-generaal)?',
  'inspecteur-generaal|wethouder|dijkgraaf|commissaris van de koning|(?:nationale )?ombudsman' +
    '|bestuurder|hoofd',
].join('|')
const OFFICE = new RegExp(
  `^(?:[Dd]e |[Hh]et |[Nn]amens (?:de |deze,? )?|(?=\\p{Lu}))(?i:${OFFICES})(?!\\p{L})` +
    `(?![^,]*\\b[Bb]urgemeester)[^.;]{0,120},?$`,
  'u',
)
const TITLES = String.raw`(?:(?:dr|drs|mr|ir|ing|prof)\.? ?(?:dr\. ?)?)*`
const DEGREES = '(?:,? (?:MSc|MA|MBA|LLM|MPA|RA|BSc|MPM|EMPM))*'
/** "F. Teeven", "drs. K.D. van den Berg", "Sigrid Kaag", "J.P. (Jan) de Wit MSc" */
const NAME = new RegExp(
  String.raw`^${TITLES}(?:\p{Lu}\.\s?)*(?:\(\p{Lu}\p{L}+\) )?\p{L}[\p{L}'’-]*` +
    String.raw`(?: (?:\p{Lu}|van|de|den|der|ten|ter|het|’t)[\p{L}'’-]*){0,5}${DEGREES}$`,
  'u',
)
const ANSWER = /^antwoord van (?:de )?((?:minister|staatssecretaris)\b[^(]*(?:\([^)]*\)?)?)/iu
const ORDER = /^en gaat over tot de orde van de dag\.?$/iu
const REACH = 8

/** Who signed: on the last page, or who answered; of a motion its members; whose paper it is. */
export const senderOf = (paper: Stated): Found | null =>
  answered(paper) ??
  members(paper) ??
  boardAbove(paper) ??
  signed(paper) ??
  board(paper) ??
  fromField(paper) ??
  firm(paper) ??
  publisher(paper)

function answered({ first }: Stated): Found | null {
  const row = first.find(({ text }) => ANSWER.test(text))
  const words = row && ANSWER.exec(sameBlock(first, row))?.[1]
  return row && words ? foundAt(words.trim(), row) : null
}

function members({ rows }: Stated): Found | null {
  const index = rows.findIndex(({ text }) => ORDER.test(text.trim()))
  if (index < 0) return null
  const names = rows.slice(index + 1).filter((row) => NAME.test(row.text) && !isKind(row, 'artifact', 'note'))
  return names[0] ? foundAt(names.map(({ text }) => text).join(', '), names[0]) : null
}

/** At the end of the paper; else at the end of the letter that it is enclosed with. */
function signed({ rows, first, last }: Stated): Found | null {
  const [start, end] = [first[0]?.page ?? 1, last[0]?.page ?? 1]
  return (
    signedIn(rows.filter(({ page }) => page >= end - 1)) ??
    signedIn(rows.filter(({ page }) => page <= start + 1))
  )
}

function signedIn(rows: readonly StatedRow[]): Found | null {
  const office = officeIn(rows)
  if (!office) return null
  const text = rows.filter(isText)
  const behalf = onBehalfOf(text, office)
  if (behalf) return foundAt(behalf.text.trim().replace(/,$/, ''), behalf)
  const signers = ministersUpTo(text, office)
  return foundAt(signers.map((each) => signer(text, each)).join('; '), signers[0]!)
}

const MINISTER = /^(?:de )?(?:minister|staatssecretaris)(?!\p{L})/iu
/** Rows from the office of one who signs to that of the next. */
const NEXT_SIGNER = 8

/** A letter of several ministers is of all of them. */
function ministersUpTo(rows: readonly StatedRow[], last: StatedRow): StatedRow[] {
  const signers = [last]
  for (let at = rows.indexOf(last) - 1; at >= 0; at -= 1) {
    const [row, first] = [rows[at]!, signers[0]!]
    if (rows.indexOf(first) - at > NEXT_SIGNER || !MINISTER.test(first.text)) break
    if (MINISTER.test(row.text) && OFFICE.test(row.text.trim()) && isBrief(rows, row)) signers.unshift(row)
  }
  return signers
}

/** "De Minister van Volksgezondheid, / Welzijn en Sport," with the name below it. */
function signer(rows: readonly StatedRow[], office: StatedRow): string {
  const next = rows[rows.indexOf(office) + 1]
  const goesOn = next && isRest(next) ? next : undefined
  const title = [office, goesOn].flatMap((row) => (row ? [row.text.trim()] : [])).join(' ')
  const name = nameBelow(rows, office)
  return [title.replace(/,$/, ''), name?.text.trim()].filter(Boolean).join(', ')
}

const isRest = (row: StatedRow): boolean =>
  /^(?!namens).*,$/iu.test(row.text) && !isName(row) && !OFFICE.test(row.text)

/** "De Minister van Vaarwegen, / namens deze, / de directeur": it is the minister's. */
function onBehalfOf(rows: readonly StatedRow[], office: StatedRow): StatedRow | undefined {
  const index = rows.indexOf(office)
  const [above, between] = [rows[index - 2], rows[index - 1]]
  const isFor = between !== undefined && /^namens (?:deze|hem|haar),?$/iu.test(between.text.trim())
  return isFor && above && OFFICE.test(above.text.trim()) ? above : undefined
}

const isText = (row: StatedRow): boolean => !isKind(row, 'artifact', 'note', 'cell', 'label')

function officeIn(rows: readonly StatedRow[]): StatedRow | undefined {
  const end = rows.filter(isText)
  return end.findLast((row) => OFFICE.test(row.text.trim()) && row.text.length < 140 && isBrief(end, row))
}

/** A row of its own, or of a block of two. */
function isBrief(rows: readonly StatedRow[], row: StatedRow): boolean {
  const of = row.line.role?.of
  return rows.filter(({ line }) => of && line.role?.of === of).length <= 2
}

const isName = (row: StatedRow): boolean =>
  NAME.test(row.text.trim()) && /[ .]/.test(row.text.trim()) && !isKind(row, 'heading')

function nameBelow(rows: readonly StatedRow[], office: StatedRow): StatedRow | undefined {
  const index = rows.indexOf(office)
  return rows.slice(index + 1, index + 1 + REACH).find((row) => isName(row) && !OFFICE.test(row.text.trim()))
}

/**
 * Who decides together, as it stands above the names at the end: "Het college van burgemeester en wethouders
 * van Veendorp,"
 */
const BOARD = regex('iu')`
  ^(?:(?:het|namens het) )?(?:college van )?(?:burgemeester en wethouders|b ?(?:en|&) ?w
  |dijkgraaf en (?:hoog)?heemraden|gedeputeerde staten|(?:het )?(?:dagelijks|algemeen) bestuur
  |de (?:gemeente)?raad(?: van de gemeente)?|provinciale staten)(?!\p{L})[^.;:]{0,60}$
`

function boardIn({ rows, last }: Stated): StatedRow | undefined {
  const from = (last[0]?.page ?? 1) - 1
  return rows.findLast(
    (each) => each.page >= from && BOARD.test(each.text.trim()) && !isKind(each, 'note', 'cell', 'artifact'),
  )
}

const boardFound = (row: StatedRow | undefined): Found | null =>
  row ? foundAt(row.text.trim().replace(/,$/, ''), row) : null

const board = (paper: Stated): Found | null => boardFound(boardIn(paper))

/** Rows from a board to the first of those who sign for it. */
const SIGNING = 14

/** Those who sign do so for the board that stands above them. */
function boardAbove(paper: Stated): Found | null {
  const row = boardIn(paper)
  const index = row ? paper.rows.indexOf(row) : -1
  const office = row && officeIn(paper.rows.slice(index + 1, index + 1 + SIGNING))
  return office ? boardFound(row) : null
}

/** The firm whose paper it is, as the foot of its pages says. */
const FIRM = /^(\p{Lu}[^|]{2,60}?\b(?:N\.V\.|B\.V\.|LLP|U\.A\.|Advocaten|Notarissen))/u

function firm({ rows }: Stated): Found | null {
  const row = rows.find((each) => isKind(each, 'artifact') && FIRM.test(each.text.trim()))
  const name = row && FIRM.exec(row.text.trim())?.[1]
  return row && name ? foundAt(name.trim(), row) : null
}

/** Whose paper it is, alone on a row of its cover. */
const PUBLISHER = regex('iu')`
  ^(?:ministerie van|inspectie|gemeente|provincie|waterschap|hoogheemraadschap|algemene rekenkamer
  |rekenkamer|adviesraad|raad (?:voor|van)|gezondheidsraad|onderwijsraad|sociaal-economische raad
  |commissie|adviescommissie|werkgroep|nationale ombudsman|autoriteit|centraal planbureau|planbureau
  |sociaal en cultureel planbureau|rijksinstituut|zorginstituut|nederlandse zorgautoriteit
  |veiligheidsregio|vereniging van nederlandse gemeenten)(?!\p{L})(?: [\p{L}&,'’-]+){0,9}$
`

function publisher({ rows, first, pages }: Stated): Found | null {
  if (pages < COVERED) return null
  const cover = rows.filter(({ page }) => page <= (first[0]?.page ?? 1) + 1)
  const row = cover.find(
    (each) => PUBLISHER.test(each.text.trim()) && !isKind(each, 'contents', 'note', 'cell'),
  )
  return row ? foundAt(wholeName(row, cover[cover.indexOf(row) + 1]), row) : null
}

/** "Ministerie van Binnenlandse Zaken en / Koninkrijksrelaties": a name that goes on in the next row. */
function wholeName({ text }: StatedRow, next: StatedRow | undefined): string {
  const whole = `${text.trim()} ${next?.text.trim() ?? ''}`
  return /(?: en| &|,)$/u.test(text.trim()) && PUBLISHER.test(whole) ? whole : text.trim()
}
/** A paper of so many pages may have a cover. */
const COVERED = 4
