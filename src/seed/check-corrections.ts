import type { Checked } from './read-yaml.ts'
import type { Seed } from './seed.ts'
import type { SeedProblem } from './seed-error.ts'
import type { SeedMeta } from './seed-schema.ts'

/** A correction repairs one place: the text to find must occur exactly once. */
export function checkCorrections(seed: Seed, place: Checked<SeedMeta>['place']): SeedProblem[] {
  return seed.meta.corrections.flatMap(({ find }, index) => {
    const times = seed.text.split(find).length - 1
    if (times === 1) return []
    return [{ ...place(['corrections', index, 'find']), says: says(times), write: advice(times) }]
  })
}

const says = (times: number): string =>
  `What this correction looks for occurs ${times === 0 ? 'nowhere' : `${times} times`} in text.txt.`

const advice = (times: number): string =>
  times === 0
    ? 'find: the words exactly as they stand in text.txt, line ends included'
    : 'find: more of the words around it, so that it occurs once'
