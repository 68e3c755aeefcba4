import type { Found } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow, sameBlock } from './stated.ts'

const OFFICE =
  /^(?:[Dd]e |Het |Namens de |namens de |(?=\p{Lu}))(?:minister(?:-president)?|staatssecretaris|burgemeester|gemeentesecretaris|voorzitter|griffier|directeur|Minister(?:-[Pp]resident)?|Staatssecretaris|Burgemeester|Gemeentesecretaris|Voorzitter|Griffier|Directeur)\b(?![^,]*\b[Bb]urgemeester)[^.;]{0,120},?$/u
/** "F. Teeven", "drs. K.D. van den Berg", "Sigrid Kaag" */
const NAME =
  /^(?:(?:dr|drs|mr|ir|ing|prof)\.\s*)*(?:\p{Lu}\.\s?)*\p{L}[\p{L}'’-]*(?: (?:\p{Lu}|van|de|den|der|ten|ter|het|’t)[\p{L}'’-]*){0,5}$/u
const ANSWER = /^antwoord van (?:de )?((?:minister|staatssecretaris)\b[^(]*(?:\([^)]*\)?)?)/iu
const ORDER = /^en gaat over tot de orde van de dag\.?$/iu
const REACH = 8

/** Who signed: on the last page, or who answered; of a motion its members. */
export const senderOf = (paper: Stated): Found | null =>
  answered(paper) ?? members(paper) ?? signed(paper) ?? board(paper) ?? firm(paper)

function answered({ first }: Stated): Found | null {
  const row = first.find(({ text }) => ANSWER.test(text))
  const words = row && ANSWER.exec(sameBlock(first, row))?.[1]
  return row && words ? foundAt(words.trim(), row) : null
}

function members({ rows }: Stated): Found | null {
  const at = rows.findIndex(({ text }) => ORDER.test(text.trim()))
  if (at < 0) return null
  const names = rows.slice(at + 1).filter((row) => NAME.test(row.text) && !isKind(row, 'artifact', 'note'))
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
  const end = rows.filter((row) => !isKind(row, 'artifact', 'note', 'cell', 'label'))
  const office = end.findLast(
    (row) => OFFICE.test(row.text.trim()) && row.text.length < 140 && isBrief(end, row),
  )
  if (!office) return null
  const name = nameBelow(end, office)
  const title = office.text.trim().replace(/,$/, '')
  return foundAt(name ? `${title}, ${name.text.trim()}` : title, office)
}

/** A row of its own, or of a block of two. */
function isBrief(rows: readonly StatedRow[], row: StatedRow): boolean {
  const of = row.line.role?.of
  return rows.filter(({ line }) => of && line.role?.of === of).length <= 2
}

const isName = (row: StatedRow): boolean =>
  NAME.test(row.text.trim()) && /[ .]/.test(row.text.trim()) && !isKind(row, 'heading')

function nameBelow(rows: readonly StatedRow[], office: StatedRow): StatedRow | undefined {
  const at = rows.indexOf(office)
  return rows.slice(at + 1, at + 1 + REACH).find((row) => isName(row) && !OFFICE.test(row.text.trim()))
}

/**
 * Who decides together, as it stands above the names at the end: "Het college van burgemeester en wethouders
 * van Veendorp,"
 */
const BOARD =
  /^(?:(?:het|namens het) )?(?:college van )?(?:burgemeester en wethouders|dijkgraaf en (?:hoog)?heemraden|gedeputeerde staten|de gemeenteraad|provinciale staten)\b[^.;:]{0,60}$/iu

function board({ rows, last }: Stated): Found | null {
  const from = (last[0]?.page ?? 1) - 1
  const row = rows.findLast(
    (each) => each.page >= from && BOARD.test(each.text.trim()) && !isKind(each, 'note', 'cell'),
  )
  return row ? foundAt(row.text.trim().replace(/,$/, ''), row) : null
}

/** The firm whose paper it is, as its foot says. */
const FIRM = /^(\p{Lu}[^|]{2,60}?\b(?:N\.V\.|B\.V\.|LLP|U\.A\.|Advocaten|Notarissen))/u

function firm({ first }: Stated): Found | null {
  const row = first.find((each) => isKind(each, 'artifact') && FIRM.test(each.text.trim()))
  const name = row && FIRM.exec(row.text.trim())?.[1]
  return row && name ? foundAt(name.trim(), row) : null
}
