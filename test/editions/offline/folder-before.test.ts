/** A copy of the site as a folder takes over what is the same in the copy that stands. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { entriesOf } from '../../../src/editions/copy/unzip.ts'
import { makeCopy } from '../../../src/editions/files/copies.ts'
import { toText } from '../../../src/editions/files/site-files.ts'
import { stampOf } from '../../../src/output/link-or-copy.ts'
import type { FileRecord } from '../../../src/output/manifest.ts'
import { SiteFolder } from '../../../src/output/site-folder.ts'
import { build, COPY, kept, page, ZIP } from './copy-of-files.ts'

const FILES = {
  'index.html': page('<a href="/a/">a</a>'),
  'a/index.html': page(`<i data-cards="/a/kaarten.json"></i><a href="/">${'terug '.repeat(200)}</a>`),
  'a/kaarten.json': '{"/":"Begin"}',
}

const zipOf = ({ folder }: SiteFolder): Buffer => readFileSync(join(folder, ZIP))

test.each([
  ['nothing', FILES],
  ['a page', { ...FILES, 'index.html': page('<a href="/a/">anders</a>') }],
  ['a file that a page asks for', { ...FILES, 'a/kaarten.json': '{"/":"Ander begin"}' }],
  ['what a page asks for', { ...FILES, 'a/index.html': page('niets') }],
  ['which files there are', { ...FILES, 'b/index.html': page('<a href="/a/">a</a>') }],
])('after an edit of %s a copy is what it would be without the one that stands', async (_, files) => {
  const cache = kept()
  const stands = await build(FILES, null, cache)
  expect(zipOf(await build(files, stands, cache))).toEqual(zipOf(await build(files, null, kept())))
})

test('what is the same is not packed again', async () => {
  const cache = kept()
  const stands = await build(FILES, null, cache)
  // The words of a page that is taken over are those of the copy that stands, whatever stands on the site.
  const site = new SiteFolder(stands.folder, null, stands.files)
  site.put('a/index.html', page('nooit gelezen'))
  const own = new Map(stands.files)
  own.set('index.html', { ...own.get('index.html'), digest: 'another' } as FileRecord)
  own.delete(ZIP)
  const previous = { site: stands.folder, list: '', known: stands.files }
  const made = await makeCopy(
    { ...COPY, path: ZIP, kind: 'folder', folder: site.folder, previous, from: 'x', files: own },
    cache,
  )
  expect(made.has(ZIP)).toBe(true)
  expect(toText(unzipSync(zipOf(site))['a/index.html'] as Uint8Array)).toContain('terug terug')
})

/** What tells of all files is made each time. */
const OF_WORKER = /^(?:sw\.js|offline\/lijst\/.*)$/

/** Which files of a copy of these are made anew when it stands as it was made of those. */
async function madeAnew(before: Record<string, string>, now: Record<string, string>): Promise<string[]> {
  const cache = kept()
  const stands = await build(before, null, cache)
  // An entry that is taken over is the one that stands, whatever it says: each has its own mark here.
  const marked = zipOf(stands)
  for (const { data } of entriesOf(marked).values()) data[data.length - 1] = 0
  writeFileSync(join(stands.folder, ZIP), marked)
  const written = stands.files.get(ZIP) as FileRecord
  stands.files.set(ZIP, { ...written, stamp: stampOf(join(stands.folder, ZIP)) ?? '' })
  const entries = entriesOf(zipOf(await build(now, stands, cache)))
  const anew = [...entries].filter(([, { data }]) => data.at(-1) !== 0).map(([path]) => path)
  return anew.filter((path) => !OF_WORKER.test(path))
}

const NAMED = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((name) => [`${name}/index.html`, page(`<a href="/c/">${name}</a>`)]),
)
const SITE: Record<string, string> = { ...NAMED, 'pagefind/words/1.gz': 'een', 'b/kaart.json': '{"/c/":"C"}' }

test('of a copy only what changed is made again, whatever else comes or goes', async () => {
  const { 'pagefind/words/1.gz': _, ...rest } = SITE
  const edited = page('<a href="/c/">anders</a>')
  const now = { ...rest, 'a/index.html': edited, 'pagefind/words/2.gz': 'twee' }
  expect(await madeAnew(SITE, SITE)).toEqual([])
  const own = ['a/index.html', 'pagefind/words/2.gz', 'pagefind/words/2.gz.js']
  expect(await madeAnew(SITE, now)).toEqual(own)
})

test('what led to a file that is gone is made again, and what leads to one that came', async () => {
  const { 'c/index.html': _, ...without } = SITE
  const leading = ['a/index.html', 'b/index.html', 'b/kaart.json', 'b/kaart.json.js', 'd/index.html']
  expect(await madeAnew(SITE, without)).toEqual(leading)
  expect(await madeAnew(without, SITE)).toEqual([...leading, 'c/index.html'].toSorted())
})
