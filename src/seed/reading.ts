import type { SeedProblem } from './seed-error.ts'

/** What was read well, and what is wrong with the rest. */
export interface Reading<T> {
  good: T[]
  problems: SeedProblem[]
}

/** Of files that were read one by one, each with its problems when it could not be. */
export const gathered = <T>(results: readonly (T | SeedProblem[])[]): Reading<T> => ({
  good: results.filter((result): result is T => !Array.isArray(result)),
  problems: results.filter((result) => Array.isArray(result)).flat() as SeedProblem[],
})
