import { isBody } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { ActorKind } from '../../collections/schema/entities.ts'
import type { Link } from '../../links/link.ts'

/** A name that occurs often in a text and that no register has. */
export interface UnknownName {
  name: string
  times: number
  /** Its first occurrence: the block, and the offset in its text. */
  block: string
  at: number
  kind: ActorKind
}

interface Word {
  text: string
  start: number
  end: number
}

interface Named extends Word {
  block: string
  opensSentence: boolean
}

/**
 * How often a name must occur to be offered: a name of several words or with several capitals sooner than one
 * word.
 */
const OFTEN = 3
const VERY_OFTEN = 5
/** The number of names that are offered at most. */
const MAX_NAMES = 60

/** Small words that names contain: "Raad voor de Leefomgeving". */
const INSIDE = new Set(['van', 'voor', 'de', 'der', 'den', 'het', 'te', 'ter', 'ten'])
/** Capitalised words that are no actors. */
const NO_ACTORS = new Set([
  'Nederland',
  'Nederlands',
  'Nederlandse',
  'Europa',
  'Europees',
  'Europese',
  'Nederlanders',
  'Artikel',
  'Bijlage',
  'Figuur',
  'Kader',
  'Tabel',
])
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))

const isBeside = (text: string, a: Word | undefined, b: Word): boolean =>
  a !== undefined && text.slice(a.end, b.start) === ' '

/** The number of words, from index `from`, that form one name. */
function lengthOfName(text: string, words: readonly Word[], from: number): number {
  let length = 1
  for (let index = from + 1; index < words.length; index++) {
    const word = words[index] as Word
    if (!isBeside(text, words[index - 1], word)) break
    if (isCapital(word.text)) length = index - from + 1
    else if (!INSIDE.has(word.text)) break
  }
  return length
}

const SENTENCE_END = /[.!?:;•"“‘(]$/u

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return before === '' || SENTENCE_END.test(before)
}

/** Whether a word is capitalised only because it opens a sentence: "De" in "De Stichting Groen". */
const isOrdinaryOpening = (text: string, word: Word, ordinary: ReadonlySet<string>): boolean =>
  ordinary.has(word.text.toLowerCase()) && opensSentence(text, word.start)

function namesIn({ id, text }: Document['blocks'][number], ordinary: ReadonlySet<string>): Named[] {
  const words = wordsOf(text)
  const found: Named[] = []
  for (let index = 0; index < words.length; index++) {
    const first = words[index] as Word
    if (!isCapital(first.text) || isOrdinaryOpening(text, first, ordinary)) continue
    const length = lengthOfName(text, words, index)
    const end = (words[index + length - 1] as Word).end
    found.push({
      text: text.slice(first.start, end),
      start: first.start,
      end,
      block: id,
      opensSentence: opensSentence(text, first.start),
    })
    index += length - 1
  }
  return found
}

/** Words from which the kind of an actor is guessed. */
const KINDS: readonly (readonly [RegExp, ActorKind])[] = [
  [/^ministerie\b/iu, 'ministerie'],
  [/^(?:minister|staatssecretaris)\b/iu, 'bewindspersoon'],
  [/inspectie|autoriteit/iu, 'inspectie'],
  [/^gemeente\b/iu, 'gemeente'],
  [/^provincie\b/iu, 'provincie'],
  [/^(?:waterschap|hoogheemraadschap)\b/iu, 'waterschap'],
  [/^(?:rechtbank|gerechtshof|hoge raad)\b/iu, 'rechter'],
  [/planbureau|^raad (?:voor|van)\b|adviesraad/iu, 'adviesorgaan'],
  [/instituut|universiteit/iu, 'kennisinstituut'],
  [/vereniging|federatie|koepel/iu, 'koepel'],
]
export const kindOf = (name: string): ActorKind =>
  KINDS.find(([sign]) => sign.test(name))?.[1] ?? 'organisatie'

/** Whether a name is part of an ordinary compound: "Wlz-indicatie", "Kamer-breed". */
const isCompound = (name: string): boolean => !name.includes(' ') && /-\p{Ll}/u.test(name)

const isOften = (name: string, times: number, ordinary: ReadonlySet<string>): boolean => {
  if (NO_ACTORS.has(name) || isCompound(name)) return false
  if (name.includes(' ') || capitals(name) > 1) return times >= OFTEN
  return times >= VERY_OFTEN && !ordinary.has(name.toLowerCase())
}

const isLinked = ({ block, start, end }: Named, links: readonly Link[]): boolean =>
  links.some((link) => link.block === block && link.start < end && link.end > start)

/** Names that occur often in a text without being linked, the most frequent first. */
export function unknownNames({ blocks }: Document, links: readonly Link[]): UnknownName[] {
  const texts = blocks.filter((block) => block.type !== 'table' && isBody(block))
  const ordinary = new Set([
    ...INSIDE,
    ...texts.flatMap(({ text }) => wordsOf(text).map((word) => word.text)),
  ])
  const linksOf = Map.groupBy(links, ({ block }) => block as string)
  const found = texts
    .flatMap((block) => namesIn(block, ordinary))
    .filter((named) => !isLinked(named, linksOf.get(named.block) ?? []) && named.text.length > 1)
  const groups = [...Map.groupBy(found, ({ text }) => text)]
  return groups
    .filter(([name, all]) => all.some((each) => !each.opensSentence) && isOften(name, all.length, ordinary))
    .map(([name, all]) => {
      const [first] = all as [Named]
      return { name, times: all.length, block: first.block, at: first.start, kind: kindOf(name) }
    })
    .toSorted((a, b) => b.times - a.times || a.name.localeCompare(b.name, 'nl'))
    .slice(0, MAX_NAMES)
}
