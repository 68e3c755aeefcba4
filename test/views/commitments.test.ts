import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { buildLibrary } from '../../src/pipeline.ts'
import { commitmentGroups } from '../../src/views/commitments/commitments.ts'
import { commitmentParts } from '../../src/views/lists/lists.ts'
import { content, document } from '../links/helpers.ts'

const PROMISE = 'Ik zal uw Kamer voor de zomer informeren over wachttijden in de jeugdzorg en de tarieven.'
const ACT = 'Zoals toegezegd informeer ik uw Kamer over wachttijden in de jeugdzorg en over tarieven.'

const letter = (id: string, date: string, texts: string[]): Document => ({
  ...document(texts.map((text, at) => ({ id: `p${at + 1}`, text }))),
  id: id as Document['id'],
  title: `Brief ${id}`,
  date,
})
const catalogueOf = (...documents: Document[]) => buildCatalogue(buildLibrary(content(documents)))

test('promises come by document, the newest first, with their time marked and what acts on them', () => {
  const groups = commitmentGroups(
    catalogueOf(
      letter('oud', '2024-01-10', [PROMISE]),
      letter('tussen', '2024-06-20', [ACT]),
      letter('nieuw', '2025-03-04', ['Uw Kamer zal worden geïnformeerd.']),
    ),
  )
  expect(groups.map(({ document: id }) => id)).toEqual(['nieuw', 'oud'])
  const [commitment] = groups[1]?.commitments ?? []
  expect(commitment).toMatchObject({
    place: { label: 'alinea 1', url: '/documenten/oud/#p1' },
    when: 'voor de zomer',
    who: null,
    takenUp: { label: 'Brief tussen, alinea 1', url: '/documenten/tussen/#p1' },
  })
  expect(commitment?.quote.filter(({ mark }) => mark)).toEqual([{ text: 'voor de zomer', mark: true }])
  expect(commitment?.quote.map(({ text }) => text).join('')).toBe(PROMISE)
})

test('more than a hundred go over pages by year, counted by promise', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    letter(`brief-${at}`, `${2020 + (at % 2)}-05-01`, [PROMISE, PROMISE]),
  )
  const { entries, parts } = commitmentParts(catalogueOf(...many))
  expect(entries).toEqual([])
  expect(parts.map(({ url, count }) => [url, count])).toEqual([
    ['/toezeggingen/jaar/2021/', '60'],
    ['/toezeggingen/jaar/2020/', '60'],
  ])
})
