import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { readDocument } from '../../src/pipeline.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { SeedMeta } from '../../src/seed/seed-schema.ts'
import { actor, content, LAWS, show } from './helpers.ts'

const REGISTERS = { laws: LAWS, actors: [actor('waterstad', 'gemeente Waterstad')] }

function read(text: string, findings: Seed['findings'] = []) {
  const meta = SeedMeta.parse({ title: 'Nota', kind: 'nota', date: '2023' })
  const seed = { id: 'nota', text, sha256: '0'.repeat(64), meta, findings } as unknown as Seed
  return findLinks(content([readDocument(seed, null).document], REGISTERS))
}

const LONG =
  'De raad heeft het voorstel in de vergadering van juni besproken en daarna vastgesteld, zoals bekend'

test('a damaged letter takes the reference that it stands in, and no other in its paragraph', () => {
  const links = read(
    `${LONG}.\n\nZie artikel 2.1.1 van de Wmo 2015 en Kamerstukken II 2022/23, 29 538, nr. 3\ufffd0, en\nartikel 3.1.1 van de Wlz.\n`,
  )
  expect(show(links)).toEqual([
    'artikel 2.1.1 van de Wmo 2015 → BWBR0035362:artikel=2.1.1',
    'Kamerstukken II 2022/23, 29 538, nr. 3 → ?',
    'artikel 3.1.1 van de Wlz → BWBR0035917:artikel=3.1.1',
  ])
  expect(links[1]?.reason).toBe('deze woorden zijn misschien verkeerd gelezen')
})

test('a name whose letters are doubtful is no name; elsewhere it is', () => {
  const links = read(`${LONG}.\n\nDe gemeente WaterstadÃ« en de gemeente Waterstad betalen.\n`)
  expect(show(links)).toEqual(['gemeente Waterstad → waterstad'])
})

test('words across columns lead nowhere', () => {
  const across = [
    'De raad sprak over artikel 3 van de      De Wmo 2015 geldt voor',
    'wet en over de kosten van het bad        iedereen die er woont en',
    'in de wijk. Daarna ging de raad uit      de Wlz geldt voor ouderen',
    'een en sprak de wethouder verder.        in een instelling.',
  ].join('\n')
  const links = read(`${LONG}.\n\n${across}\n\n${LONG}, en de Wlz geldt.\n`)
  expect(show(links)).toEqual(['Wlz → wlz'])
})

test('numbers of a text full of reading errors are not believed; names are', () => {
  const findings = [
    { rule: 'damaged-text-layer', level: 'warning', message: 'Veel leesfouten.', position: null } as const,
  ]
  const links = read(
    `${LONG}.\n\nZie artikel 2.1.1 van de Wmo 2015. De gemeente Waterstad betaalt.\n`,
    findings,
  )
  expect(show(links)).toEqual(['artikel 2.1.1 van de Wmo 2015 → ?', 'gemeente Waterstad → waterstad'])
})
