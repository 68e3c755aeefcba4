import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { namesNow, perform, viewNow } from '../../../src/cli/review/session.ts'
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
    expect(namesNow(each)).toMatchObject([{ name: 'Stichting Groenhof Noord', times: 3 }])
    done(each, { do: 'enter', name: 'Stichting Groenhof Noord', kind: 'organisatie' })
    const path = join(each.folders.content, 'actors', 'stichting-groenhof-noord.yaml')
    expect(readFileSync(path, 'utf-8')).toBe(
      'id: stichting-groenhof-noord\nname: Stichting Groenhof Noord\nkind: organisatie\n',
    )
    expect(namesNow(each)).toEqual([])
    done(each, { do: 'undo' })
    expect(existsSync(path)).toBe(false)
    expect(namesNow(each)).toHaveLength(1)
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
