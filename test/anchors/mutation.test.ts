import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusWords, readDocument } from '../../src/pipeline.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { ROOT } from '../support/root.ts'
import { applyEdits, type Edit } from './mutation/edited.ts'
import { generatedSeeds, withText } from './mutation/generated.ts'
import { type MarkerOutcome, measureMarkers } from './mutation/markers.ts'
import { measure, type Outcome, type Reading } from './mutation/measure.ts'
import { MUTATIONS, type Mutation } from './mutation/mutations.ts'
import { randomFrom } from './mutation/random.ts'
import { asTable, type Figures, isKept, isWrong, leads, share, touched, untouched } from './mutation/table.ts'

/** `MUTATION_SEED=7 npx vitest run test/anchors` repeats a run, or tries another. */
const SEED = Number(process.env.MUTATION_SEED ?? 2023)
const ROUNDS = Number(process.env.MUTATION_ROUNDS ?? 1)

const seeds = [...readSeeds(join(ROOT, 'seeds')).seeds, ...generatedSeeds(randomFrom(SEED))]
const corpus = corpusWords(seeds)
const published = new Map<Seed, Reading>(seeds.map((seed) => [seed, readDocument(seed, null, corpus)]))

function outcomes(
  seed: Seed,
  mutate: Mutation,
  number: number,
): { blocks: Outcome[]; markers: MarkerOutcome[] } {
  const before = published.get(seed) as Reading
  const edits: Edit[] = mutate({ source: seed.text, document: before.document, random: randomFrom(number) })
  const edited = applyEdits(seed.text, edits)
  const now = readDocument(withText(seed, edited.text), before.anchors, corpus)
  return {
    blocks: measure(before, now, edits, edited),
    markers: measureMarkers(before.document, now.document, edited),
  }
}

function figuresOf(name: string, mutate: Mutation): Figures {
  const runs = seeds.flatMap((seed) =>
    Array.from({ length: ROUNDS }, (_, round) => outcomes(seed, mutate, SEED + round)),
  )
  return {
    name,
    texts: runs.length,
    outcomes: runs.flatMap(({ blocks }) => blocks),
    markers: runs.flatMap(({ markers }) => markers),
  }
}

const figures = new Map<string, Figures>()

/** The figures of one mutation, made when first asked for. */
function of(name: string): Figures {
  const known = figures.get(name) ?? figuresOf(name, MUTATIONS[name] as Mutation)
  figures.set(name, known)
  return known
}

afterAll(() =>
  console.log(
    `Mutations of the seeds and of generated texts; MUTATION_SEED=${SEED}\n\n${asTable([...figures.values()])}\n`,
  ),
)

describe(`ids when a text changes (MUTATION_SEED=${SEED})`, () => {
  it.each(Object.keys(MUTATIONS))('%s: no id stands at words that are not its own', (name) => {
    expect([...of(name).outcomes, ...of(name).markers].filter(isWrong)).toEqual([])
  })

  it.each(Object.keys(MUTATIONS))(
    '%s: 99 in 100 of the paragraphs that were left alone keep their id',
    (name) => {
      expect(share(untouched(of(name)), isKept)).toBeGreaterThanOrEqual(0.99)
    },
  )

  it.each(['change 1 word in 10', 're-wrap all lines', 'swap paragraphs', 'split paragraphs'])(
    '%s: 95 in 100 keep their id',
    (name) => {
      expect(share(touched(of(name)), isKept)).toBeGreaterThanOrEqual(0.95)
    },
  )

  it('merge paragraphs: 95% keep their id or lead to the paragraph they are part of', () => {
    expect(share(touched(of('merge paragraphs')), leads)).toBeGreaterThanOrEqual(0.95)
  })
})
