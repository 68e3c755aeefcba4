import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { filesBelow } from '../../src/output/files-below.ts'
import { linkOrCopy, stampOf } from '../../src/output/link-or-copy.ts'
import { digestOf, type PreviousSite } from '../../src/output/manifest.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { folderWith, writeFiles } from '../support/folder.ts'

/** A site that stands, with what is known of it, and where the next one comes. */
function previous(): { home: string; last: PreviousSite; next: () => SiteFolder } {
  const home = folderWith({})
  const last = { site: join(home, 'site'), list: join(home, 'list.json') }
  const site = new SiteFolder(last.site, last)
  site.put('a/index.html', 'een', 'made of one')
  site.put('b/index.html', 'twee', 'made of two')
  site.put('b/more.json', 'meer', 'made of two')
  site.save()
  let count = 0
  return { home, last, next: () => new SiteFolder(join(home, `next-${count++}`), last) }
}

const inode = (...path: string[]): number => statSync(join(...path)).ino
const words = (site: SiteFolder, path: string): string => readFileSync(join(site.folder, path), 'utf-8')

test('a file with the same bytes is the one that stands, and another is written', () => {
  const { last, next } = previous()
  const site = next()
  site.put('a/index.html', 'een', 'made of more')
  site.put('b/index.html', 'anders')
  expect(inode(site.folder, 'a/index.html')).toBe(inode(last.site, 'a/index.html'))
  expect(inode(site.folder, 'b/index.html')).not.toBe(inode(last.site, 'b/index.html'))
  expect([words(site, 'b/index.html'), readFileSync(join(last.site, 'b/index.html'), 'utf-8')]).toEqual([
    'anders',
    'twee',
  ])
  expect(site.files.get('a/index.html')?.from).toBe('made of more')
})

test('what was made from the same is taken unseen, one file or all of them', () => {
  const { next } = previous()
  const site = next()
  expect([site.reuse('a/index.html', 'made of one'), site.reuse('b/index.html', 'made of one')]).toEqual([
    true,
    false,
  ])
  expect([site.reuseAll('made of two'), site.reuseAll('made of three')]).toEqual([true, false])
  expect([...site.files.keys()]).toEqual(['a/index.html', 'b/index.html', 'b/more.json'])
  expect(words(site, 'b/more.json')).toBe('meer')
})

test('what another thread has taken over already stays that file', () => {
  const { last, next } = previous()
  const site = next()
  const thread = new SiteFolder(site.folder, last)
  for (const each of [site, thread]) expect(each.reuse('a/index.html', 'made of one')).toBe(true)
  thread.put('b/index.html', 'twee')
  site.put('b/index.html', 'twee')
  for (const file of ['a/index.html', 'b/index.html'])
    expect(inode(site.folder, file)).toBe(inode(last.site, file))
  expect(thread.files.get('a/index.html')).toEqual(site.files.get('a/index.html'))
})

test.each<[string, (file: string) => void]>([
  ['changed by hand', (file) => writeFileSync(file, 'eigen')],
  ['of the same length', (file) => writeFileSync(file, 'EEN')],
  ['gone', (file) => rmSync(file)],
  [
    'another file',
    (file) => {
      rmSync(file)
      writeFileSync(file, 'een')
    },
  ],
])('a file that is not as it was written is made again: %s', (_, change) => {
  const { last, next } = previous()
  change(join(last.site, 'a/index.html'))
  const site = next()
  expect(site.reuse('a/index.html', 'made of one')).toBe(false)
  expect(existsSync(join(site.folder, 'a/index.html'))).toBe(false)
  site.put('a/index.html', 'een')
  expect(words(site, 'a/index.html')).toBe('een')
})

test('a file that stands is never written into, also when it is put twice', () => {
  const { last, next } = previous()
  const site = next()
  site.reuse('a/index.html', 'made of one')
  site.put('a/index.html', 'nieuw')
  expect([words(site, 'a/index.html'), readFileSync(join(last.site, 'a/index.html'), 'utf-8')]).toEqual([
    'nieuw',
    'een',
  ])
  site.put('a/index.html', 'een')
  expect(words(site, 'a/index.html')).toBe('een')
  expect(readdirSync(join(site.folder, 'a'))).toEqual(['index.html'])
})

