import { dateInWords } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'

/** A text as it is cited by its publication: `before`, `series` (in italics in some styles), `rest`. */
export interface PublicationName {
  before: string
  series: string
  rest: string
  /** A unique name: 'Stb. 2018, 84', 'CVDR680781/1', 'BWBR0045754, geldend op 1 mei 2022'. */
  identifier: string
  isLaw: boolean
}

type Known = Pick<Document, 'title' | 'date' | 'official'>
type Reader = (id: string, document: Known) => PublicationName | null

/** Official journals by the start of their ids, named as in the Aanwijzingen and the journals themselves. */
const JOURNALS: Readonly<Record<string, { name: string; isLaw: boolean }>> = {
  stb: { name: 'Stb.', isLaw: true },
  stcrt: { name: 'Stcrt.', isLaw: false },
  trb: { name: 'Trb.', isLaw: true },
  gmb: { name: 'Gemeenteblad', isLaw: false },
  prb: { name: 'Provinciaal blad', isLaw: false },
  wsb: { name: 'Waterschapsblad', isLaw: false },
  bgr: { name: 'Blad gemeenschappelijke regeling', isLaw: false },
}

/**
 * `stb-2018-84`; `stcrt-2005-103-p20-SC70229` with a page. A suffix `-b1` means an annex, others a reprint.
 */
const JOURNAL =
  /^(?<journal>[a-z]{3,5})-(?<year>\d{4})-(?<number>\d{1,7})(?:-p(?<page>\d+)-\w+|-(?<copy>[bhnv])\d+)?$/u

const journal: Reader = (id) => {
  const found = JOURNAL.exec(id)?.groups
  const { name, isLaw } = JOURNALS[found?.journal ?? ''] ?? {}
  if (!found || name === undefined) return null
  const rest = ` ${found.year}, ${found.number}${found.page ? `, p. ${found.page}` : ''}`
  const before = found.copy === 'b' ? 'Bijlage bij ' : ''
  return { before, series: name, rest, identifier: `${before}${name}${rest}`, isLaw: isLaw === true }
}

/** A local regulation: its title, and its number with the version. */
const local: Reader = (id, { title }) => {
  const [, work, version] = /^CVDR(\d{1,8})(?:_(\d{1,3}))?$/u.exec(id) ?? []
  if (work === undefined) return null
  const identifier = `CVDR${work}${version ? `/${version}` : ''}`
  return { before: '', series: title, rest: ` (${identifier})`, identifier, isLaw: true }
}

/** A national law, with the date of the version when the day is known. */
const national: Reader = (id, { title, date }) => {
  if (!/^BWB[RV]\d{7}$/u.test(id)) return null
  const day = date !== null && date.length === '2022-05-01'.length ? `, geldend op ${dateInWords(date)}` : ''
  return { before: '', series: title, rest: `${day} (${id})`, identifier: `${id}${day}`, isLaw: true }
}

const READERS = [journal, local, national]

/** The name of a text by its publication; null when its identifier does not tell. */
export function publicationName(document: Known): PublicationName | null {
  const { official } = document
  if (official === null) return null
  return READERS.map((read) => read(official, document)).find((found) => found !== null) ?? null
}
