import { expect, test } from 'vitest'
import type { Document } from '../../../src/collections/schema/document.ts'
import { isInOneFile, libraryEditions } from '../../../src/editions/files/editions.ts'

const text = (id: string, date: string | null, sourceLength: number): Document =>
  ({ id, date, year: null, sourceLength }) as Document

const TEXTS = [text('a', '2019-01-02', 3e6), text('b', '2021', 3e6), text('c', null, 1e6)]

test('a library that fits is in one file, a folder and a book', () => {
  const small = { site: {}, documents: TEXTS.slice(2) }
  expect(isInOneFile(small)).toBe(true)
  expect(libraryEditions(small).map(({ kind }) => kind)).toEqual(['one-file', 'folder', 'epub'])
})

test('of a larger one there are the same files for each year, the last year first', () => {
  expect(libraryEditions({ site: {}, documents: TEXTS }).map(({ file, title }) => [file, title])).toEqual([
    ['leeswijzer.zonder-datum.html', 'De teksten zonder datum in één bestand (html)'],
    ['leeswijzer.zonder-datum.zip', 'De teksten zonder datum als map (zip)'],
    ['leeswijzer.zonder-datum.epub', 'De teksten zonder datum (epub)'],
    ['leeswijzer.2021.html', 'De teksten van 2021 in één bestand (html)'],
    ['leeswijzer.2021.zip', 'De teksten van 2021 als map (zip)'],
    ['leeswijzer.2021.epub', 'De teksten van 2021 (epub)'],
    ['leeswijzer.2019.html', 'De teksten van 2019 in één bestand (html)'],
    ['leeswijzer.2019.zip', 'De teksten van 2019 als map (zip)'],
    ['leeswijzer.2019.epub', 'De teksten van 2019 (epub)'],
  ])
})

test('site.yaml says what is too large', () => {
  expect(isInOneFile({ site: { editionsUpTo: 80 }, documents: TEXTS })).toBe(true)
  expect(isInOneFile({ site: { editionsUpTo: 0 }, documents: TEXTS })).toBe(false)
})
