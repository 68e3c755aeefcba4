import { encode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsOf, listOf } from '../../../src/search/pagefind/cbor.ts'

const item = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.maxSafeInteger(),
  fc.array(fc.nat(100_000), { maxLength: 300 }),
  fc.uint8Array(),
)

test('a list is taken apart as it is written, and put together again', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (items) => {
      const written = encode(items)
      expect(itemsOf(written).map((each) => Buffer.from(each))).toEqual(
        items.map((each) => Buffer.from(encode(each))),
      )
      expect(Buffer.from(listOf(itemsOf(written)))).toEqual(Buffer.from(written))
    }),
  )
})
