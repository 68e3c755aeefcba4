import { decode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Cbor } from '../../../src/search/pagefind/cbor.ts'
import { WordCbor } from '../../../src/search/pagefind/word-cbor.ts'

type Item = number | string | Item[]

const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: -70_000, max: 0xff_ff_ff_ff }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(tie('item'), { maxLength: 300 }),
  ),
}))

function write(to: Cbor, one: Item): Cbor {
  if (typeof one === 'number') return to.number(one)
  if (typeof one === 'string') return to.text(one)
  to.list(one.length)
  for (const each of one) write(to, each)
  return to
}

test('what is written reads back the same', () => {
  fc.assert(
    fc.property(item, (one) => {
      expect(decode(write(new Cbor(), one).bytes())).toEqual(one)
    }),
  )
})

test('the words of an index are written as any text, in the same room again', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'z', '0', 'ω', 'ψ'), maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  const words = new WordCbor()
  fc.assert(
    fc.property(text, (one) => {
      words.clear()
      expect(words.text(one).bytes()).toEqual(new Cbor().text(one).bytes())
    }),
  )
})

test('items that are written already come in as they are', () => {
  const inner = new Cbor().number(7).text('zorg').bytes()
  expect(decode(new Cbor().list(2).items(inner).bytes())).toEqual([7, 'zorg'])
})
