/**
 * A library of many documents: paragraphs of the seeds over and over, each with other words in it, common
 * ones and ones of its own.
 */
import type { SearchRecord } from '../../../src/search/index/record.ts'

const SYLLABLES =
  'ba be bo da de do fa fi fo ga go ha ho ja ka ke ki ko la le li lo ma me mo na ne no pa pe po ra re ri ro sa se so ta te to va ve wa we za ze'.split(
    ' ',
  )
/** Of the words of a paragraph, one in so many is another. */
const ONE_IN = 7
const DIFFERENT_WORDS = 400_000

/** The same numbers each time, from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** As in a language: the word of place n comes up one time in n as often as the first. */
const placeByZipf = (next: () => number): number => Math.floor(DIFFERENT_WORDS ** next())

function wordOf(place: number): string {
  const word = [SYLLABLES[place % SYLLABLES.length] ?? '']
  for (let rest = place + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word.push(SYLLABLES[rest % SYLLABLES.length] ?? '')
  return `${word.join('')}n`
}

const mutated = (text: string, next: () => number): string =>
  text
    .split(' ')
    .map((word) => (next() * ONE_IN < 1 ? wordOf(placeByZipf(next)) : word))
    .join(' ')

/** `count` documents of `size` paragraphs, and a page for each of them. */
export function manyRecords(records: readonly SearchRecord[], count: number, size: number): SearchRecord[] {
  const source = records.filter(
    ({ type, form, document }) => type === 'passage' && form === 'text' && document,
  )
  const next = numbers(1)
  return Array.from({ length: count }, (_, at) =>
    oneDocument(source, `document-${at + 1}`, size, next),
  ).flat()
}

function oneDocument(
  source: readonly SearchRecord[],
  id: string,
  size: number,
  next: () => number,
): SearchRecord[] {
  const from = Math.floor(next() * source.length)
  const title = mutated(source[from]?.document?.title ?? '', next)
  const document = {
    ...(source[from]?.document as NonNullable<SearchRecord['document']>),
    id: id as never,
    title,
  }
  const page = `/documenten/${id}/`
  const paragraphs = Array.from({ length: size }, (_, at): SearchRecord => {
    const one = source[(from + at) % source.length] as SearchRecord
    return {
      ...one,
      url: `${page}#p${at + 1}`,
      name: `alinea ${at + 1}`,
      text: mutated(one.text, next),
      document,
      above: page,
    }
  })
  return [
    ...paragraphs,
    {
      ...(source[from] as SearchRecord),
      type: 'entry',
      form: 'page',
      url: page,
      name: title,
      text: title,
      document,
      section: [],
      above: null,
      actors: [],
      collections: ['documents'],
    },
  ]
}
