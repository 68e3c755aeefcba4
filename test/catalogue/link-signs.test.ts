import { expect, test } from 'vitest'
import { signOfLinks } from '../../src/catalogue/reads/link-signs.ts'
import { forget } from '../../src/catalogue/reads/reads.ts'
import type { Link } from '../../src/links/link.ts'

const link = (more: Partial<Record<keyof Link, unknown>> = {}): Link =>
  ({
    ...{ document: 'nota', block: 'p1', start: 0, end: 4, text: 'Zorg', kind: 'term' },
    targets: [{ id: 'zorg', url: '/begrippen/zorg/' }],
    ...more,
  }) as Link

const ALL = [link(), link({ block: 'p2' }), link({ start: 9, end: 13 })]

test('links that say the same have the same sign, also when it was forgotten', () => {
  const sign = signOfLinks(ALL)
  expect(signOfLinks(structuredClone(ALL))).toBe(sign)
  forget()
  expect(signOfLinks(ALL)).toBe(sign)
  expect(signOfLinks([])).not.toBe(sign)
})

test.each<[string, Link[]]>([
  ['a place', [link(), link({ block: 'p3' }), link({ start: 9, end: 13 })]],
  ['words', [link({ text: 'zorg' }), ...ALL.slice(1)]],
  ['an address', [link({ targets: [{ id: 'zorg', url: '/begrippen/zorg-2/' }] }), ...ALL.slice(1)]],
  ['a block that says what they mean', [link({ by: 'p9' }), ...ALL.slice(1)]],
  ['one less', ALL.slice(1)],
  ['one more', [...ALL, link()]],
  ['another order', ALL.toReversed()],
])('another sign: %s', (_, links) => {
  expect(signOfLinks(links)).not.toBe(signOfLinks(ALL))
})
