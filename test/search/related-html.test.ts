import { expect, test } from 'vitest'
import { relatedHtml } from '../../src/search/related/related-html.ts'

const mark = (text: string) => ({ text, marked: true })
const bare = (text: string) => ({ text, marked: false })
const htmlOf = (runs: { text: string; marked: boolean }[]): string =>
  relatedHtml([
    {
      id: 'p3',
      start: 'Zo begint het …',
      related: [{ url: '/documenten/nota/?m=4~brug_10.4#p12', name: 'Nota, alinea 12', runs }],
    },
  ])

test('the link is the name of the passage, and its words stand beside it', () => {
  expect(htmlOf([bare('De '), mark('brug'), bare(' is dicht.')])).toBe(
    '<h2 id=p3><a href=../#p3>Alinea 3</a></h2><p>Zo begint het …</p><ul role=list><li>' +
      '<a href="../../nota/?m=4~brug_10.4#p12">Nota, alinea 12</a> De <mark>brug</mark> is dicht.</li></ul>',
  )
})

test.each([
  [[mark('houten'), bare(' '), mark('brug'), bare(' '), mark('dicht')], '<mark>houten brug dicht</mark>'],
  [[mark('houten'), bare(', '), mark('brug')], '<mark>houten</mark>, <mark>brug</mark>'],
  [[mark('brug'), bare(' '), bare('dicht')], '<mark>brug</mark> dicht'],
  [[bare(' '), mark('brug'), bare(' ')], ' <mark>brug</mark> '],
])('words that follow each other are one mark: %j', (runs, html) => {
  expect(htmlOf(runs)).toContain(`alinea 12</a> ${html}</li>`)
})
