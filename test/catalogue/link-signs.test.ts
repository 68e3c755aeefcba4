import { expect, test } from 'vitest'
import { signOfLinks } from '../../src/catalogue/reads/link-signs.ts'
import { forget } from '../../src/catalogue/reads/reads.ts'
import { give, takeBack } from '../../src/claims/given.ts'
import type { Link } from '../../src/links/link.ts'
import { sampleLibrary } from '../render/sample-library.ts'

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

test('what a document said when it was what it is now says its numbers, and links of others are looked at', () => {
  const kept = new Map<string, unknown>()
  const signOf = (own: string, links: Link[]): string => {
    forget()
    const each = { of: () => kept, ofAll: () => new Map() }
    give({ library: { ...sampleLibrary, links }, own: new Map([['nota', own]]), each })
    const sign = signOfLinks(links)
    takeBack()
    return sign
  }
  const sign = signOf('as it was', ALL)
  expect([...kept]).toEqual([['as it was', expect.any(Float64Array)]])
  // Nobody looks at the links: that is what the value for their document is for.
  const unread = ALL.map((each) =>
    Object.defineProperty({ ...each }, 'text', { get: fail, enumerable: true }),
  )
  expect(signOf('as it was', unread)).toBe(sign)
  expect(signOf('another', ALL.slice(1))).not.toBe(sign)
  expect(signOfLinks(ALL)).toBe(sign)
})

test('documents of which nothing is known by one value are looked at', () => {
  const links = [link({ document: 'brief' }), link({ document: 'wet' }), link({ document: 'wet', start: 2 })]
  const wanted = signOfLinks(links)
  forget()
  const kept = new Map<string, unknown>()
  const each = { of: () => kept, ofAll: () => new Map() }
  give({ library: { ...sampleLibrary, links }, own: new Map(), each })
  expect(signOfLinks(links)).toBe(wanted)
  expect(kept.size).toBe(0)
  takeBack()
})

const fail = (): never => {
  throw new Error('A link was looked at.')
}
