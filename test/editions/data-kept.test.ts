import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../src/claims/library.ts'
import { type DataOrigins, writeData } from '../../src/editions/data/write.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { folderWith } from '../support/folder.ts'
import { dataFiles } from './data-files.ts'

const [first] = sampleLibrary.documents
if (!first) throw new Error('no document')

const originsOf = (library: Library, value: string, program = 'one'): DataOrigins => ({
  program,
  own: new Map(library.documents.map(({ id }) => [id, id === first.id ? value : 'same'])),
})

/** Builds the data once more beside a site that stands; every build stands afterwards. */
function builds(): (library: Library, origins?: DataOrigins) => (path: string) => string {
  const home = folderWith({})
  const list = join(home, 'list.json')
  let count = 0
  return (library, origins) => {
    const standing = { site: join(home, `site-${count - 1}`), list }
    const site = new SiteFolder(join(home, `site-${count++}`), standing)
    writeData(site, library, '/', origins)
    site.save()
    return (path) => join(site.folder, 'data/v1', path)
  }
}

const text = (file: string): string => readFileSync(file, 'utf-8')
const inode = (file: string): number => statSync(file).ino
const withDocument = (changes: Partial<typeof first>): Library => ({
  ...sampleLibrary,
  documents: sampleLibrary.documents.map((each) => ({
    ...each,
    ...(each.id === first.id && changes),
  })),
})
const own = `documents/${first.id}.json`

test('files are those that are told, the first time, the second, and after a change', () => {
  const build = builds()
  const changed = withDocument({ title: 'Een andere titel' })
  for (const [library, value] of [
    [sampleLibrary, 'a'],
    [sampleLibrary, 'a'],
    [changed, 'b'],
  ] as const) {
    const file = build(library, originsOf(library, value))
    for (const [path, expected] of dataFiles(library)) expect(text(file(path))).toBe(expected)
  }
})

test('what comes from one document is not even made when nothing of it changed', () => {
  const build = builds()
  const before = build(sampleLibrary, originsOf(sampleLibrary, 'a'))
  const unread = withDocument({})
  for (const document of unread.documents)
    Object.defineProperty(document, 'sourceLength', {
      get: () => {
        throw new Error('it was made')
      },
    })
  const after = build(unread, originsOf(unread, 'a'))
  expect(inode(after(own))).toBe(inode(before(own)))
  expect(() => build(unread, originsOf(unread, 'b'))).toThrow('it was made')
  expect(() => build(unread, originsOf(unread, 'a', 'another program'))).toThrow('it was made')
  expect(() => build(unread)).toThrow('it was made')
})

test('a text that was not published by this program is checked', () => {
  const build = builds()
  build(sampleLibrary, originsOf(sampleLibrary, 'a'))
  const brokenDocument = withDocument({ sourceLength: -1 })
  expect(() => build(brokenDocument, originsOf(brokenDocument, 'b'))).toThrow(`${own} does not fit schema`)
  const brokenList = { ...sampleLibrary, actors: [{ ...sampleLibrary.actors[0], name: 3 }] }
  const origins = originsOf(sampleLibrary, 'a')
  expect(() => build(brokenList as never, origins)).toThrow('actors.json does not fit schema')
})
