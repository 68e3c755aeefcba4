import { expect, test } from 'vitest'
import type { Document } from '../../src/collections/schema/document.ts'
import { buildCatalogue } from '../../src/render/catalogue.ts'
import { changes } from '../../src/render/views/changes.ts'
import { EMPTY_DOCUMENT } from '../support/empty-document.ts'
import { sampleLibrary } from './sample-library.ts'

const letter = (id: string, title: string, date: string): Document => ({
  ...EMPTY_DOCUMENT,
  id: id as Document['id'],
  kind: 'kamerbrief',
  title,
  date,
})

const pairs = (documents: Document[]): string[] =>
  changes(buildCatalogue({ ...sampleLibrary, documents })).map(
    ({ older, newer, ground }) => `${older.title} → ${newer.title}: ${ground}`,
  )

test('letters that have nothing to do with each other are not compared', () => {
  expect(pairs([letter('a', 'Brief over bijen', '2020'), letter('b', 'Brief over bruggen', '2021')])).toEqual(
    [],
  )
})

test('a letter is held against the latest one of its series, whatever came between', () => {
  expect(
    pairs([
      letter('a', 'Voortgang bijen en bestuivers 2020', '2020'),
      letter('b', 'Brief over bruggen', '2021'),
      letter('c', 'Voortgang bijen en bestuivers 2022', '2022'),
    ]),
  ).toEqual([
    'Voortgang bijen en bestuivers 2020 → Voortgang bijen en bestuivers 2022: beide hebben dezelfde titel, op het jaar of nummer na',
  ])
})
