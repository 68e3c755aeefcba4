import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../src/claims/library.ts'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import { MANY_DOCUMENTS } from '../../src/editions/data/by-part.ts'
import type { DataOrigins } from '../../src/editions/data/known.ts'
import { writeData } from '../../src/editions/data/write.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { folderWith } from '../support/folder.ts'
import { dataFiles } from './data-files.ts'

const [first] = sampleLibrary.documents
if (!first) throw new Error('no document')

const originsOf = (library: Library, value: string, program = 'one'): DataOrigins => ({
  program,
  own: new Map(library.documents.map(({ id }) => [id, id === first.id ? value : `same ${id}`])),
})

/** Builds the data once more beside a site that stands; every build stands afterwards. */
function builds(): (library: Library, origins?: DataOrigins) => (path: string) => string {
  const home = folderWith({})
  const list = join(home, 'list.json')
  let count = 0
  return (library, origins) => {
    const previous = { site: join(home, `site-${count - 1}`), list }
    const site = new SiteFolder(join(home, `site-${count++}`), previous)
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

/** So many texts that their lists are not in one file each. */
const large = (library: Library): Library => {
  const more = Array.from({ length: MANY_DOCUMENTS }, (_, at) => ({
    ...first,
    id: `ander-stuk-${at}` as typeof first.id,
  }))
  return { ...library, documents: [...library.documents, ...more] }
}

/** Those of which nothing can be read but what is beside their words. */
const unread = (library: Library, isRead: (id: string) => boolean): Library => ({
  ...library,
  documents: library.documents.map((document) => {
    if (isRead(document.id)) return document
    const get = (): never => {
      throw new Error(`${document.id} was read`)
    }
    return Object.defineProperties({ ...document }, { blocks: { get }, map: { get } })
  }),
})

test('of many texts only those are read of which something changed, also for what quotes or counts them', () => {
  const build = builds()
  const cache = emptyPack()
  const origins = (library: Library, value: string) => ({ ...originsOf(library, value), cache })
  build(large(sampleLibrary), origins(large(sampleLibrary), 'a'))
  const longer = first.blocks.map((block, at) =>
    at === 1 ? { ...block, text: `${block.text} Meer.` } : block,
  )
  const changed = large(
    withDocument({ blocks: [...longer, ...longer.slice(-1)], map: { ...first.map, findings: [] } }),
  )
  const quotedIn = new Set(sampleLibrary.actions.map(({ document }) => document as string))
  const isRead = (id: string): boolean => id === first.id || quotedIn.has(id)
  const file = build(unread(changed, isRead), origins(changed, 'b'))
  for (const [path, expected] of dataFiles(changed))
    expect([path, text(file(path))]).toEqual([path, expected])
  expect(() =>
    build(
      unread(changed, () => false),
      origins(changed, 'c'),
    ),
  ).toThrow('was read')
})

const namedFirst = (kind: string) => {
  const link = sampleLibrary.links.find((each) => each.kind === kind && each.document === first.id)
  if (!link) throw new Error(`no ${kind}`)
  return link
}

test('of many texts a name has its file again when a text says something else of it, and not when others did', () => {
  const build = builds()
  const cache = emptyPack()
  const origins = (library: Library, value: string) => ({ ...originsOf(library, value), cache })
  const link = namedFirst('actor')
  const ofName = `actors/${link.targets[0]?.id}.json`
  const before = large(sampleLibrary)
  const previous = build(before, origins(before, 'a'))(ofName)
  const less = large({ ...sampleLibrary, links: sampleLibrary.links.filter((each) => each !== link) })
  const unsaid = build(less, origins(less, 'a'))(ofName)
  expect(inode(unsaid)).toBe(inode(previous))
  const file = build(less, origins(less, 'b'))
  expect(inode(file(ofName))).not.toBe(inode(previous))
  for (const [path, expected] of dataFiles(less)) expect([path, text(file(path))]).toEqual([path, expected])
})

test('of many texts the file of a name stands when a text changed that says the same of it', () => {
  const build = builds()
  const ofName = `actors/${namedFirst('actor').targets[0]?.id}.json`
  const [before, after] = [large(sampleLibrary), large(withDocument({ title: 'Een andere titel' }))]
  const previous = build(before, originsOf(before, 'a'))(ofName)
  const file = build(after, originsOf(after, 'b'))
  expect(inode(file(ofName))).toBe(inode(previous))
  for (const [path, expected] of dataFiles(after)) expect([path, text(file(path))]).toEqual([path, expected])
})

test('under another base addresses are others', () => {
  const home = folderWith({})
  const list = join(home, 'list.json')
  const origins = originsOf(large(sampleLibrary), 'a')
  const bases = ['/', '/proef/'].map((base, at) => {
    const site = new SiteFolder(join(home, `${at}`), { site: join(home, `${at - 1}`), list })
    writeData(site, large(sampleLibrary), base, origins)
    site.save()
    return text(join(site.folder, 'data/v1/references', `${first.id}.json`))
  })
  expect(bases[1]).toContain('/proef/')
  expect(bases[0]).not.toContain('/proef/')
})
