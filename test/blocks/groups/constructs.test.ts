import { describe, expect, test } from 'vitest'
import type { Group } from '../../../src/blocks/groups/group.ts'
import { type Evidence, NO_EVIDENCE } from '../../../src/lines/row-evidence.ts'
import { declared, groupsIn, printed } from '../read-text.ts'

/** A group as its role, its marker or number, and its rows. */
function shown({ role, marker, note, rule, lines, beside }: Group): string {
  const label = marker?.label ?? note?.label ?? rule
  const name = [beside ? 'beside' : '', role, label ? `(${label})` : ''].filter(Boolean).join(' ')
  return `${name}: ${lines.map(({ text }) => text).join(' / ')}`
}

const groups = (source: string, evidence: Evidence = NO_EVIDENCE): string[] =>
  groupsIn(printed(source, { evidence })).map(shown)

const WIDE = 'de gemeente regelt in dit besluit de zorg voor wie er woont en'

describe('constructs', () => {
  test('furniture stands between the rows of a sentence that goes on over a page end', () => {
    expect(groups(`${WIDE}\n\nPagina 1 van 2\n\n\fvoor wie er komt.`)).toEqual([
      `text: ${WIDE} / voor wie er komt.`,
      'furniture (running-header): Pagina 1 van 2',
    ])
  })

  test('the rows of a table', () => {
    const table = 'Tabel 1 Baden\n2021 2022\nWarm 1 2\nKoud 3 4\nDiep 5 6'
    expect(groups(table)).toEqual([`table: ${table.replaceAll('\n', ' / ')}`])
  })

  test('every row of a table of contents', () => {
    expect(groups('1 Wonen ..... 3\n2 Sport ..... 5')).toEqual([
      'text: 1 Wonen ..... 3',
      'text: 2 Sport ..... 5',
    ])
  })

  test('letters behind the z and degrees open items directly under each other', () => {
    const items = ['y. het bad;', 'z. de bus;', 'aa. het plein;', 'bb. de brug.']
    expect(groups(items.join('\n'))).toEqual(items.map((each) => `text (${each.split(' ')[0]}): ${each}`))
    expect(groups('De raad wil:\n1°. het bad;\n2°. de bus.').slice(1)).toEqual([
      'text (1°.): 1°. het bad;',
      'text (2°.): 2°. de bus.',
    ])
  })

  test('a letter before a name is no item, but where the next item keeps the series up', () => {
    const list = 'i. het bad;\nii. de bus;\niii. het plein;\niv. het werk van de heer J.\nv. Dijk'
    expect(groups(`${list}, die daar woont.`).at(-1)).toMatch(/^text \(iv\.\): .* \/ v\. Dijk/)
    expect(groups(`${list};\nvi. Slot.`).at(-2)).toBe('text (v.): v. Dijk;')
    expect(groups('i. het bad;\nii. de heren Bos en\nv. Dijk zwemmen.')).toHaveLength(2)
    expect(groups('a. het bad; en\nb. De bus.')).toHaveLength(2)
  })

  test('the salutation of a letter', () => {
    expect(groups('Geachte raad,\nHierbij de stukken.')).toEqual([
      'text: Geachte raad,',
      'text: Hierbij de stukken.',
    ])
  })

  test('a number alone on a row, and the words after it', () => {
    expect(groups('2.1\nWonen aan het water')).toEqual(['text (2.1): 2.1 / Wonen aan het water'])
  })

  test('a note whose number stands glued to a word; a number that does not is part of the sentence', () => {
    expect(groups(`${WIDE}.1\n\n1 Zie boven.`)).toEqual([`text: ${WIDE}.1`, 'note (1): 1 Zie boven.'])
    expect(groups(`${WIDE}\n1 bad of meer.`)).toEqual([`text: ${WIDE} / 1 bad of meer.`])
  })

  test('text after a note on the same page stands beside the running text', () => {
    expect(groups(`${WIDE}.1\n\n1 Zie boven.\n\nHet bad is open.\n\n\f${WIDE}.`)).toContain(
      'beside text: Het bad is open.',
    )
  })

  test('a number alone: of a chapter with sections, else of the page', () => {
    expect(groups('Baden\n\n3\n\n3.1 Warm water en meer')).toContain('chapter: 3')
    expect(groups(`${WIDE}.\n\n7\n\n\fHet bad.`)).toContain('furniture (page-number): 7')
  })

  test('a source line, a label and an item open a block', () => {
    expect(groups('Figuur 1 Baden\nBron: Zwembond')).toEqual(['text: Figuur 1 Baden', 'text: Bron: Zwembond'])
    expect(groups('Het bad.\nMaatregel 2: Warm water')).toEqual([
      'text: Het bad.',
      'text: Maatregel 2: Warm water',
    ])
    expect(groups('De baden:\n1. warm,\n2. koud')).toEqual([
      'text: De baden:',
      'text (1.): 1. warm,',
      'text (2.): 2. koud',
    ])
  })

  test('a dash inside a sentence opens nothing', () => {
    expect(groups(`${WIDE}\n– waar dat kan – voor wie er komt.`)).toHaveLength(1)
  })

  test('the clauses of a motion', () => {
    expect(groups('De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering te zwemmen,')).toHaveLength(3)
  })

  test('a row goes on with what is open, or begins a paragraph where its first word had room', () => {
    expect(groups(`${WIDE}\nwie er komt.\nHet bad is open.`)).toEqual([
      `text: ${WIDE} / wie er komt.`,
      'text: Het bad is open.',
    ])
  })
})

