import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/collections/markdown/markdown.ts'
import { readDocument } from '../../src/pipeline.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { letter } from '../sources/letter.ts'
import { bytesOf, printer } from '../sources/print.ts'
import { folderWith, GOOD_SEEDS } from '../support/folder.ts'
import { type Ran, runCommand } from '../support/run-command.ts'

let paper: Uint8Array
let scan: Uint8Array

beforeAll(async () => {
  paper = await bytesOf(await letter())
  scan = await bytesOf(await printer())
})

const SITE = { 'seeds/site.yaml': GOOD_SEEDS['site.yaml'] as string }

/** A folder with a PDF of a letter, and the command in it. */
function desk(files: Record<string, string | Uint8Array> = {}): {
  home: string
  add: (...args: string[]) => Ran
} {
  const home = folderWith({ ...SITE, 'in/Brief 7.pdf': paper, ...files })
  const env = { SEEDS: join(home, 'seeds'), CONTENT: join(home, 'content') }
  const told = (ran: Ran): Ran => ({
    ...ran,
    stdout: ran.stdout.replaceAll(home, ''),
    stderr: ran.stderr.replaceAll(home, ''),
  })
  return {
    home,
    add: (...args) => told(runCommand(['add', ...args.map((arg) => arg.replace('IN', `${home}/in`))], env)),
  }
}

const listing = (home: string, ...path: string[]): string[] =>
  readdirSync(join(home, 'seeds', ...path)).sort()

test('a PDF becomes a seed with its text, its evidence and what it says of itself; adding it again is told', () => {
  const { home, add } = desk()
  const first = add('IN/Brief 7.pdf')
  expect(first.code).toBe(0)
  expect(first.stdout).toMatchSnapshot()
  expect(listing(home, 'brief-7')).toEqual(['evidence.json', 'seed.yaml', 'source.pdf', 'text.txt'])
  expect(readFileSync(join(home, 'seeds/brief-7/seed.yaml'), 'utf-8')).toMatchSnapshot()
  expect(readFileSync(join(home, 'seeds/brief-7/source.pdf')).equals(paper)).toBe(true)
  const evidence = readFileSync(join(home, 'seeds/brief-7/evidence.json'), 'utf-8')
  const again = add('IN/Brief 7.pdf')
  expect([again.code, again.stdout]).toEqual([
    0,
    '/in/Brief 7.pdf is in /seeds/brief-7/ already: nothing was written.\n',
  ])
  expect(add('IN/Brief 7.pdf', '--to', 'brief-7').stdout).toContain('nothing was written')
  expect(add('IN/Brief 7.pdf', '--id', 'brief-8').code).toBe(0)
  expect(readFileSync(join(home, 'seeds/brief-8/evidence.json'), 'utf-8')).toBe(evidence)
})

test('the blocks of a document with pages know theirs, also when it is read back', () => {
  const { home, add } = desk()
  add('IN/Brief 7.pdf')
  const [seed] = readSeeds(join(home, 'seeds')).seeds
  const { document } = readDocument(seed!, null)
  expect(document.map.pages?.map(({ number, label }) => [number, label])).toEqual([
    [1, '1'],
    [2, '2'],
  ])
  const pageOf = (words: string): number | undefined =>
    document.blocks.find(({ text }) => text.includes(words))?.page?.number
  expect([pageOf('Daarom zal ik'), pageOf('drs. A.B.')]).toEqual([1, 2])
  expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
})

test('a folder: many files, one that fails does not stop the others, and nothing is written for it', () => {
  const { home, add } = desk({
    'in/a/scan.pdf': scan,
    'in/b/kapot.pdf': '%PDF-1.7 en dan niets meer',
    'in/c/nota.txt': 'Nota over veerponten\n\nDe ponten varen.\n',
    'in/d/anders.pdf': 'geen pdf',
  })
  const { code, stdout } = add('IN')
  expect(code).toBe(1)
  expect(stdout).toMatchSnapshot()
  expect(listing(home)).toEqual(['brief-7', 'nota', 'site.yaml'])
  expect(add('IN/a/scan.pdf').code).toBe(1)
})

test('a newer file of the same paper: other words, the same seed.yaml', async () => {
  const newer = await letter()
  newer.put(80, 400, 'Deze zin kwam er later bij.')
  const { home, add } = desk({ 'in/Brief 7.nieuw.pdf': await bytesOf(newer) })
  add('IN/Brief 7.pdf')
  const yaml = join(home, 'seeds/brief-7/seed.yaml')
  writeFileSync(
    yaml,
    `title: Eigen titel\nkind: brief\ncorrections:\n  - {find: veerbonten, replace: x, reason: y}\n`,
  )
  const { code, stdout } = add('IN/Brief 7.nieuw.pdf', '--to', 'brief-7')
  expect([code, stdout]).toMatchSnapshot()
  expect(readFileSync(yaml, 'utf-8')).toContain('Eigen titel')
  expect(readFileSync(join(home, 'seeds/brief-7/text.txt'), 'utf-8')).toContain('kwam er later bij')
  expect(add('IN/Brief 7.pdf', '--to', 'elders').code).toBe(1)
})

test('a text that no longer fits its evidence, and a source that was replaced, are told before anything is read', () => {
  const { home, add } = desk()
  add('IN/Brief 7.pdf')
  const seed = join(home, 'seeds/brief-7')
  const refused = (): string => {
    try {
      readSeeds(join(home, 'seeds'))
      return ''
    } catch (error) {
      return (error as Error).message.replaceAll(home, '')
    }
  }
  expect(refused()).toBe('')
  const text = readFileSync(join(seed, 'text.txt'), 'utf-8')
  writeFileSync(join(seed, 'text.txt'), text.replace('noorden', 'zuiden'))
  expect(refused()).toMatchSnapshot('text')
  writeFileSync(join(seed, 'text.txt'), text)
  writeFileSync(join(seed, 'source.pdf'), 'anders')
  expect(refused()).toMatchSnapshot('source')
  writeFileSync(join(seed, 'evidence.json'), '{"version": 2}')
  expect(refused()).toMatchSnapshot('evidence')
})

test('explain shows what the file says of a row', () => {
  const { add, home } = desk()
  add('IN/Brief 7.pdf')
  const env = { SEEDS: join(home, 'seeds'), CONTENT: join(home, 'content') }
  const rows = readFileSync(join(home, 'seeds/brief-7/text.txt'), 'utf-8').split('\n')
  const at = rows.findIndex((row) => row.startsWith('met de vervoerders')) + 1
  const { stdout } = runCommand(['explain', `brief-7:${at}`], env)
  expect(stdout.split('ledger')[0]).toMatchSnapshot()
})
