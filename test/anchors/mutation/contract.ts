import { afterAll, expect, it } from 'vitest'
import { corpusWords, readDocument } from '../../../src/pipeline.ts'
import type { Seed } from '../../../src/seed/seed.ts'
import { applyEdits, type Edit } from './edited.ts'
import { withText } from './generated.ts'
import { type MarkerOutcome, measureMarkers } from './markers.ts'
import { measure, type Outcome, type Reading } from './measure.ts'
import { MUTATIONS, type Mutation } from './mutations.ts'
import { randomFrom } from './random.ts'
import { asTable, type Figures, isKept, isWrong, leads, share, touched, untouched } from './table.ts'

/** `MUTATION_SEED=7 npm test -- mutation` repeats a run, or tries another. */
export const SEED = Number(process.env.MUTATION_SEED ?? 2023)
const ROUNDS = Number(process.env.MUTATION_ROUNDS ?? 1)

type Measure = (name: string) => Figures

function outcomes(
  seed: Seed,
  { before, corpus, mutate, number }: Run,
): { blocks: Outcome[]; markers: MarkerOutcome[] } {
  const edits: Edit[] = mutate({ source: seed.text, document: before.document, random: randomFrom(number) })
  const edited = applyEdits(seed.text, edits)
  const now = readDocument(withText(seed, edited.text), before.anchors, corpus)
  return {
    blocks: measure(before, now, edits, edited),
    markers: measureMarkers(before.document, now.document, edited),
  }
}

interface Run {
  before: Reading
  corpus: ReadonlySet<string>
  mutate: Mutation
  number: number
}

/** The figures of a mutation of these texts, made when first asked for. */
function measuring(seeds: readonly Seed[]): { of: Measure; figures: Map<string, Figures> } {
  const corpus = corpusWords(seeds)
  const published = new Map(seeds.map((seed) => [seed, readDocument(seed, null, corpus)]))
  const figures = new Map<string, Figures>()
  const figuresOf = (name: string): Figures => {
    const mutate = MUTATIONS[name] as Mutation
    const runs = seeds.flatMap((seed) =>
      Array.from({ length: ROUNDS }, (_, round) =>
        outcomes(seed, { before: published.get(seed) as Reading, corpus, mutate, number: SEED + round }),
      ),
    )
    return {
      name,
      texts: runs.length,
      outcomes: runs.flatMap(({ blocks }) => blocks),
      markers: runs.flatMap(({ markers }) => markers),
    }
  }
  const of = (name: string): Figures => {
    const known = figures.get(name) ?? figuresOf(name)
    figures.set(name, known)
    return known
  }
  return { of, figures }
}

/** What holds for ids when any of these texts is edited. */
export function itKeepsIds(seeds: readonly Seed[]): void {
  const { of, figures } = measuring(seeds)
  afterAll(() => console.log(`Mutations; MUTATION_SEED=${SEED}\n\n${asTable([...figures.values()])}\n`))

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
}
