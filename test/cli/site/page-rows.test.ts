import { expect, test } from 'vitest'
import { type CachedPages, packPages, unpackPages } from '../../../src/cli/site/page-cache.ts'
import type { PageDigests } from '../../../src/cli/site/page-digest.ts'
import { mergePages, PageRows } from '../../../src/cli/site/page-rows.ts'

/** Digests of rows and groups as they stand now. */
const digests = (now: Record<string, string>) =>
  ({ row: (row: string) => now[row] ?? null, group: (group: string) => now[group] ?? null }) as PageDigests

const page = (...reads: number[]) => ({ props: 'p', digest: 'd', reads: Int32Array.from(reads) })
const kept: CachedPages = {
  pages: new Map([
    ['a.html', page(0, 1)],
    ['b.html', page(2)],
  ]),
  rows: {
    names: ['linksOf nota#p1', 'linksOf nota#p2', 'laws '],
    digests: ['1', '2', '3'],
    groups: [0, 0, 1],
    groupNames: ['own nota#', 'laws '],
    groupDigests: ['g', 'l'],
  },
}

test('a row is as it was when its group is, or else when it is itself', () => {
  const now = { 'own nota#': 'other', 'linksOf nota#p1': '1', 'linksOf nota#p2': 'new', 'laws ': 'l' }
  const rows = new PageRows(kept.rows, digests(now))
  expect([0, 1, 2].map((row) => rows.isSame(row))).toEqual([true, false, true])
  // What is as it was has the digest that it had, whatever its group has now.
  expect([0, 1, 2].map((row) => rows.digest(row))).toEqual(['1', 'new', '3'])
})

test('only rows that pages still have are told, with digests of now', () => {
  const now = {
    'own nota#': 'other',
    'linksOf nota#p2': 'new',
    'own brief#': 'b',
    'linksOf brief#p1': '9',
  }
  const rows = new PageRows(kept.rows, digests(now))
  const added = rows.numberOf('linksOf brief#p1')
  const { pages, rows: told } = rows.collect(new Map([['c.html', page(added, 1)]]))
  expect(told).toEqual({
    names: ['linksOf nota#p2', 'linksOf brief#p1'],
    digests: ['new', '9'],
    groups: [0, 1],
    groupNames: ['own nota#', 'own brief#'],
    groupDigests: ['other', 'b'],
  })
  expect(pages.get('c.html')?.reads).toEqual(Int32Array.of(1, 0))
})

test('pages are the same when they were packed, and when several threads made them', () => {
  expect(unpackPages(packPages(kept))).toEqual(kept)
  const one = { ...kept, pages: new Map([...kept.pages].slice(0, 1)) }
  const two = { ...kept, pages: new Map([...kept.pages].slice(1)) }
  expect(mergePages([one, two])).toEqual(kept)
})