describe('what the file declares of a row comes before its words', () => {
  test('rows of one block go together, whatever they are', () => {
    const evidence = declared({
      'Het bad.': { kind: 'paragraph', of: 'a' },
      'Het water.': { kind: 'paragraph', of: 'a' },
      'Het zand.': { kind: 'paragraph', of: 'b' },
    })
    expect(groups('Het bad.\n\nHet water.\nHet zand.', evidence)).toEqual([
      'text: Het bad. / Het water.',
      'text: Het zand.',
    ])
  })

  test('also around a note', () => {
    const evidence = declared({
      'Het bad': { kind: 'paragraph', of: 'a' },
      '1 Zie': { kind: 'note', of: 'b' },
      boven: { kind: 'note', of: 'b' },
      'Is open': { kind: 'paragraph', of: 'a' },
    })
    expect(groups('Het bad\n1 Zie\nboven\nIs open', evidence)).toEqual([
      'text: Het bad / Is open',
      'note (1): 1 Zie / boven',
    ])
  })

  test('a row of another kind begins a block in the middle of a sentence', () => {
    const evidence = declared({ [WIDE]: { kind: 'paragraph' }, 'wie er komt': { kind: 'heading' } })
    expect(groups(`${WIDE}\nwie er komt`, evidence)).toEqual([`text: ${WIDE}`, 'text: wie er komt'])
  })

  test('a note that no word carries, and a row that only looks like one', () => {
    const source = `${WIDE}.1\n\n1 Zie boven.\n\n2 Zie onder.`
    const evidence = declared({ '1 Zie boven.': { kind: 'paragraph' }, '2 Zie onder.': { kind: 'note' } })
    expect(groups(source, evidence)).toEqual([
      `text: ${WIDE}.1`,
      'text: 1 Zie boven.',
      'note (2): 2 Zie onder.',
    ])
  })

  test('an item without a bullet, a bullet that opens none, and the number of a heading', () => {
    const evidence = declared({
      'Warm water': { kind: 'item' },
      '• Koud water': { kind: 'paragraph' },
      '3. Water': { kind: 'heading' },
    })
    expect(groups('Warm water\n• Koud water\n3. Water', evidence)).toEqual([
      'text: Warm water',
      'text: • Koud water',
      'text (3.): 3. Water',
    ])
  })

  test('what it sets aside', () => {
    const evidence = declared({ 'Nota baden': { kind: 'artifact' } })
    expect(groups('Nota baden\nHet bad.', evidence)).toEqual([
      'furniture (running-header): Nota baden',
      'text: Het bad.',
    ])
  })
})
