import type { Collection, SearchRecord } from '../../src/search/index/record.ts'

/** Made-up passages, so many that those with a part of what is asked are left out. */
export const WORDS =
  'mantelzorg mantelzorgers gemeente gemeenten budget ondersteuning cliëntondersteuning regio tarief wonen'.split(
    ' ',
  )
const KINDS = ['Kamerbrief', 'Nota', 'Nota', 'Verslag'] as const
/** Two of these differ by a hyphen alone. */
export const IDS = ['brief-1-23', 'brief-12-3', 'nota', 'verslag'] as const
const EACH = 30

/** Always the same, and without a pattern that the eye sees. */
const pick = <T>(from: readonly T[], seed: number): T => from[(seed * 7919 + (seed >> 3)) % from.length] as T
const sentence = (seed: number): string =>
  `De ${pick(WORDS, seed)} en de ${pick(WORDS, seed * 3 + 1)} horen bij ${pick(WORDS, seed * 5 + 2)} ${seed}.`

const collectionsOf = (seed: number): Collection[] => [
  'documents',
  ...(seed % 3 === 0 ? (['actions'] as const) : []),
  ...(seed % 4 === 0 ? (['actors'] as const) : []),
]

export function passage(at: number, seed: number): SearchRecord {
  const id = IDS[at] as (typeof IDS)[number]
  const isHeading = seed % 6 === 0
  const page = `/documenten/${id}/`
  return {
    type: 'passage',
    form: isHeading ? 'heading' : 'text',
    url: `${page}#${isHeading ? 's' : 'p'}${seed}`,
    text: isHeading ? `Over ${pick(WORDS, seed * 11 + at)}` : sentence(seed + at * EACH),
    name: isHeading ? 'kop' : `alinea ${seed}`,
    document: {
      id: id as NonNullable<SearchRecord['document']>['id'],
      title: `Stuk ${at}`,
      kind: KINDS[at] ?? '',
      years: [2020 + at],
      cited: `Stuk ${at}`,
    },
    section: [],
    above: isHeading ? page : `${page}#s${seed - (seed % 6)}`,
    actors: seed % 5 === 0 ? ['ciz'] : [],
    collections: collectionsOf(seed),
  }
}

const page = (name: string, at: number): SearchRecord => ({
  type: 'entry',
  form: 'page',
  url: `/begrippen/${at}/`,
  text: name,
  name,
  document: null,
  section: [],
  above: null,
  actors: [],
  collections: ['terms'],
})

export const records: SearchRecord[] = [
  ...IDS.flatMap((_, at) => Array.from({ length: EACH }, (_, seed) => passage(at, seed))),
  ...['begeleiding', 'begeleiding thuis', 'begeleiding in de wijk', 'begeleiding elders'].map(page),
]
export const NAMES = { groups: [], actors: new Map([['ciz', ['CIZ']]]) }
