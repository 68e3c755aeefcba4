import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGenerated } from '../../../src/cli/read-fresh.ts'
import { libraryOf } from '../../../src/cli/site/library-of.ts'
import { writeContent } from '../../../src/collections/content.ts'
import {
  type Folders,
  factsIn,
  folder,
  removeText,
  SENTENCES,
  setActor,
  writeSite,
  writeText,
} from './library.ts'

const RUNS = Number(process.env.FC_RUNS ?? 5)

const IDS = ['brief-a', 'brief-b', 'brief-c', 'brief-d']
const text = fc.record({
  paragraphs: fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }),
  correction: fc.boolean(),
})
const id = fc.constantFrom(...IDS)

type Edit = (folders: Folders) => void
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(id, text).map(
    ([name, words]): Edit =>
      ({ seeds }) =>
        writeText(seeds, name, words),
  ),
  id.map(
    (name): Edit =>
      ({ seeds }) =>
        removeText(seeds, name),
  ),
  // A name goes, and another comes with the same words.
  fc.tuple(id, id, text).map(
    ([from, to, words]): Edit =>
      ({ seeds }) => {
        removeText(seeds, from)
        writeText(seeds, to, words)
      },
  ),
  fc.constantFrom('Waterschap Laagland', 'Raad voor het Laagland', null).map(
    (name): Edit =>
      ({ content }) =>
        setActor(content, 'proef', name),
  ),
)

/**
 * All that follows from the texts as they stand: what ingest writes, and the library that pages are made of.
 */
function everything(folders: Folders, facts?: ReturnType<typeof factsIn>): string {
  const generated = readGenerated({ ...folders, ...(facts && { facts }) }, true)
  return JSON.stringify([generated, libraryOf(generated, facts)])
}

test('after any edits, what is read with facts is what is read without', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const place = folder()
      const folders = { seeds: join(place, 'seeds'), content: join(place, 'content') }
      const facts = factsIn(join(place, 'facts'))
      writeSite(folders.seeds)
      writeText(folders.seeds, 'brief-0', { paragraphs: [SENTENCES[5] as string], correction: false })
      for (const each of edits) {
        each(folders)
        const clean = everything(folders)
        expect(everything(folders, facts)).toBe(clean)
        writeContent(folders.content, readGenerated(folders, true))
      }
      rmSync(place, { recursive: true })
    }),
    { numRuns: RUNS },
  )
})
