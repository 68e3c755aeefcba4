/**
 * Proceedings of Parliament, as officielebekendmakingen.nl identifies them: an item of a sitting,
 * `h-tk-20112012-101-5` (since the session
 * of 2010/11), and answers to written questions, `ah-tk-20202021-3235`.
 */
export interface Proceedings {
  series: 'h' | 'ah'
  chamber: 'tk' | 'ek' | 'vv'
  /** The year in which the session began. */
  session: number
  /** Of the sitting, or of the Aanhangsel. */
  number: number
  /** Of the sitting; the Aanhangsel has none. */
  item: number | null
}

/** Until 2010 the proceedings are numbered by page. */
export const ITEMS_SINCE = 2010
/** The oldest session with an Aanhangsel of its own number there. */
export const ANNEX_SINCE = 1995

const ID =
  /^(?<series>a?h)-(?<chamber>tk|ek|vv)-(?<from>\d{4})(?<to>\d{4})-(?<number>\d{1,5})(?:-(?<item>\d{1,4}))?$/

const CHAMBERS = { tk: 'II', ek: 'I', vv: 'VV' } as const

const followOn = (from: number): string => `${from}${from + 1}`
export const proceedingsId = ({ series, chamber, session, number, item }: Proceedings): string =>
  [series, chamber, followOn(session), number, ...(item === null ? [] : [item])].join('-')

/** `h-tk-20112012-101-5` → its parts; null for anything else. */
export function parseProceedingsId(id: string): Proceedings | null {
  const { series, chamber, from, to, number, item } = ID.exec(id)?.groups ?? {}
  if (series === undefined || Number(from) + 1 !== Number(to)) return null
  if ((series === 'h') !== (item !== undefined)) return null
  return {
    series: series as Proceedings['series'],
    chamber: chamber as Proceedings['chamber'],
    session: Number(from),
    number: Number(number),
    item: item === undefined ? null : Number(item),
  }
}

/** For readers: `Handelingen II 2011/12, nr. 101, item 5` */
export function proceedingsLabel({ series, chamber, session, number, item }: Proceedings): string {
  const name = series === 'ah' ? 'Aanhangsel Handelingen' : 'Handelingen'
  const years = `${session}/${String(session + 1).slice(2)}`
  return `${name} ${CHAMBERS[chamber]} ${years}, nr. ${number}${item === null ? '' : `, item ${item}`}`
}
