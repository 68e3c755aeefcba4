import { expect, test } from 'vitest'
import { fingerprintOfLinks } from '../../src/catalogue/reads/link-fingerprints.ts'
import { resetTracking } from '../../src/catalogue/reads/reads.ts'
import { clearBuildContext, setBuildContext } from '../../src/claims/build-context.ts'
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
  const sign = fingerprintOfLinks(ALL)
  expect(fingerprintOfLinks(structuredClone(ALL))).toBe(sign)
  resetTracking()
  expect(fingerprintOfLinks(ALL)).toBe(sign)
  expect(fingerprintOfLinks([])).not.toBe(sign)
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
  expect(fingerprintOfLinks(links)).not.toBe(fingerprintOfLinks(ALL))
})

test('what a document said when it was what it is now says its numbers, and links of others are looked at', () => {
  const kept = new Map<string, unknown>()
  const signOf = (own: string, links: Link[]): string => {
    resetTracking()
    const valueCache = { of: () => kept, ofAll: () => new Map() }
    setBuildContext({
      library: { ...sampleLibrary, links },
      claimsDigests: new Map([['nota', own]]),
      valueCache,
    })
    const sign = fingerprintOfLinks(links)
    clearBuildContext()
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
  expect(fingerprintOfLinks(ALL)).toBe(sign)
})

test('documents of which nothing is known by one value are looked at', () => {
  const links = [link({ document: 'brief' }), link({ document: 'wet' }), link({ document: 'wet', start: 2 })]
  const wanted = fingerprintOfLinks(links)
  resetTracking()
  const kept = new Map<string, unknown>()
  const valueCache = { of: () => kept, ofAll: () => new Map() }
  setBuildContext({ library: { ...sampleLibrary, links }, claimsDigests: new Map(), valueCache })
  expect(fingerprintOfLinks(links)).toBe(wanted)
  expect(kept.size).toBe(0)
  clearBuildContext()
})

const fail = (): never => {
  throw new Error('A link was looked at.')
}
