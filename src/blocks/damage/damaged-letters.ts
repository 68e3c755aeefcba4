import type { Finding, FindingRule } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { CONTROLS } from '../../text/hidden.ts'
import { forLatin } from '../../text/latin.ts'
import type { Range } from '../../text/range.ts'
import { regex } from '../../text/regex.ts'
import { FUNCTION_WORDS } from '../../text/words.ts'
import type { PrintedText } from '../printed-text.ts'

/** One kind of damage, as it shows in a row. */
interface Kind {
  rule: FindingRule
  level: Finding['level']
  pattern: RegExp
  message: (shown: string) => string
}

/**
 * UTF-8 read as Windows-1252: "patiÃ«nt", "â€™", "Â€"; and the reverse of older code pages: "ge‹ntegreerde".
 */
const MOJIBAKE = regex('u')`
  Ã[\u0080-\u00BF\u0192\u201A-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u2018-\u203A\u0153\u2122]
  |Â[\u00A0-\u00BF€]|(?<=\p{L})[‹›”†‡‰™](?=\p{Ll})
`

/** All of them but tabs, line ends and form feeds. */
const CONTROL = new RegExp(`[${CONTROLS}]`)

const KINDS: readonly Kind[] = [
  {
    rule: 'wrong-encoding',
    level: 'warning',
    pattern: MOJIBAKE,
    message: (shown) => `“${shown}” lijkt tekst in een andere tekencodering: zet het bestand om naar UTF-8.`,
  },
  {
    rule: 'letters-lost',
    level: 'warning',
    // The signs it is about come first: what stands around each is looked at only there.
    pattern: regex('u')`
      (?=[\uFFFD\u02C6-\u02DD\u00B4\u00B8\u00A8\uE000-\uF8FF])
      (?:\uFFFD|(?<=\p{L})[\u02C6-\u02DD\u00B4\u00B8\u00A8](?=\p{L})|(?<![\p{L}€])[\u02D8-\u02DD](?=\p{Ll})
      |(?<=\p{Ll})[\uE000-\uF8FF](?=\p{Ll}))
    `,
    message: (shown) => `In “${shown}” is een letter verloren of vervangen.`,
  },
  {
    rule: 'doubled-letters',
    level: 'warning',
    pattern: /(?=(.)\1(.)\2(.)\3)(?<!\p{L})(?:(\p{L})\4){4,}(?!\p{L})/u,
    message: (shown) => `In “${shown}” staat elke letter dubbel.`,
  },
  {
    rule: 'direction-mark',
    level: 'warning',
    pattern: /[\u202A-\u202E\u2066-\u2069]/,
    message: () =>
      'Een teken dat de leesrichting omkeert is weggelaten: de tekst staat zoals de tekens in de bron staan.',
  },
  {
    rule: 'control-character',
    level: 'info',
    pattern: CONTROL,
    message: () => 'Een stuurteken is weggelaten.',
  },
  {
    rule: 'digits-together',
    level: 'info',
    pattern: /(?<![\d\p{L}/_=-])(?:19|20)\d\d(?:19|20)\d\d(?![\d\p{L}/_=-])/u,
    message: (shown) => `In “${shown}” staan misschien twee jaartallen zonder streepje aan elkaar.`,
  },
]

/** No more findings of one kind: a text full of damage says so at once. */
const MOST = 50
const AROUND = 12

/** The words around a place, without what cannot be seen. */
const shownAt = (text: string, at: number, length: number): string =>
  text
    .slice(Math.max(0, at - AROUND), at + length + AROUND)
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .trim()

function findIn(line: Line, { rule, level, pattern, message }: Kind): Finding[] {
  const match = pattern.exec(line.text)
  if (!match) return []
  const position = [line.start + match.index, line.start + match.index + match[0].length] as const
  return [{ rule, level, message: message(shownAt(line.text, match.index, match[0].length)), position }]
}

/** Letters and signs that the extraction lost, changed or put in: each is shown as the source has it. */
export function damagedLetters({ lines }: Pick<PrintedText, 'lines'>): Finding[] {
  const rows = lines.map(({ text }) => text).join('\n')
  // Most texts have none of it: only where all rows together show a kind, each is looked at.
  const shown = KINDS.filter(({ pattern }) => pattern.test(rows))
  return shown.flatMap((kind) => lines.flatMap((line) => findIn(line, kind)).slice(0, MOST))
}

/** Kinds that make the words themselves doubtful. */
const OF_WORDS: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'wrong-encoding',
  'letters-lost',
  'doubled-letters',
  'digits-together',
])
const PATTERNS = KINDS.filter(({ rule }) => OF_WORDS.has(rule)).map(
  ({ pattern }) => new RegExp(pattern.source, `g${pattern.flags}`),
)

/** The places in a text whose letters or digits are damaged. */
export const damagedAt = (text: string): Range[] =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }): Range => [index, index + found.length]),
  )

/** "pro  el": two blanks where a joined letter was, between parts that are no words. */
const HOLE = /(?<=\p{L}) {2}(?=\p{Ll})/gu
/** No part of a word is longer. */
const PART = 20
/** In a text whose rows are filled with blanks, two of them say nothing. */
const FILLED = 0.03

const WORD = forLatin(/\p{L}+/gu)

/** The words that a text has more than once. */
function repeatedWords(lines: readonly Line[]): Set<string> {
  const words = lines.flatMap(({ text }) => {
    const lower = text.toLowerCase()
    return lower.match(WORD(lower)) ?? []
  })
  const seen = new Set<string>()
  return new Set(words.filter((word) => seen.has(word) || !seen.add(word)))
}

/** Places where a joined letter (fi, fl, ff) may have fallen out. */
export function ligatureHoles({ lines }: Pick<PrintedText, 'lines'>): Finding[] {
  const rows = lines.filter(({ text }) => text.includes('  '))
  if (rows.length === 0 || rows.length > Math.max(2, FILLED * lines.length)) return []
  const known = repeatedWords(lines)
  const isWord = (part: string): boolean =>
    known.has(part.toLowerCase()) || FUNCTION_WORDS.has(part.toLowerCase())
  return rows.flatMap((line) => {
    const hole = [...line.text.matchAll(HOLE)].find(({ index }) => {
      const before = line.text
        .slice(Math.max(0, index - PART), index)
        .split(/[^\p{L}]/u)
        .at(-1)
      const [behind] = line.text.slice(index + 2, index + 2 + PART).split(/[^\p{L}]/u)
      return !isWord(before ?? '') && !isWord(behind ?? '')
    })
    if (!hole) return []
    const shown = shownAt(line.text, hole.index, hole[0].length)
    const position = [line.start + hole.index, line.start + hole.index + hole[0].length] as const
    const message = `In “${shown}” is misschien een letter verloren.`
    return [{ rule: 'letters-lost' as const, level: 'warning' as const, message, position }]
  })
}
