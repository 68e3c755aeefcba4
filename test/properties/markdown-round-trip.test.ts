import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/collections/markdown/markdown.ts'
import { withStructure } from '../../src/collections/markdown/structure.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import { block, documentOf, idsFor, note } from '../collections/helpers.ts'

const RUNS = Number(process.env.FC_RUNS ?? 300)

/** Everything that Markdown could take for its own. */
const SPECIAL = [
  '#',
  '##',
  '1.',
  '12)',
  '-',
  '+',
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '~',
  '~~',
  '>',
  '<',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&',
  '&amp;',
  '&#32;',
  '[',
  ']',
  '[^1]',
  '[^fn1]',
  '[^fn1]:',
  '[!kader]',
  '[!tabel]',
  '![',
  '](',
  '(',
  ')',
  '!',
  '|',
  '\\',
  '\\|',
  '\\\\',
  '^p3',
  ' ^p3',
  '^',
  ':',
  '---',
  '===',
  '***',
  '=',
  '$',
  '$$',
  '{',
  '}',
  '@',
  'a@b.nl',
  'https://a.nl/b_c*d',
  'www.a.nl',
  'http://',
  '[ ]',
  '[x]',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\f',
  '«',
  '“',
  'é',
  'ï',
  '💶',
  'zorg',
  'Wmo 2015',
  'a',
  '1',
  '.',
  '"',
  "'",
]
const words = fc.oneof(
  fc.array(fc.constantFrom(...SPECIAL), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...SPECIAL), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\0\t\n\r]/g, '')),
)
const anyWords = fc.oneof(
  words,
  fc
    .array(fc.oneof(words, fc.constantFrom('\t', '\n', '\r', '\r\n')), { maxLength: 5 })
    .map((parts) => parts.join('')),
)
/** Clean text, as documents have it: no spaces at its ends. */
const cleanWords = words.map((text) => text.replace(/^ +| +$/g, ''))
const number = fc.constantFrom(
  undefined,
  undefined,
  '1.',
  '3.2',
  'a.',
  '(ii)',
  '12)',
  '*',
  '1',
  '[1]',
  ' ',
  '§ 4',
)

/** A block before it has an id and a parent. */
const part = (text: fc.Arbitrary<string>) =>
  fc.record({
    type: fc.constantFrom(
      'heading',
      'paragraph',
      'paragraph',
      'listItem',
      'listItem',
      'footnote',
      'box',
      'figure',
      'table',
    ),
    text,
    rows: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
    level: fc.integer({ min: 1, max: 6 }),
    number,
    inside: fc.boolean(),
    notes: fc.array(
      fc.record({
        at: fc.nat(40),
        target: fc.nat(3),
        marker: fc.constantFrom('iii', 'iv', '7', '*', '-->', 'a"b'),
      }),
      {
        maxLength: 3,
      },
    ),
  })
type Part = ReturnType<typeof part> extends fc.Arbitrary<infer P> ? P : never

function textOf({ type, text, rows }: Part): string {
  if (type !== 'table') return text
  return [
    text.replace(/[\t\n\r]/g, ''),
    ...rows.map((row) => row.map((cell) => cell.replace(/[\t\n\r]/g, '')).join('\t')),
  ].join('\n')
}

/** Notes point at footnotes that are there, or at none. */
function notesOf(each: Part, text: string, footnotes: string[]): Block['notes'] {
  const notes = each.notes.map(({ at, target, marker }) => {
    const id = footnotes[target]
    const place = Math.min(at, text.length)
    return id === undefined ? note(place, marker) : note(place, /\d+/.exec(id)?.[0] ?? '', id)
  })
  return notes.length > 0 ? notes.sort((a, b) => a.at - b.at) : undefined
}

function toBlocks(parts: Part[]): Block[] {
  const ids = idsFor(parts)
  const footnotes = ids.filter((id) => id.startsWith('fn'))
  const boxes = ids.filter((id) => id.startsWith('kader'))
  return parts.map((each, at) => {
    const text = textOf(each)
    const notes = notesOf(each, text, footnotes)
    return block({
      id: ids[at] as string,
      type: each.type as Block['type'],
      text,
      parent: each.inside && boxes[0] !== ids[at] ? (boxes[0] ?? null) : null,
      ...(['heading', 'listItem'].includes(each.type) && { level: each.level }),
      ...(each.number !== undefined && each.type !== 'footnote' && { number: each.number }),
      ...(each.type === 'footnote' && { marker: /\d+/.exec(ids[at] as string)?.[0] ?? '' }),
      ...(notes && { notes }),
      source: [[at, at + 1]],
    })
  })
}

const blocksWith = (text: fc.Arbitrary<string>) =>
  fc.array(part(text), { maxLength: 8 }).map((parts) => toBlocks(parts as Part[]))

describe('Markdown of a document', () => {
  it('reads back as the document, whatever its blocks', () => {
    fc.assert(
      fc.property(blocksWith(anyWords), words, (blocks, title) => {
        const document = withStructure(documentOf(blocks, { title: title || 'x', aliases: {} }))
        expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
      }),
      { numRuns: RUNS },
    )
  })

  it('carries clean text, notes and numbers itself: the map needs to add only levels and parents', () => {
    fc.assert(
      fc.property(blocksWith(cleanWords), (blocks) => {
        const said = Object.values(withStructure(documentOf(blocks)).map.structure ?? {}).flatMap((each) =>
          Object.keys(each),
        )
        expect(said.filter((part) => part !== 'level' && part !== 'parent')).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('keeps a block on one line', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const body = toMarkdown(documentOf([block({ id: 'p1', text })])).split('\n---\n\n')[1]
        expect(body?.trimEnd().split('\n').length).toBe(1)
      }),
      { numRuns: RUNS },
    )
  })
})
