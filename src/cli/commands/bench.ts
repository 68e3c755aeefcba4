import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { readDocument } from '../../pipeline.ts'
import { readSeeds } from '../../seed/read-seeds.ts'
import type { Seed } from '../../seed/seed.ts'
import { readFolders } from '../folders.ts'

const RUNS = 5
const LONG = 1_000_000

/**
 * `bench`: measures the median time to read each seed, and one text of a million characters made of all
 * seeds.
 */
export function run(args: string[]): number {
  parseArgs({ args })
  const { seeds } = readSeeds(readFolders().seeds)
  for (const seed of [...seeds, longSeed(seeds)])
    console.log(
      row(
        seed,
        medianTime(() => readDocument(seed, null)),
      ),
    )
  return 0
}

/**
 * All seeds after one another, repeated until they are long enough: real lines, so that every rule has work
 * to do.
 */
function longSeed(seeds: readonly Seed[]): Seed {
  const all = seeds.map(({ text }) => text).join('\n\n')
  return { ...(seeds[0] as Seed), text: all.repeat(Math.ceil(LONG / all.length)).slice(0, LONG) }
}

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number
}

function row({ id, text }: Seed, time: number): string {
  const name = text.length === LONG ? 'all seeds, repeated' : id
  const characters = `${String(text.length).padStart(9)} characters`
  const speed = `${(text.length / 1000 / time).toFixed(1).padStart(8)} MB/s`
  return `${name.padEnd(44)}${characters}${time.toFixed(1).padStart(9)} ms${speed}`
}
