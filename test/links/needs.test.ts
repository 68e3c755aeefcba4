import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findAmountsIn } from '../../src/claims/amounts/read/find-raw-amounts.ts'
import { HINT } from '../../src/claims/amounts/read/pattern.ts'
import { readContent } from '../../src/collections/content.ts'
import { isBody } from '../../src/collections/schema/block.ts'
import type { KindFinder } from '../../src/links/context.ts'
import { indexDocument } from '../../src/links/document-index.ts'
import { KINDS } from '../../src/links/kinds.ts'
import { tokenize } from '../../src/links/matching/tokens.ts'
import { registersOf } from '../../src/pipeline.ts'
import { ROOT } from '../support/root.ts'

const content = readContent(join(ROOT, 'content'), join(ROOT, 'seeds'))
const { registers } = registersOf(content)

test('every text in which a kind of link finds something has what that kind needs', () => {
  const found = new Set<KindFinder>()
  const without = content.documents.flatMap((document) => {
    const index = indexDocument(document)
    return document.blocks.filter(isBody).flatMap((block) => {
      const context = { block, tokens: tokenize(block.text), document, index, registers }
      const finding = KINDS.filter((kind) => kind.needs && kind.find(context).length > 0)
      for (const kind of finding) found.add(kind)
      return finding
        .filter(({ needs }) => !needs?.test(block.text))
        .map(({ name }) => `${name}: ${block.text}`)
    })
  })
  expect(without).toEqual([])
  expect(found.size).toBeGreaterThan(4)
})

test.each([
  '€ 5',
  'M€ 3',
  'EUR 7',
  'zeven euro',
  'drie procent',
  '5 pct.',
  'vijf percent',
  '22%',
  'twee duizend euro',
  'anderhalf miljoen beschikbaar',
  '5 mln. voor subsidie',
  '3 mld.',
  '4 mrd.',
  '2 mio. budget',
  'een biljoen aan uitgaven',
  '1.250 mensen',
  'meer dan 2000 mensen',
])('an amount has one of the signs by which texts are chosen: %s', (text) => {
  expect(findAmountsIn(`Er is ${text} in dit jaar.`).length).toBeGreaterThan(0)
  expect(text).toMatch(HINT)
})
