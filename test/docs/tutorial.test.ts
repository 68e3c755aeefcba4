import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.ts'
import type { Construct } from '../../src/blocks/constructs/construct.ts'
import { CONSTRUCTS } from '../../src/blocks/constructs/constructs.ts'
import { readLines } from '../../src/lines/lines.ts'
import { buildTree } from '../../src/tree/tree.ts'
import { printTree } from '../support/print-tree.ts'
import { ROOT } from '../support/root.ts'
import { speechTurn } from './speech-turn.ts'

/** The list itself, as one who follows the page changes it; other tests find it as it was. */
const constructs = CONSTRUCTS as Construct[]
const asTheyAre = [...CONSTRUCTS]

const page = readFileSync(join(ROOT, 'docs/tutorial.md'), 'utf-8')
const BLOCK = /^```([^\n]+)\n(.*?)^```$/gmsu
const blocks = [...page.matchAll(BLOCK)].map(([, language = '', body = '']) => ({ language, body }))

/** Each text of the page with the trees that the page promises of it. */
const promises = blocks.flatMap(({ language, body }, at) => {
  const text = blocks.slice(0, at).findLast((block) => block.language === 'text')?.body
  return language.startsWith('tree') ? [{ language, tree: body, text: text as string }] : []
})

const restore = (): unknown => constructs.splice(0, constructs.length, ...asTheyAre)

beforeEach(restore)
afterAll(restore)

/** Where the page says that it belongs: behind `labelled`. */
const teach = (): unknown =>
  constructs.splice(constructs.findIndex(({ name }) => name === 'labelled') + 1, 0, speechTurn)

test.each(promises)('a text of the tutorial becomes what the page says: %$', ({ language, tree, text }) => {
  if (language.endsWith('with speech-turn')) teach()
  expect(printTree(text, buildTree(readBlocks(readLines(text))))).toBe(tree)
})

test('the tutorial has texts, and shows one before and after its construct', () => {
  const languages = promises.map(({ language }) => language)
  expect(languages).toEqual(['tree', 'tree with speech-turn', 'tree', 'tree', 'tree'])
})

test('the code of the tutorial is what is tested here', () => {
  const code = readFileSync(join(import.meta.dirname, 'speech-turn.ts'), 'utf-8')
  const shown = blocks.find(({ language }) => language === 'ts')?.body
  expect(shown).toBe(code.replace('../../src/blocks/constructs/construct.ts', './construct.ts'))
})
