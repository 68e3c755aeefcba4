import { expect, test } from 'vitest'
import { toBytes, toText } from '../../../src/editions/files/site-files.ts'
import type { ListedFile } from '../../../src/editions/worker/edition.ts'
import { packList, unpackList } from '../../../src/editions/worker/packed-list.ts'
import { listed } from '../../../src/editions/worker/service-worker.ts'

const FILES = [
  '',
  'data/v1/amounts/nota.json',
  'data/v1/documents/brief.json',
  'documenten/',
  'documenten/brief/',
  'documenten/brief/bron/2/',
  'documenten/brief-2/',
  'documenten/nota/verwant.json',
  'pagefind/ab3f/texts/0a1b.gz',
  'pagefind/words/2c3d.gz',
  'zoeken/',
].map((address): ListedFile => [address, 10, `van ${address}`])

const YEARS = [
  { key: '2020', label: '2020', documents: ['nota'] },
  { key: '2019', label: '2019', documents: ['brief'] },
]

const addresses = (list: Uint8Array | undefined): string[] =>
  list ? unpackList(toText(list)).map(([address]) => address) : []

test('every file is in one list: that of its text, of its part of the search, or of everything else', () => {
  const { edition, lists } = listed(FILES, YEARS)
  const byKey = Object.fromEntries(
    edition.parts.map(({ key }) => [key, addresses(lists.get(`offline/lijst/${key}.json`))]),
  )
  expect(byKey).toEqual({
    site: ['', 'documenten/', 'documenten/brief-2/', 'zoeken/'],
    'zoeken-ab3f': ['pagefind/ab3f/texts/0a1b.gz'],
    'zoeken-words': ['pagefind/words/2c3d.gz'],
    2020: ['data/v1/amounts/nota.json', 'documenten/nota/verwant.json'],
    2019: ['data/v1/documents/brief.json', 'documenten/brief/', 'documenten/brief/bron/2/'],
  })
  expect(edition.parts[0]).toMatchObject({ key: 'site', files: 4, bytes: 40 })
})

test('a change in one file changes the version and its own list, and no other', () => {
  const before = listed(FILES, YEARS)
  const after = listed(
    FILES.map((file) => (file[0] === 'documenten/brief/' ? [file[0], file[1], 'anders'] : file)),
    YEARS,
  )
  expect(after.edition.version).not.toBe(before.edition.version)
  const changed = [...after.lists].filter(
    ([path, list]) => toText(list) !== toText(before.lists.get(path) ?? toBytes('')),
  )
  expect(changed.map(([path]) => path)).toEqual(['offline/lijst/2019.json'])
})

test('a list has of each address what differs from the one before, and is read as it was', () => {
  const list = packList(FILES.slice(3, 6))
  expect(JSON.parse(list).map(([same, rest]: [number, string]) => [same, rest])).toEqual([
    [0, 'documenten/'],
    [11, 'brief/'],
    [17, 'bron/2/'],
  ])
  expect(unpackList(packList(FILES))).toEqual(FILES)
  expect(unpackList(packList([]))).toEqual([])
})
