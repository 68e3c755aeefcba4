import { expect, test } from 'vitest'
import { lineEnd } from '../../../src/blocks/pieces/line-end.ts'
import { printed } from '../read-text.ts'

/** The words around a line end as the reader sees them, in a text that has these words elsewhere. */
function joined(rows: string, elsewhere = ''): string {
  const text = printed(`${rows}\n\nx ${elsewhere} x`)
  const [line, next] = [text.lines[0], text.lines[1]]
  if (!line || !next) return ''
  const { hyphen, as } = lineEnd(line, next.text, text)
  return `${hyphen === 'drop' ? line.text.slice(0, -1) : line.text}${as}${next.text}`
}

test.each([
  ['het\nbad', 'het bad', ''],
  ['zwem-\nbad', 'zwembad', ''],
  ['zwem-\nen strandbad', 'zwem- en strandbad', ''],
  ['Wlz-\nzorg', 'Wlz-zorg', 'Wlz-bad'],
  ['24-\nuurszorg', '24-uurszorg', ''],
  ['Noord-\nBrabant', 'Noord-Brabant', ''],
  ['zwem-\nbad', 'zwem-bad', 'zwem-bad'],
  ['https://bad.example/warm-\nwater', 'https://bad.example/warm-water', ''],
  ['https://\nwww.bad.example/water', 'https://www.bad.example/water', ''],
  ['www.bad.example/warm\n%20water.pdf', 'www.bad.example/warm%20water.pdf', ''],
  ['zwemon\nderwijs', 'zwemonderwijs', 'zwemonderwijs'],
])('%j is %s', (rows, shown, elsewhere) => expect(joined(rows, elsewhere)).toBe(shown))

test.each([
  ['D\ne gemeente', true],
  ['I\nn 2031', true],
  ['I\nde verordening vast te stellen;\n\nII\nde oude in te trekken.', false],
  ['A\nde brug;\n\nB\nde pont.', false],
  ['V\nde pont.\n\nIV\nde brug.', false],
])('a letter alone is the first of a word, but not where it numbers: %j', (source, joins) => {
  const text = printed(source)
  expect(lineEnd(text.lines[0]!, text.lines[1]!.text, text).as).toBe(joins ? '' : ' ')
})
