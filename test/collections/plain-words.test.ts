import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsedBlocks } from '../../src/collections/markdown/parsed-blocks.ts'
import { isPlain } from '../../src/collections/markdown/plain-words.ts'
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
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...ODD, ' ', '. ', ', ', ': '), fc.lorem({ maxCount: 2 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
const id = fc.constantFrom('p12', 's3', 'p4a')
const anyNumber = fc.constantFrom(undefined, undefined, '3.2', 'a.', '(ii)', '12)', '*', '§ 4', '1-2', 'IV')
const text = (value: string) => ({ type: 'text' as const, value })
const emphasis = (value: string) => ({ type: 'emphasis' as const, children: [text(value)] })

test('words that are plain are in Markdown what they are here', () => {
  let plain = 0
  fc.assert(
    fc.property(anyText, id, anyNumber, (words, block, number) => {
      if (!isPlain({ id: block as never, text: words, number })) return
      plain++
      const line = `${number === undefined ? '' : `*${number}* `}${words} ^${block}`
      expect(
        phrase([
          ...(number === undefined ? [] : [emphasis(number), text(' ')]),
          text(words),
          text(` ^${block}`),
        ]),
      ).toBe(line)
      const told = { id: block, text: words, ...(number !== undefined && { number }) }
      expect(parsedBlocks(`${line}\n`)).toMatchObject([told])
      expect(parsedBlocks(`- ${line}\n`)).toMatchObject([told])
      expect(parsedBlocks(`## ${line}\n`)).toMatchObject([told])
    }),
    { numRuns: 700 },
  )
  expect(plain).toBeGreaterThan(20)
})

test.each([
  'Zie a_b.',
  'Dit &amp; dat',
  '1. Eerst',
  '2) Daarna',
  '- los',
  'Een *ster*',
  'een <b>',
  'in\u00advoegen',
  'twee  blanks',
  'achteraan ',
  'zacht\tstreepje',
  '',
])('«%s» is not plain', (words) => expect(isPlain({ id: 'p1' as never, text: words })).toBe(false))
