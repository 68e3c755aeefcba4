import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { SearchRecord } from '../../../src/search/index/record.ts'

/** A question, and the passages that answer it. */
export interface BenchQuestion {
  question: string
  /** Put aside: never looked at while the search is made. */
  held: boolean
  /** Addresses; one that is not there any more keeps its words. */
  relevant: string[]
}

interface Written {
  question: string
  held?: boolean
  relevant: { document: string; words: string }[]
}

const read = <T>(name: string): T => parse(readFileSync(join(import.meta.dirname, name), 'utf-8')) as T

export const readQuestions = (records: readonly SearchRecord[]): BenchQuestion[] =>
  read<Written[]>('questions.yaml').map(({ question, held = false, relevant }) => ({
    question,
    held,
    relevant: [...new Set(relevant.flatMap((passage) => addressesOf(records, passage)))],
  }))

/** A passage is known by words of it; the same words in two footnotes are two passages. */
function addressesOf(
  records: readonly SearchRecord[],
  { document, words }: Written['relevant'][number],
): string[] {
  const found = records.filter(
    ({ type, document: of, text }) => type === 'passage' && of?.id === document && text.includes(words),
  )
  return found.length > 0 ? found.map(({ url }) => url) : [`${document}: ${words}`]
}

export function readNonsense(): string[] {
  const { words, impossible } = read<Record<'words' | 'impossible', string[]>>('nonsense.yaml')
  return [...words, ...impossible]
}
