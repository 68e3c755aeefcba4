/** Parses what a reader typed: words, phrases in quotes, excluded words, filters. Looks nothing up yet. */
import { type Form, formsIn, wordsIn } from '../dutch/fold.ts'
import { isAskingWord, isFunctionWord, isSentence } from '../dutch/function-words.ts'

/** A word as typed, or a phrase in quotes. */
export interface AskedTerm {
  typed: string
  /** Folded. All words of a phrase; else a single one. */
  words: string[]
  phrase: boolean
  /** It only says what kind of answer is wanted, and need not match: `geld`, `definitie`. */
  optional: boolean
  /** Folded parts of a word with hyphens or brackets: `Wmo-toezicht` → wmo, toezicht. */
  seams: string[]
}

export interface Question {
  terms: AskedTerm[]
  /**
   * All folded words outside quotes in order, including those that need not match; names are found in these.
   */
  words: string[]
  excluded: AskedTerm[]
  /** Whether it is a whole sentence: `hoe hoog is het tarief`. */
  sentence: boolean
  filters: AskedFilter[]
  /** Whether more was typed than is looked for. */
  cut: boolean
}

/** How many words are looked for. A pasted page is answered by its beginning, and quickly. */
export const MOST_TERMS = 40

const QUERY_FILTERS = ['actor', 'document', 'soort', 'jaar', 'verzameling'] as const
export interface AskedFilter {
  name: (typeof QUERY_FILTERS)[number]
  value: string
}

const QUOTES = '"“”„«»'
const MINUS = `(?<minus>(?<![^\\s${QUOTES}])-)`
const NAME = '(?<name>[a-z]+):'
const QUOTED = `[${QUOTES}](?<quoted>[^${QUOTES}]*)[${QUOTES}]?`
const PLAIN = `(?<plain>[^\\s${QUOTES}]+)`
const PIECE = new RegExp(`${MINUS}?(?:${NAME})?(?:${QUOTED}|${PLAIN})`, 'giu')

/** `zorg -jeugd "eigen bijdrage" jaar:2023` → its terms, exclusions and filters. */
export function readQuestion(typed: string): Question {
  const pieces = Array.from(typed.matchAll(PIECE), readPiece)
  const { filter = [], excluded = [], phrase = [], words = [] } = Object.groupBy(pieces, ({ kind }) => kind)
  // The whole pieces, since a name with a colon that is no filter is searched for too.
  const plain = words.map(({ whole }) => `${whole} `).join('')
  const asked = wordsIn(plain).map(({ word }) => word)
  return limited({
    terms: [...phrase.flatMap(termsOf), ...plainTerms(plain)],
    words: asked,
    excluded: excluded.flatMap(termsOf),
    sentence: isSentence(asked),
    filters: filter.flatMap(({ name, value }) => (name ? [{ name, value }] : [])),
    cut: false,
  })
}

/** A piece of what was typed, up to a space or the end of its quotes. */
interface Piece {
  kind: 'filter' | 'excluded' | 'phrase' | 'words'
  whole: string
  /** The name of the filter, when it is one. */
  name: AskedFilter['name'] | undefined
  value: string
  isQuoted: boolean
}

function readPiece({ 0: whole, groups = {} }: RegExpExecArray): Piece {
  const { minus, name: typedName, quoted, plain } = groups
  const name = QUERY_FILTERS.find((each) => each === typedName?.toLowerCase())
  const isQuoted = quoted !== undefined
  return { kind: kindOf(name, minus, isQuoted), whole, name, value: quoted ?? plain ?? '', isQuoted }
}

function kindOf(name: string | undefined, minus: string | undefined, isQuoted: boolean): Piece['kind'] {
  if (name) return 'filter'
  if (minus) return 'excluded'
  return isQuoted ? 'phrase' : 'words'
}

const termsOf = ({ value, isQuoted }: Piece): AskedTerm[] =>
  isQuoted ? phraseTerm(value) : plainTerms(value)

/** Removes duplicates, and limits the number of words. */
function limited(question: Question): Question {
  const terms = distinct(question.terms, ({ words, phrase }) => `${phrase} ${words.join(' ')}`)
  return {
    ...question,
    terms: terms.slice(0, MOST_TERMS),
    words: question.words.slice(0, MOST_WORDS),
    excluded: distinct(question.excluded, ({ words }) => words.join(' ')).slice(0, MOST_TERMS),
    filters: distinct(question.filters, ({ name, value }) => `${name} ${value}`).slice(0, MOST_TERMS),
    cut: terms.length > MOST_TERMS,
  }
}
/** How many words names are looked for among. */
const MOST_WORDS = 200

/** Keeps the first item of each name. */
function distinct<T>(all: readonly T[], nameOf: (each: T) => string): T[] {
  const names = all.map(nameOf)
  return all.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}

/** What was typed, without filters. */
export const withoutFilters = (typed: string): string =>
  typed
    .replace(PIECE, (piece, ...rest) =>
      QUERY_FILTERS.some((each) => each === (rest.at(-1) as Record<string, string>).name?.toLowerCase())
        ? ''
        : piece,
    )
    .trim()

const phraseTerm = (quoted: string): AskedTerm[] => {
  const words = wordsIn(quoted).map(({ word }) => word)
  return words.length > 0 ? [{ typed: quoted.trim(), words, phrase: true, optional: false, seams: [] }] : []
}

const plainTerm = (typed: string, { start, end, word }: Form): AskedTerm => ({
  typed: typed.slice(start, end),
  words: [word],
  phrase: false,
  optional: isAskingWord(word),
  seams: [],
})

/**
 * The words outside quotes; a number with spaces and an amount are one word. Words that only ask are
 * optional, unless there are no others.
 */
function plainTerms(typed: string): AskedTerm[] {
  const terms: AskedTerm[] = []
  let end = 0
  const forms = formsIn(typed)
  for (const form of forms) {
    const last = terms.at(-1)
    if (form.start >= end) terms.push(plainTerm(typed, form))
    else if (last && !/\s/.test(last.typed) && !isFunctionWord(form.word)) last.seams.push(form.word)
    end = Math.max(end, form.end)
  }
  const telling = terms.filter(({ words: [word = ''] }) => !isFunctionWord(word))
  return telling.every(({ optional }) => optional)
    ? telling.map((term) => ({ ...term, optional: false }))
    : telling
}
