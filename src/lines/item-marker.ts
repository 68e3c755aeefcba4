import { fromLetters } from '../text/letter-numbers.ts'
import { regex } from '../text/regex.ts'
import { fromRoman } from '../text/roman.ts'
import { withoutSpaces } from '../text/spaces.ts'
import type { ItemMarker, MarkerStyle } from './line.ts'

/** Bullets in PDFs and web pages: U+2022 and its kin, arrows, and private-use characters of symbol fonts. */
const GLYPHS = '•●○▪■◦‣⁃∙▶❖\uF0B7\uF0A7\uF0D8\uF0FC'
/** A bullet alone on its row. Signs that may be something else as well are left out. */
export const LONE_BULLET = new RegExp(`^[${GLYPHS}➢➤►]$`, 'u')
/** A text with fewer words may be the cell of a table. */
const FEWEST_WORDS = 3
export const mayBeItem = (text: string): boolean =>
  /^\p{L}/u.test(text) && text.split(' ').length >= FEWEST_WORDS
/** With the signs that may occur in a sentence as well: minus signs and dashes. */
const BULLETS = `${GLYPHS}·\u2212\u2013\u2014*-`

interface MarkerForm {
  style: MarkerStyle
  pattern: RegExp
  ordinal: (label: string) => number
}

const digits = (label: string): number => Number.parseInt(label.replace(/^\D+/, ''), 10)
const onlyLetters = (label: string): string => label.replace(/[^a-z]/gi, '').toLowerCase()
/** The number of a letter: "b." → 2. Of a Roman number such as "iv." that of its first letter. */
const letter = (label: string): number => {
  const letters = onlyLetters(label)
  return fromLetters(letters) ?? fromLetters(letters.slice(0, 1)) ?? 0
}

/** "2.1"; in papers of municipal councils also "5.b.1" and "§ 3". */
const SECTION = regex('u')`
  ^(\d{1,2}(?:\.\d{1,2}){1,4}|\d{1,2}\.[a-z](?:\.\d{1,2}){0,2}|§ ?\d{1,3}(?:\.\d{1,2}){0,3}
  [a-z]?)\.?[\s\u00A0]+(?=[^\s\d€%]|\d{2,4} \p{Lu})
`

/** "A. Een plan", but not "A. Proef B. Toets": those are two names beside each other. */
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

/** The marker at the start of a row, or null. `start` is the offset of the row's words in the source. */
export function itemMarker(text: string, start: number): ItemMarker | null {
  for (const { style, pattern, ordinal } of FORMS) {
    const match = pattern.exec(text)
    if (!match?.[1]) continue
    const label = style === 'section' ? match[1] : withoutSpaces(match[1])
    const roman = LETTERED.has(style) ? (fromRoman(onlyLetters(label)) ?? undefined) : undefined
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

/** The ordinals that a marker can have: "(i)" is the ninth letter or the first Roman number. */
const possibleOrdinals = (marker: ItemMarker): number[] =>
  marker.roman === undefined ? [marker.ordinal] : [marker.ordinal, marker.roman]

/**
 * Whether `next` has the same style as `marker` and the next number. An inserted "aa." follows "a.", and "b."
 * may follow it.
 */
export const precedes = (marker: ItemMarker, next: ItemMarker): boolean =>
  marker.style === next.style &&
  (possibleOrdinals(marker).some((ordinal) => possibleOrdinals(next).includes(ordinal + 1)) ||
    isInserted(marker, next))

function isInserted({ label }: ItemMarker, next: ItemMarker): boolean {
  const [own, other] = [onlyLetters(label), onlyLetters(next.label)]
  return own === 'a' && other === 'aa'
}

/** Whether a marker is the first of its series: "1.", "a)", "(i)". */
export const isFirst = (marker: ItemMarker): boolean => possibleOrdinals(marker).includes(1)
