import type { SeedProblem } from './seed-error.ts'

/** The values that were read, and the problems with the others. */
export interface Reading<T> {
  good: T[]
  problems: SeedProblem[]
}

/** Collects the results of reading files one by one. */
export const gathered = <T>(results: readonly (T | SeedProblem[])[]): Reading<T> => ({
  good: results.filter((result): result is T => !Array.isArray(result)),
  problems: results.filter((result) => Array.isArray(result)).flat() as SeedProblem[],
})
