import { fromLetters } from '../text/letter-numbers.ts'
import { regex } from '../text/regex.ts'
import { fromRoman } from '../text/roman.ts'
import { withoutSpaces } from '../text/spaces.ts'
import type { ItemMarker, MarkerStyle } from './line.ts'

/** Bullets met in PDFs and web pages: U+2022 and kin, arrows, and what symbol fonts have in private use. */
const GLYPHS = '•●○▪■◦‣⁃∙▶❖\uF0B7\uF0A7\uF0D8\uF0FC'
/** A bullet that is nothing else, alone on its row. */
export const LONE_BULLET = new RegExp(`^[${GLYPHS}➢➤►]$`, 'u')
/** So many words make an item; fewer may be a cell. */
const WORDS = 3
export const mayBeItem = (text: string): boolean => /^\p{L}/u.test(text) && text.split(' ').length >= WORDS
/** What may be a sign in a sentence as well: minus, dashes. */
const BULLETS = `${GLYPHS}·\u2212\u2013\u2014*-`

interface MarkerForm {
  style: MarkerStyle
  pattern: RegExp
  ordinal: (label: string) => number
}

const digits = (label: string): number => Number.parseInt(label.replace(/^\D+/, ''), 10)
const bare = (label: string): string => label.replace(/[^a-z]/gi, '').toLowerCase()
/** Of a Roman number, "iv.", what its first letter is. */
const letter = (label: string): number => {
  const letters = bare(label)
  return fromLetters(letters) ?? fromLetters(letters.slice(0, 1)) ?? 0
}

/** "2.1", and as councils count "5.b.1" and "§ 3". */
const SECTION = regex('u')`
  ^(\d{1,2}(?:\.\d{1,2}){1,4}|\d{1,2}\.[a-z](?:\.\d{1,2}){0,2}|§ ?\d{1,3}(?:\.\d{1,2}){0,3}
  [a-z]?)\.?[\s\u00A0]+(?=[^\s\d€%]|\d{2,4} \p{Lu})
`

/** "A. Een plan"; "A. Proef B. Toets" are two names beside each other. */
const CAPITAL = regex()`
  ^([A-Z]\.)[\s\u00A0]+(?=[A-Z][a-zé]+[ ]|[A-Z][a-zé]{11,}$)(?![A-Z][a-zé]+[ ](?:[A-Z]\.[ ]?)+[A-Z])
`

/** "de Vries", "van ’t Hof": what makes the letter before it an initial. */
const SURNAME = String.raw`(?:(?:van|de|den|der|ten|ter|te|in|op|el|la|von|’t|'t)[ ]){1,3}\p{Lu}`
/** "A. de nota vast te stellen;", "II. aan de vergunning te verbinden:": how decisions count their parts. */
const CAPITAL_PHRASE = new RegExp(
  String.raw`^((?:[A-Z]|[IVX]{2,5})\.)[\s\u00A0]+(?=\p{Ll}{2,20}[ ])(?!${SURNAME})`,
  'u',
)
/** "II. Het college informeert de raad." A short row that does not end so is a title. */
const ROMAN_SENTENCE = /^([IVX]{2,5}\.)[\s\u00A0]+(?=\p{Lu}.*[;.,:]$|\p{Lu}.{60,})/u

/** Forms in order of precedence. `1 .` with a stray space occurs; "2015. " and "12,5" are not markers. */
const FORMS: MarkerForm[] = [
  { style: 'bullet', pattern: new RegExp(`^([${BULLETS}])[\\s\u00A0]+(?=\\S)`), ordinal: () => 0 },
  { style: 'section', pattern: SECTION, ordinal: digits },
  { style: 'bullet', pattern: /^([o➢➤►→✓✔])[\s\u00A0]+(?=\S)/, ordinal: () => 0 },
  { style: 'degree', pattern: /^(\d{1,2}[°º]\.?)[\s\u00A0]+(?=\S)/, ordinal: digits },
  { style: 'decimal', pattern: /^(\d{1,2} ?\.)[\s\u00A0]+(?=\S)/, ordinal: digits },
  { style: 'paren', pattern: /^(\(\d{1,2}\))[\s\u00A0]*(?=\S)/, ordinal: digits },
  { style: 'paren-letter', pattern: /^(\((?:([a-z])\2?|[ivx]{1,5})\))[\s\u00A0]*(?=\S)/, ordinal: letter },
  { style: 'half-paren', pattern: /^(\d{1,2}\))[\s\u00A0]+(?=\S)/, ordinal: digits },
  {
    style: 'half-paren-letter',
    pattern: /^((?:([a-z])\2?|[ivx]{2,5})\))[\s\u00A0]+(?=\S)/,
    ordinal: letter,
  },
  { style: 'letter', pattern: /^((?:([a-z])\2?|[ivx]{2,5})\.)[\s\u00A0]+(?=\S)/, ordinal: letter },
  { style: 'capital', pattern: CAPITAL, ordinal: letter },
  { style: 'capital', pattern: CAPITAL_PHRASE, ordinal: letter },
  { style: 'capital', pattern: ROMAN_SENTENCE, ordinal: letter },
]

/** Styles whose letters may be Roman numbers: "(i)", "ii.", "iv)", "IV.". */
const LETTERED: ReadonlySet<MarkerStyle> = new Set(['paren-letter', 'half-paren-letter', 'letter', 'capital'])

/** The marker that opens a row of text, or null. `start` is the offset of the row's words in the source. */
export function itemMarker(text: string, start: number): ItemMarker | null {
  for (const { style, pattern, ordinal } of FORMS) {
    const match = pattern.exec(text)
    if (!match?.[1]) continue
    const label = style === 'section' ? match[1] : withoutSpaces(match[1])
    const roman = LETTERED.has(style) ? (fromRoman(bare(label)) ?? undefined) : undefined
    return { style, label, ordinal: ordinal(label), roman, wordsAt: start + match[0].length }
  }
  return null
}

export const bulletMarker = (label: string, wordsAt: number): ItemMarker => ({
  style: 'bullet',
  label,
  ordinal: 0,
  wordsAt,
})

/** The positions a marker can have: "(i)" is the ninth letter or the first Roman number. */
const readings = (marker: ItemMarker): number[] =>
  marker.roman === undefined ? [marker.ordinal] : [marker.ordinal, marker.roman]

/**
 * True when `next` carries the number after that of `marker`, in the same style; "aa." that was put in behind
 * "a." does too, and "b." goes on behind it.
 */
export const precedes = (marker: ItemMarker, next: ItemMarker): boolean =>
  marker.style === next.style &&
  (readings(marker).some((ordinal) => readings(next).includes(ordinal + 1)) || isPutIn(marker, next))

function isPutIn({ label }: ItemMarker, next: ItemMarker): boolean {
  const [own, other] = [bare(label), bare(next.label)]
  return own === 'a' && other === 'aa'
}

/** The first of its row: "1.", "a)", "(i)". */
export const isFirst = (marker: ItemMarker): boolean => readings(marker).includes(1)
