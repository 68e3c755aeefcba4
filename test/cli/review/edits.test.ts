import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withAlias } from '../../../src/cli/review/register-entry.ts'
import { foundNow, perform, viewNow } from '../../../src/cli/review/session.ts'
import { block, correct, done, file, ROWS, row, rule, session, TEXT, written, YAML } from './a-review.ts'

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
    expect(foundNow(each).names).toMatchObject([{ name: 'Stichting Groenhof Noord', times: 3 }])
    done(each, { do: 'enter', name: 'Stichting Groenhof Noord', register: 'actors', kind: 'organisatie' })
    const path = join(each.folders.content, 'actors', 'stichting-groenhof-noord.yaml')
    expect(readFileSync(path, 'utf-8')).toBe(
      'id: stichting-groenhof-noord\nname: Stichting Groenhof Noord\nkind: organisatie\n',
    )
    expect(foundNow(each).names).toEqual([])
    done(each, { do: 'undo' })
    expect(existsSync(path)).toBe(false)
    expect(foundNow(each).names).toHaveLength(1)
  })

  test('a law and a programme go to their own register, a spelling to the entry that it is much like', () => {
    const text = `${TEXT}Zie artikel 9 van de Bomenwet en artikel 10 daarvan.\nDe Bomenwet geldt. De Bomenwet blijft. De Bomenwet is streng. En de Bomenwet werkt.\nHet doet Waterburo Noord. Het zegt Waterburo Noord. Het wil Waterburo Noord.\n`
    const each = session(YAML, text)
    done(each, { do: 'enter', name: 'Waterbureau Noord', register: 'actors', kind: 'organisatie' })
    const { names, references } = foundNow(each)
    const place = ({ name, register, near }: (typeof names)[number]) => [name, register, near?.id]
    expect(names.map(place)).toEqual([
      ['Bomenwet', 'laws', undefined],
      ['Stichting Groenhof Noord', 'actors', undefined],
      ['Waterburo Noord', 'actors', 'waterbureau-noord'],
    ])
    expect(references.map(({ text: words, row: at }) => [words, at])).toContainEqual([
      'artikel 9',
      ROWS.length,
    ])
    done(each, { do: 'enter', name: 'Bomenwet', register: 'laws', kind: 'organisatie', short: 'Bw' })
    const { content } = each.folders
    expect(readFileSync(join(content, 'laws/bomenwet.yaml'), 'utf-8')).toBe(
      'id: bomenwet\nname: Bomenwet\nshort: Bw\n',
    )
    done(each, {
      do: 'enter',
      name: 'Waterburo Noord',
      register: 'actors',
      kind: 'organisatie',
      of: 'waterbureau-noord',
    })
    expect(readFileSync(join(content, 'actors/waterbureau-noord.yaml'), 'utf-8')).toBe(
      'id: waterbureau-noord\nname: Waterbureau Noord\nkind: organisatie\naliases:\n  - Waterburo Noord\n',
    )
    expect(foundNow(each).names.map(({ name }) => name)).toEqual(['Stichting Groenhof Noord'])
    done(each, { do: 'undo' })
    expect(readFileSync(join(content, 'actors/waterbureau-noord.yaml'), 'utf-8')).not.toContain('aliases')
  })

  test.each([
    ['a: 1\naliases:\n  - Een # zo\nb: 2\n', 'a: 1\naliases:\n  - Een # zo\n  - Twee\nb: 2\n'],
    ['aliases:\n- "Een"', 'aliases:\n- "Een"\n- Twee\n'],
    ['aliases: [Een]\n', 'aliases: [ Een, Twee ]\n'],
    ['a: 1\r\n', 'a: 1\r\naliases:\r\n  - Twee\r\n'],
  ])('a spelling leaves the rest of the file as it is: %j', (before, after) => {
    expect(withAlias(before, 'Twee')).toBe(after)
  })

  test('a name is never a path', () => {
    const each = session()
    done(each, { do: 'enter', name: '../../seeds/bos/../x', register: 'actors', kind: 'organisatie' })
    expect(readdirSync(join(each.folders.content, 'actors'))).toContain('seeds-bos-x.yaml')
    expect(() =>
      perform(each, {
        act: { do: 'enter', name: 'CON', register: 'actors', kind: 'persoon' },
        preview: false,
      }),
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
