import { FUNCTION_WORDS } from '../../text/words.ts'
import { atSentenceStart } from './boundaries.ts'
import { matchAt, type PhraseMatch, type PhraseMatcher } from './phrases.ts'
import type { Token } from './tokens.ts'

const CAPITAL = /^\p{Lu}/u
/**
 * A word with a capital that begins a name: not an abbreviation (Wlz, VWS), nor an adjective of a place
 * (Nederlandse).
 */
const NAME_WORD = /^\p{Lu}\p{Ll}{2,}$/u
const OF_PLACE = /(?:se|s)$/u
/** No name runs over these. */
const STOPS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...'geen wel was waren had hadden zal zou zouden mag mogen wil willen'.split(' '),
])
const VOWEL = /[aeiouyë]/u
/** Nouns that begin a name also where a sentence begins. */
const NAME_NOUN =
  /^(?:Kader|Kompas|Programma|Wet|Besluit|Handreiking|(?:\p{Lu}\p{Ll}*)?(?:[Rr]egeling|[Aa]genda))$/u

/**
 * Whether the words found are part of a longer name: `zorg` in `Kader passende zorg`, `kwaliteit van bestaan`
 * in `Generiek kompas kwaliteit van bestaan`, `Zorg` in `rapport Zorg voor later`. A name runs from its
 * capital on, until a function word or a sign.
 */
export function isInsideName(
  { from }: Pick<PhraseMatch, 'from'>,
  tokens: Token[],
  actors: PhraseMatcher,
): boolean {
  if (atSentenceStart(tokens, from)) return false
  return beginsTitle(tokens, from) || followsName(tokens, from, actors)
}

const QUOTES = new Set(['«', '“', '"', "'", '„'])

/**
 * A capital after a noun (`rapport Zorg`) or after a quotation mark; after an article it is only a capital.
 */
const beginsTitle = (tokens: Token[], from: number): boolean =>
  CAPITAL.test(tokens[from]!.key) &&
  (QUOTES.has(tokens[from - 1]!.key) || (from > 1 && isPlainWord(tokens, from - 2)))

/** The name of an actor ends where the register says: `het Zorginstituut draagt zorg uit`. */
function followsName(tokens: Token[], from: number, actors: PhraseMatcher): boolean {
  for (let index = from - 2; index >= 0 && isPlainWord(tokens, index); index -= 2) {
    const word = tokens[index]!.key
    if (isNameWord(word) && matchAt(actors, tokens, index) !== null) return false
    if (isNameWord(word))
      return NAME_NOUN.test(word) || isNameWord(tokens[index + 2]!.key) || !atSentenceStart(tokens, index)
  }
  return false
}

/** A word with a space after it that is no function word. */
const isPlainWord = (tokens: Token[], index: number): boolean =>
  tokens[index + 1]!.key === ' ' && tokens[index]!.word && !STOPS.has(tokens[index]!.key.toLowerCase())

const isNameWord = (word: string): boolean => NAME_WORD.test(word) && VOWEL.test(word) && !OF_PLACE.test(word)
