import { atSentenceStart, standsAlone } from './boundaries.ts'
import { type Token, tokenize } from './tokens.ts'

/** Where a spelling counts. `'article'`: only after de or het, or in brackets after the full name (Rob is also a first name). */
export type Condition = 'anywhere' | 'sentence-start' | 'not-sentence-start' | 'article'

/** A spelling of an entry of a register. */
export interface Phrase {
  id: string
  text: string
  condition: Condition
}

/** A spelling found: `[start, end)` are offsets in the text, `[from, to)` indices of its tokens. */
export interface PhraseMatch {
  id: string
  start: number
  end: number
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  phrase: Phrase | null
}

/** All spellings of a register as one trie over tokens: a text is searched in time linear in its length. */
export interface PhraseMatcher {
  root: Node
}

const ARTICLES = new Set(['de', 'het', 'De', 'Het'])
const MEANS: Record<Condition, (tokens: Token[], from: number) => boolean> = {
  anywhere: () => true,
  'sentence-start': atSentenceStart,
  'not-sentence-start': (tokens, from) => !atSentenceStart(tokens, from),
  article: (tokens, from) => tokens[from - 1]?.key === ' ' && ARTICLES.has(tokens[from - 2]?.key ?? ''),
}

/** The first entry keeps a spelling that two entries claim. */
export function buildMatcher(phrases: Iterable<Phrase>): PhraseMatcher {
  const root = emptyNode()
  for (const phrase of phrases) insert(root, phrase)
  return { root }
}

/** The longest spelling that starts at each token, in order of start; matches may overlap. */
export function findPhrases(matcher: PhraseMatcher, tokens: Token[]): PhraseMatch[] {
  return tokens.flatMap((_, from) => {
    const match = matchAt(matcher, tokens, from)
    return match === null ? [] : [withShortName(matcher, tokens, match)]
  })
}

/** The longest spelling that starts at token `from`, null when there is none. */
export function matchAt(matcher: PhraseMatcher, tokens: Token[], from: number): PhraseMatch | null {
  return longest(matcher, tokens, from, (phrase) => MEANS[phrase.condition](tokens, from))
}

function longest(matcher: PhraseMatcher, tokens: Token[], from: number, counts: (phrase: Phrase) => boolean): PhraseMatch | null {
  let found: PhraseMatch | null = null
  let node: Node | undefined = matcher.root
  for (let to = from; node !== undefined; node = node.next.get(tokens[to++]?.key ?? '')) {
    const { phrase } = node
    if (phrase === null || !standsAlone(tokens, from, to) || !counts(phrase)) continue
    found = toMatch(tokens, phrase.id, from, withGenitive(tokens, to))
  }
  return found
}

/** `VNG’s` is one mention of the VNG. */
function withGenitive(tokens: Token[], to: number): number {
  return tokens[to]?.key === "'" && tokens[to + 1]?.key === 's' ? to + 2 : to
}

/** Words that may introduce a short name in brackets. */
const INTRODUCTIONS = [[], ['hierna', ':', ' '], ['hierna', ' '], ['verder', ':', ' '], ['afgekort', ' ']]

/** `Centrum Indicatiestelling Zorg (CIZ)`, `… 2015 (hierna: Wmo 2015)`: the name and its short form are one mention. */
function withShortName(matcher: PhraseMatcher, tokens: Token[], match: PhraseMatch): PhraseMatch {
  if (tokens[match.to]?.key !== ' ' || tokens[match.to + 1]?.key !== '(') return match
  for (const words of INTRODUCTIONS) {
    if (!words.every((word, index) => tokens[match.to + 2 + index]?.key === word)) continue
    const short = longest(matcher, tokens, match.to + 2 + words.length, (phrase) => phrase.id === match.id)
    if (short !== null && tokens[short.to]?.key === ')') return toMatch(tokens, match.id, match.from, short.to + 1)
  }
  return match
}

function toMatch(tokens: Token[], id: string, from: number, to: number): PhraseMatch {
  return { id, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to }
}

function insert(root: Node, phrase: Phrase): void {
  let node = root
  for (const { key } of tokenize(phrase.text)) node = childOf(node, key)
  node.phrase ??= phrase
}

function childOf(node: Node, key: string): Node {
  const child = node.next.get(key) ?? emptyNode()
  node.next.set(key, child)
  return child
}

function emptyNode(): Node {
  return { next: new Map(), phrase: null }
}
