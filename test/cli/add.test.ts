import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { type Files, folderWith, GOOD_SEEDS } from '../support/folder.ts'
import { type Ran, runCommand } from '../support/run-command.ts'

const LETTER = 'Geachte Voorzitter,\r\n\r\nMet deze brief informeer ik u.\r\n'
const LONG = `${'lange-naam-'.repeat(22).slice(0, 236)}.txt`

interface Added extends Ran {
  folder: string
}

/** Adds the file that stands beside a folder of good seeds. */
function add(files: Files, ...args: string[]): Added {
  const folder = folderWith({ 'seeds/site.yaml': GOOD_SEEDS['site.yaml'] as string, ...files })
  const ran = runCommand(['add', ...args.map((arg) => arg.replace('FOLDER', folder))], {
    SEEDS: join(folder, 'seeds'),
  })
  return {
    ...ran,
    stdout: ran.stdout.replaceAll(folder, ''),
    stderr: ran.stderr.replaceAll(folder, ''),
    folder,
  }
}

test('a text becomes a seed that can be read, byte for byte', () => {
  const { code, stdout, folder } = add({ 'Brief Cliënt 2023.txt': LETTER }, 'FOLDER/Brief Cliënt 2023.txt')
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "Added /seeds/brief-client-2023/ with text.txt and a proposed seed.yaml.
    Next:
      1. Complete /seeds/brief-client-2023/seed.yaml: title and kind are guesses, null means not known.
      2. npm run ingest   reads it into content/; look at the new files there
      3. npm run check    lists what was doubtful
      4. npm start        shows the site
    "
  `)
  expect(readFileSync(join(folder, 'seeds/brief-client-2023/text.txt'), 'utf-8')).toBe(LETTER)
  expect(readFileSync(join(folder, 'seeds/brief-client-2023/seed.yaml'), 'utf-8')).toMatchInlineSnapshot(`
    "title: Geachte Voorzitter,
    kind: kamerbrief
    date: null
    year: null
    sessionYear: null
    issuer: null
    official: null
    officialUrl: null
    licence: null
    provenance: null
    extent: null
    textDate: null
    budget: null
    shortActions: false
    corrections: []
    withdrawn: []
    reading: []
    "
  `)
  expect(readSeeds(join(folder, 'seeds')).seeds).toHaveLength(1)
})

test('a text full of reading errors: it is told, kept beside the text, and no date is believed', () => {
  const garbled = 'Datum 3 mei 2021\nDe gerneente hceft hct plsn vaatgesteld cn dc raaad gcvraagd.\n'.repeat(
    9,
  )
  const { stdout, folder } = add({ 'scan.txt': garbled }, 'FOLDER/scan.txt')
  expect(stdout).toMatch(/woordenlijst/)
  expect(JSON.parse(readFileSync(join(folder, 'seeds/scan/findings.json'), 'utf-8'))).toMatchObject([
    { rule: 'damaged-text-layer' },
  ])
  expect(readFileSync(join(folder, 'seeds/scan/seed.yaml'), 'utf-8')).toContain('date: null')
  const seeds = readSeeds(join(folder, 'seeds')) as { seeds: { findings?: unknown[] }[] }
  expect(seeds.seeds[0]?.findings).toHaveLength(1)
})

test('an id of your own', () => {
  expect(
    readdirSync(join(add({ 'x.txt': LETTER }, 'FOLDER/x.txt', '--id', 'brief-7').folder, 'seeds')),
  ).toEqual(['brief-7', 'site.yaml'])
})

test.each([
  ['a seed that exists already', { 'x.txt': LETTER, 'seeds/x/text.txt': 'Oud.' }, ['FOLDER/x.txt']],
  ['an id that is no id', { 'x.txt': LETTER }, ['FOLDER/x.txt', '--id', 'Brief 7']],
  ['a name without letters', { '---.txt': LETTER }, ['FOLDER/---.txt']],
  ['a name of 240 characters', { [LONG]: LETTER }, [`FOLDER/${LONG}`]],
  ['a name that Windows keeps for itself', { 'AUX.txt': LETTER }, ['FOLDER/AUX.txt']],
  ['a file that is not there', {}, ['FOLDER/x.txt']],
  ['no file', {}, []],
  ['a file that is no text', { 'x.txt': 'AB\u0000' }, ['FOLDER/x.txt']],
])('refused, and nothing written: %s', (_, files, args) => {
  const { code, stderr, folder } = add(files as Files, ...args)
  expect(code).toBe(1)
  expect(stderr.trim()).toMatchSnapshot()
  expect(readdirSync(join(folder, 'seeds')).filter((name) => name !== 'x')).toEqual(['site.yaml'])
  if (existsSync(join(folder, 'seeds/x')))
    expect(readFileSync(join(folder, 'seeds/x/text.txt'), 'utf-8')).toBe('Oud.')
})
