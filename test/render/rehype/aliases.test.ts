import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { rehypeAliases } from '../../../src/render/rehype/aliases.ts'

const named = (tree: Root, aliases: Record<string, string>): string =>
  toHtml(
    unified()
      .use(rehypeAliases, { aliases } as never)
      .runSync(tree),
  )
const tree = (...children: Root['children']): Root => ({ type: 'root', children })

test('a second name stands before all else in its block', () => {
  expect(named(tree(h('p#p1', [h('a.num', '1'), 'Woorden'])), { 'actie-5': 'p1' })).toBe(
    '<p id="p1"><span class="alias" id="actie-5"></span><a class="num">1</a>Woorden</p>',
  )
})

test('several names of one block stand in their order', () => {
  const html = named(tree(h('p#p1')), { een: 'p1', twee: 'p1', drie: 'p1' })
  expect([...html.matchAll(/alias" id="(\w+)"/g)].map(([, id]) => id)).toEqual(['een', 'twee', 'drie'])
})

test('that of a heading stands beside it, in the line of the heading', () => {
  expect(named(tree(h('div.head', [h('h2#s1', 'Kop')])), { s9: 's1' })).toBe(
    '<div class="head"><span class="alias" id="s9"></span><h2 id="s1">Kop</h2></div>',
  )
})

test('what is laid out in columns has it in the first: a row, a note; an item of a list has not', () => {
  const rows = tree(h('table', h('tr#r1', [h('th', 'Rij'), h('td', '1')])))
  expect(named(rows, { r9: 'r1' })).toContain('<th><span class="alias" id="r9"></span>Rij</th>')
  const note = tree(h('li#fn1', [h('span.marker', '1'), h('div', 'Noot')]))
  expect(named(note, { fn9: 'fn1' })).toContain('<span class="marker"><span class="alias" id="fn9"></span>1')
  const item = tree(h('li#p1', [h('a.num', '1'), 'Punt']))
  expect(named(item, { p9: 'p1' })).toContain('<li id="p1"><span class="alias" id="p9"></span><a')
})

test('a name that something bears, or of a block that is not there, is left out', () => {
  const html = named(tree(h('p#p1'), h('p#p2')), { p2: 'p1', p3: 'p8' })
  expect(html).toBe('<p id="p1"></p><p id="p2"></p>')
})
