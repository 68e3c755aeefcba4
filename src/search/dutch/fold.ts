/** Finds the words of a text, and folds them: removes case, accents, apostrophes and hyphens. */

/** A word or part of one: its range in the text, `[start, end)` in UTF-16 code units, and its folded form. */
export interface Form {
  start: number
  end: number
  word: string
}

/** Apostrophes, and the characters that are mistaken for one: an opening quote, a prime, an accent. */
const APOSTROPHE = "'’ʼ‘‛′´`"
const HYPHEN = '\\-‐‑\\u00ad'
const LETTER = '[\\p{L}\\p{N}]\\p{M}*'
/** May be inside a word: `regio’s`, `SOFA-model`. A point or comma only between digits: `2.1.4b`, `1,5`. */
const JOINT = `[${APOSTROPHE}${HYPHEN}]|(?<=\\p{N})[.,](?=\\p{N})`
const PLAIN = `${LETTER}(?:(?:${JOINT})?${LETTER})*`
/** A number with spaces between thousands is one word: `29 538`. */
const GROUPED =
  '(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+(?![\\p{L}\\p{N}]|[.,]\\p{N})'
/** The start or end of a word may be in brackets: `(zorg)akkoorden`, `Ieder(in)`. */
export const WORD = new RegExp(
  `${GROUPED}|(?:\\((?<before>${PLAIN})\\)-?)?(?<rest>${PLAIN})(?:\\((?<after>${PLAIN})\\))?`,
  'gu',
)
/** Divides a word into parts: at a hyphen, and before a capital after a small letter: `Health|Check`. */
const SEAM = new RegExp(`[${HYPHEN}]|(?<=\\p{Ll})(?=\\p{Lu})`, 'u')
const DROPPED = new RegExp(`[\\s\\p{M}${APOSTROPHE}${HYPHEN}()\\u200b]`, 'gu')
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/

/** `Cliënt’s` → `clients`, `1.650` and `1 650` → `1650`, `2.1.4b` → `2.1.4b`, `ĳ` (one character) → `ij` */
export const fold = (word: string): string => {
  const folded = word.normalize('NFKD').replace(DROPPED, '').toLowerCase()
  return THOUSANDS.test(folded) ? folded.replaceAll('.', '') : folded
}

const formAt = (text: string, start: number, end: number): Form => ({
  start,
  end,
  word: fold(text.slice(start, end)),
})

/** The whole words of a text, in reading order. */
export const wordsIn = (text: string): Form[] =>
  [...text.matchAll(WORD)].map(({ 0: raw, index }) => formAt(text, index, index + raw.length))

/** A one-letter HTML tag that is part of the text itself: `<b>`, `</b>`, `&lt;b&gt;`. */
const TAG = /(?:<|&lt;)\/?(?<name>[a-z])(?=[\s>/]|&gt;)/giu

/** Indexes such tags under their name: `<b>` and `</b>` → `<b>`. A single letter would not be indexed. */
export const tagsIn = (text: string): Form[] =>
  Array.from(text.matchAll(TAG), ({ index, 0: raw, groups }) => {
    const end = index + raw.length
    return { start: end - 1, end, word: `<${groups!.name!.toLowerCase()}>` }
  })

/** All forms under which the words of a text can be found, before inflection and compounds are considered. */
export const formsIn = (text: string): Form[] => {
  const matches = [...text.matchAll(WORD)]
  const words = matches.flatMap((match) => [...wordForms(text, match)])
  return [...tagsIn(text), ...words, ...amounts(text, matches)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/** A word, and its parts when it has hyphens or brackets: `SOFA-model` → sofamodel, sofa, model. */
export function wordForms(text: string, { 0: raw, index, groups }: RegExpExecArray): Form[] {
  const whole = formAt(text, index, index + raw.length)
  const { before, rest = '', after } = groups ?? {}
  if (!before && !after) return [whole, ...parts(text, index, raw)]
  const at = index + raw.indexOf(rest, before ? before.length + '()'.length : 0)
  return [whole, formAt(text, at, at + rest.length), ...parts(text, at, rest)]
}

function parts(text: string, index: number, raw: string): Form[] {
  const pieces = raw.split(SEAM)
  if (pieces.length < 2) return []
  let from = index
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from)
    from = start + piece.length
    return formAt(text, start, from)
  })
}

const NUMBER = /^\d[\d.,\s]*$/
const EURO_AFTER = /^\s?euro\b/

/** Amounts of money get a form of their own: `€ 19`, `19 euro` → `eur19`. The sign in `80%` → `procent`. */
export const amounts = (text: string, matches: readonly RegExpExecArray[]): Form[] =>
  matches.flatMap(({ 0: raw, index }) => {
    if (!NUMBER.test(raw)) return []
    const end = index + raw.length
    if (text[end] === '%') return [{ start: end, end: end + 1, word: 'procent' }]
    const sign = /€\s?$/.exec(text.slice(Math.max(0, index - 2), index))
    const word = EURO_AFTER.exec(text.slice(end, end + 6))
    if (!sign && !word) return []
    return [
      {
        start: sign ? index - sign[0].length : index,
        end: end + (word?.[0].length ?? 0),
        word: `eur${fold(raw)}`,
      },
    ]
  })
