import fc from 'fast-check'
import type { Element, ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { documentTree } from '../../src/render/document.ts'
import { element } from '../../src/render/html/element.ts'
import { printHtml } from '../../src/render/html/print.ts'
import { sampleLibrary } from './sample-library.ts'

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('a & b', '<script>', '"\'`', '\u0000', '</p>', '&amp;', 'é\u00a0€ 😀'),
)
const properties = fc.dictionary(
  fc.constantFrom(
    'id',
    'href',
    'className',
    'rel',
    'dataPage',
    'ariaLabel',
    'tabIndex',
    'colSpan',
    'hidden',
    'download',
    'title',
    'data-x',
    'headers',
    'accept',
  ),
  fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null), fc.array(words, { maxLength: 3 })),
) as fc.Arbitrary<Properties>
const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words.map((value): ElementContent => ({ type: 'text', value })),
    words.map((value): ElementContent => ({ type: 'comment', value })),
    tie('element'),
  ),
  element: fc
    .record({
      tagName: fc.constantFrom(
        'p',
        'a',
        'span',
        'wbr',
        'br',
        'img',
        'input',
        'svg',
        'path',
        'script',
        'template',
        'ul',
        'td',
      ),
      properties,
      children: fc.array(tie('node'), { maxLength: 4 }),
    })
    .map((parts): Element => ({ type: 'element', ...parts })),
}))

test('what is printed is what the library prints, character by character', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
      expect(printHtml(nodes)).toBe(toHtml({ type: 'root', children: nodes }, { preferUnquoted: true }))
    }),
  )
})

test.each([[[' ']], [['']], [['a', '']], [['', 'a']], [[' a', 'b ']], [[1, 'a']]])(
  'a list of values %j is printed as the library does',
  (values) => {
    const nodes = ['className', 'accept'].map((key) => element('p', { [key]: values }))
    expect(printHtml(nodes)).toBe(toHtml({ type: 'root', children: nodes }, { preferUnquoted: true }))
  },
)

test('an element without an end has none around words that are none', () => {
  expect(printHtml([element('input', {}, [''])])).toBe('<input>')
})

test('the text of a document is printed as the library prints it', () => {
  const [document] = sampleLibrary.documents
  const { children } = documentTree(document!, buildCatalogue(sampleLibrary))
  expect(printHtml(children)).toBe(toHtml({ type: 'root', children }, { preferUnquoted: true }))
})

test('an element has its words as nodes of text', () => {
  const made = element('a', { href: '#p1' }, ['een ', element('b', {}, ['twee'])])
  expect(printHtml([made])).toBe('<a href=#p1>een <b>twee</b></a>')
})
