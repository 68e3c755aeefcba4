/** A copy of the site as a folder takes over what is the same in the copy that stands. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type CopyWork, makeCopy } from '../../../src/editions/files/copies.ts'
import { toText } from '../../../src/editions/files/site-files.ts'
import type { Keeping } from '../../../src/output/keeping.ts'
import { SiteFolder } from '../../../src/output/site-folder.ts'
import { folderWith } from '../../support/folder.ts'

const ZIP = 'editions/leeswijzer.zip'
const page = (body: string): string =>
  `<!doctype html><html lang="nl"><head></head><body>${body}</body></html>`
const FILES = {
  'index.html': page('<a href="/a/">a</a>'),
  'a/index.html': page(`<i data-cards="/a/kaarten.json"></i><a href="/">${'terug '.repeat(200)}</a>`),
  'a/kaarten.json': '{"/":"Begin"}',
}

function kept(): Keeping {
  const all = new Map<string, Uint8Array>()
  return { get: (key) => all.get(key) ?? null, put: (key, bytes) => void all.set(key, bytes) }
}

/** Builds a site with its copy, beside one that stands. */
async function build(files: Record<string, string>, from: SiteFolder | null, keeping: Keeping) {
  const home = folderWith({})
  const last = {
    site: from?.folder ?? join(home, 'none'),
    list: join(home, 'list'),
    ...(from && { known: from.files }),
  }
  const site = new SiteFolder(join(home, 'site'), last)
  for (const [path, text] of Object.entries(files)) site.put(path, text)
  const digests = new Map([...site.files].map(([path, { digest }]) => [path, digest]))
  const own = { folder: site.folder, standing: site.standing(ZIP), from: JSON.stringify(files) }
  site.add(await makeCopy({ ...COPY, ...own, files: digests }, keeping))
  return site
}

const COPY: Omit<CopyWork, 'folder' | 'standing' | 'from' | 'files'> = {
  path: ZIP,
  program: 'p',
  base: '/',
  kind: 'folder',
  name: 'Proef',
  address: null,
  part: null,
}

const zipOf = ({ folder }: SiteFolder): Buffer => readFileSync(join(folder, ZIP))

test.each([
  ['nothing', FILES],
  ['a page', { ...FILES, 'index.html': page('<a href="/a/">anders</a>') }],
  ['a file that a page asks for', { ...FILES, 'a/kaarten.json': '{"/":"Ander begin"}' }],
  ['what a page asks for', { ...FILES, 'a/index.html': page('niets') }],
  ['which files there are', { ...FILES, 'b/index.html': page('<a href="/a/">a</a>') }],
])('after an edit of %s a copy is what it would be without the one that stands', async (_, files) => {
  const keeping = kept()
  const stands = await build(FILES, null, keeping)
  expect(zipOf(await build(files, stands, keeping))).toEqual(zipOf(await build(files, null, kept())))
})

test('what is the same is not packed again', async () => {
  const keeping = kept()
  const stands = await build(FILES, null, keeping)
  // The words of a page that is taken over are those of the copy that stands, whatever stands on the site.
  const site = new SiteFolder(stands.folder, null, stands.files)
  site.put('a/index.html', page('nooit gelezen'))
  const digests = new Map([...stands.files].map(([path, { digest }]) => [path, digest]))
  digests.set('index.html', 'another')
  digests.delete(ZIP)
  const standing = { site: stands.folder, list: '', known: stands.files }
  const made = await makeCopy({ ...COPY, folder: site.folder, standing, from: 'x', files: digests }, keeping)
  expect(made.has(ZIP)).toBe(true)
  expect(toText(unzipSync(zipOf(site))['a/index.html'] as Uint8Array)).toContain('terug terug')
})
