import type { Library } from '../../claims/library.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import { actionsData } from './actions.ts'
import type { FindBlock } from './block-finder.ts'
import { commitmentsData } from './commitments.ts'
import { dossiersData } from './dossiers.ts'
import type { DocumentSummary, OwnList } from './known.ts'
import type { Named } from './named.ts'
import {
  actorsData,
  definitionsOf,
  glossaryData,
  lawsData,
  programmesData,
  relationsOf,
  withTextsOfActor,
  withTextsOfLaw,
  withTextsOfProgramme,
  withTextsOfTerm,
} from './registers.ts'
import type { PublicActors, PublicGlossary } from './schema.ts'
import type { SitePath } from './site-path.ts'

/** What the lists are made from. */
interface Listing {
  library: Library
  at: SitePath
  find: FindBlock
  named: Named
  wordsAt: WordsAt
  summaries: ReadonlyMap<string, DocumentSummary>
}

export type ListName =
  | OwnList
  | 'actions'
  | 'actors'
  | 'programmes'
  | 'laws'
  | 'glossary'
  | 'parallels'
  | 'commitments'
  | 'dossiers'

/**
 * A list of records of the whole library. `idOf`: the id of what a record belongs to: a document, or itself.
 */
export interface List {
  name: ListName
  records: readonly object[]
  idOf: (record: never) => string
  /** Completes a record for the file. */
  fill?: (record: never) => object
  /** A fingerprint of what `fill` would add, computed without doing so. */
  from?: (record: never) => unknown
}

const ofDocument = ({ document }: { document: string }): string => document
const ofItself = ({ id }: { id: string }): string => id

/** All lists except the parallels. */
export const lists = (listing: Listing): (List | OwnList)[] => [
  { name: 'actions', records: actionsData(listing.library, listing.at, listing.find), idOf: ofDocument },
  ...registerLists(listing),
  ...parliamentLists(listing),
  'references',
  'amounts',
  'sums',
  'quality',
]

const parliamentLists = ({ library: { documents }, summaries, at }: Listing): List[] => [
  { name: 'commitments', records: commitmentsData(documents, summaries), idOf: ofDocument },
  { name: 'dossiers', records: dossiersData(documents, summaries, at), idOf: ofItself },
]

const registerLists = ({ library, at, named, wordsAt }: Listing): List[] => [
  {
    name: 'actors',
    records: actorsData(library, at),
    idOf: ofItself,
    fill: withTextsOfActor(named, wordsAt),
    from: ({ id }: Pick<PublicActors[number], 'id'>) => [
      named.fingerprintOf(`actor:${id}`),
      relationsOf(named, wordsAt)({ id }),
    ],
  },
  {
    name: 'programmes',
    records: programmesData(library, at),
    idOf: ofItself,
    fill: withTextsOfProgramme(named),
    from: ({ id }: Id) => named.fingerprintOf(`programme:${id}`),
  },
  {
    name: 'laws',
    records: lawsData(library, at),
    idOf: ofItself,
    fill: withTextsOfLaw(named),
    from: ({ id }: Id) => named.fingerprintOf(`law:${id}`),
  },
  {
    name: 'glossary',
    records: glossaryData(library, at),
    idOf: ofItself,
    fill: withTextsOfTerm(named, wordsAt),
    from: (term: PublicGlossary[number]) => [
      named.fingerprintOf(`term:${term.id}`, `written:${term.term}`),
      definitionsOf(wordsAt)(term),
    ],
  },
]

interface Id {
  id: string
}

/** The records as they are in the file. */
export const filled = ({ fill }: List, records: readonly object[]): readonly object[] =>
  fill ? records.map((record) => fill(record as never)) : records
