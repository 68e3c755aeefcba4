import type { BlockId } from '../../collections/schema/block.ts'
import { atSentenceStart, standsAlone } from './boundaries.ts'
import { type Token, tokenize } from './tokens.ts'

/**
 * Where a spelling counts. `'article'`: only after de or het, or in brackets after the full name (Rob is also
 * a first name). `'name'`: not where it may be the ordinary words that begin a sentence
 * (`Langer thuis wonen kan`).
 */
export type Condition = 'anywhere' | 'sentence-start' | 'not-sentence-start' | 'article' | 'name'

/** A spelling of an entry of a register. */
export interface Phrase {
  id: string
  text: string
  condition: Condition
  /** The block of the document that says so, for a spelling that holds in one document only. */
  by?: BlockId
}

/** A spelling found: `[start, end)` are offsets in the text, `[from, to)` indices of its tokens. */
export interface PhraseMatch {
  id: string
  start: number
  end: number
  from: number
  to: number
  by?: BlockId
}

interface Node {
  next: Map<string, Node>
  phrase: Phrase | null
}

/** All spellings of a register as one trie over tokens: a text is searched in time linear in its length. */
export interface PhraseMatcher {
  root: Node
  /** Spellings of one document; where both fit, they go before. */
  own?: Node
  /** Where it is noted which keys were looked up. */
  asked?: AskedKeys
}

/** The keys by which a document may look something up: those of every text that is searched. */
export class AskedKeys {
  readonly keys = new Set<string>()
  #last: readonly Token[] = []

  /** Each matcher searches the tokens of a text, at each of them: they are noted once. */
  note(tokens: readonly Token[]): void {
    if (tokens === this.#last) return
    this.#last = tokens
    for (const { key } of tokens) this.keys.add(key)
  }
}

const ARTICLES = new Set(['de', 'het', 'De', 'Het'])
const MEANS: Record<Condition, (tokens: Token[], from: number, to: number) => boolean> = {
  anywhere: () => true,
  'sentence-start': atSentenceStart,
  'not-sentence-start': (tokens, from) => !atSentenceStart(tokens, from),
  name: (tokens, from, to) =>
    !atSentenceStart(tokens, from) || !/^\p{Ll}/u.test(tokens[to + 1]?.key ?? '') || tokens[to]!.key !== ' ',
  article: (tokens, from) => tokens[from - 1]?.key === ' ' && ARTICLES.has(tokens[from - 2]?.key ?? ''),
}

/** The first entry keeps a spelling that two entries claim. */
export function buildMatcher(phrases: Iterable<Phrase>): PhraseMatcher {
  const root = emptyNode()
  for (const phrase of phrases) insert(root, phrase)
  return { root }
}

/** A matcher that also knows the spellings of one document. */
export function withOwn(matcher: PhraseMatcher, phrases: readonly Phrase[]): PhraseMatcher {
  return phrases.length === 0 ? matcher : { ...matcher, own: buildMatcher(phrases).root }
}

/** The longest spelling that starts at each token, in order of start; matches may overlap. */
export function findPhrases(matcher: PhraseMatcher, tokens: Token[]): PhraseMatch[] {
  matcher.asked?.note(tokens)
  const found: PhraseMatch[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBegin(matcher, tokens[from]!)) continue
    const match = mentionAt(matcher, tokens, from)
    if (match !== null) found.push(match)
  }
  return found
}

/** At most tokens no spelling begins. */
const mayBegin = ({ root, own }: PhraseMatcher, { key }: Token): boolean =>
  root.next.has(key) || own?.next.has(key) === true

/**
 * The longest spelling that starts at token `from`, with its short form in brackets behind it; null when
 * there is none.
 */
export function mentionAt(matcher: PhraseMatcher, tokens: Token[], from: number): PhraseMatch | null {
  const match = matchAt(matcher, tokens, from)
  return match === null ? null : withShortName(matcher, tokens, match)
}

