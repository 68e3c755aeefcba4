type Ending = readonly [from: RegExp, to: string]

/** Endings of nouns whose plural, or singular, is certain. */
const NUMBER: readonly Ending[] = [
  [/schappen$/u, 'schap'],
  [/schap$/u, 'schappen'],
  [/heden$/u, 'heid'],
  [/(?<=\p{L}{3})(er|aar)s$/u, '$1'],
  [/(?<=\p{L}{3})(er|aar)$/u, '$1s'],
  [/ingen$/u, 'ing'],
]

/** The uninflected form of an adjective before a "het" word: het informele netwerk, een informeel netwerk. */
const UNINFLECTED: readonly Ending[] = [
  [/ele$/u, 'eel'],
  [/ale$/u, 'aal'],
  [/ieve$/u, 'ief'],
  [/lijke$/u, 'lijk'],
  [/ische$/u, 'isch'],
]

function withEnding(word: string, endings: readonly Ending[]): string | null {
  const ending = endings.find(([from]) => from.test(word))
  return ending ? word.replace(ending[0], ending[1]) : null
}

/** A noun alone, or a noun after one adjective. */
const isNounPhrase = (words: readonly string[]): boolean =>
  words.length === 1 || (words.length === 2 && /e$/u.test(words[0] ?? ''))

function otherNumber(words: readonly string[]): string[] {
  const noun = isNounPhrase(words) ? withEnding(words.at(-1) ?? '', NUMBER) : null
  return noun === null ? [] : [[...words.slice(0, -1), noun].join(' ')]
}

function uninflected(words: readonly string[], neuter: boolean): string[] {
  const adjective = neuter && words.length === 2 ? withEnding(words[0] ?? '', UNINFLECTED) : null
  return adjective === null ? [] : [`${adjective} ${words[1]}`]
}

/** `"naasten en verwanten"` → naasten, verwanten: it defines both words at once. */
const eachOf = (words: readonly string[]): string[] =>
  words.length === 3 && words[1] === 'en' ? [words[0] ?? '', words[2] ?? ''] : []

/**
 * The other forms of a term that are certain, in lower case: Mantelzorger → mantelzorgers; Zorgzame
 * gemeenschappen → zorgzame gemeenschap; (het) Informele netwerk → informeel netwerk.
 */
export function formsOf(term: string, neuter: boolean): string[] {
  const words = term.toLowerCase().split(' ')
  return [...otherNumber(words), ...uninflected(words, neuter), ...eachOf(words)]
}
