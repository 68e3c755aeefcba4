import { MONTH } from '../../text/months.ts'
import type { Range } from '../../text/range.ts'

/** Characters. Longer words may break after all: they would leave a gap in a narrow line. */
const LONGEST = 26

/** Words before a number: 'artikel 3', 'nr. 346'. */
const LABELS = [
  '[Aa]rtikel(?:en)?',
  '[Aa]rt\\.',
  '[Ll]id',
  '[Ll]eden',
  '[Oo]nderdeel',
  '[Nn]rs?\\.?',
  '[Nn]o\\.',
  '[Nn]ummers?',
  '[Hh]oofdstuk(?:ken)?',
  '[Pp]aragra(?:af|fen)',
  '[Aa]fdeling',
  '[Tt]itel',
  '[Dd]eel',
  '[Bb]ijlagen?',
  '[Tt]abel(?:len)?',
  '[Ff]igu(?:ur|ren)',
  '[Kk]ader',
  '[Aa]linea',
  '[Aa]l\\.',
  '[Aa]cties?',
  '[Pp]agina',
  '[Pp]\\.',
  '[Bb]lz\\.',
  '[Vv]oetnoot',
  '[Nn]oot',
  '[Dd]ossier',
  '[Kk]amerstuk(?:ken)?',
  '§§?',
]
const SCALES = ['duizend', 'miljoen', 'miljard', 'mln\\.?', 'mld\\.?']
const UNITS = [...SCALES, 'euro', 'procent', 'procentpunt', '%', 'jaar', 'uur', 'weken', 'maanden', 'dagen']

const SPACE = '[ \\u00a0\\u202f]'
/** '55', '1.234,5', '29 538' */
const NUMBER = `(?:\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)`
/** '2.1.4b', '3:305a', 'XVI' */
const PLACE = `(?:\\d{1,2}${SPACE}\\d{3}(?!\\d)|\\d[\\d\\p{L}]*(?:[.:]\\d[\\d\\p{L}]*)*|[IVXLC]+(?!\\p{L}))`
const END = '(?![\\p{L}\\d])'

const TOGETHER = new RegExp(
  [
    `€${SPACE}?${NUMBER}(?:${SPACE}(?:${SCALES.join('|')})${END})?`,
    `(?<![\\p{L}\\d])(?:${LABELS.join('|')})${SPACE}${PLACE}`,
    `(?<![\\p{L}\\d.,])${NUMBER}${SPACE}(?:${UNITS.join('|')})${END}(?:${SPACE}euro${END})?`,
    `(?<![\\p{L}\\d.,])\\d{1,2}${SPACE}${MONTH}${END}`,
    `(?<![\\p{L}\\d.,])\\d{1,2}${SPACE}\\d{3}(?!\\d)`,
  ].join('|'),
  'gu',
)

/**
 * A quick test: a text without digits, and without a Roman number after a space, has nothing to keep
 * together.
 */
const COUNTS = /[\d€]|[ \u00a0\u202f][IVXLC]+(?!\p{L})/u

/** The words that must stay on one line: a number with what it counts or names. */
export const unbreakableIn = (text: string): Range[] => (COUNTS.test(text) ? found(text) : [])

const found = (text: string): Range[] =>
  Array.from(text.matchAll(TOGETHER), ({ 0: words, index }): Range => [index, index + words.length]).filter(
    ([start, end]) => end - start <= LONGEST && /\s/.test(text.slice(start, end)),
  )
