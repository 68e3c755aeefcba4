import type { Library } from '../../claims/library.ts'
import { actionsData } from './actions.ts'
import type { FindBlock } from './block-finder.ts'
import type { OwnList } from './known.ts'
import { parallelsData } from './parallels.ts'
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
}

export type ListName = OwnList | 'actions' | 'actors' | 'programmes' | 'laws' | 'glossary' | 'parallels'

/** A list of records over the whole library, and what each of them belongs to: a document, or itself. */
export interface List {
  name: ListName
  records: readonly object[]
  idOf: (record: never) => string
  /** Of records that quote documents: gives one its words, and says which documents. */
  quoting?: { fill: (record: never) => object; from: (record: never) => readonly { document: string }[] }
}

const ofDocument = ({ document }: { document: string }): string => document
const ofItself = ({ id }: { id: string }): string => id

export const parallelList = (library: Library): List => ({
  name: 'parallels',
  records: parallelsData(library),
  idOf: ({ a }: { a: { document: string } }) => a.document,
})

/** The lists but that of parallels, which are found later. */
export const lists = ({ library, at, find }: Listing): (List | OwnList)[] => [
  { name: 'actions', records: actionsData(library, at, find), idOf: ofDocument },
  {
    name: 'actors',
    records: actorsData(library, at),
    idOf: ofItself,
    quoting: { fill: withWordsOfActor(find), from: ({ relations }: { relations: [] }) => relations },
  },
  { name: 'programmes', records: programmesData(library, at), idOf: ofItself },
  { name: 'laws', records: lawsData(library, at), idOf: ofItself },
  {
    name: 'glossary',
    records: glossaryData(library, at),
    idOf: ofItself,
    quoting: { fill: withWordsOfTerm(find), from: ({ definitions }: { definitions: [] }) => definitions },
  },
  'references',
  'amounts',
  'sums',
  'quality',
]

/** The records, with the words of what they quote. */
export const filled = ({ quoting }: List, records: readonly object[]): readonly object[] =>
  quoting ? records.map((record) => quoting.fill(record as never)) : records
