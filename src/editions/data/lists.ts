import type { Library } from '../../claims/library.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import { actionsData } from './actions.ts'
import type { FindBlock } from './block-finder.ts'
import type { OwnList } from './known.ts'
import {
  actorsData,
  glossaryData,
  lawsData,
  programmesData,
  withWordsOfActor,
  withWordsOfTerm,
} from './registers.ts'
import type { SitePath } from './site-path.ts'

/** What lists are made of. */
interface Listing {
  library: Library
  at: SitePath
  find: FindBlock
  wordsAt: WordsAt
}

export type ListName = OwnList | 'actions' | 'actors' | 'programmes' | 'laws' | 'glossary' | 'parallels'

/** A list of records over the whole library, and what each of them belongs to: a document, or itself. */
export interface List {
  name: ListName
  records: readonly object[]
  idOf: (record: never) => string
  /** Makes a record what it is in the file. */
  fill?: (record: never) => object
  /**
   * Of records with mentions in documents, and words that are quoted of documents: which documents. Both
   * follow from what each of these says.
   */
  from?: (record: never) => readonly { document: string }[]
}

const ofDocument = ({ document }: { document: string }): string => document
const ofItself = ({ id }: { id: string }): string => id
const inMentions = ({ mentions }: { mentions: readonly { document: string }[] }) => mentions

/** The lists but that of parallels, which are found later. */
export const lists = ({ library, at, find, wordsAt }: Listing): (List | OwnList)[] => [
  { name: 'actions', records: actionsData(library, at, find), idOf: ofDocument },
  {
    name: 'actors',
    records: actorsData(library, at),
    idOf: ofItself,
    fill: withWordsOfActor(wordsAt),
    from: ({ relations, mentions }: Record<'relations' | 'mentions', []>) => [...relations, ...mentions],
  },
  { name: 'programmes', records: programmesData(library, at), idOf: ofItself, from: inMentions },
  { name: 'laws', records: lawsData(library, at), idOf: ofItself, from: inMentions },
  {
    name: 'glossary',
    records: glossaryData(library, at),
    idOf: ofItself,
    fill: withWordsOfTerm(wordsAt),
    from: ({ definitions, mentions }: Record<'definitions' | 'mentions', []>) => [
      ...definitions,
      ...mentions,
    ],
  },
  'references',
  'amounts',
  'sums',
  'quality',
]

/** The records as they are in the file. */
export const filled = ({ fill }: List, records: readonly object[]): readonly object[] =>
  fill ? records.map((record) => fill(record as never)) : records
