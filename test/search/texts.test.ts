import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsIn, wordsIn } from '../../src/search/dutch/fold.ts'
import { findPhrases } from '../../src/search/texts/find-phrases.ts'
import { countWords, joinTexts, readTexts } from '../../src/search/texts/texts.ts'
import { WordReader } from '../../src/search/texts/word-reader.ts'
import { Words } from '../../src/search/texts/words.ts'

const PIECES = [
  ...['zorg', 'Wlz', 'SOFA-model', 'HealthCheck', 'Ieder(in)', '(zorg)akkoorden', 'dak- en thuisloosheid'],
  ...['€ 19', '19 euro', '1 650', '29.538', '2.1.4b', '80%', '1,5', "regio's", 'regio’s', 'cliënt', 'ĳs'],
  ...[
    '<b>',
    '&lt;i&gt;',
    '</u>',
    '<',
    '(',
    ')',
    '-',
    '’',
    "'",
    '`',
    '.',
    ',',
    ' ',
    '\n',
    '𝒜',
    'e\u0301',
    'ABCdef',
  ],
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)))

const reader = new WordReader()
const read = (each: string) => {
  const { count, numbers, starts, ends, isWhole, parts, words } = reader.read(each)
  const forms = Array.from({ length: count }, (_, at) => ({
    start: starts[at],
    end: ends[at],
    word: words.list[numbers[at] as number],
  }))
  const whole = forms.filter((_, at) => isWhole[at])
  expect(parts).toBe(forms.length - whole.length)
  return { forms, whole }
}

test('words of plain letters are read as the whole expression reads them', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(read(each)).toEqual({ forms: formsIn(each), whole: wordsIn(each) })
    }),
    { numRuns: 1000 },
  )
})

test('of the beginning of a text the words are read as in all of it', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (each, upTo) => {
      const before = ({ start = 0 }: { start?: number }) => start < upTo
      const [all, { count, numbers, starts, ends, words }] = [read(each), reader.read(each, upTo)]
      const forms = Array.from({ length: count }, (_, at) => at).map((at) => ({
        start: starts[at] as number,
        end: ends[at],
        word: words.list[numbers[at] as number] as string,
      }))
      const isNoAmount = ({ word = '' }: { word?: string }) => !/^eur\d|^procent$/.test(word)
      expect(forms.filter(before).filter(isNoAmount)).toEqual(all.forms.filter(before).filter(isNoAmount))
    }),
    { numRuns: 1000 },
  )
})

test('a word has one number, however many there are and however it was met', () => {
  const words = new Words()
  const all = Array.from({ length: 20_000 }, (_, at) =>
    at.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[+digit]!),
  )
  const some = [...new Set(all)]
  expect(some.map((word) => words.numberOf(word))).toEqual([...some.keys()])
  const line = some.join(' ').toUpperCase()
  let at = 0
  const again = some.map((word) => {
    const number = words.numberIn(line, at, at + word.length)
    at += word.length + 1
    return number
  })
  expect(again).toEqual([...some.keys()])
  expect(words.numberIn('een Sluisje', 4, 11)).toBe(words.numberOf('sluisje'))
  expect(words.list).toEqual([...some, 'sluisje'])
})

test('texts read apart and put together are as if they were read together', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.nat(6), (texts, at) => {
      const own = new WordReader()
      const parts = [texts.slice(0, at), texts.slice(at)].map((part) => readTexts(part, own))
      const [joined, together] = [joinTexts(own.words, parts), readTexts(texts)]
      expect({ ...joined, words: own.words.list }).toEqual({ ...together, words: together.words.list })
      expect([...countWords(joined)]).toEqual([...countWords(together)])
      expect(countWords(parts[1]!)).toEqual(countWords(readTexts(texts.slice(at))))
    }),
  )
})

test('a row of words is held where its words stand after each other in one text, whole', () => {
  const texts = readTexts(['De zorg voor SOFA-model', 'elke dag', 'zorg'])
  const rows = [
    ['zorg', 'voor'],
    ['de', 'zorg', 'voor', 'sofamodel'],
    ['voor', 'sofa'],
    ['sofamodel', 'elke'],
  ]
  expect(findPhrases(texts, rows)).toEqual(new Set([rows[0], rows[1]]))
  expect(countWords(texts).get('zorg')).toBe(2)
})
