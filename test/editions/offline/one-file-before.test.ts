/** The one file takes over the runs of files that are as they were in the one that stands. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { toText } from '../../../src/editions/files/site-files.ts'
import { split } from '../../../src/editions/one-file/archive.ts'
import { packRuns, runsOf } from '../../../src/editions/one-file/packed-runs.ts'
import type { SiteFolder } from '../../../src/output/site-folder.ts'
import { build, kept, ONE_FILE, page } from './copy-of-files.ts'

const SITE = Object.fromEntries(
  Array.from({ length: 200 }, (_, number) => [
    `documenten/stuk-${number}/index.html`,
    page(`Stuk ${number} is een ander stuk dan ${number * 7}. `.repeat(20)),
  ]),
)

const htmlOf = ({ folder }: SiteFolder): string => readFileSync(join(folder, ONE_FILE), 'utf-8')

function filesIn(html: string): Record<string, string> {
  const [, packed = ''] = /id="bestanden">([^<]*)</.exec(html) ?? []
  const files = split(inflateRawSync(Buffer.from(packed, 'base64')))
  return Object.fromEntries([...files].map(([path, bytes]) => [path, toText(bytes)]))
}

test('the files are in it as they are on the site, also those that were taken over', async () => {
  const cache = kept()
  const stands = await build(SITE, null, cache)
  expect(filesIn(htmlOf(stands))).toEqual(SITE)
  const { 'documenten/stuk-9/index.html': _, ...rest } = SITE
  for (const now of [
    { ...SITE, 'documenten/stuk-7/index.html': page('anders') },
    { ...SITE, 'erbij/index.html': page('nieuw') },
    { ...SITE, '_astro/a.css': 'a{}' },
    rest,
  ]) {
    const html = htmlOf(await build(now, stands, cache))
    expect(filesIn(html)).toEqual(
      Object.fromEntries(Object.entries(now).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    )
    expect(html).toBe(htmlOf(await build(now, null, kept())))
  }
})

test('only the runs of files that changed are read and packed again', async () => {
  const paths = Object.keys(SITE)
  const read: string[] = []
  const pack = async (digests: ReadonlyMap<string, string>, before: Awaited<ReturnType<typeof packRuns>>) => {
    read.length = 0
    const known = new Map(before.map((run) => [run.key, run]))
    return await packRuns({
      paths: [...digests.keys()],
      digestOf: (path) => digests.get(path) ?? '',
      bytesOf: async (path) => {
        read.push(path)
        return Buffer.from(path)
      },
      known: (key) => known.get(key),
    })
  }
  const same = new Map(paths.map((path) => [path, 'a']))
  const first = await pack(same, [])
  expect(new Set(read).size).toBe(paths.length)
  expect(await pack(same, first)).toEqual(first)
  expect(read).toEqual([])
  const runs = runsOf(paths)
  expect(runs.length).toBeGreaterThan(3)
  await pack(new Map(same).set(paths[50] as string, 'b'), first)
  const at = runs.findIndex((run) => run.includes(paths[50] as string))
  expect(new Set(read)).toEqual(new Set([...(runs[at - 1] ?? []).slice(-3), ...(runs[at] ?? [])]))
  await pack(new Map(paths.toSpliced(50, 1).map((path) => [path, 'a'])), first)
  expect(read.length).toBeLessThan(paths.length / 2)
})
