import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { euros } from '../../src/catalogue/amount-words.ts'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { incoming } from '../../src/catalogue/incoming.ts'
import { findAmounts } from '../../src/claims/amounts/find-amounts.ts'
import { extractTables } from '../../src/extract/tables/tables.ts'
import { documentTree } from '../../src/render/document.ts'
import { amountCounts } from '../../src/views/amounts/amount-counts.ts'
import { tablePage } from '../../src/views/tables/table-page.ts'
import { budgetDocument, tableBlock } from '../claims/amounts/helpers.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { byId, elements, ids } from '../render/tree-helpers.ts'

const TABLE = `Budgettaire gevolgen artikel 1 (bedragen x € 1.000)
  | 2022 | 2023
  Uitgaven | 300 | 330
  1. Wonen | 300 | 331
  Subsidies | 200 | 231
  Overige | 200 | 231
  Opdrachten | 100 | 100
  Overige | 100 | 100
  Ontvangsten | 5 | \u00a0`
const TEXT = `# Artikel 1
## Subsidies
Van het beschikbare budget van € 0,3 miljoen is 40% verplicht.
## Opdrachten
Van het beschikbare budget van € 100.000 is 40% verplicht.`

const document = {
  ...sampleLibrary.documents[0]!,
  ...budgetDocument(TEXT, tableBlock('7', TABLE)),
  aliases: {},
}
const tables = extractTables(document)
const catalogue = buildCatalogue({
  ...sampleLibrary,
  documents: [document],
  tables,
  links: [],
  actions: [],
  articles: [],
  glossary: [],
  ...findAmounts([document], tables),
})
const page = tablePage(catalogue, tables[0]!)
const tree = fromHtml(page.html, { fragment: true })
const marked = (name: string): string[] =>
  elements(tree)
    .filter(({ properties }) => (properties.className as string[] | undefined)?.includes(name))
    .map(({ properties }) => String(properties.href ?? properties.ariaLabel))

describe('the table', () => {
  it('gives every row and every cell its anchor once', () => {
    expect(ids(tree)).toEqual(expect.arrayContaining(['tabel-7.r1', 'tabel-7.r3.2023', 'tabel-7.r7.2023']))
    expect(new Set(ids(tree)).size).toBe(ids(tree).length)
    expect(ids(tree)).toHaveLength(7 * 3)
  })

  it('folds rows with rows under them, by buttons that wait for their script', () => {
    const buttons = elements(tree).filter(({ tagName }) => tagName === 'button')
    expect(buttons.map(({ properties }) => properties.ariaLabel)).toEqual(
      ['Uitgaven', '1. Wonen', 'Subsidies', 'Opdrachten'].map((label) => `Onderdelen van ${label}`),
    )
    expect(
      buttons.every(({ properties }) => properties.hidden === true && properties.ariaExpanded === 'true'),
    ).toBe(true)
    const rows = elements(tree).filter(({ properties }) => properties.dataLevel !== undefined)
    expect(rows.map(({ properties }) => Number(properties.dataLevel))).toEqual([0, 1, 2, 3, 2, 3, 0])
  })

  it('marks the sums, and the cells whose parts add up to something else', () => {
    expect(marked('som')).toEqual([
      '#som-tabel-7.r1',
      '#som-tabel-7.r2',
      '#som-tabel-7.r3',
      '#som-tabel-7.r5',
    ])
    // At the row, at what it states, and at every cell that the sum took.
    expect(marked('fout')).toEqual(['#som-tabel-7.r1', '#som-tabel-7.r1', '#som-tabel-7.r1'])
    expect(page.proof).toBe('7 van de 8 sommen kloppen')
  })

  it.each([
    ['Geen van de 8 sommen klopt', [false, false, false, false, false, false, false, false]],
    ['1 van de 2 sommen klopt', [true, false]],
    ['Alle 2 sommen kloppen', [true, true]],
    ['De som klopt', [true]],
    ['De som klopt niet', [false]],
  ])('%s', (proof, oks) => {
    const checks = oks.map((ok) => ({ ...tables[0]!.checks[0]!, ok }))
    expect(tablePage(catalogue, { ...tables[0]!, checks }).proof).toBe(proof)
  })
})

