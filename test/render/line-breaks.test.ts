import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it, test } from 'vitest'
import { keepTogether } from '../../src/render/text/keep-together.ts'
import { slashHtml, softBreaks, softHtml } from '../../src/render/text/soft-breaks.ts'
import { unbreakableIn } from '../../src/render/text/unbreakable.ts'
import { partsHtml, wordsHtml } from '../../src/render/text/words-html.ts'
import { allText } from './tree-helpers.ts'

const text = (value: string): ElementContent => ({ type: 'text', value })
const html = (children: ElementContent[]): string => toHtml({ type: 'root', children })

describe('words that stand on one line', () => {
  const shown = (words: string): string =>
    unbreakableIn(words).reduceRight(
      (all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      words,
    )

  it.each([
    'Er is [€ 55 miljoen] voor zorg, en [€ 1.250,50] voor vervoer.',
    'Dat was [€\u00a012,5 mld.] of [3 miljoen euro].',
    'Volgens [artikel 3] van de wet, [artikel 2.1.4b], [lid 4], en [Artikel 3:305a].',
    'Zie [Kamerstuk 29 538], [nr. 346] en [nrs. 12] en 14.',
    'Begroting [hoofdstuk XVI], [paragraaf 4.1.3], [blz. 12], [§ 5].',
    'Van [1 januari] 2023 tot [31 december] 2024: [25 procent], [12 weken].',
    'De stukken [31 476] en 2019.',
  ])('%s', (words) => expect(shown(words.replaceAll(/[[\]]/g, ''))).toBe(words))

  it.each([
    'In 2019 waren er twee.',
    'Het lid van de raad en het artikel over zorg.',
    'Daarvoor is €55 genoeg.',
    'Een deel Ivoren torens, een titel Inleiding.',
    `Samen € ${'1.000.'.repeat(8)}000 miljoen.`,
    '',
  ])('nothing in: %s', (words) => expect(shown(words)).toBe(words))

  it('takes time in proportion to the text', { retry: 2 }, () => {
    const timeOf = (length: number): number => {
      const long = '1 '.repeat(length)
      const begin = performance.now()
      unbreakableIn(long)
      return performance.now() - begin
    }
    timeOf(1000)
    expect(timeOf(100_000)).toBeLessThan(1000)
  })
})

test('an amount over a link, a marker and a mark: the words stay as they are', () => {
  const nodes = [
    text('Dat is € '),
    h('a', { href: '#x' }, '55'),
    h('sup.ref', '2'),
    text(' miljoen, volgens '),
    h('a', { href: '#y' }, 'artikel 3 van de wet'),
    text('.'),
  ] as Element[]
  const kept = keepTogether(nodes)
  expect(html(kept)).toBe(
    'Dat is <span class="nb">€ <a href="#x">55</a><sup class="ref">2</sup> miljoen</span>, volgens ' +
      '<a href="#y"><span class="nb">artikel 3</span> van de wet</a>.',
  )
  expect(allText(h('p', kept))).toBe(allText(h('p', nodes)))
})

test('an element is never cut: half of a link takes nothing with it', () => {
  const nodes = [text('Zie artikel '), h('a', '3 van de wet')] as ElementContent[]
  expect(html(keepTogether(nodes))).toBe('Zie artikel <a>3 van de wet</a>')
})

test('a quotation keeps its marks, and words are only words', () => {
  expect(
    partsHtml([
      { text: 'Er is ', mark: false },
      { text: '€ 5 miljoen', mark: true },
    ]),
  ).toBe('Er is <mark><span class=nb>€ 5 miljoen</span></mark>')
  expect(wordsHtml('<b>artikel 3</b>')).toBe('&#x3C;b><span class=nb>artikel 3</span>&#x3C;/b>')
})

describe('where a long word may end its line', () => {
  const shown = (words: string): string =>
    softBreaks(words)
      .map((each) => (typeof each === 'string' ? each : each.tagName === 'wbr' ? '~' : '|'))
      .join('')

  it.each([
    'Doven|tolk|voor|zie|ningen',
    'Inko|mens|over|drachten',
    'Cliën|ten|on|der|steu|ning',
    'cliënt|on|der|steu|ning',
    'oude|ren|ini|ti|a|tieven',
    'Bestuurs|ak|koorden',
    'pati|ën|ten|or|ga|ni|sa|ties',
    'wijk|teams/~gemeen|te|lijke',
    'Zorgon|af|han|ke|lijke kosten',
    'Wlz-uitvoer|ders',
    'Vervoer en zorg',
    'Zie https://voorbeeld.example/ondersteuningsarrangementen',
    'TRANSITIEAUTORITEIT',
    '',
  ])('%s', (words) => expect(shown(words.replaceAll(/[|~]/g, ''))).toBe(words))

  it('adds no character to the words', () => {
    const words = 'Samenwerkingsverbanden <zorg>  en\tondersteuningsarrangementen'
    expect(allText(h('p', softBreaks(words)))).toBe(words)
    expect(softHtml(words)).not.toMatch(/\u00ad/)
  })

  it('breaks a heading in the contents after a slash only', () => {
    expect(slashHtml('Wijkteams/gemeentelijke toegang <1/2>')).toBe(
      'Wijkteams/<wbr>gemeentelijke toegang &#x3C;1/2>',
    )
  })
})
