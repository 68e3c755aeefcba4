import type { Document } from '../../../src/collections/schema/document.ts'
import type { Edit } from './edited.ts'
import { addFootnote } from './footnote.ts'
import type { Random } from './random.ts'
import { rewrap } from './rewrap.ts'
import { isParagraph, rangeOf, type Unit, unitsOf } from './units.ts'
import { newParagraph, newWord, wrap } from './words.ts'

/** What a mutation works on. */
export interface Original {
  source: string
  document: Document
  random: Random
}

export type Mutation = (original: Original) => Edit[]

/** One in twenty, at least one. */
const few = (list: readonly unknown[]): number => Math.max(1, Math.round(list.length / 20))

function insert({ source, document, random }: Original): Edit[] {
  const units = unitsOf(document, source).filter(isParagraph)
  const width = Math.max(...source.split('\n').map((line) => line.length))
  return random
    .some(units, few(units))
    .map(({ end }) => ({ start: end, end, by: [`\n\n${wrap(newParagraph(random), width)}\n`] }))
}

function remove({ source, document, random }: Original): Edit[] {
  const units = unitsOf(document, source)
  return random.some(units, few(units)).map(({ start, end }) => ({ start, end, by: [] }))
}

/** Neighbours change places, or two units that stand far apart. */
function swap({ source, document, random }: Original): Edit[] {
  const units = unitsOf(document, source).filter(isParagraph)
  const chosen = random.some(units, 2 * few(units))
  const half = random.next() < 0.5 ? 1 : chosen.length / 2
  const pairs =
    half === 1
      ? chosen.flatMap((one, at) => (at % 2 ? [[chosen[at - 1] as Unit, one] as const] : []))
      : crossed(chosen)
  return pairs.flatMap(([a, b]) => [
    { start: a.start, end: a.end, by: [[b.start, b.end] as const] },
    { start: b.start, end: b.end, by: [[a.start, a.end] as const] },
  ])
}

function crossed(units: readonly Unit[]): (readonly [Unit, Unit])[] {
  const half = Math.floor(units.length / 2)
  return units.slice(0, half).map((unit, at) => [unit, units[at + half] as Unit] as const)
}

/** Places after a sentence, but for the last one. */
const sentenceEnds = (source: string, { start, end }: Unit): number[] =>
  [...source.slice(start, end).matchAll(/[a-z)]{3}\.(?=\s+\p{Lu}\p{Ll})/gu)].map(
    ({ index, 0: words }) => start + index + words.length,
  )

function split({ source, document, random }: Original): Edit[] {
  const units = unitsOf(document, source).filter(
    (unit) => isParagraph(unit) && sentenceEnds(source, unit).length > 0,
  )
  return random.some(units, 2 * few(units)).map((unit) => {
    const start = random.pick(sentenceEnds(source, unit))
    return { start, end: start + (/^\s+/.exec(source.slice(start)) ?? [''])[0].length, by: ['\n\n'] }
  })
}

function merge({ source, document, random }: Original): Edit[] {
  const ranges = unitsOf(document, source).filter(isParagraph).map(rangeOf)
  const gaps = ranges.slice(1).map(([end], at): Edit => ({ start: ranges[at]?.[1] ?? 0, end, by: [' '] }))
  const empty = gaps.filter(({ start, end }) => source.slice(start, end).trim() === '')
  return random.some(empty, 2 * few(empty))
}

const WHOLE_WORD = /(?<=[ \n])\p{L}{3,}(?=[ ,.;:\n])/gu

/** One word in ten of a unit, one at least, but for items of less than five words. */
function changesIn(unit: Unit, { source, random }: Original): Edit[] {
  const text = source.slice(unit.start, unit.end)
  const count = text.trim().split(/\s+/).length
  const words = [...text.matchAll(WHOLE_WORD)].filter(
    ({ index, 0: word }) => text[index + word.length] !== '\n',
  )
  const changed = count < 5 ? [] : random.some(words, Math.max(1, Math.round(count / 10)))
  return changed.map(({ index, 0: word }) => ({
    start: unit.start + index,
    end: unit.start + index + word.length,
    by: [newWord(random, word)],
  }))
}

/** One word in ten of every paragraph and list item. */
const changeWords = (original: Original): Edit[] =>
  unitsOf(original.document, original.source).flatMap((unit) => changesIn(unit, original))

/** A unit with its changes, as it stands elsewhere. */
function changedCopy(unit: Unit, original: Original): Edit['by'] {
  const changes = changesIn(unit, original)
  const ends = [unit.start, ...changes.map(({ end }) => end)]
  const starts = [...changes.map(({ start }) => start), unit.end]
  return starts.flatMap((start, at) => [[ends[at] ?? unit.start, start] as const, ...(changes[at]?.by ?? [])])
}

/** Neighbours change places, and one word in ten of both is another. */
function swapAndChange(original: Original): Edit[] {
  const units = unitsOf(original.document, original.source).filter(isParagraph)
  const pairs = units.flatMap((unit, at): [Unit, Unit][] =>
    at % 2 === 1 ? [[units[at - 1] as Unit, unit]] : [],
  )
  return original.random.some(pairs, few(units)).flatMap(([a, b]) => [
    { start: a.start, end: a.end, by: changedCopy(b, original) },
    { start: b.start, end: b.end, by: changedCopy(a, original) },
  ])
}

/** An ordinary revision: all of these, in different paragraphs. */
function revise(original: Original): Edit[] {
  const edits = [changeWords, insert, remove, split].flatMap((each) => each(original))
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  }
  return kept
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'insert paragraphs': insert,
  'delete paragraphs': remove,
  'swap paragraphs': swap,
  'split paragraphs': split,
  'merge paragraphs': merge,
  'change 1 word in 10': changeWords,
  're-wrap all lines': rewrap,
  'another footnote': addFootnote,
  'swap and change 1 in 10': swapAndChange,
  'all in one revision': revise,
}
