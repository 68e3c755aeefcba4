import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline.ts'
import { renderSource } from '../../src/render/source/ledger-view.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { SeedMeta } from '../../src/seed/seed-schema.ts'
import { rulingViews } from '../../src/views/documents/rulings.ts'
import { folderWith } from '../support/folder.ts'

const TEXT = `De raad over het plein

1. Groen
De raad wil dat er bomen komen die weinig water vragen en die in de zomer schaduw geven, want
de winkeliers klagen over de hitte.
Groene daken
Op daken komt sedum.
Voor 2025 geldt een bedrag van 2000 euro1 en daarna niets meer.
1 Dit is de eerste noot bij het bedrag.
Soort   Bedrag   Jaar
Bomen   1000     2024
Banken  250      2025
Wat hier staat, hoort bij de bomen. Wie een boom plant, krijgt er twee terug van de gemeente,
en dat zo lang de voorraad strekt.
`

const ROWS = TEXT.split('\n')
const row = (words: string): number => ROWS.findIndex((each) => each.startsWith(words)) + 1

type RulingText = Record<string, unknown> & { rows: unknown; as: string }

function read(reading: RulingText[], text = TEXT) {
  const seed: Seed = {
    id: 'een-tekst' as Seed['id'],
    meta: SeedMeta.parse({
      title: 'Een tekst',
      kind: 'document',
      reading: reading.map((each) => ({ reason: 'Zo staat het in druk.', ...each })),
    }),
    text,
    sha256: 'a'.repeat(64),
  }
  return readDocument(seed, null).document
}

const shown = (reading: RulingText[], text?: string): string[] =>
  read(reading, text).blocks.map(({ type, text: words, ...more }) =>
    [type, 'level' in more && more.level, 'number' in more && more.number, words.slice(0, 24)]
      .filter(Boolean)
      .join(' '),
  )

describe('a ruling goes before all rules', () => {
  test('heading, with a level and a number', () => {
    expect(shown([{ rows: row('Groene daken'), as: 'heading', level: 3 }])).toContainEqual(
      expect.stringMatching(/^heading \d Groene daken/),
    )
    const numbered = shown([{ rows: row('1. Groen'), as: 'heading', number: '1.' }])
    expect(numbered).toContainEqual(expect.stringMatching(/^heading \d 1\.? Groen$/))
  })

  test('paragraph: all its rows are one', () => {
    const blocks = shown([{ rows: [row('Groene daken'), row('Op daken')], as: 'paragraph' }])
    expect(blocks).toContain('paragraph Groene daken Op daken ko')
  })

  test('item', () => {
    expect(shown([{ rows: row('Op daken'), as: 'item' }])).toContainEqual(
      expect.stringMatching(/^listItem \d Op daken komt sedum\.$/),
    )
  })

  test('note, with its number', () => {
    const { blocks } = read([{ rows: row('1 Dit is'), as: 'note', number: '1' }])
    expect(blocks.find(({ type }) => type === 'footnote')).toMatchObject({
      marker: '1',
      text: 'Dit is de eerste noot bij het bedrag.',
    })
  })

  test('furniture: set aside in the ledger, under a rule of its own', () => {
    const { blocks, map } = read([{ rows: row('Groene daken'), as: 'furniture' }])
    expect(blocks.some(({ text }) => text.includes('Groene daken'))).toBe(false)
    const at = TEXT.indexOf('Groene daken')
    expect(map.ledger.find(({ start, end }) => start <= at && at < end)).toMatchObject({
      kind: 'furniture',
      rule: 'editor',
    })
  })

  test('join and split', () => {
    expect(shown([{ rows: row('Groene daken'), as: 'join' }])).not.toContainEqual(
      expect.stringMatching(/^\w+ (?:\d )?Groene daken/),
    )
    expect(shown([{ rows: row('de winkeliers'), as: 'split' }])).toContainEqual(
      expect.stringMatching(/^paragraph de winkeliers klagen/),
    )
  })

  test('box', () => {
    const { blocks } = read([{ rows: [row('Groene daken'), row('Op daken')], as: 'box' }])
    const box = blocks.find(({ type }) => type === 'box')
    expect(box).toBeDefined()
    expect(blocks.filter(({ parent }) => parent === box?.id).map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Op daken komt sedum.'),
    )
  })

  test('table: by the gaps in its rows, or one cell a row', () => {
    const rows = [row('Soort'), row('Banken')]
    const inRows = read([{ rows, as: 'table', columns: 3 }]).blocks.find(({ type }) => type === 'table')
    expect(inRows?.text).toContain('Bomen\t1000\t2024')
    const loose = TEXT.replace(/ {2,}/g, '\n')
    const from = loose.split('\n').indexOf('Soort') + 1
    const cells = read([{ rows: [from, from + 8], as: 'table', columns: 3 }], loose)
    expect(cells.blocks.find(({ type }) => type === 'table')?.text).toContain('Banken\t250\t2025')
  })

  test('order: rows are read behind another row, and nothing is lost', () => {
    const rows = [row('Wat hier'), row('en dat zo')]
    const { blocks } = read([
      { rows: [row('Groene daken'), row('Groene daken')], as: 'split' },
      { rows, as: 'order', after: row('1. Groen') },
    ])
    const texts = blocks.map(({ text }) => text)
    const place = (words: string): number => texts.findIndex((text) => text.includes(words))
    expect(place('Wat hier staat')).toBeLessThan(place('De raad wil'))
    expect(texts.join(' ')).toContain('zo lang de voorraad strekt.')
  })
})

