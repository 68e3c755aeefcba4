/**
 * Identifiers in the official journals of the State, municipalities, provinces and water boards, as
 * officielebekendmakingen.nl writes them: `stb-2015-21`, `stcrt-2015-10247`,
 * `trb-2006-95`; `-n1`, `-h1`, `-v1` and `-b1` behind it are errata, reprints and annexes.
 */
export const JOURNALS = {
  /**
   * The numbers of all years from these on are addresses. Older papers have none, or one that year and number
   * do not give.
   */
  stb: { name: 'Staatsblad', short: 'Stb.', since: 1951 },
  stcrt: { name: 'Staatscourant', short: 'Stcrt.', since: 2009 },
  trb: { name: 'Tractatenblad', short: 'Trb.', since: 1951 },
  gmb: { name: 'Gemeenteblad', short: 'Gemeenteblad', since: 2013 },
  prb: { name: 'Provinciaal blad', short: 'Provinciaal blad', since: 2013 },
  wsb: { name: 'Waterschapsblad', short: 'Waterschapsblad', since: 2013 },
  bgr: { name: 'Blad gemeenschappelijke regeling', short: 'Blad gemeenschappelijke regeling', since: 2015 },
} as const
export type Journal = keyof typeof JOURNALS

export interface Bekendmaking {
  journal: Journal
  year: number
  /** The number, with what stands behind it: `21`, `84-n1`. */
  number: string
}

const ID =
  /^(?<journal>stb|stcrt|trb|gmb|prb|wsb|bgr)-(?<year>(?:19|20)\d{2})-(?<number>[1-9]\d{0,5}(?:-[bhnv]\d)?)$/

/** `{journal: 'stb', year: 2015, number: '21'}` → `stb-2015-21` */
export const bekendmakingId = ({ journal, year, number }: Bekendmaking): string =>
  `${journal}-${year}-${number}`

/** `stb-2015-21` → its parts; null for anything else, and for a year of which there are no addresses. */
export function parseBekendmakingId(id: string): Bekendmaking | null {
  const { journal, year, number } = ID.exec(id)?.groups ?? {}
  if (journal === undefined || number === undefined) return null
  const found = { journal: journal as Journal, year: Number(year), number }
  return hasAddress(found) ? found : null
}

export const hasAddress = ({ journal, year }: Bekendmaking): boolean => year >= JOURNALS[journal].since

/** The official publication: `https://zoek.officielebekendmakingen.nl/stb-2015-21.html` */
export const bekendmakingUrl = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`

/** For readers: `Staatsblad 2015, 21` */
export const bekendmakingLabel = ({ journal, year, number }: Bekendmaking): string =>
  `${JOURNALS[journal].name} ${year}, ${number}`
