/** The words that a reading looked up in the corpus, by the answer it got. */
export interface Answers {
  known: string[]
  unknown: string[]
}

export type Words = Pick<ReadonlySet<string>, 'has'>

/** A set of words that records every lookup. */
export class AskedWords implements Words {
  private readonly words: Words
  private readonly asked = new Map<string, boolean>()

  constructor(words: Words) {
    this.words = words
  }

  has = (word: string): boolean => {
    const known = this.words.has(word)
    this.asked.set(word, known)
    return known
  }

  answers(): Answers {
    const all = [...this.asked]
    return {
      known: all.filter(([, known]) => known).map(([word]) => word),
      unknown: all.filter(([, known]) => !known).map(([word]) => word),
    }
  }
}

/** Whether the same lookups get the same answers now. */
export const holds = ({ known, unknown }: Answers, words: Words): boolean =>
  known.every((word) => words.has(word)) && !unknown.some((word) => words.has(word))
