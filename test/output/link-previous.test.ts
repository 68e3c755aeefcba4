import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { prelinkedBy } from '../../src/cli/site/prelinked.ts'
import { dropSpares, keepSpare, spareOf, takeSpare } from '../../src/cli/spare.ts'
import { filesBelow } from '../../src/output/files-below.ts'
import { linkPreviousSite } from '../../src/output/link-previous.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { folderWith } from '../support/folder.ts'

/** A site that stands, with the list of what was written to it. */
function previous(files: Record<string, string>) {
  const home = folderWith({})
  const last = { site: join(home, 'site'), list: join(home, 'list.json') }
  const site = new SiteFolder(last.site, last)
  for (const [path, text] of Object.entries(files)) site.put(path, text, text)
  site.save()
  return { home, last }
}

function laidIn(folder: string, last: { site: string; list: string }): SiteFolder {
  const missing = new Set(linkPreviousSite(folder, last))
  return new SiteFolder(folder, last, new Map(), { missing })
}

const folderIn = (home: string, name: string): string => {
  mkdirSync(join(home, name))
  return join(home, name)
}

test('a new site begins with all files of the one that stands; those that it does not have go', () => {
  const { home, last } = previous({ 'a/index.html': 'a', 'b/index.html': 'b', 'b/c/index.html': 'c' })
  const site = laidIn(folderIn(home, 'next'), last)
  expect(filesBelow(site.folder)).toEqual(['a/index.html', 'b/c/index.html', 'b/index.html'])
  expect(site.reuse('a/index.html', 'a')).toBe(true)
  site.put('b/index.html', 'other')
  site.removeLeftovers()
  expect(filesBelow(site.folder)).toEqual(['a/index.html', 'b/index.html'])
  expect(existsSync(join(site.folder, 'b/c'))).toBe(false)
  expect(readFileSync(join(site.folder, 'b/index.html'), 'utf-8')).toBe('other')
  expect(readFileSync(join(last.site, 'b/index.html'), 'utf-8')).toBe('b')
})

test('a file that was written here is not taken for the one that was laid out', () => {
  const { home, last } = previous({ 'a/index.html': 'with sizes' })
  const site = laidIn(folderIn(home, 'next'), last)
  site.put('a/index.html', 'without')
  site.put('a/index.html', 'with sizes')
  expect(readFileSync(join(site.folder, 'a/index.html'), 'utf-8')).toBe('with sizes')
})

test('a file that was changed or taken away by hand is not laid out, and is written again', () => {
  const { home, last } = previous({ 'a/index.html': 'a', 'b/index.html': 'b', 'c.txt': 'c' })
  writeFileSync(join(last.site, 'a/index.html'), 'changed')
  rmSync(join(last.site, 'b/index.html'))
  const site = laidIn(folderIn(home, 'next'), last)
  expect(filesBelow(site.folder)).toEqual(['c.txt'])
  expect(site.reuse('a/index.html', 'a')).toBe(false)
  expect(site.reuse('b/index.html', 'b')).toBe(false)
  site.put('a/index.html', 'a', 'a')
  expect(readFileSync(join(site.folder, 'a/index.html'), 'utf-8')).toBe('a')
})

test('of a folder that stood before what is the same stays, and all else goes', () => {
  const { home, last } = previous({ 'a/index.html': 'a', 'b/index.html': 'b' })
  const spare = folderIn(home, 'spare')
  linkPreviousSite(spare, last)
  writeFileSync(join(spare, 'b/index.html.new'), 'half')
  mkdirSync(join(spare, 'x/y'), { recursive: true })
  writeFileSync(join(spare, 'x/y/strange.html'), 'strange')
  rmSync(join(spare, 'a/index.html'))
  writeFileSync(join(spare, 'a/index.html'), 'another')
  expect(linkPreviousSite(spare, last)).toEqual([])
  expect(filesBelow(spare)).toEqual(['a/index.html', 'b/index.html'])
  expect(existsSync(join(spare, 'x'))).toBe(false)
  expect(readFileSync(join(spare, 'a/index.html'), 'utf-8')).toBe('a')
})

test('the site that stood is kept without the words that are gone, and begins the next one', () => {
  const { home, last } = previous({ 'a/index.html': 'a', 'b/index.html': 'withdrawn', 'c/index.html': 'c' })
  const site = laidIn(folderIn(home, 'next'), last)
  site.reuse('a/index.html', 'a')
  site.put('b/index.html', 'public')
  const list = join(home, 'lists', 'one.json')
  const spare = spareOf({ list })
  keepSpare(spare, last.site, site)
  expect(filesBelow(spare)).toEqual(['a/index.html'])
  // Without the list of the site it would bring files that nobody knows of.
  takeSpare({ list }, folderIn(home, 'other'))
  expect(filesBelow(join(home, 'other'))).toEqual([])
  writeFileSync(join(folderIn(home, 'lists'), 'one.json'), '[]')
  takeSpare({ list }, folderIn(home, 'third'))
  expect(existsSync(spare)).toBe(false)
  expect(filesBelow(join(home, 'third'))).toEqual(['a/index.html'])
})

test('of other sites the two that were built last keep their folders', async () => {
  const home = folderWith({})
  const list = join(home, 'lists', 'own.json')
  const spares = join(home, 'spare')
  mkdirSync(spares)
  for (const name of ['first', 'own', 'second', 'third']) {
    folderIn(spares, name)
    // A folder is known by the moment at which it was put there.
    await setTimeout(20)
  }
  dropSpares({ list })
  expect(readdirSync(spares).sort()).toEqual(['own', 'second', 'third'])
  expect(() => dropSpares({ list: join(home, 'nowhere', 'lists', 'own.json') })).not.toThrow()
})

test('where it is not known what stood, nothing of it is kept', () => {
  const { home, last } = previous({ 'a/index.html': 'withdrawn' })
  const site = new SiteFolder(join(home, 'next'), last)
  keepSpare(join(home, 'spares', 'one'), last.site, site)
  expect(existsSync(last.site) || existsSync(join(home, 'spares', 'one'))).toBe(false)
})

test('where files could not be laid out, nothing of an earlier site is left', async () => {
  const { home, last } = previous({ 'a/index.html': 'a' })
  const folder = folderIn(home, 'next')
  linkPreviousSite(folder, last)
  expect(await prelinkedBy(folder, Promise.reject(new Error('no thread')))).toBeNull()
  expect(filesBelow(folder)).toEqual([])
})
