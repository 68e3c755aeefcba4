import { actionName, actionUrl } from '../../catalogue/action-names.ts'
import { path } from '../../catalogue/addresses.ts'
import { blockIn } from '../../catalogue/catalogue.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Evidence } from '../../collections/schema/entities.ts'
import { lawArticles } from './law-articles.ts'
import type { Lookups } from './lookups.ts'
import { aboutDocument } from './passage-records.ts'
import type { Collection, SearchRecord } from './record.ts'

/** A page of a collection: its name, and the other words it is found by. */
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

/** The pages of the collections but those of documents, each collection in its own order. */
export const entriesOf = (lookups: Lookups): SearchRecord[] => [
  ...actionEntries(lookups),
  ...termEntries(lookups),
  ...registerEntries(lookups),
  ...tableEntries(lookups),
  ...lawArticleEntries(lookups),
]

/** The page of a document. */
export const documentEntry = (document: Document): SearchRecord => ({
  ...entry('documents', path.document(document.id), document.title, [
    document.official,
    document.issuer,
    document.date,
  ]),
  document: aboutDocument(document),
})

const actionEntries = (lookups: Lookups): SearchRecord[] =>
  lookups.actions.map((action) => {
    const document = lookups.documentOf.get(action.document)
    const words = action.textBlocks.map((block) => blockIn(lookups, action.document, block)?.text)
    return {
      ...entry('actions', actionUrl(lookups, action), actionName(action), words),
      document: document ? aboutDocument(document) : null,
    }
  })

const termEntries = (lookups: Lookups): SearchRecord[] =>
  lookups.glossary.map((term) =>
    entry('terms', path.term(term.id), term.term, [
      ...term.aliases,
      ...term.definitions.map((definition) => quoted(lookups, definition)),
    ]),
  )

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

/** An article of a regulation by what people call it: `artikel 3 Woo`. */
const lawArticleEntries = ({ documents, laws }: Lookups): SearchRecord[] =>
  documents.flatMap((document) =>
    lawArticles(document, laws).map(({ anchor, name, words }) => ({
      ...entry('articles', path.document(document.id, anchor), name, words),
      document: aboutDocument(document),
    })),
  )

const quoted = (lookups: Lookups, { document, block, start, end }: Evidence): string | undefined =>
  blockIn(lookups, document, block)?.text.slice(start, end)