test('the next build but one knows it too, and a list that cannot be read is none', () => {
  const { last, next } = previous()
  const second = next()
  second.reuse('a/index.html', 'made of one')
  second.save()
  const third = new SiteFolder(`${second.folder}-3`, { ...last, site: second.folder })
  expect(third.reuse('a/index.html', 'made of one')).toBe(true)
  writeFileSync(last.list, '[["a/index.html", {"si')
  expect(next().reuse('a/index.html', 'made of one')).toBe(false)
})

test('of each file its size and digest are known, of a packed one also that of what is in it', () => {
  const { home } = previous()
  const site = new SiteFolder(join(home, 'other'), null)
  const packed = gzipSync('veel')
  site.put('a.gz', packed)
  writeFiles(home, { 'program/_astro/a.css': 'stijl' })
  site.copy(join(home, 'program'), 'program 1')
  expect(Object.fromEntries(site.files)).toMatchObject({
    'a.gz': { size: packed.length, digest: digestOf(packed), inner: digestOf(Buffer.from('veel')) },
    '_astro/a.css': { size: 5, from: 'program 1' },
  })
})

test('a file that is packed here is that which stands when the same is in it, however it was packed', () => {
  const { last } = previous()
  const before = new SiteFolder(last.site, last)
  before.put('a.gz', gzipSync('veel', { level: 1 }))
  before.putGzipped('b.gz', 'meer', 'made of b')
  before.save()
  const site = new SiteFolder(`${last.site}-2`, last)
  site.putGzipped('a.gz', 'veel')
  site.putGzipped('b.gz', 'anders')
  expect(inode(site.folder, 'a.gz')).toBe(inode(last.site, 'a.gz'))
  expect(gunzipSync(readFileSync(join(site.folder, 'b.gz'))).toString()).toBe('anders')
  expect(before.files.get('b.gz')).toMatchObject({ inner: digestOf(Buffer.from('meer')), from: 'made of b' })
})

test('on a disk that knows no second names a file is copied', () => {
  const { last } = previous()
  const file = join(last.site, 'a/index.html')
  const stamp = stampOf(file) ?? ''
  const refuse = (): void => {
    throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' })
  }
  const copy = `${last.site}-copy.html`
  expect(linkOrCopy(file, copy, 'another stamp', refuse)).toBe(null)
  const stampOfCopy = linkOrCopy(file, copy, stamp, refuse)
  expect(stampOfCopy).toBe(stampOf(copy))
  expect(stampOfCopy).not.toBe(stamp)
  expect(readFileSync(copy, 'utf-8')).toBe(readFileSync(file, 'utf-8'))
})

test('a file in parts is put as one at once: the one that stands when it has the same bytes', async () => {
  const { last, next } = previous()
  const site = next()
  const thread = new SiteFolder(site.folder, site.previous('a/index.html'))
  const bytes = (text: string): Uint8Array => Buffer.from(text)
  await thread.putParts('a/index.html', [bytes('e'), bytes('en')], 'made of parts')
  site.add(thread.files)
  await site.putParts('b/index.html', [bytes('vi'), bytes('er')])
  expect(inode(site.folder, 'a/index.html')).toBe(inode(last.site, 'a/index.html'))
  expect(words(site, 'b/index.html')).toBe('vier')
  expect(site.files.get('a/index.html')).toMatchObject({ size: 3, from: 'made of parts' })
  expect(site.files.get('b/index.html')).toMatchObject({ size: 4, digest: digestOf(bytes('vier')) })
  expect(filesBelow(site.folder)).toEqual(['a/index.html', 'b/index.html'])
})

test('of a file in parts that cannot be made nothing is left', async () => {
  const { next } = previous()
  const site = next()
  function* parts(): Generator<Uint8Array> {
    yield Buffer.from('half')
    throw new Error('no more')
  }
  await expect(site.putParts('c.zip', parts())).rejects.toThrow('no more')
  expect([filesBelow(site.folder), site.files.size]).toEqual([[], 0])
})

test('what is put aside is there when the site that had it is gone, as far as it was as it was written', () => {
  const { home, last, next } = previous()
  writeFileSync(join(last.site, 'b/index.html'), 'door iemand veranderd')
  const aside = next().setAside(['a/index.html', 'b/index.html', 'weg.html'], join(home, 'aside'))
  rmSync(last.site, { recursive: true })
  const site = new SiteFolder(join(home, 'later'), aside)
  expect(readFileSync(site.previousFile('a/index.html')?.file ?? '', 'utf-8')).toBe('een')
  expect([site.previousFile('b/index.html'), site.previousFile('weg.html')]).toEqual([null, null])
})
