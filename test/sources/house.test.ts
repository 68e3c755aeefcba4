import { expect, test } from 'vitest'
import { importsOf, readSources } from '../architecture/sources.ts'

const sources = readSources('src')

test('pdf.js has one door', () => {
  const doors = sources.filter((source) => importsOf(source).some((name) => name.startsWith('pdfjs-dist')))
  expect(doors.map(({ path }) => path)).toEqual(['src/sources/pdf/pdfjs.ts'])
})

/** What evidence looks like is a type; the page as printed is drawn from it. */
test('nothing that a browser gets imports a reader of files', () => {
  const rooms = /^src\/(?:pages|components|layouts|render|search|editions)\//
  const guilty = sources.filter(
    (each) =>
      rooms.test(each.path) && importsOf(each).some((name) => /\/sources\/(?!evidence\.ts$)/.test(name)),
  )
  expect(guilty.map(({ path }) => path)).toEqual([])
})
