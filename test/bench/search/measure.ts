import type { BenchQuestion } from './questions.ts'

/** Addresses of the passages found, best first. */
export type Search = (question: string) => Promise<string[]>

export interface Measured {
  /** Part of the right passages that is in the first ten, on average over the questions. */
  recall: number
  /** One divided by the place of the first right passage, on average. */
  mrr: number
  /** Milliseconds a question, the median. */
  time: number
}

export interface Outcome {
  question: BenchQuestion
  recall: number
  reciprocal: number
  time: number
  missed: string[]
  first: string[]
}

const FIRST = 10

export async function ask(search: Search, question: BenchQuestion): Promise<Outcome> {
  const start = performance.now()
  const first = (await search(question.question)).slice(0, FIRST)
  const time = performance.now() - start
  const missed = question.relevant.filter((url) => !first.includes(url))
  const place = first.findIndex((url) => question.relevant.includes(url))
  return {
    question,
    recall: 1 - missed.length / question.relevant.length,
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    time,
    missed,
    first,
  }
}

export async function askAll(search: Search, questions: readonly BenchQuestion[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const question of questions) outcomes.push(await ask(search, question))
  return outcomes
}

export const summarise = (outcomes: readonly Outcome[]): Measured => ({
  recall: mean(outcomes.map(({ recall }) => recall)),
  mrr: mean(outcomes.map(({ reciprocal }) => reciprocal)),
  time: outcomes.map(({ time }) => time).sort((a, b) => a - b)[Math.floor(outcomes.length / 2)] ?? 0,
})

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
