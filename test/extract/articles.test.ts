import { expect, it } from 'vitest'
import { articleOf, joinArticles } from '../../src/extract/articles/articles.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'
import { makeDocument } from './make-document.ts'

const budget = { chapter: 'XVI', article: 3 }

it('groups documents by budget article and takes the title from their own heading', () => {
  const bare = makeDocument('Zonder kop.', { id: 'nota-a' as DocumentId, budget })
  const full = makeDocument('# Artikel 2 Curatieve zorg\n# 4.3 Artikel 3 Langdurige zorg', {
    id: 'nota-b' as DocumentId,
    budget,
  })
  expect(joinArticles([bare, full, makeDocument('# Artikel 3 Iets')].map(articleOf))).toEqual([
    {
      id: 'xvi-3',
      chapter: 'XVI',
      article: 3,
      title: 'Langdurige zorg',
      documents: [
        { document: 'nota-a', block: null },
        { document: 'nota-b', block: 's2' },
      ],
    },
  ])
})