/** The longest spelling that starts at token `from`, null when there is none. */
export function matchAt(matcher: PhraseMatcher, tokens: Token[], from: number): PhraseMatch | null {
  return longest(matcher, tokens, from, (phrase, to) => MEANS[phrase.condition](tokens, from, to))
}

type Counts = (phrase: Phrase, to: number) => boolean

function longest(
  { root, own, asked }: PhraseMatcher,
  tokens: Token[],
  from: number,
  counts: Counts,
): PhraseMatch | null {
  asked?.note(tokens)
  const general = walk(root, tokens, from, counts)
  const scoped = own === undefined ? null : walk(own, tokens, from, counts)
  return scoped !== null && scoped.to >= (general?.to ?? 0) ? scoped : general
}

/** The spellings that can be found where only these keys stand, in an order of their own. */
export function withinReach({ root }: PhraseMatcher, keys: ReadonlySet<string>): Phrase[] {
  const found: Phrase[] = []
  // Of the two lists the shorter one is gone through.
  if (root.next.size < keys.size) collect(root, keys, found)
  else for (const key of keys) collect(root.next.get(key), keys, found)
  return found
}

function collect(node: Node | undefined, keys: ReadonlySet<string>, found: Phrase[]): void {
  if (node === undefined) return
  if (node.phrase !== null) found.push(node.phrase)
  for (const [key, next] of node.next) if (keys.has(key)) collect(next, keys, found)
}

function walk(root: Node, tokens: Token[], from: number, counts: Counts): PhraseMatch | null {
  let found: PhraseMatch | null = null
  let node: Node | undefined = root
  for (let to = from; node !== undefined; node = node.next.get(tokens[to++]?.key ?? '')) {
    const { phrase } = node
    if (phrase === null || !standsAlone(tokens, from, to) || !counts(phrase, to)) continue
    found = toMatch(tokens, phrase, from, withGenitive(tokens, to))
  }
  return found
}

/** `VNG’s` is one mention of the VNG. */
function withGenitive(tokens: Token[], to: number): number {
  return tokens[to]?.key === "'" && tokens[to + 1]?.key === 's' ? to + 2 : to
}

/** What may introduce a short name in brackets: `(hierna: de Wmo 2015)`, `(hierna te noemen «Wmo 2015»)`. */
const INTRODUCING = new Set([
  'hierna',
  'verder',
  'afgekort',
  'te',
  'noemen',
  'genoemd',
  'de',
  'het',
  ':',
  ' ',
  '«',
  '“',
  '"',
  "'",
])
const CLOSING = new Set(['»', '”', '"', "'"])

/**
 * `Centrum Indicatiestelling Zorg (CIZ)`, `… 2015 (hierna: Wmo 2015)`: the name and its short form are one
 * mention.
 */
function withShortName(matcher: PhraseMatcher, tokens: Token[], match: PhraseMatch): PhraseMatch {
  const after = skip(tokens, match.to, CLOSING)
  if (tokens[after]?.key !== ' ' || tokens[after + 1]?.key !== '(') return match
  const index = skip(tokens, after + 2, INTRODUCING)
  const short =
    index < tokens.length ? longest(matcher, tokens, index, (phrase) => phrase.id === match.id) : null
  const end = short === null ? -1 : skip(tokens, short.to, CLOSING)
  return tokens[end]?.key === ')' ? toMatch(tokens, match, match.from, end + 1) : match
}

/** The index of the first token from `index` on that is not one of `keys`. */
function skip(tokens: Token[], index: number, keys: ReadonlySet<string>): number {
  let next = index
  while (keys.has(tokens[next]?.key ?? '')) next++
  return next
}

function toMatch(
  tokens: Token[],
  { id, by }: Pick<Phrase, 'id' | 'by'>,
  from: number,
  to: number,
): PhraseMatch {
  return { id, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to, ...(by && { by }) }
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
