import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Act, Answer } from '../../../src/cli/review/protocol.ts'
import { perform } from '../../../src/cli/review/session.ts'
import { readSeeds } from '../../../src/seed/read-seeds.ts'
import { block, correct, done, file, ROWS, row, rule, session, TEXT, written, YAML } from './a-review.ts'

describe('a ruling', () => {
  test.each<[Act, string, string]>([
    [rule('heading', 'Nieuwe paden', { level: 2 }), 'Nieuwe paden', 'heading'],
    [rule('paragraph', 'Nieuwe paden'), 'Nieuwe paden', 'paragraph'],
    [rule('item', 'Nieuwe paden', { level: 1 }), 'Nieuwe paden', 'listItem'],
    [rule('note', '1 Dit bedrag', { number: '1' }), 'Dit bedrag is', 'footnote'],
    [rule('split', 'merken dat'), 'merken dat', 'paragraph'],
    [rule('table', 'Soort', { rows: [row('Soort'), row('Beuken')], columns: 3 }), 'Eiken\t12', 'table'],
    [
      rule('order', 'Wie meedoet', { rows: [row('Wie'), row('zijn uit')], after: 3 }),
      'Wie meedoet',
      'paragraph',
    ],
  ])('%o', (act, words, type) => {
    const each = session()
    const { view } = done(each, act)
    expect(block(view, words)).toMatchObject({ type })
    const [entry] = parse(written(each)).reading
    expect(entry).toMatchObject({ as: (act as { as: string }).as, reason: 'Zo staat het in druk.' })
    expect(ROWS[[entry.rows].flat()[0] - 1]?.startsWith(entry.words)).toBe(true)
    expect(readSeeds(each.folders.seeds).seeds).toHaveLength(1)
  })

  test('box, furniture, join and not a table', () => {
    const each = session()
    expect(done(each, rule('box', 'Nieuwe paden')).view?.blocks.some(({ type }) => type === 'box')).toBe(true)
    const { view } = done(each, rule('furniture', 'Pagina vier'))
    expect(block(view, 'Pagina vier')).toBeUndefined()
    expect(view?.rows[row('Pagina vier') - 1]?.aside).toContain('redactie')
    expect(block(done(each, rule('join', 'Wie meedoet')).view, 'Wie meedoet')?.text).not.toMatch(/^Wie/)
    const rows = [row('Soort'), row('Beuken')]
    expect(
      done(each, rule('not a table', 'Soort', { rows })).view?.blocks.every(({ type }) => type !== 'table'),
    ).toBe(true)
    expect(parse(written(each)).reading).toHaveLength(4)
  })

  test('the file is as a person would write it', () => {
    const each = session()
    done(each, rule('heading', 'Nieuwe paden', { level: 2 }))
    expect(written(each)).toBe(
      YAML.replace(
        'reading: []\n',
        'reading:\n  - rows: 6\n    as: heading\n    level: 2\n    words: Nieuwe paden\n    reason: Zo staat het in druk.\n',
      ),
    )
  })

  test('tells which blocks change before it is made, and writes nothing then', () => {
    const each = session()
    const act = rule('split', 'merken dat')
    const shown = perform(each, { act, preview: true }) as Extract<Answer, { says: string }>
    expect(written(each)).toBe(YAML)
    expect(shown.changes.before).toHaveLength(1)
    expect(shown.changes.now).toHaveLength(2)
    expect(done(each, act).changes).toEqual(shown.changes)
  })

  test('about the very same rows it takes the place of the earlier one', () => {
    const each = session()
    done(each, rule('heading', 'Nieuwe paden'))
    done(each, rule('paragraph', 'Nieuwe paden'))
    expect(parse(written(each)).reading).toMatchObject([{ as: 'paragraph' }])
  })

  test('blank rows at its ends are left out', () => {
    const each = session()
    done(each, rule('heading', 'Nota', { rows: [1, 2] }))
    expect(parse(written(each)).reading[0].rows).toBe(1)
  })
})

describe('what cannot be is refused in plain Dutch, and nothing is written', () => {
  test.each<[Act, RegExp]>([
    [rule('heading', 'Nieuwe paden', { rows: [2, 2] }), /staan geen woorden/],
    [rule('heading', 'Nieuwe paden', { rows: [90, 91] }), /staan geen woorden/],
    [rule('heading', 'Nieuwe paden', { reason: '  ' }), /Geef een reden/],
    [rule('heading', 'Nieuwe paden', { number: '4' }), /begint niet met dit nummer/],
    [rule('heading', 'Nieuwe paden', { level: 12 }), /niveau/],
    [rule('table', 'Soort'), /hoeveel kolommen/],
    [rule('order', 'Soort', { after: row('Soort') }), /niet achter die regel/],
    [correct('Wie meedoet', ROWS[row('Wie meedoet') - 1] as string), /niets veranderd/],
    [{ do: 'enter', name: '…', register: 'actors', kind: 'organisatie' }, /letter of cijfer/],
    [{ do: 'enter', name: 'Ander', register: 'actors', kind: 'organisatie' }, /heeft al/],
    [{ do: 'undo' }, /niets om ongedaan/],
  ])('%o', (act, says) => {
    const each = session()
    expect(() => perform(each, { act, preview: false })).toThrow(says)
    expect(written(each)).toBe(YAML)
    expect(readdirSync(join(each.folders.seeds, 'bos')).sort()).toEqual(['seed.yaml', 'text.txt'])
  })

  test('two rulings about one row', () => {
    const each = session()
    done(each, rule('heading', 'Nieuwe paden'))
    const wider = rule('paragraph', 'Nieuwe paden', { rows: [6, 7] })
    expect(() => perform(each, { act: wider, preview: false })).toThrow(
      /Over regel 6 gaat al een andere uitspraak/,
    )
  })

  test('a file that somebody else changed meanwhile', () => {
    const each = session()
    writeFileSync(file(each), `${YAML}year: 2024\n`)
    expect(() => perform(each, { act: rule('heading', 'Nieuwe paden'), preview: false })).toThrow(
      /intussen .* veranderd/,
    )
    expect(written(each)).toBe(`${YAML}year: 2024\n`)
    done(each, { do: 'reload' })
    done(each, rule('heading', 'Nieuwe paden'))
    expect(parse(written(each))).toMatchObject({ year: 2024, reading: [{ as: 'heading' }] })
  })

  test('a text that was changed meanwhile', () => {
    const each = session()
    writeFileSync(join(each.folders.seeds, 'bos', 'text.txt'), `Vooraf\n${TEXT}`)
    expect(() => perform(each, { act: rule('heading', 'Nieuwe paden'), preview: false })).toThrow(/text\.txt/)
  })
})
