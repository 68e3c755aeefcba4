/** Turns the words of a question into terms: how the texts may match each of them, and what was changed. */

import { isFunctionWord } from '../dutch/function-words.ts'
import { headOf, type LexiconWord } from '../dutch/lexicon.ts'
import { familyOf } from '../dutch/morphology.ts'
import { stem } from '../dutch/stem.ts'
import { namesIn, withNames } from './asked-names.ts'
import { LEAST_PART, type List, Words } from './fetched-words.ts'
import type { AskedTerm, Question } from './question.ts'
import { type Candidate, mend, nearest } from './spelling.ts'
import {
  option,
  optionsOf,
  type Term,
  type Way,
  waysOfDerived,
  waysOfParts,
  waysOfPhrase,
  waysOfStarts,
  waysOfWord,
} from './term.ts'

/** The terms of a question, each with the ways to match it; no ways for a word that is in no text. */
export async function interpret(list: List, question: Question): Promise<Term[]> {
  const asked = [...question.terms.flatMap(({ words, seams }) => [...words, ...seams]), ...question.words]
  const words = await new Words(list).fetch(asked.filter((word) => word.length > 0))
  const last = question.terms.at(-1)
  const terms: Term[] = []
  for (const term of question.terms)
    terms.push(...(await interpretTerm(words, term, term === last && !term.phrase)))
  return withNames(terms, namesIn(words.names(), question.words))
}

/** Terms to exclude. They are never corrected: only what is asked for is. */
export async function interpretExcluded(list: List, terms: readonly AskedTerm[]): Promise<Term[]> {
  const words = await new Words(list).fetch(terms.flatMap((term) => term.words))
  return terms.map((asked) => ({
    asked,
    ways: waysKnown(words, asked).filter(({ loose }) => !loose),
    change: null,
  }))
}

function waysKnown(words: Words, asked: AskedTerm): Way[] {
  if (asked.phrase) return phraseWays(words, asked)
  const found = findWord(words, asked.words[0] ?? '')
  return found ? waysOfWord(found) : []
}

function phraseWays(words: Words, { words: phrase }: AskedTerm): Way[] {
  const telling = phrase.filter((word) => !isFunctionWord(word)).map((word) => words.find(word))
  return telling.every((word) => word !== undefined) ? waysOfPhrase(telling) : []
}

async function interpretTerm(words: Words, asked: AskedTerm, isLast: boolean): Promise<Term[]> {
  const seams = seamWays(words, asked)
  const ways = [...waysKnown(words, asked), ...seams]
  if (ways.length > 0) return [{ asked, ways, change: null }]
  if (asked.phrase) return [{ asked, ways: [], change: { kind: 'missing', from: asked.typed, near: [] } }]
  if (asked.seams.length > 0) return seamTerms(words, asked, isLast)
  return asked.optional ? [] : [await unknownTerm(words, asked, isLast)]
}

/** A word with hyphens that is not in the texts as a whole may match by its parts, near each other. */
function seamWays(words: Words, { seams }: AskedTerm): Way[] {
  const known = seams.map((seam) => findWord(words, seam))
  return known.length > 1 && known.every((word) => word !== undefined) ? waysOfParts(known) : []
}

async function seamTerms(words: Words, asked: AskedTerm, isLast: boolean): Promise<Term[]> {
  const parts = asked.seams.map((seam) => ({ ...asked, typed: seam, words: [seam], seams: [] }))
  return (await Promise.all(parts.map((part) => interpretTerm(words, part, isLast)))).flat()
}

/** Interprets a word that is in no text: as an inflection, a compound, the start of a word, or a typo. */
async function unknownTerm(words: Words, asked: AskedTerm, isLast: boolean): Promise<Term> {
  const [word = ''] = asked.words
  const derived = derivedWays(words, word)
  if (derived.length > 0) return { asked, ways: derived, change: null }
  const parts = await partsOf(words, word)
  const slip = parts.length > 1 ? await slipOf(words, word) : undefined
  if (slip) return typo(asked, slip)
  if (parts.length > 1)
    return {
      asked,
      ways: waysOfParts(parts),
      change: { kind: 'split', from: asked.typed, to: parts.map((part) => part.word) },
    }
  const starts = isLast ? startsWith(words, word) : []
  if (starts.length > 0)
    return { asked, ways: waysOfStarts(starts), change: { kind: 'start', from: asked.typed } }
  return corrected(words, asked, word)
}

/** Shorter words resemble too many others for correction. */
const LEAST_LIKE = 4
/** Compounds that are shorter often differ in one letter, and both are words: `zorgtaak`, `zorgzaak`. */
const LEAST_SLIP = 9

