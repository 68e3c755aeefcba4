import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Evidence } from '../../../src/sources/evidence.ts'
import * as names from '../../../src/sources/xml/names.ts'
import { xml } from '../../../src/sources/xml/xml.ts'

/** Every name that means something to the reader, and some that mean nothing. */
const NAMES = [
  ...new Set([
    ...[...names.BLOCKS, ...names.FIELDS, ...names.INLINE, ...names.ITEMS, ...names.LABELS, ...names.LISTS],
    ...[...names.QUOTED, ...names.SECTIONS.keys(), ...names.TITLES, ...names.NUMBERS, ...names.AMENDING],
    ...[
      'kop',
      'noot',
      'noot.nr',
      'nootref',
      'table',
      'title',
      'tgroup',
      'tbody',
      'row',
      'entry',
      'entrytbl',
      'br',
    ],
    ...[
      'tussenkop',
      'stuk',
      'stuknr',
      'dossier',
      'vraag',
      'antwoord',
      'definitie-item',
      'specificatie-item',
      'gegeven',
    ],
    ...[
      'plaatje',
      'bijschrift',
      'math',
      'mfrac',
      'msup',
      'officiele-inhoudsopgave',
      'onbekend',
      'vreemd',
      'kamerstukkop',
    ],
  ]),
]

interface Tree {
  name: string
  children: (Tree | null)[]
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...NAMES),
    children: fc.array(fc.option(tie('tree'), { freq: 2 }), {
      maxLength: 4,
      depthIdentifier: 'tree',
      size: 'small',
    }),
  }),
}))

/** The tree as XML; a word of its own for each place where text can stand. */
function printed(root: Tree): { text: string; words: string[] } {
  const words: string[] = []
  const word = (): string => {
    words.push(`w${words.length}w`)
    return ` ${words.at(-1)} `
  }
  const print = ({ name, children }: Tree): string =>
    `<${name}>${children.map((child) => (child ? print(child) : word())).join('')}</${name}>`
  return { text: print(root), words }
}

/**
 * Rows of a table are cells in rows, and a table is groups of columns: other text in it has no place in any
 * schema.
 */
const SCHEMA = /<(?:table|tgroup|tbody|row|entrytbl|entry|mfrac|msup|math)>/

test('whatever stands in whatever, no word is lost, and the evidence fits the text', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (root) => {
      const { text, words } = printed(root)
      fc.pre(words.length > 0)
      const paper = `<officiele-publicatie><al>Een tekst.</al>${text}</officiele-publicatie>`
      const reading = await xml.read({ name: 'a.xml', bytes: new TextEncoder().encode(paper) })
      Evidence.parse(reading.evidence)
      const shown = new Set(reading.text.match(/w\d+w/g) ?? [])
      const lost = words.filter((word) => !shown.has(word))
      if (!SCHEMA.test(text)) expect(lost).toEqual([])
      expect(reading.text.split('\n').filter(Boolean)).toEqual(
        reading.evidence.lines.map(({ start, end }) => reading.text.slice(start, end)),
      )
    }),
    { numRuns: 500 },
  )
})
