import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/blocks/draft.ts'
import { looseCells, withTables } from './loose-cells.ts'

const fold = (source: string) => {
  const { blocks, findings } = withTables(looseCells(source), source)
  const shown = blocks.map(({ pieces, table }) => `${table ? 'table' : 'paragraph'}: ${cleanText(pieces)}`)
  return { blocks, findings, shown }
}

describe('loose tables', () => {
  it('folds a caption, its header and its rows to one table, and stops where no row follows', () => {
    const { blocks, shown } = fold(
      'Tekst.\n\nTabel 4 Uitgaven (x € 1.000)\n \n\n2023\n\n2024\n\nSubsidies\n\n1.200\n\n‒ 30\n\u00a0\nOverige\n\n0\n\n5\n\nDaarna\n\nNog een alinea.',
    )
    expect(shown).toEqual([
      'paragraph: Tekst.',
      'table: Uitgaven (x € 1.000)\n\t2023\t2024\nSubsidies\t1.200\t‒ 30\nOverige\t0\t5',
      'paragraph: Daarna',
      'paragraph: Nog een alinea.',
    ])
    expect(blocks[1]?.table?.number).toBe('4')
    expect(blocks[1]?.table?.rows.map((row) => row.map(cleanText))).toEqual([
      ['', '2023', '2024'],
      ['Subsidies', '1.200', '‒ 30'],
      ['Overige', '0', '5'],
    ])
  })

  it('marks the number as a marker and the white space between cells as blank', () => {
    const [table] = fold('Tabel 4: Iets\n\n2023\n\nA\n\n1').blocks
    expect(table?.pieces.map((piece) => [piece.start, piece.end, piece.rule, piece.as])).toEqual([
      [0, 9, 'table-number', ''],
      [9, 13, 'words', 'Iets'],
      [13, 15, 'blank', '\n\t'],
      [15, 19, 'words', '2023'],
      [19, 21, 'blank', '\n'],
      [21, 22, 'words', 'A'],
      [22, 24, 'blank', '\t'],
      [24, 25, 'words', '1'],
    ])
  })

  it('knows the columns of a supplementary budget and a cell above the labels', () => {
    const { shown } = fold(
      'Tabel 2 Mutaties\n(bedragen x € 1.000)\nVastgestelde begroting 2023\nMutaties 1e suppletoire\nStand\nUitgaven\n10\n-\n10',
    )
    expect(shown).toEqual([
      'table: Mutaties\n(bedragen x € 1.000)\tVastgestelde begroting 2023\tMutaties 1e suppletoire\tStand\nUitgaven\t10\t-\t10',
    ])
  })

  it('takes a header word before a value for the label of the first row', () => {
    expect(fold('Tabel 2 Opbouw\n2023\n2024\nStand ontwerpbegroting\n10\n20').shown).toEqual([
      'table: Opbouw\n\t2023\t2024\nStand ontwerpbegroting\t10\t20',
    ])
  })

  it('ends a table at the next caption, also when what follows looks like a row', () => {
    const { shown } = fold('Tabel 1 Een\n2023\nA\n1\nTabel 2 Twee\n2023\nB\n97,80%')
    expect(shown).toEqual(['table: Een\n\t2023\nA\t1', 'table: Twee\n\t2023\nB\t97,80%'])
  })

  it('keeps the words of a row that does not fit in one cell, and says so', () => {
    const source = 'Tabel 1 Een\n2023\n2024\nA\n1\n2\nB\n3\nC\n4\n5'
    const { shown, findings } = fold(source)
    expect(shown).toEqual(['table: Een\n\t2023\t2024\nA\t1\t2\nB 3\t\t\nC\t4\t5'])
    expect(findings).toMatchObject([
      { rule: 'table-shape', level: 'warning', message: expect.stringContaining('"B" heeft 1 waarde') },
    ])
  })

  it('leaves a caption without cells, and a sentence about a table, as text', () => {
    expect(
      fold(
        'Tabel 3 Zonder cellen\n\nTabel 4 laat zien dat het klopt.\n\n2023 was een goed jaar.',
      ).shown.every((text) => text.startsWith('paragraph')),
    ).toBe(true)
  })

  it('gives a cell back the number or minus that was taken for the marker of an item', () => {
    const source = 'Tabel 1 Een\n2023\n1. Deel\n- 5'
    const cells = looseCells(source).map((cell) => {
      const [piece] = cell.pieces
      const marker = /^(?:1\.|-) /.exec(piece?.as ?? '')?.[0].length ?? 0
      if (!piece || marker === 0) return cell
      const words = { ...piece, start: piece.start + marker, as: piece.as.slice(marker) }
      return {
        ...cell,
        pieces: [
          { ...piece, end: words.start, kind: 'marker' as const, rule: 'list-number' as const, as: '' },
          words,
        ],
      }
    })
    expect(cleanText(withTables(cells, source).blocks[0]?.pieces ?? [])).toBe('Een\n\t2023\n1. Deel\t- 5')
  })

  it('loses no character and no order, whatever the lines are', () => {
    const line = fc.constantFrom(
      'Tabel 1 Een',
      'Tabel 2',
      '2023',
      '2024',
      'Stand',
      'A',
      '1. B',
      '1.000',
      '- 5',
      '97,8%',
      '-',
      ' ',
      '\u00a0',
      '(bedragen x € 1)',
      'Een zin. En nog een.',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const source = lines.join('\n')
        const pieces = fold(source).blocks.flatMap((block) => block.pieces)
        for (const [index, piece] of pieces.entries())
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0)
        for (const piece of pieces)
          if (piece.rule === 'words') expect(piece.as).toBe(source.slice(piece.start, piece.end))
        for (const piece of pieces)
          if (piece.rule === 'blank') expect(source.slice(piece.start, piece.end).trim()).toBe('')
        const letters = pieces
          .filter((piece) => piece.kind !== 'space')
          .map((piece) => source.slice(piece.start, piece.end))
          .join('')
        expect(letters.replace(/\s/gu, '')).toBe(source.replace(/\s/gu, ''))
      }),
    )
  })
})
