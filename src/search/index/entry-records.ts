import { actionName, actionUrl } from '../../catalogue/action-names.ts'
import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Entries } from '../../catalogue/catalogue.ts'
import { dateInWords } from '../../catalogue/format.ts'
import type { WordsAt } from '../../claims/quoted-words.ts'
import type { Document } from '../../collections/schema/document.ts'
import { lawArticles } from './law-articles.ts'
import type { Lookups } from './lookups.ts'
import { aboutDocument } from './passage-records.ts'
import type { Collection, SearchRecord } from './record.ts'

/** The record of a collection page: its name, and the other words it is found by. */
const entry = (
  collection: Collection,
  url: string,
  name: string,
  words: readonly (string | null | undefined)[],
): SearchRecord => ({
  type: 'entry',
  form: 'page',
  url,
  name,
  text: [...new Set([name, ...words.filter((word) => word)])].join(' · '),
  document: null,
  section: [],
  above: null,
  actors: [],
  collections: [collection],
})

/** Looks up blocks, and the words at places. */
interface Words extends Entries<'blockOf'> {
  wordsAt: WordsAt
}

/** A collection page whose record is computed lazily. */
export interface Entry {
  url: string
  /** What its record is made from, except for words of documents. */
  from: unknown
  /** The ids of the documents that it quotes. */
  documents: readonly string[]
  record: () => SearchRecord
}

/** All collection pages except those of documents, each collection in its own order. */
export const entriesOf = (lookups: Lookups, words: Words): Entry[] => [
  ...actionEntries(lookups, words),
  ...termEntries(lookups, words),
  ...[...registerEntries(lookups), ...tableEntries(lookups), ...lawArticleEntries(lookups)].map(eager),
]

const eager = (record: SearchRecord): Entry => ({
  url: record.url,
  from: record,
  documents: [],
  record: () => record,
})

/** The page of a document. */
export const documentEntry = (document: Document): SearchRecord => ({
  ...entry('documents', path.document(document.id), document.title, [
    document.official,
    document.issuer,
    document.date && dateInWords(document.date),
  ]),
  document: aboutDocument(document),
})

const actionEntries = (lookups: Lookups, from: Words): Entry[] =>
  lookups.actions.map((action) => {
    const document = lookups.documentOf.get(action.document)
    const url = actionUrl(lookups, action)
    const about = document ? aboutDocument(document) : null
    const record = (): SearchRecord => {
      const words = action.textBlocks.map((block) => blockIn(from, action.document, block)?.text)
      return { ...entry('actions', url, actionName(action), words), document: about }
    }
    return { url, from: [url, action, about], documents: [action.document], record }
  })

const termEntries = ({ glossary }: Lookups, from: Words): Entry[] =>
  glossary.map((term) => {
    const url = path.term(term.id)
    const record = (): SearchRecord =>
      entry('terms', url, term.term, [...term.aliases, ...term.definitions.map(from.wordsAt)])
    return { url, from: [url, term], documents: term.definitions.map(({ document }) => document), record }
  })

const registerEntries = ({ actors, articles, laws, programmes }: Lookups): SearchRecord[] => [
  ...actors.map((actor) =>
    entry('actors', path.actor(actor.id), actor.name, [...actor.aliases, actor.description]),
  ),
  ...articles.map((article) =>
    entry('articles', path.article(article.id), `Hoofdstuk ${article.chapter}, artikel ${article.article}`, [
      article.title,
    ]),
  ),
  ...laws.map((law) => entry('laws', path.law(law.id), law.name, [law.short, ...law.aliases])),
  ...programmes.map((programme) =>
    entry('programmes', path.programme(programme.id), programme.name, [
      programme.short,
      ...programme.aliases,
    ]),
  ),
]

const tableEntries = ({ tables, documentOf }: Lookups): SearchRecord[] =>
  tables.map((table) => {
    const document = documentOf.get(table.document)
    const name = table.number ? `Tabel ${table.number}` : 'Tabel'
    return {
      ...entry('tables', path.table(table.id), name, [table.title]),
      document: document ? aboutDocument(document) : null,
    }
  })

/** The articles of regulations, by what people call them: `artikel 3 Woo`. */
const lawArticleEntries = ({ documents, laws }: Lookups): SearchRecord[] =>
  documents.flatMap((document) =>
    lawArticles(document, laws).map(({ anchor, name, words }) => ({
      ...entry('articles', path.document(document.id, anchor), name, words),
      document: aboutDocument(document),
    })),
  )
