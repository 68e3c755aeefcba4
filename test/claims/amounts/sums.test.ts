import { describe, expect, it } from 'vitest'
import { amountsOf, budgetDocument, tableBlock } from './helpers.ts'

const TABLE = tableBlock(
  '1',
  'Budget (bedragen x € 1.000)\n| 2023\nUitgaven | 20.000\nSubsidies | 20.000\nSport | 12.000\nCultuur | 8.000',
)

/** One line a sum: `section: differs, 8800000 stated, 7.8 + 2.7 miljoen = 10500000`. */
const sums = (text: string): string[] =>
  amountsOf(budgetDocument(text, TABLE)).sums.map(
    ({ kind, verdict, stated, computed, parts, cell }) =>
      `${kind}: ${verdict}, ${stated}${cell ? ` in ${cell}` : ''} and ${parts.map((part) => part.text).join(' + ')} = ${computed}`,
  )

describe('sums that a text states', () => {
  it.each([
    [
      'Het bedrag van € 27,2 miljoen per jaar is gelijk aan de kosten voor A (€ 7,2 miljoen) en B (€ 20 miljoen).',
      ['sentence: agrees, 27200000 and € 7,2 miljoen + € 20 miljoen = 27200000'],
    ],
    [
      '€ 10 miljoen bestaat uit € 4 miljoen en € 5,4 miljoen.',
      ['sentence: rounds, 10000000 and € 4 miljoen + € 5,4 miljoen = 9400000'],
    ],
    [
      '€ 10,0 miljoen, namelijk € 4,0 miljoen en € 5,0 miljoen.',
      ['sentence: differs, 10000000 and € 4,0 miljoen + € 5,0 miljoen = 9000000'],
    ],
    [
      '€ 10,0 miljoen, waarvan € 4,0 miljoen en € 5,0 miljoen.',
      ['sentence: incomplete, 10000000 and € 4,0 miljoen + € 5,0 miljoen = 9000000'],
    ],
    ['Er is € 10 miljoen, € 4 miljoen en € 5 miljoen.', []],
    [
      'Er is € 65 miljoen. Van deze € 65 miljoen gaat € 62 miljoen naar gemeenten. Van de resterende € 3 miljoen is € 1,8 miljoen voor opdrachten.',
      ['rest: agrees, 65000000 and € 62 miljoen + € 3 miljoen = 65000000'],
    ],
    [
      'Van de € 65 miljoen gaat € 60 miljoen naar gemeenten. De resterende € 3 miljoen blijft.',
      ['rest: differs, 65000000 and € 60 miljoen + € 3 miljoen = 63000000'],
    ],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it('adds up the paragraphs below a heading that gives the total', () => {
    const section = (second: string) =>
      `# Kennis (€ 34,5 miljoen)\nIn 2023 is € 24,1 miljoen beschikbaar.\nDaarnaast is er ${second}.`
    expect(sums(section('€ 10,4 miljoen'))).toEqual([
      'section: agrees, 34500000 and € 24,1 miljoen + € 10,4 miljoen = 34500000',
    ])
    expect(sums(section('€ 12,4 miljoen'))).toEqual([
      'section: differs, 34500000 and € 24,1 miljoen + € 12,4 miljoen = 36500000',
    ])
    expect(sums(section('€ 2,4 miljoen'))).toEqual([
      'section: incomplete, 34500000 and € 24,1 miljoen + € 2,4 miljoen = 26500000',
    ])
    expect(sums(section('structureel € 12,4 miljoen'))).toEqual([])
  })

  it('adds up what follows "deze post bestaat uit"', () => {
    expect(
      sums(
        '# Kennis\nDeze post van € 8,8 miljoen bestaat uit A en B. Voor A is € 7,8 miljoen.\nVoor B is € 2,7 miljoen.',
      ),
    ).toEqual(['section: differs, 8800000 and € 7,8 miljoen + € 2,7 miljoen = 10500000'])
  })

  it('adds up the headings below a total, when every one has an amount', () => {
    const text = (last: string) =>
      `# Zorg\nHiervoor is in totaal € 12 miljoen beschikbaar.\n## A (€ 5 miljoen)\n## B ${last}`
    expect(sums(text('(€ 7 miljoen)'))).toEqual([
      'headings: agrees, 12000000 and € 5 miljoen + € 7 miljoen = 12000000',
    ])
    expect(sums(text('(€ 9,0 miljoen)'))).toEqual([
      'headings: differs, 12000000 and € 5 miljoen + € 9,0 miljoen = 14000000',
    ])
    expect(sums(text(''))).toEqual([])
  })

  it('shows which part of a row the paragraphs name, and never claims that they name too much', () => {
    const text = (second: string) =>
      `# Subsidies\n## Sport\nVoor A is € 4,0 miljoen beschikbaar. Voor B is ${second} beschikbaar.`
    expect(sums(text('€ 8,0 miljoen'))).toEqual([
      'row: agrees, 12000000 in tabel-1.r3.2023 and € 4,0 miljoen + € 8,0 miljoen = 12000000',
    ])
    expect(sums(text('€ 5,0 miljoen'))).toEqual([
      'row: incomplete, 12000000 in tabel-1.r3.2023 and € 4,0 miljoen + € 5,0 miljoen = 9000000',
    ])
    expect(sums(text('€ 50 miljoen'))).toEqual([])
  })
})
