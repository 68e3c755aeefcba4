import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderDigest } from '../../src/cli/digest.ts'
import { type Files, folderWith, GOOD_SEEDS, writeFiles } from '../support/folder.ts'
import { ROOT } from '../support/root.ts'
import { type Ran, runCommand } from '../support/run-command.ts'

const SLOW = 120_000

const OTHER_SEEDS: Files = {
  'seeds/site.yaml':
    'name: Raadzaam\ndescription: Stukken van de raad.\naddress: https://voorbeeld.example/raad/\n',
  'seeds/nota/seed.yaml': 'title: Nota wonen\nkind: document\n',
  'seeds/nota/text.txt':
    '1. Inleiding\n\nDe gemeente bouwt huizen.\n\n• Een eerste punt.\n\n• Een tweede punt.\n',
}

/** A site from before: what a failing build may not touch. */
const EARLIER: Files = {
  'out/.leeswijzer': 'x',
  'out/index.html': 'earlier',
  'content/laws/wmo.yaml': 'id: wmo\nname: Wet\nshort: Wmo\n',
}

function build(folder: string, env: Record<string, string> = {}, out = 'out'): Ran {
  const places = { SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content') }
  const { code, stdout, stderr } = runCommand(['build', '--outDir', join(folder, out)], { ...places, ...env })
  return { code, stdout: stdout.replaceAll(folder, ''), stderr: stderr.replaceAll(folder, '') }
}

test("somebody else's texts, without any register, below a sub-path", { timeout: SLOW }, () => {
  const folder = folderWith(OTHER_SEEDS)
  const { code, stdout, stderr } = build(folder)
  expect([code, stderr, stdout]).toEqual([
    0,
    '',
    '[1/3] Reading 1 text\n[2/3] Building site and search index\n[3/3] Wrote /out\n',
  ])
  const page = readFileSync(join(folder, 'out/documenten/nota/index.html'), 'utf-8')
  expect(page).toContain('De gemeente bouwt huizen.')
  expect(page).toContain('href=/raad/')
  expect(page).not.toMatch(/(?:href|src)="?\/(?!raad\/)/)
  expect(readdirSync(join(folder, 'out/documenten'))).toEqual(['index.html', 'nota'])
  expect(existsSync(join(folder, 'content/documents/nota.md'))).toBe(true)
})

describe('a build that fails leaves the earlier site and content as they were', () => {
  test.each([
    ['a seed that is wrong', { 'seeds/nota/text.txt': '' }, {}, 'out'],
    ['a file where the output should be', { file: 'x' }, {}, 'file'],
    ['a file where the folder of the output should be', { file: 'x' }, {}, 'file/out'],
    ['an output folder with other things', { 'mine/letter.txt': 'x' }, {}, 'mine'],
    ['an output folder that holds the seeds', {}, {}, '.'],
    ['a disk that is read-only', {}, { DISK_ERROR: 'EROFS', DISK: '/.out' }, 'out'],
    ['a disk that is full half-way', {}, { DISK_WRITES: '12', DISK: '/.out' }, 'out'],
    ['a disk that is full for the content', {}, { DISK: '/content' }, 'out'],
  ])('%s', { timeout: SLOW }, (_, files, disk, out) => {
    const folder = folderWith({ ...OTHER_SEEDS, ...EARLIER })
    writeFiles(folder, files as Files)
    const before = folderDigest(folder)
    const env = 'DISK' in disk ? failing(folder, disk as Record<string, string>) : {}
    const { code, stderr } = build(folder, env, out)
    expect(code).toBe(1)
    expect(stderr.trim().replace(/ '[^']*'/, ' …')).toMatchSnapshot()
    expect(folderDigest(folder)).toBe(before)
  })
})

const failing = (folder: string, disk: Record<string, string>): Record<string, string> => ({
  ...disk,
  DISK: folder + disk.DISK,
  NODE_OPTIONS: `--import=${join(ROOT, 'test/support/failing-disk.mjs')}`,
})

test('an address that would be lost is refused, unless that is accepted', { timeout: SLOW }, () => {
  const folder = folderWith(OTHER_SEEDS)
  const env = { SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content') }
  expect(runCommand(['ingest'], env).code).toBe(0)
  writeFiles(folder, {
    'seeds/nota/text.txt': '1. Inleiding\n\nIets heel anders dan er eerst in dit stuk stond.\n',
  })
  const before = folderDigest(env.CONTENT)
  const refused = runCommand(['ingest'], env)
  expect(refused.code).toBe(1)
  expect(refused.stderr.trim()).toMatchSnapshot()
  expect(folderDigest(env.CONTENT)).toBe(before)
  expect(runCommand(['ingest', '--accept'], env).code).toBe(0)
  expect(runCommand(['ingest'], env).code).toBe(0)
  expect(runCommand(['check'], env).code).toBe(0)
})

test('a text that is taken away keeps its ledger, all of it buried', { timeout: SLOW }, () => {
  const folder = folderWith({
    ...OTHER_SEEDS,
    'seeds/brief/text.txt': 'Tekst van de brief.',
    'seeds/brief/seed.yaml': GOOD_SEEDS['brief/seed.yaml'] as string,
  })
  const env = { SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content') }
  expect(runCommand(['ingest'], env).code).toBe(0)
  rmSync(join(folder, 'seeds/brief'), { recursive: true })
  expect(runCommand(['ingest'], env).code).toBe(0)
  const ledger = JSON.parse(readFileSync(join(folder, 'content/anchors/brief.json'), 'utf-8'))
  expect(Object.values<{ fate: string }>(ledger.anchors).map(({ fate }) => fate)).toEqual(['buried'])
  expect(existsSync(join(folder, 'content/documents/brief.md'))).toBe(false)
})
