import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.ts'
import { readLines } from '../../src/lines/lines.ts'
import { type Evidence, evidenceByStart } from '../../src/lines/row-evidence.ts'
import { buildTree } from '../../src/tree/tree.ts'
import { printTree } from '../support/print-tree.ts'
import { ROOT } from '../support/root.ts'
import { declared, prose } from './read-text.ts'

const treeOf = (source: string, evidence?: Evidence): string =>
  printTree(source, buildTree(readBlocks(readLines(source), undefined, evidence)))

const shape = (source: string, evidence?: Evidence): string[] =>
  buildTree(readBlocks(readLines(source), undefined, evidence)).nodes.map((node) =>
    [node.type, 'level' in node && node.level, node.text.slice(0, 30)].filter(Boolean).join(' '),
  )

const BLOCKS = join(ROOT, 'test/fixtures/blocks')

test.each(readdirSync(BLOCKS))('evidence that says nothing changes nothing: %s', (name) => {
  const source = readFileSync(join(BLOCKS, name, 'input.txt'), 'utf8')
  expect(treeOf(source, () => ({}))).toBe(treeOf(source))
})

test('headings are told by the file, with their levels; none is skipped', () => {
  const source = ['het water', 'het bad', 'Baden']
    .map((title) => `${title}\n\nZo is ${prose(3)}.`)
    .join('\n\n')
  const evidence = declared({
    'het water': { kind: 'heading', level: 1 },
    'het bad': { kind: 'heading', level: 3 },
    Baden: { kind: 'paragraph' },
  })
  const kinds = shape(source, evidence).filter((each) => !each.includes('de gemeente'))
  expect(kinds).toEqual(['heading 1 het water', 'heading 2 het bad', 'paragraph Baden'])
})

test('a list item and a figure are told by the file', () => {
  const source = `Zo is ${prose(4)}.\n\nWarm water is fijn.\n\nEen bad van boven\n\nZo is ${prose(4)}.`
  const evidence = declared({
    'Warm water is fijn.': { kind: 'item' },
    'Een bad van boven': { kind: 'figure' },
  })
  const kinds = shape(source, evidence).filter((each) => !each.includes('de gemeente'))
  expect(kinds).toEqual(['listItem 1 Warm water is fijn.', 'figure Een bad van boven'])
})

test('evidence is found by where its row begins', () => {
  const { lines } = readLines('  Baden\nEen zin.')
  const evidence = evidenceByStart([{ start: 2, role: { kind: 'heading' } }])
  expect(lines.map((line) => evidence(line)?.role?.kind)).toEqual(['heading', undefined])
})