describe('a calculation', () => {
  it('has the parts, what they are together, what is stated and the difference', () => {
    expect(page.calculations[0]).toMatchObject({
      id: 'som-tabel-7.r1',
      wrong: ['2023'],
      wrongCells: ['tabel-7.r1.2023'],
      takenCells: ['tabel-7.r2.2023'],
    })
    expect(page.calculations[0]?.calculations).toEqual([
      {
        columns: ['2022', '2023'],
        parts: [{ name: '1. Wonen', url: '#tabel-7.r2', values: [300, 331] }],
        computed: [300, 331],
        stated: [300, 330],
        difference: [0, -1],
      },
    ])
  })

  it('takes the begroting off where the sum does', () => {
    const [report] = extractTables(
      budgetDocument(
        '',
        tableBlock('8', 'Staat (x € 1.000)\n| Realisatie 2022 | Begroting 2022 | Verschil\nA | 9 | 10 | ‒ 1'),
      ),
    )
    const [row] = tablePage(
      { ...catalogue, tablesByDocument: new Map([[report!.document, [report!]]]) },
      report!,
    ).calculations
    expect(row?.calculations[0]).toMatchObject({
      columns: ['Verschil'],
      computed: [-1],
      stated: [-1],
      difference: [0],
    })
    expect(row?.calculations[0]?.parts.map(({ name, values }) => [name, values])).toEqual([
      ['Realisatie 2022', [9]],
      ['af: Begroting 2022', [10]],
    ])
  })
})

describe('what the text says', () => {
  const [differs, agrees] = page.text.groups

  it('stands with both sources, the differences first', () => {
    expect(page.text.groups.map(({ title, statements }) => `${title} ${statements.length}`)).toEqual([
      'De tekst en de tabel verschillen 1',
      'Gelijk 1',
    ])
    expect(differs?.statements[0]?.words.replaceAll('\u00a0', ' ')).toBe(
      'Hier staat € 0,3 miljoen; Tabel 7 geeft voor Subsidies, 2023 € 231.000 (afgerond € 200.000). Verschil: € 69.000 meer in de tekst. Waarom weten wij niet.',
    )
    expect(agrees?.statements[0]?.words).not.toContain('Verschil')
    expect(differs?.statements[0]?.cells.map(({ id, value }) => [id, value])).toEqual([
      ['tabel-7.r3.2023', 231],
    ])
  })

  it('names what could not be compared, with the reason', () => {
    expect(
      page.text.notCompared.flatMap(({ reason, sentences }) =>
        sentences.map(({ place }) => `${place.label}: ${reason}`),
      ),
    ).toHaveLength(2)
    expect(page.text.notCompared.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  })

  it('is marked at the cell, at the words and in the list of the paragraph', () => {
    const block = differs?.statements[0]?.place.url.split('#')[1] ?? ''
    expect(marked('anders')).toEqual([`#${differs?.statements[0]?.id}`])
    expect(incoming(catalogue, document.id, block)[0]?.label).toContain('Verschil: ')
    const text = documentTree(document, catalogue)
    const mark = elements(byId(text, block)!).find(({ properties }) =>
      (properties.className as string[] | undefined)?.includes('anders'),
    )
    expect(mark?.properties.href).toBe(`#bij-${block}`)
    const cell = elements(byId(text, 'tabel-7.r3.2023')!).find(({ tagName }) => tagName === 'a')
    expect(cell?.properties.href).toBe(`/tabellen/${page.id}/#${differs?.statements[0]?.id}`)
    expect(byId(text, `bij-${block}`)).toBeDefined()
  })

  it('is counted', () => {
    expect(amountCounts(catalogue, document.id)).toMatchObject({ agrees: 1, rounds: 0, differs: 1, none: 2 })
  })
})

it.each([
  [359_544_000, '€ 359,544 miljoen'],
  [15_283_300_000, '€ 15,2833 miljard'],
  [-44_000, '€ −44.000'],
])('%d euros are written exactly', (value, text) => expect(euros(value).replaceAll('\u00a0', ' ')).toBe(text))
