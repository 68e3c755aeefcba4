import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import {
  ANNEX_SINCE,
  ITEMS_SINCE,
  type Proceedings,
  parseProceedingsId,
  proceedingsId,
} from '../identifiers/proceedings-id.ts'
import { literalIds, paperTarget } from './cited-paper.ts'

/**
 * Proceedings of Parliament: `Handelingen II 2010/11, nr. 108, item 5` → h-tk-20102011-108-5, and answers to
 * written questions:
 * `Aanhangsel Handelingen II 2020/21, nr. 3235` → ah-tk-20202021-3235. A page is no address.
 */
export const proceedings: KindFinder = {
  name: 'bekendmaking',
  blocks: EVERY_BLOCK,
  needs: /handelingen|h-(?:tk|ek|vv)-/iu,
  find: ({ block }: BlockContext) => [
    ...Array.from(block.text.matchAll(REFERENCE), toCandidate).flat(),
    ...literalIds(block.text, 'bekendmaking', LITERAL_ID, (id) => parseProceedingsId(id) !== null),
  ],
}

const SPACE = String.raw`[ \u00a0\u2009\u202f]`
const CHAMBER = `(?:(?:Tweede|Eerste)${SPACE}Kamer(?:${SPACE}der${SPACE}Staten-Generaal)?|TK|EK|II|I)`
const YEARS = `(?<from>(?:19|20)\\d{2})${SPACE}?[-/–]${SPACE}?(?<to>(?:19|20)?\\d{2})`
const NUMBER = `(?<mark>(?:nr\\.?|nummer|no\\.)${SPACE}?)?(?<number>\\d{1,5})(?!\\d)`
const ITEM = `(?:,?${SPACE}item${SPACE}(?<item>\\d{1,4})(?!\\d))?`
const PAGES = `(?<pages>,?${SPACE}(?:p|pp|blz|pagina)\\.?${SPACE}\\d)?`

const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<annex>Aanhangsel${SPACE}(?:van${SPACE}de${SPACE}|bij${SPACE}de` +
    `${SPACE})?)?Handelingen` +
    `,?${SPACE}(?:(?<chamber>${CHAMBER}),?${SPACE})?(?:(?:vergaderjaar|zittingsjaar)${SPACE})?${YEARS}` +
    `,?${SPACE}${NUMBER}${ITEM}${PAGES}`,
  'giu',
)

const LITERAL_ID = /(?<![\p{L}\p{N}/-])a?h-(?:tk|ek|vv)-\d{8}-\d{1,5}(?:-\d{1,4})?(?![\p{L}\p{N}-])/gu

const REASONS = {
  old: `Van Handelingen van vóór ${ITEMS_SINCE}/${(ITEMS_SINCE + 1) % 100} geven jaar en nummer geen adres.`,
  oldAnnex: `Van het Aanhangsel van vóór ${ANNEX_SINCE} geven jaar en nummer geen adres.`,
  item: 'De tekst noemt de vergadering, maar niet het nummer van het item.',
  years: 'De jaren van dit vergaderjaar volgen niet op elkaar.',
} as const

function toCandidate(match: RegExpExecArray): Candidate[] {
  const { annex, chamber, from, to, mark, number, item, pages } = match.groups!
  // Written questions are those of the Tweede Kamer where a text does not say so.
  if (annex === undefined && (mark === undefined || chamber === undefined)) return []
  const end = match.index + match[0].length - (pages?.length ?? 0)
  const range = { start: match.index, end, kind: 'bekendmaking' as const }
  const found: Proceedings = {
    series: annex === undefined ? 'h' : 'ah',
    chamber: /^(?:Eerste|EK|I$)/iu.test(chamber ?? '') ? 'ek' : 'tk',
    session: Number(from),
    number: Number(number),
    item: annex === undefined && item !== undefined ? Number(item) : null,
  }
  const reason = whyNot(found, to!)
  return [
    reason === null
      ? { ...range, targets: [paperTarget(proceedingsId(found))] }
      : { ...range, targets: [], reason },
  ]
}

function whyNot({ series, session, item }: Proceedings, to: string): string | null {
  if (Number(to) % 100 !== (session + 1) % 100) return REASONS.years
  if (series === 'ah') return session < ANNEX_SINCE ? REASONS.oldAnnex : null
  if (session < ITEMS_SINCE) return REASONS.old
  return item === null ? REASONS.item : null
}
