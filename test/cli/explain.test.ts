import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Files, folderWith } from '../support/folder.ts'
import { type Ran, runCommand } from '../support/run-command.ts'

const SEEDS: Files = {
  'seeds/site.yaml': 'name: Proef\ndescription: Een proef.\n',
  'seeds/nota/seed.yaml': 'title: Nota\nkind: document\n',
  'seeds/nota/text.txt':
    '1. Inleiding\n\nIn Kamerstuk 29 538, nr. 346 staat wat gemeenten doen.\n\n• Een eerste punt.\n• Een tweede punt.\n',
  'content/actors/gemeenten.yaml': 'id: gemeenten\nname: gemeenten\nkind: rol\n',
}

interface Desk {
  folder: string
  run: (...args: string[]) => Ran
}

function desk(): Desk {
  const folder = folderWith(SEEDS)
  const env = { SEEDS: join(folder, 'seeds'), CONTENT: join(folder, 'content') }
  return { folder, run: (...args) => runCommand(args, env) }
}

function ingested(): Desk {
  const made = desk()
  expect(made.run('ingest').code).toBe(0)
  return made
}

test('explain shows what became of a line: its pieces, blocks and links', () => {
  const { code, stdout } = ingested().run('explain', 'nota:3')
  expect(code).toBe(0)
  expect(stdout).toMatchSnapshot()
})

test.each([['nota'], ['nota:99'], ['brief:1'], ['']])(
  'explain refuses what is no line of a seed: %s',
  (place) => {
    const { code, stderr } = desk().run('explain', place)
    expect(code).toBe(1)
    expect(stderr.trim()).toMatchSnapshot()
  },
)

test('check tells what is doubtful, and fails when a published address is not kept', () => {
  const { folder, run } = ingested()
  const good = run('check')
  expect(good.code).toBe(0)
  expect(good.stdout).toMatchSnapshot()
  rmSync(join(folder, 'content/anchors/nota.json'))
  const bad = run('check')
  expect(bad.code).toBe(1)
  expect(bad.stdout).toContain('nota has no ledger of anchors')
})
