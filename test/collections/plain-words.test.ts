import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlain } from '../../src/collections/markdown/plain-words.ts'
import { bareBlocks } from '../../src/collections/markdown/structure.ts'
import { phrase } from '../../src/collections/markdown/write-inline.ts'

const ODD = [
  ...[
    'www.',
    'd.w.z.',
    'http://',
    'a@b.nl',
    '1.',
    '- ',
    '+',
    '*',
    '_',
    '`',
    '[x]',
    '![',
    '<b>',
    '&amp;',
    '~',
  ],
  ...['\\', '#', '|', '^p2', '$', '{', '=', '>', '--', 'W.', 'ftp:', '  ', '\n', '\t', 'é', '’', '"', '%'],
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...ODD, ' ', '. ', ', ', ': '), fc.lorem({ maxCount: 2 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
const id = fc.constantFrom('p12', 's3', 'tabel-1')

test('words that are plain are in Markdown what they are here', () => {
  let plain = 0
  fc.assert(
    fc.property(text, id, (words, block) => {
      if (!isPlain({ id: block as never, text: words })) return
      plain++
      const line = `${words} ^${block}`
      expect(
        phrase([
          { type: 'text', value: words },
          { type: 'text', value: ` ^${block}` },
        ]),
      ).toBe(line)
      expect(bareBlocks(`${line}\n`)).toMatchObject([{ id: block, text: words }])
    }),
    { numRuns: 700 },
  )
  expect(plain).toBeGreaterThan(20)
})

test.each([
  'Zie www.overheid.nl.',
  'Dat is d.w.z. niet.',
  '1. Eerst',
  'Een *ster*',
  'twee  blanks',
  'achteraan ',
  'een -los',
  '',
])('«%s» is not plain', (words) => expect(isPlain({ id: 'p1' as never, text: words })).toBe(false))
