import type { Library } from '../../claims/library.ts'
import { wordsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import type { LexiconName } from '../dutch/lexicon.ts'
import type { WordList } from './word-list.ts'

/** The names that the library knows: groups of names for one thing, and the names of each actor by its id. */
export interface Names {
  groups: readonly string[][]
  actors: ReadonlyMap<string, readonly string[]>
}

/** Abbreviations that any text may use, with or without a full stop. */
const SHORT_FORMS: readonly string[][] = [
  ['mln', 'miljoen'],
  ['mld', 'miljard'],
  ['art', 'artikel'],
  ['hfst', 'hoofdstuk'],
  ['par', 'paragraaf'],
  ['Stb', 'Staatsblad'],
  ['Stcrt', 'Staatscourant'],
]

/** Collects names from the glossary and the registers: `pgb`, `persoonsgebonden budget`. */
export const namesOf = ({ glossary, actors, laws, programmes }: Library): Names => ({
  groups: [
    ...SHORT_FORMS,
    ...glossary.map(({ term, aliases }) => [term, ...aliases]),
    ...actors.map(({ name, aliases }) => [name, ...aliases]),
    ...laws.map(({ name, short, aliases }) => [name, short, ...aliases]),
    ...programmes.map(({ name, short, aliases }) => [name, ...(short ? [short] : []), ...aliases]),
  ],
  actors: new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]])),
})

interface Form {
  shown: string
  words: string[]
  keys: string[]
}

/** Names of more words than this get no other names. */
const LONGEST = 12

/** The words of every name of every group. */
export const wordsOfNames = (groups: readonly string[][]): string[][] => [
  ...new Map(groups.flat().map((shown) => [shown, foldedIn(shown)])).values(),
]

const foldedIn = (shown: string): string[] => wordsIn(shown).map(({ word }) => word)

/**
 * For every name the other names of the same thing that occur in a text and consist of other words.
 * @param held The names that occur in a text, as words joined by spaces.
 */
export function otherNames(
  groups: readonly string[][],
  held: ReadonlySet<string>,
  list: WordList,
): LexiconName[] {
  const all = merged(groups).map((group) => group.map((shown) => formOf(shown, list)))
  const found = new Map<string, LexiconName>()
  for (const group of all) {
    const forms = group.filter(({ keys }) => keys.length > 0 && keys.length <= LONGEST)
    const inTexts = forms.filter(({ words }) => held.has(words.join(' ')))
    for (const form of forms) addOthers(found, form, inTexts)
  }
  return [...found.values()].filter(({ others }) => others.length > 0)
}

function addOthers(found: Map<string, LexiconName>, { words, keys }: Form, inTexts: readonly Form[]): void {
  const id = words.join(' ')
  const name = found.get(id) ?? { words, others: [] }
  const said = new Set([keys.join(' '), ...name.others.map((other) => other.keys.join(' '))])
  for (const other of inTexts) {
    if (said.has(other.keys.join(' ')) || holds(other.keys, keys)) continue
    said.add(other.keys.join(' '))
    name.others.push({ shown: other.shown, keys: other.keys })
  }
  found.set(id, name)
}

/** A name that contains a shorter one is found by that anyway. */
const holds = (long: readonly string[], short: readonly string[]): boolean =>
  ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)

function formOf(shown: string, list: WordList): Form {
  const words = foldedIn(shown)
  return {
    shown,
    words,
    keys: words.filter((word) => !isFunctionWord(word)).map((word) => list.analyse(word).key),
  }
}

/** Joins groups that share a name: the glossary has a body by its abbreviation, the register by its name. */
function merged(groups: readonly string[][]): string[][] {
  const result: string[][] = []
  const at = new Map<string, string[]>()
  for (const group of groups) {
    const known = group.map((form) => at.get(form)).find((each) => each !== undefined)
    const joined = known ?? []
    if (!known) result.push(joined)
    for (const form of group) {
      if (!joined.includes(form)) joined.push(form)
      at.set(form, joined)
    }
  }
  return result
}
