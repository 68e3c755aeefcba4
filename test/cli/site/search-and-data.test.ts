import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { shareLibrary } from '../../../src/cli/facts/shared-library.ts'
import { makeReady, readGenerated } from '../../../src/cli/read-fresh.ts'
import { withDedicatedThreads } from '../../../src/cli/site/dedicated-threads.ts'
import { libraryOf } from '../../../src/cli/site/library-of.ts'
import type { LastBuild } from '../../../src/cli/site/page-cache.ts'
import { meanwhileIn } from '../../../src/cli/site/site.ts'
import { filesBelow } from '../../../src/output/files-below.ts'
import { SiteFolder } from '../../../src/output/site-folder.ts'
import type { Found } from '../../../src/search/related/found.ts'
import { ROOT } from '../../support/root.ts'
import { factsIn, folder, SENTENCES, writeSite, writeText } from '../facts/library.ts'

const place = folder()
const folders = { root: ROOT, seeds: join(place, 'seeds'), content: join(place, 'content') }
const last: LastBuild = {
  site: join(place, 'first'),
  list: join(place, 'list.json'),
  pages: join(place, 'pages.json'),
}

afterAll(() => rmSync(place, { recursive: true, force: true }))

/** So many that search and data are made in a thread after an edit. */
const TEXTS = 30
const idOf = (number: number): string => `brief-${number}`
const textOf = (number: number, words: string): void =>
  writeText(folders.seeds, idOf(number), {
    paragraphs: [words, SENTENCES[number % SENTENCES.length] ?? ''],
    correction: false,
  })

let related: Found | undefined

/** Search and data as they are made one way or the other, in a folder of this name. */
async function made(name: string, from: LastBuild | null, how: 'here' | 'elsewhere'): Promise<SiteFolder> {
  const facts = factsIn(join(place, 'facts'))
  const generated = readGenerated(await makeReady({ ...folders, facts }, { claims: true }), true)
  const library = libraryOf(generated, facts)
  const sharedLibrary = shareLibrary(facts, generated, library)
  const folder = join(place, name)
  mkdirSync(folder)
  const site = new SiteFolder(folder, from)
  const meanwhile = meanwhileIn(library, { site, base: '/', facts, last: from, sharedLibrary })
  await withDedicatedThreads(async (start) => {
    if (how === 'here') return await meanwhile.here()
    await meanwhile.elsewhere(start, (found) => (related = found))
  })
  return site
}

const filesOf = ({ folder }: SiteFolder): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]))

test('search and data after an edit, in a thread, are those of a clean build', async () => {
  writeSite(folders.seeds)
  for (let number = 1; number <= TEXTS; number++) textOf(number, 'De brug over de vaart is open.')
  const first = await made('first', last, 'here')
  first.save()
  textOf(7, 'De sluis in de vaart is dicht.')
  const edited = await made('edited', last, 'elsewhere')
  expect([...(related?.places.keys() ?? [])]).toHaveLength(TEXTS)
  const clean = await made('clean', null, 'here')
  expect(filesOf(edited)).toEqual(filesOf(clean))
  expect(filesOf(edited)).not.toEqual(filesOf(first))
  expect([...edited.files.keys()].sort()).toEqual(filesBelow(edited.folder).sort())
})

test('what a thread throws is thrown, and the thread is ended', async () => {
  const gone = join(import.meta.dirname, 'no-such-thread.ts')
  await expect(withDedicatedThreads((start) => start(gone, null))).rejects.toThrow(/no-such-thread/)
})
