import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packLinks, unpackLinks } from '../../../src/cli/facts/link-rows.ts'
import { LINK_KINDS, type Link } from '../../../src/links/link.ts'

const place = fc.constantFrom('p1', 'p2', 'tabel-1.r2')
const target = fc.record({
  id: fc.constantFrom('wlz', 'wmo', 'a b'),
  url: fc.constantFrom('/wetten/wlz/', ''),
})
const link = fc.record(
  {
    document: fc.constant('nota'),
    block: place,
    start: fc.nat(),
    end: fc.nat(),
    text: fc.constantFrom('Wlz', 'de wet', '', '-1'),
    kind: fc.constantFrom(...LINK_KINDS),
    targets: fc.array(target, { maxLength: 3 }),
    reason: fc.constantFrom('Staat er niet.', ''),
    by: place,
  },
  { requiredKeys: ['document', 'block', 'start', 'end', 'text', 'kind', 'targets'] },
)

test('links that were kept are what they were, written alike', () => {
  fc.assert(
    fc.property(fc.array(link), (all) => {
      const links = all as unknown as Link[]
      const kept = deserialize(serialize(packLinks(links)))
      expect(JSON.stringify(unpackLinks(kept, 'nota' as Link['document']))).toBe(JSON.stringify(links))
    }),
  )
})