test('every ruling is told with its place and its reason', () => {
  const { map } = read([{ rows: row('Groene daken'), as: 'heading', reason: 'Vet in de pdf.' }])
  const [start, end] = map.rulings?.[0]?.range ?? [0, 0]
  expect(TEXT.slice(start, end)).toBe('Groene daken')
  expect(map.rulings?.[0]).toMatchObject({ as: 'heading', reason: 'Vet in de pdf.' })
})

test('no character is lost, whatever is ruled', () => {
  const kinds = ['heading', 'paragraph', 'item', 'note', 'furniture', 'box', 'join', 'split', 'not a table']
  for (const as of kinds)
    for (const [at, words] of ROWS.entries()) {
      if (words === '') continue
      const { ledger, findings } = read([{ rows: at + 1, as }]).map
      expect(ledger.at(-1)?.end).toBe(TEXT.length)
      expect(findings.filter(({ rule }) => rule === 'unaccounted-text')).toEqual([])
    }
})

describe('a ruling that fits nothing stops the build, with its place', () => {
  const refused = (yaml: string): string => {
    const folder = folderWith({
      'site.yaml': 'name: Proef\ndescription: Een proef.\n',
      'brief/seed.yaml': `title: Een brief\nkind: kamerbrief\nreading:\n${yaml}`,
      'brief/text.txt': TEXT,
    })
    try {
      readSeeds(folder)
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }
  const ruling = (lines: string): string =>
    `  - ${lines.trim().replaceAll('\n', '\n    ')}\n    reason: Zo is het.\n`

  test.each([
    ['rows: 99\nas: heading', 'no words'],
    ['rows: 2\nas: heading', 'no words'],
    ['rows: 7\nas: titel', 'as: heading'],
    ['rows: 7\nas: table', 'columns'],
    ['rows: 7\nas: order', 'after'],
    ['rows: 7\nas: paragraph\nlevel: 2', 'level'],
    ['rows: 7\nas: heading\nnumber: "3"', 'does not begin with this number'],
    ['rows: 7\nas: heading\nwords: Iets anders', 'begins with other words'],
    ['rows: 7\nas: order\nafter: 7', 'cannot stand behind'],
  ])('%s', (lines, says) => {
    const message = refused(ruling(lines))
    expect(message).toContain('brief/seed.yaml:')
    expect(message).toContain(says)
  })

  test('two rulings about one row', () => {
    expect(refused(ruling('rows: [6, 7]\nas: paragraph') + ruling('rows: 7\nas: heading'))).toContain(
      'Another ruling',
    )
  })

  test('a ruling that holds is no problem', () => {
    expect(refused(ruling('rows: 6\nas: heading\nwords: Groene'))).toBe('')
  })
})

test('readers see each ruling at its place in the source, and in the account of the text', () => {
  const document = read([{ rows: row('Groene daken'), as: 'heading', reason: 'Vet in de pdf.' }])
  const [view] = rulingViews(document)
  expect(view).toMatchObject({ says: 'kop', reason: 'Vet in de pdf.' })
  expect(view?.url).toContain(`#${document.blocks.find(({ text }) => text === 'Groene daken')?.id}`)
  expect(renderSource(document, TEXT)).toContain('title="Vet in de pdf.">redactie: kop</span>Groene daken')
})
