import type { Document } from '../../collections/schema/document.ts'
import type { Law } from '../../collections/schema/entities.ts'
import type { LinkTarget } from '../link.ts'
import { celexUrl } from './celex.ts'

/** A place in a law: `{article: '2.1.4b', lid: 4, parts: ['a']}`. `lid` is null for the whole article. */
export interface Place {
  article: string
  lid: number | null
  /** The parts of the lid or the article, the outermost first: `onder b, onder 2°`. */
  parts: readonly string[]
}

const HOST = 'https://wetten.overheid.nl'
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/

/** The whole law: `BWBR0035362` → `https://wetten.overheid.nl/BWBR0035362` */
export const lawUrl = (bwb: string): string => `${HOST}/${bwb}`

const keysOf = ({ article, lid, parts }: Place): string[] => [
  `artikel=${article}`,
  ...(lid === null ? [] : [`lid=${lid}`]),
  ...parts.map((part) => `o=${part}`),
]

/** A part that holds articles, or an annex: `hoofdstuk=3`, `bijlage=I`, `o=A`. */
export function partTarget(
  { bwb, celex }: Law,
  keys: readonly string[],
  date: Document['date'],
): LinkTarget | null {
  if (bwb === null) return celex === null ? null : { id: [celex, ...keys].join(':'), url: celexUrl(celex) }
  return { id: [bwb, ...keys].join(':'), url: deepLink(bwb, keys, date) }
}

/** With the day of the citing text, where that is known. */
function deepLink(bwb: string, keys: readonly string[], date: Document['date']): string {
  const day = date !== null && WHOLE_DATE.test(date) ? [`g=${date}`] : []
  return `${HOST}/jci1.3:c:${[bwb, ...keys, ...day].join('&')}`
}

/** A place in an act of the European Union. EUR-Lex has an address for the whole act only. */
export const actTarget = (celex: string, place: Place): LinkTarget => ({
  id: [celex, ...keysOf(place)].join(':'),
  url: celexUrl(celex),
})

/** The official text; null when no number of it is known. */
export function officialUrl({ bwb, celex }: Pick<Law, 'bwb' | 'celex'>): string | null {
  if (bwb !== null) return lawUrl(bwb)
  return celex === null ? null : celexUrl(celex)
}

/**
 * A deep link after Juriconnect 1.3: `https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.1.4b&lid=4`,
 * with `&g=<date>` (the text of the law on that day) when the citing document's date is known to the day.
 */
export function placeTarget(law: Law, place: Place, date: Document['date']): LinkTarget | null {
  return partTarget(law, keysOf(place), date)
}
