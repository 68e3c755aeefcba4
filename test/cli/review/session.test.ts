import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Act, Answer, View } from '../../../src/cli/review/protocol.ts'
import { openSession, perform, type Session, viewNow } from '../../../src/cli/review/session.ts'
import { readSeeds } from '../../../src/seed/read-seeds.ts'
import { folderWith } from '../../support/folder.ts'

const TEXT = `Nota over het bos

1. Aanleiding
Het bos bij de Stichting Groenhof Noord wordt al jaren minder dicht, en de bezoekers van dat bos
merken dat aan de wind die er waait.
Nieuwe paden
De Stichting Groenhof Noord legt paden aan. Wij vroegen het de Stichting Groenhof Noord zelf.
Voor 2025 is er 4000 euro1 en voor 2026 niets.
1 Dit bedrag is een schatting van het bestuur.
Pagina vier
Soort   Aantal   Jaar
Eiken   12       2024
Beuken  7        2025
Wie meedoet, krijgt een bo om mee naar huis, en een schop zo lang er schoppen zijn die nog niet
zijn uitgeleend.
`
const YAML = `title: Nota over het bos   # as printed\nkind: 'nota'\n# nothing ruled yet\nreading: []\ndate: null\n`

const ROWS = TEXT.split('\n')
const row = (words: string): number => ROWS.findIndex((each) => each.startsWith(words)) + 1

function session(yaml = YAML, text = TEXT): Session {
  const folder = folderWith({
    'seeds/site.yaml': 'name: Proef\ndescription: Een proef.\n',
    'seeds/bos/seed.yaml': yaml,
    'seeds/bos/text.txt': text,
    'content/actors/ander.yaml': 'id: ander\nname: Een Ander\nkind: organisatie\n',
  })
  return openSession({ seeds: join(folder, 'seeds'), content: join(folder, 'content') }, 'bos')
}

const file = ({ folders }: Session): string => join(folders.seeds, 'bos', 'seed.yaml')
const written = (each: Session): string => readFileSync(file(each), 'utf-8')

function done(each: Session, act: Act): Extract<Answer, { says: string }> {
  const answer = perform(each, { act, preview: false })
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

const rule = (as: string, from: string, more: object = {}): Act =>
  ({ do: 'rule', rows: [row(from), row(from)], as, reason: 'Zo staat het in druk.', ...more }) as Act

const correct = (words: string, now: string): Act => ({
  do: 'correct',
  rows: [row(words), row(words)],
  words: now,
  reason: 'spatie in een woord',
})

const block = (view: View | undefined, words: string) => view?.blocks.find(({ text }) => text.includes(words))

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
    [{ do: 'enter', name: '…', kind: 'organisatie' }, /letter of cijfer/],
    [{ do: 'enter', name: 'Ander', kind: 'organisatie' }, /heeft al/],
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

describe('a correction', () => {
  test('is of whole words, as few as are the only ones in the text', () => {
    const each = session()
    const { view } = done(
      each,
      correct('Wie meedoet', (ROWS[row('Wie') - 1] as string).replace('bo om', 'boom')),
    )
    expect(parse(written(each)).corrections).toEqual([
      { find: 'bo om', replace: 'boom', reason: 'spatie in een woord' },
    ])
    expect(block(view, 'krijgt een boom mee')).toBeDefined()
    expect(() => perform(each, { act: correct('Wie meedoet', 'Wie'), preview: false })).toThrow(
      /al een correctie/,
    )
  })

  test('takes words around it where the same words stand elsewhere', () => {
    const each = session()
    const old = ROWS[row('merken') - 1] as string
    done(each, correct('merken', old.replace('dat aan', 'dat ook aan')))
    const { find } = parse(written(each)).corrections[0]
    expect(TEXT.split(find)).toHaveLength(2)
    const again = session(YAML, 'De kat en de kat en de kat.\n')
    done(again, { do: 'correct', rows: [1, 1], words: 'De kat en de kip en de kat.', reason: 'x' })
    expect(block(viewNow(again), 'de kip en de kat')).toBeDefined()
  })

  test('in a text with other line ends', () => {
    const each = session(YAML, 'Een zin die lo\r\nopt en eindigt.\r\n')
    done(each, { do: 'correct', rows: [1, 2], words: 'Een zin die loopt\nen eindigt.', reason: 'afgebroken' })
    expect(parse(written(each)).corrections).toMatchObject([{ find: 'lo\r\nopt en', replace: 'loopt\r\nen' }])
    expect(
      viewNow(each)
        .blocks.map(({ text }) => text)
        .join(' '),
    ).toBe('Een zin die loopt en eindigt.')
  })
})

describe('the register', () => {
  test('a name that is found often and that no register knows is offered, and entered', () => {
    const each = session()
    expect(viewNow(each).names).toMatchObject([{ name: 'Stichting Groenhof Noord', times: 3 }])
    const { view } = done(each, { do: 'enter', name: 'Stichting Groenhof Noord', kind: 'organisatie' })
    const path = join(each.folders.content, 'actors', 'stichting-groenhof-noord.yaml')
    expect(readFileSync(path, 'utf-8')).toBe(
      'id: stichting-groenhof-noord\nname: Stichting Groenhof Noord\nkind: organisatie\n',
    )
    expect(view?.names).toEqual([])
    done(each, { do: 'undo' })
    expect(existsSync(path)).toBe(false)
    expect(viewNow(each).names).toHaveLength(1)
  })

  test('a name is never a path', () => {
    const each = session()
    done(each, { do: 'enter', name: '../../seeds/bos/../x', kind: 'organisatie' })
    expect(readdirSync(join(each.folders.content, 'actors'))).toContain('seeds-bos-x.yaml')
    expect(() =>
      perform(each, { act: { do: 'enter', name: 'CON', kind: 'persoon' }, preview: false }),
    ).toThrow(/bestandsnaam/)
  })
})

test('undo: step by step to the very same bytes', () => {
  const before = YAML.replaceAll('\n', '\r\n')
  const each = session(before)
  const states = [before]
  for (const act of [rule('heading', 'Nieuwe paden'), rule('join', 'Wie meedoet'), rule('split', 'merken')]) {
    done(each, act)
    states.push(written(each))
  }
  done(each, { do: 'drop', list: 'reading', index: 1 })
  expect(parse(written(each)).reading).toHaveLength(2)
  for (const state of states.toReversed()) {
    done(each, { do: 'undo' })
    expect(written(each)).toBe(state)
    if (state === before) break
  }
  expect(viewNow(each)).toMatchObject({ undo: 0, isWritten: true, entries: [] })
})

test('undo is refused when the file was changed after it', () => {
  const each = session()
  done(each, rule('heading', 'Nieuwe paden'))
  writeFileSync(file(each), `${written(each)}year: 2024\n`)
  expect(() => perform(each, { act: { do: 'undo' }, preview: false })).toThrow(/intussen/)
  expect(written(each)).toContain('year: 2024')
})
