import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { Block } from '../../src/collections/schema/block.ts'
import { drawSheet, sheetTree } from '../../src/render/sheet/draw-sheet.ts'
import { outlinesOf } from '../../src/render/sheet/outlines.ts'
import { type Paper, sheetOf } from '../../src/render/sheet/sheet.ts'
import { withBars } from '../../src/seed/withdrawn.ts'
import type { Evidence, EvidenceLine } from '../../src/sources/evidence.ts'
import { allText, elements } from './tree-helpers.ts'

const rows = ['Nota <b>wegen</b>', 'De pont1 vaart, zegt', 'mevrouw Proef, niet meer.', 'Pagina 2 van 2']
const text = `${rows.join('\n')}\n`
const at = (row: number): [number, number] => {
  const start = rows.slice(0, row).reduce((sum, { length }) => sum + length + 1, 0)
  return [start, start + (rows[row]?.length ?? 0)]
}

const line = (row: number, more: Partial<EvidenceLine> = {}): EvidenceLine => {
  const [start, end] = at(row)
  return {
    start,
    end,
    page: row === 3 ? 2 : 1,
    box: [80, 100 + row * 12, 200, 109 + row * 12],
    size: 9,
    ...more,
  }
}

const [pont] = at(1)
const evidence: Evidence = {
  version: 1,
  source: { file: 'source.pdf', sha256: 'a'.repeat(64), adapter: 'pdf' },
  pages: [1, 2].map((number) => ({ number, label: String(number + 10), width: 595, height: 842 })),
  lines: [
    line(0, { bold: true, size: 12 }),
    line(1, { runs: [{ start: pont + 7, end: pont + 8, size: 5.5, raised: true }] }),
    line(2),
    line(3),
  ],
}
const blocks = [
  { id: 's1', type: 'heading', text: rows[0], source: [at(0)] },
  { id: 'p1', type: 'paragraph', text: '', source: [[pont, at(2)[1]]] },
] as Block[]
const paper: Paper = { document: { blocks }, evidence, text }
const drawn = { title: 'Bladzijde 11', href: (block: string) => `/documenten/nota/#${block}` }
const sheet = sheetOf(paper, 1)
if (!sheet) throw new Error('there is no page 1')
const tree = sheetTree(sheet, drawn)

test('rows are of the block that has their words; other rows are of none', () => {
  expect(sheet.parts.map(({ block, rows: own }) => [block?.id, own.length])).toEqual([
    ['s1', 1],
    ['p1', 2],
  ])
  expect(sheetOf(paper, 2)?.parts.map(({ block, outlines }) => [block, outlines])).toEqual([[null, []]])
  expect(sheetOf(paper, 3)).toBeNull()
})

test('every row is text at its place, with its size and weight; a raised sign stands above the row', () => {
  expect(
    elements(tree)
      .filter(({ tagName, properties }) => tagName === 'text' && !properties.className)
      .map((element) => toHtml(element, { space: 'svg' })),
  ).toMatchInlineSnapshot(`
    [
      "<text x="80" y="109" font-size="12" font-weight="bold" textLength="120" lengthAdjust="spacingAndGlyphs">Nota &#x3C;b>wegen&#x3C;/b></text>",
      "<text x="80" y="121" font-size="9" textLength="120" lengthAdjust="spacingAndGlyphs">De pont<tspan dy="-3.2" font-size="5.5">1</tspan><tspan dy="3.2"> vaart, zegt</tspan></text>",
      "<text x="80" y="133" font-size="9" textLength="120" lengthAdjust="spacingAndGlyphs">mevrouw Proef, niet meer.</text>",
    ]
  `)
})

test('a block is one link with a name and outlines, before its words', () => {
  const links = elements(tree).filter(({ tagName }) => tagName === 'a')
  expect(links.map(({ properties: { href, ariaLabel } }) => [href, ariaLabel])).toEqual([
    ['/documenten/nota/#s1', expect.any(String)],
    ['/documenten/nota/#p1', 'alinea 1'],
  ])
  expect(links[1] && toHtml(links[1], { space: 'svg' })).toContain(
    '<rect class="omtrek" x="78" y="110" width="124" height="26.5">',
  )
})

test('words of a source are never markup, and nothing has a style of its own', () => {
  const html = drawSheet(sheet, drawn)
  expect(html).toContain('Nota &#x3C;b>wegen')
  // In the value of an attribute, between quotes, a tag is none.
  expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<b>|style=|xlink|<script/)
  expect(html).toMatch(
    /^<svg class="blad-papier" viewBox="0 0 595 842" role="group" aria-label="Bladzijde 11">/,
  )
})

test('withdrawn words are bars', () => {
  const start = text.indexOf('Proef')
  const open = sheetOf({ ...paper, text: withBars(text, [[start, start + 5]]) }, 1)
  const shown = open ? allText(sheetTree(open, drawn)) : ''
  expect(shown).toContain('mevrouw █████, niet meer.')
  expect(shown).not.toContain('Proef')
})

test('a block that goes on in another column has two outlines; a table has one', () => {
  expect(
    outlinesOf(
      [
        [80, 700, 280, 709],
        [80, 712, 280, 721],
        [310, 100, 510, 109],
      ],
      false,
    ),
  ).toEqual([
    [80, 700, 280, 721],
    [310, 100, 510, 109],
  ])
  expect(
    outlinesOf(
      [
        [80, 100, 200, 130],
        [310, 100, 510, 109],
      ],
      true,
    ),
  ).toEqual([[80, 100, 510, 130]])
})