async function corrected(words: Words, asked: AskedTerm, word: string): Promise<Term> {
  if (word.length >= LEAST_LIKE) await words.fetchLike(word)
  const candidates = candidatesIn(words)
  const meant = mend(word, candidates)
  const found = meant ? words.find(meant) : inflected(words, word)
  if (found) return typo(asked, found)
  return { asked, ways: [], change: { kind: 'missing', from: asked.typed, near: nearest(word, candidates) } }
}

const candidatesIn = (words: Words): Candidate[] =>
  words.all().map((each) => ({ word: each.word, often: each.key.often }))

/** A letter wrong in a word that the texts have in another form only: `mantelzoger`, mantelzorgers. */
function inflected(words: Words, word: string): LexiconWord | undefined {
  const all = words.all()
  const meant = mend(
    stem(word),
    all.map(({ key }) => ({ word: key.key, often: key.often })),
  )
  return meant ? all.find(({ key }) => key.key === meant) : undefined
}

const typo = (asked: AskedTerm, meant: LexiconWord): Term => ({
  asked,
  ways: waysOfWord(meant),
  change: { kind: 'typo', from: asked.typed, to: meant.word },
})

/**
 * A long word with one letter wrong also falls apart in words of the texts, which is not what was meant:
 * `huishoudlijke` is no `huis`, `houd` and `lijken`.
 */
async function slipOf(words: Words, word: string): Promise<LexiconWord | undefined> {
  if (word.length < LEAST_SLIP) return undefined
  await words.fetchLike(word)
  const meant = mend(word, candidatesIn(words), 1)
  return meant ? words.find(meant) : undefined
}

/** Matches words of the same family: `tevredenheid` by tevreden, `begroten` by begroting. */
function derivedWays(words: Words, word: string): Way[] {
  if (/\d/.test(word)) return []
  const keys = new Set(words.all().flatMap(({ key, family }) => [key.key, family?.key]))
  const has = (each: string): boolean => keys.has(stem(each))
  const family = familyOf(word, { has, isInfinitive: has })
  const base = family ? words.all().find(({ key }) => key.key === family) : undefined
  if (base) return waysOfDerived(optionsOf(base))
  const child = words.all().find((each) => each.family?.key === (family ?? stem(word)))
  return child?.family
    ? waysOfDerived([...option(child.family, 'family', 1), ...option(child.family, 'word', 1)])
    : []
}

const ENDINGS = ['', 'de', 'te', 'd', 't', 's', 'den', 'ten']

/** Finds a word, or one with the same stem: `ondersteunt` is found as `ondersteunen`. */
function findWord(words: Words, word: string): LexiconWord | undefined {
  const exact = words.find(word)
  if (exact || /\d/.test(word)) return exact
  const stems = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length > 3).map(
    (ending) => stem(ending ? word.slice(0, -ending.length) : word),
  )
  const alike = words.all().filter((each) => headOf(each.word) === headOf(word))
  return stems
    .map((each) => alike.find(({ key, word: other }) => key.key === each || stem(other) === each))
    .find((found) => found !== undefined)
}

const LEAST_START = 4
const MOST_STARTS = 8

const startsWith = (words: Words, start: string): LexiconWord[] =>
  start.length < LEAST_START
    ? []
    : words
        .all()
        .filter(({ word, key }) => word.startsWith(start) && (key.roles & 1) !== 0)
        .sort((a, b) => b.key.often - a.key.often || (a.word < b.word ? -1 : 1))
        .slice(0, MOST_STARTS)

const MOST_PARTS = 3

/** Splits a compound that is in no text; every part is a word of the texts. Empty when that is impossible. */
async function partsOf(words: Words, word: string, depth = 1): Promise<LexiconWord[]> {
  if (depth > MOST_PARTS) return []
  await words.fetchBeginnings(word)
  const firsts = beginnings(words, word)
  await words.fetch(firsts.flatMap(({ rest }) => rest))
  for (const { part, rest } of firsts) {
    const last = rest.map((each) => findWord(words, each)).find((found) => found !== undefined)
    if (last) return [part, last]
  }
  for (const { part, rest } of firsts.slice(0, 2)) {
    const more = await partsOf(words, rest[0] ?? '', depth + 1)
    if (more.length > 0) return [part, ...more]
  }
  return []
}

/** Words of the texts that a word begins with, longest first, and the rest, with and without a linking s. */
function beginnings(words: Words, word: string): { part: LexiconWord; rest: string[] }[] {
  return words
    .all()
    .filter(
      (each) =>
        each.word.length >= LEAST_PART &&
        word.startsWith(each.word) &&
        word.length - each.word.length >= LEAST_PART,
    )
    .sort((a, b) => b.word.length - a.word.length)
    .map((part) => ({
      part,
      rest: [word.slice(part.word.length), word.slice(part.word.length).replace(/^s/, '')].filter(
        (rest) => rest.length >= LEAST_PART,
      ),
    }))
}
