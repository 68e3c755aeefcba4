import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/collections/content.ts'
import { buildLibrary } from '../../src/pipeline.ts'
import { ROOT } from '../support/root.ts'

const library = buildLibrary(readContent(join(ROOT, 'content'), join(ROOT, 'seeds')))
const budgets = new Set(library.documents.filter(({ kind }) => kind === 'begroting').map(({ id }) => id))
const textOf = new Map(
  library.documents.flatMap(({ id, blocks }) => blocks.map((block) => [`${id} ${block.id}`, block.text])),
)
const prose = library.amounts.filter(({ block }) => !block.startsWith('tabel-'))
const compared = prose.flatMap(({ text, comparison }) => (comparison ? [{ text, ...comparison }] : []))

describe('amounts of the seeds', () => {
  it('have their own words, in order, none over another', () => {
    const last = new Map<string, number>()
    for (const { document, block, start, end, text, about } of library.amounts) {
      const key = `${document} ${block}`
      expect(textOf.get(key)?.slice(start, end)).toBe(text)
      if (about) expect(textOf.get(key)?.slice(about.start, about.end)).toBe(about.text)
      expect(start).toBeGreaterThanOrEqual(last.get(key) ?? 0)
      last.set(key, end)
    }
  })

  it('are every euro sign, every percentage and every scale word of the running text', () => {
    const covered = (key: string, at: number): boolean =>
      prose.some(
        ({ document, block, start, end }) => `${document} ${block}` === key && start <= at && at < end,
      )
    const missed: string[] = []
    for (const [key, text] of textOf) {
      if (key.includes(' tabel-')) continue
      for (const sign of text.matchAll(
        /€|\d%(?![0-9A-F]{2})|(?<=\d )(?:miljoen|miljard|procent|euro|duizend)/gu,
      ))
        if (!covered(key, sign.index)) missed.push(`${key}: ${text.slice(sign.index - 20, sign.index + 20)}`)
    }
    expect(missed).toEqual([])
  })

  it('are every cell of a table', () => {
    const cells = library.tables.flatMap(({ rows }) =>
      rows.flatMap(({ values }) => values.filter((value) => value !== null)),
    )
    expect(library.amounts.length - prose.length).toBe(cells.length)
  })

  it('have a comparison or a reason', () => {
    expect(
      prose.filter(({ comparison, reason }) => (comparison === null) !== (reason !== undefined)),
    ).toEqual([])
  })

  it('are found in these numbers', () => {
    const counts = Object.groupBy(prose, ({ unit }) => unit)
    expect(Object.fromEntries(Object.entries(counts).map(([unit, all]) => [unit, all.length]))).toEqual({
      eur: 90,
      percent: 24,
      count: 16,
    })
  })
})

describe('prose against the table', () => {
  it('was read by eye: these differ', () => {
    const differing = compared
      .filter(({ verdict }) => verdict === 'differs')
      .map(({ text, found, difference }) => [text, found, difference])
    expect(differing).toEqual([
      ['€ 337,6 miljoen', 359_544_000, -21_944_000],
      ['€ 14,8 miljard', 15_283_300_000, -483_300_000],
      ['€ 123,8 miljoen', 136_460_000, -12_660_000],
      ['€ 44,4 miljoen', 44_332_000, 68_000],
      ['€ 154,9 miljoen', 182_125_000, -27_225_000],
      ['€ 155,4 miljoen', 155_302_000, 98_000],
      ['€ 6,4 miljoen', 10_588_000, -4_188_000],
      ['€ 9,7 miljard', 10_400_000_000, -700_000_000],
    ])
  })

  it('was read by eye: these agree', () => {
    expect(compared.filter(({ verdict }) => verdict === 'agrees').map(({ text }) => text)).toEqual([
      '€ 26,8 miljoen',
      '€ 26,8 miljoen',
    ])
    expect(
      compared
        .filter(({ verdict }) => verdict === 'rounds')
        .map(({ text }) => text.replace('€ ', '').replace(' miljoen', '')),
    ).toEqual([
      '8,8',
      '62',
      '13,3',
      '263,3',
      '164,0',
      '34,5',
      '64,8',
      '64,8',
      '4,8 miljard',
      '21,7',
      '0,5',
      '120,4',
      '10,6',
    ])
  })

  it('is only about the documents with a budget', () => {
    expect(prose.filter(({ document, comparison }) => comparison && !budgets.has(document))).toEqual([])
  })

  it('finds what the cells hold', () => {
    const cellOf = (id: string): number => {
      const [block, row, column] = id.split('.')
      const table = library.tables.find((each) => each.block === block)
      const values = table?.rows.find((each) => each.id === `${block}.${row}`)?.values ?? []
      return (values[table?.columns.indexOf(column ?? '') ?? -1] ?? Number.NaN) * 1000
    }
    for (const { cells, found } of compared)
      expect(cells.reduce((sum, cell) => sum + cellOf(cell), 0)).toBe(found)
  })
})

describe('sums that the texts state', () => {
  it('were read by eye', () => {
    const shown = library.sums.map(({ kind, verdict, stated, computed }) => [
      kind,
      verdict,
      stated / 1e6,
      computed / 1e6,
    ])
    expect(shown).toEqual([
      ['row', 'rounds', 9.984, 9.8],
      ['row', 'rounds', 5.59, 5.7],
      ['section', 'differs', 8.8, 10.5],
      ['rest', 'agrees', 65, 65],
      ['row', 'incomplete', 35.903, 16.8],
      ['row', 'incomplete', 43.869, 37.8],
      ['row', 'incomplete', 144.706, 135.5],
      ['headings', 'agrees', 263.3, 263.3],
      ['section', 'agrees', 164, 164],
      ['section', 'agrees', 34.5, 34.5],
      ['sentence', 'agrees', 27.2, 27.2],
    ])
  })
})
