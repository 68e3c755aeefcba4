import { expect, test } from 'vitest'
import { forLatin } from '../../src/text/latin.ts'

const found = (pattern: RegExp, text: string): unknown[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, match])

/** All signs that may be in a Latin text, then a text of other scripts. */
const TEXTS = [
  Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).join('x'),
  'Één pgb’s – “zorg”: ½ × € 3,50 \u2028ſk Dĳk\n[coördinatie]',
  'Ελλάδα 12 Київ 𝐀b ﬁets \u2163',
]

test('a text is searched by a pattern that finds the same', () => {
  for (const pattern of [
    /\p{L}+/gu,
    /[\p{L}\p{M}\d]+(?!\p{N})/gu,
    /[^\p{L}\]\\]\p{Lu}/gu,
    /(?<=\p{Lu})\p{Ll}|\[|\p{M}|[\p{M}]/giu,
  ])
    for (const text of TEXTS) expect(found(forLatin(pattern)(text), text)).toEqual(found(pattern, text))
})

test('only a text of Latin letters and usual signs has the quicker one', () => {
  const pattern = /\p{L}/u
  expect(TEXTS.map((text) => forLatin(pattern)(text) === pattern)).toEqual([false, false, true])
})
