import { regex } from '../../text/regex.ts'
import type { Role, StructureKind } from '../evidence.ts'

/** "Artikel 3a Begrippen", "§ 2.1", "HOOFDSTUK IV.", "Bijlage B" */
const NUMBERED = regex('iu')`
  ^(?:boek|deel|hoofdstuk|titel|afdeling|paragraaf|§|artikel|bijlage)\s+
  (\d[\w:.-]*[°º]?|[IVXLC]+[a-z]?(?![\p{L}\d])|[A-Z](?![\p{L}\d]))
`

/** "5.Parkeren", "2.1 Hard rijden": the number of a head of which the file sets nothing apart */
const OPENING = /^(\d{1,3}(?:\.\d{1,3})*)(?:\.(?=\s|\p{L})|(?<=\.\d{1,3})(?=\s))/u

/** "1." → "1", "(ii)" → "ii", "1°." → "1°"; "" for a bullet, which nobody cites. */
export function citedNumber(printed: string): string {
  const bare = printed.replace(/\s+/g, ' ').trim()
  const open = bare.startsWith('(') ? 1 : 0
  const number = bare.slice(open).replace(/(?<![.):;])[.):;]+$/, '')
  return /[\p{L}\d]/u.test(number) && number.length <= 30 ? number : ''
}

/** The part of a regulation that a head opens: by the number that its file sets apart, else by its words. */
export function headStructure(kind: StructureKind, words: string, printed = ''): Pick<Role, 'structure'> {
  const number =
    citedNumber(printed) ||
    (NUMBERED.exec(words)?.[1]?.replace(/[.:]$/, '') ?? OPENING.exec(words)?.[1] ?? '')
  return { structure: { kind, ...(number !== '' && { number }) } }
}
