import type { Document } from '../../collections/schema/document.ts'
import type { Law } from '../../collections/schema/entities.ts'
import type { LinkTarget } from '../link.ts'

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

/**
 * A deep link after Juriconnect 1.3: `https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.1.4b&lid=4`, with
 * `&g=<date>` (the text of the law on that day) when the citing document's date is known to the day.
 */
export function placeTarget(
  { bwb }: Law,
  { article, lid, parts }: Place,
  date: Document['date'],
): LinkTarget | null {
  if (bwb === null) return null
  const keys = [
    `artikel=${article}`,
    ...(lid === null ? [] : [`lid=${lid}`]),
    ...parts.map((part) => `o=${part}`),
  ]
  const day = date !== null && WHOLE_DATE.test(date) ? [`g=${date}`] : []
  return { id: [bwb, ...keys].join(':'), url: `${HOST}/jci1.3:c:${[bwb, ...keys, ...day].join('&')}` }
}
