import type { Line } from '../../lines/line.ts'
import { MONTH } from '../../text/months.ts'
import type { PrintedText } from '../printed-text.ts'
import type { Masthead } from './row-facts.ts'

/** The head of a paper stands in its first rows with words. */
const REACH = 40

const DOSSIER = /^\d{2} ?\d{3}(?:[ -](?:[IVXLC]+[A-Z]?|[A-Z]))?(?: \(R ?\d+\))?(?:\s+\p{Lu}.*)?$/u
const NUMBER = /^(?:Nr\. ?(?:\d+|[A-Z]{1,3})|[A-Z]{1,3})(?:\s+(?=\p{Lu}{4})[^\p{Ll}]+(?:\d{1,2})?)?$/u
const KIND = new RegExp(
  [
    '^(?:BRIEF|LIJST|VERSLAG|MOTIE|GEWIJZIGDE|AMENDEMENT|NOTA|MEMORIE|VOORSTEL|VOORLOPIG',
    String.raw`NADER|ADVIES|RAPPORT|INBRENG|VERSLAGEN)\b[^\p{Ll}]*$`,
  ].join('|'),
  'u',
)

/** Rows of the head that are a block of their own and no title. */
const PARTS: readonly RegExp[] = [
  /^Aan (?:de|het) \p{Lu}/u,
  new RegExp(`^\\p{Lu}[\\p{L}’' -]{2,25}, \\d{1,2} ${MONTH} \\d{4}$`, 'u'),
  /^(?:Vastgesteld|Ontvangen|Voorgesteld|Gedrukt)\s.{0,60}\d{4}\.?$/,
  /^De (?:fungerend |waarnemend )?voorzitter van de (?:vaste )?commissie\b/i,
  /^(?:De )?(?:waarnemend |fungerend )?(?:adjunct-)?griffier van de (?:vaste )?commissie\b/i,
]

const isTitle = (line: Line): boolean =>
  DOSSIER.test(line.text) || NUMBER.test(line.text) || KIND.test(line.text)

const kindUnder = (rows: readonly Line[]): [number, number][] =>
  rows.flatMap((line, i): [number, number][] =>
    KIND.test(line.text) && /^Nr\. ?\S+$/.test(rows[i - 1]?.text ?? '')
      ? [[line.index, (rows[i - 1] as Line).index]]
      : [],
  )

const isPart = (line: Line): boolean => PARTS.some((pattern) => pattern.test(line.text))

/**
 * The head of a paper of the States General, as printed or on a web page: dossiers, number and kind,
 * addressee, place and date, signatures of a committee.
 */
export function masthead({ lines }: Pick<PrintedText, 'lines'>): Masthead {
  const rows = lines.filter((line) => line.text !== '').slice(0, REACH)
  const isPaper = rows.some((line) => DOSSIER.test(line.text)) && rows.some((line) => NUMBER.test(line.text))
  const titles = isPaper ? rows.filter(isTitle) : []
  const parts = isPaper ? rows.filter(isPart) : []
  const after = parts.flatMap((line) => rows[rows.indexOf(line) + 1] ?? [])
  const titled = new Set(titles.map((line) => line.index))
  return {
    titled,
    opens: new Set([...titles, ...parts, ...after].map((line) => line.index)),
    untitled: new Set(parts.map((line) => line.index)),
    kinds: new Map(isPaper ? kindUnder(rows) : []),
  }
}
