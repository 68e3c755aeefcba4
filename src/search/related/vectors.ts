import { type Form, formsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import type { WordList } from '../index/word-list.ts'

/** What a text is about: terms by number, the weightiest first, with weights whose squares add up to 1. */
export interface Vector {
  terms: Int32Array
  weights: Float32Array
}

/**
 * A word counts for itself, and less for the word it is derived from, for its parts, and for
 * the pair it makes with the next.
 */
const WORTH = { word: 1, family: 0.6, part: 0.5, pair: 0.6 }
/** Terms kept of a text. */
const MOST_TERMS = 60

/**
 * Words for amounts, and for the text itself: two paragraphs with a `miljoen` or a
 * `hoofdstuk` are not about the same.
 */
const NO_SUBJECT = new Set(
  [
    'euro miljoen miljard duizend procent aantal budget bedrag beschikbaar beschikbare jaar jaren maand ' +
      'jaarlijks totaal extra structureel',
    'hoofdstuk hoofdstukken paragraaf bijlage figuur tabel noot bron brief kamer kamerbrief signalement ' +
      'rapport document pagina onderdeel',
    'verder tevens daarnaast bovenstaand bovenstaande genoemde bijvoorbeeld onderstaande orde zoals echter',
  ].flatMap((line) => line.split(' ')),
)

const isAbout = ({ word }: Form): boolean =>
  !isFunctionWord(word) && !/\d/.test(word) && !NO_SUBJECT.has(word)

/** The keys of a word of a text, each with what it counts for. */
export function keysOf(form: Form, list: WordList): [key: string, worth: number][] {
  if (!isAbout(form)) return []
  const { key, family, parts } = list.analyse(form.word)
  const part = parts.map((each): [string, number] => [each.key, WORTH.part])
  return [[key, WORTH.word], ...(family ? [[family, WORTH.family] as [string, number]] : []), ...part]
}

/** Two words after each other say more together than apart: `sociale kaart`. */
function pairsIn(forms: readonly Form[], list: WordList): [key: string, worth: number][] {
  const keys = forms.filter(isAbout).map(({ word }) => list.analyse(word).key)
  return keys.slice(1).map((key, at) => [`${keys[at]} ${key}`, WORTH.pair])
}

/**
 * Every text as a vector, by how often its terms stand in it and how few texts hold them;
 * `counts` says by term how many do.
 */
export class Vectors {
  readonly all: Vector[]
  readonly counts: number[] = []
  private readonly numbers = new Map<string, number>()

  constructor(texts: readonly string[], list: WordList) {
    const counted = texts.map((text) => this.count(text, list))
    for (const terms of counted)
      for (const term of terms.keys()) this.counts[term] = (this.counts[term] ?? 0) + 1
    this.all = counted.map((terms) => this.weigh(terms, texts.length))
  }

  numberOf(key: string): number {
    const known = this.numbers.get(key) ?? this.numbers.size
    this.numbers.set(key, known)
    return known
  }

  private count(text: string, list: WordList): Map<number, number> {
    const terms = new Map<number, number>()
    const forms = formsIn(text)
    for (const [key, worth] of [...forms.flatMap((form) => keysOf(form, list)), ...pairsIn(forms, list)]) {
      const term = this.numberOf(key)
      terms.set(term, (terms.get(term) ?? 0) + worth)
    }
    return terms
  }

  private weigh(terms: ReadonlyMap<number, number>, total: number): Vector {
    const weighed = [...terms]
      .map(([term, count]) => ({
        term,
        weight: Math.sqrt(count) * Math.log(total / (this.counts[term] ?? 1)),
      }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, MOST_TERMS)
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1
    return {
      terms: Int32Array.from(weighed, ({ term }) => term),
      weights: Float32Array.from(weighed, ({ weight }) => weight / length),
    }
  }
}

/** What two vectors share, from 0 to 1, and the terms that make most of it. */
export function compare(a: Vector, b: Vector): { score: number; shared: { term: number; part: number }[] } {
  const other = new Map([...b.terms].map((term, at) => [term, b.weights[at] ?? 0]))
  const shared = [...a.terms]
    .map((term, at) => ({ term, part: (a.weights[at] ?? 0) * (other.get(term) ?? 0) }))
    .filter(({ part }) => part > 0)
    .sort((x, y) => y.part - x.part)
  return { score: shared.reduce((sum, { part }) => sum + part, 0), shared }
}
