import { expect, test } from 'vitest'
import { readQuestion } from '../../src/search/ask/question.ts'
import { formsIn } from '../../src/search/dutch/fold.ts'

const tags = (text: string): string[] =>
  formsIn(text).flatMap(({ start, end, word }) =>
    word.startsWith('<') ? [`${word} ${text.slice(start, end)}`] : [],
  )

test.each([
  ['Schrijf <b>vet</b> zo.', ['<b> b', '<b> b']],
  ['Schrijf &lt;B&gt; zo, of <u class=x> en <i/>.', ['<b> B', '<u> u', '<i> i']],
  ['a < b en c <d, x<y>', ['<y> y']],
  ['<script> en <em>', []],
])('marks of one letter are words: %s', (text, found) => {
  expect(tags(text)).toEqual(found)
})

test('a mark of one letter can be asked for, the letter alone asks nothing', () => {
  expect(readQuestion('<b>').terms.map(({ words }) => words)).toEqual([['<b>']])
  expect(readQuestion('b').terms).toEqual([])
})
