import { chamberOf, parseKamerstukId } from '../../links/identifiers/kamerstuk-id.ts'
import { citedSession } from './session-year.ts'

/**
 * A paper of the States General as it is cited: `before`, `series` (in italics in some styles), `rest`.
 * {before: 'Bijlage bij ', series: 'Kamerstukken', rest: ' II 2022/23, 29538, nr. 350'}
 */
export interface OfficialName {
  before: string
  series: string
  rest: string
  /** The chamber that published it, in words. */
  chamber: 'Eerste Kamer der Staten-Generaal' | 'Tweede Kamer der Staten-Generaal'
  /** What follows the session year: '29538, nr. 350'. */
  number: string
}

const CHAMBERS = { I: 'Eerste Kamer der Staten-Generaal', II: 'Tweede Kamer der Staten-Generaal' } as const
type Chamber = keyof typeof CHAMBERS

type Reader = (id: string, session: string | null) => OfficialName | null

interface Paper {
  series: string
  chamber: Chamber
  session: string | null
  number: string
  before?: string
}

const name = ({ series, chamber, session, number, before = '' }: Paper): OfficialName => ({
  before,
  series,
  chamber: CHAMBERS[chamber],
  number,
  rest: `${[` ${chamber}`, session].filter(Boolean).join(' ')}, ${number}`,
})

/** A budget chapter is separated by a space, the number of an EU council is not: '31700 VI', '21501-33'. */
const dossierOf = (dossier: string, addition: string | null): string =>
  addition === null ? dossier : `${dossier}${/^\d/.test(addition) ? '-' : ' '}${addition}`

/** `kst-29538-350`. The suffix `-b1` means an annex; `-h1` and `-n1` are reprints of the paper itself. */
const kamerstuk: Reader = (id, session) => {
  const [, main = '', copy] = /^(.*?)(?:-([bhn])\d+)?$/.exec(id) ?? []
  const paper = parseKamerstukId(main)
  if (!paper) return null
  const chamber = chamberOf(paper)
  const number = chamber === 'I' ? paper.number : `nr. ${paper.number}`
  const before = copy === 'b' ? 'Bijlage bij ' : ''
  return name({
    series: 'Kamerstukken',
    chamber,
    session,
    number: `${dossierOf(paper.dossier, paper.addition)}, ${number}`,
    before,
  })
}

const chamberIn = (letter: string | undefined): Chamber => (letter === 'e' ? 'I' : 'II')

/**
 * `h-tk-20192020-5-7`: sitting 5, item 7. Before 2010 the numbers are pages: `h-tk-20072008-7909-7943`;
 * before 2000 after the sitting: `h-tk-19951996-102-6759-6760`.
 */
const HANDELINGEN = /^h-(?<chamber>[et])k-(?<session>\d{8})(?:-(?<sitting>\d+))?-(?<from>\d+)-(?<to>\d+)$/u
const ITEMS_SINCE = 2010

const handelingen: Reader = (id) => {
  const { chamber, session = '', sitting, from, to } = HANDELINGEN.exec(id)?.groups ?? {}
  if (!chamber) return null
  const isByItem = Number(session.slice(0, 4)) >= ITEMS_SINCE
  const place = isByItem ? `nr. ${from}, item ${to}` : `p. ${from}–${to}`
  return name({
    series: 'Handelingen',
    chamber: chamberIn(chamber),
    session: citedSession(session),
    number: `${sitting ? `nr. ${sitting}, ` : ''}${place}`,
  })
}

/** `ah-tk-20222023-123`: questions of members, with answers. The suffixes `-h1` and `-n1` are reprints. */
const aanhangsel: Reader = (id) => {
  const [, chamber, session = '', number] = /^ah-([et])k-(\d{8})-(\d+)(?:-[hn]\d+)?$/.exec(id) ?? []
  if (!chamber) return null
  return name({
    series: 'Aanhangsel Handelingen',
    chamber: chamberIn(chamber),
    session: citedSession(session),
    number: `nr. ${number}`,
  })
}

const READERS = [kamerstuk, handelingen, aanhangsel]

/**
 * The name of a paper, from its official identifier and, for a Kamerstuk, the session year ('2022–2023').
 * Null when there is no identifier, or it is not of a paper of the States General.
 */
export function officialName({
  official,
  sessionYear,
}: {
  official: string | null
  sessionYear: string | null
}): OfficialName | null {
  const session = sessionYear === null ? null : citedSession(sessionYear)
  if (official === null) return null
  return READERS.map((read) => read(official, session)).find((found) => found !== null) ?? null
}

/** 'Kamerstukken II 2022/23, 29538, nr. 350' */
export const officialText = ({ before, series, rest }: OfficialName): string => before + series + rest
