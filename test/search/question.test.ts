import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestion, withoutFilters } from '../../src/search/ask/question.ts'
import { distance, mend, nearest } from '../../src/search/ask/spelling.ts'

const asked = (typed: string): string[] => readQuestion(typed).terms.map(({ words }) => words.join(' '))

describe('a question', () => {
  it.each([
    ['zorg "eigen bijdrage"', ['eigen bijdrage', 'zorg']],
    ['wat is het abonnementstarief?', ['abonnementstarief']],
    ['Kamerstuk 29 538, nr. 350', ['kamerstuk', '29538', '350']],
    ['€ 19 per maand', ['eur19', 'maand']],
    ['artikel 2.1.4b', ['artikel', '2.1.4b']],
    ['Wmo-toezicht', ['wmotoezicht']],
    ['“niet zo”', ['niet zo']],
    [' ?! "" ', []],
    ['wat is het', []],
  ])('%s', (typed, terms) => expect(asked(typed)).toEqual(terms))

  it('leaves out what has a minus before it', () => {
    const { terms, excluded } = readQuestion('zorg -jeugd -"eigen bijdrage" Wlz-zorg')
    expect(terms.map(({ typed }) => typed)).toEqual(['zorg', 'Wlz-zorg'])
    expect(excluded.map(({ words }) => words)).toEqual([['jeugd'], ['eigen', 'bijdrage']])
  })

  it('has filters', () => {
    const { terms, filters } = readQuestion('zorg actor:ciz jaar:2023 soort:"antwoorden op" https://zorg.nl')
    expect(filters).toEqual([
      { name: 'actor', value: 'ciz' },
      { name: 'jaar', value: '2023' },
      { name: 'soort', value: 'antwoorden op' },
    ])
    expect(terms[0]?.words).toEqual(['zorg'])
    expect(withoutFilters('zorg actor:ciz "eigen bijdrage" jaar:2023')).toBe('zorg  "eigen bijdrage"')
  })

  it('need not hold words that only ask', () => {
    expect(readQuestion('hoeveel geld voor zorg').terms.map(({ optional }) => optional)).toEqual([
      true,
      false,
    ])
    expect(readQuestion('geld').terms.map(({ optional }) => optional)).toEqual([false])
  })

  it('is read from anything typed, in time in proportion to its length', { retry: 2 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (typed) => readQuestion(typed).terms.length >= 0,
      ),
    )
    const start = performance.now()
    for (const typed of ['"'.repeat(50_000), '-'.repeat(50_000), 'a:'.repeat(25_000), 'a"'.repeat(25_000)])
      readQuestion(typed)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('typing errors', () => {
  const words = ['mantelzorger', 'mantelzorgers', 'gemeente', 'gemeenten', 'zorg'].map((word) => ({
    word,
    often: word.length,
  }))

  it.each([
    ['mantelzoger', 'mantelzorger', 1],
    ['matnelzorger', 'mantelzorger', 1],
    ['gemeent', 'gemeente', 1],
    ['zorg', 'zorg', 0],
    ['abc', 'xyz', 3],
  ])('%s is %s but for %i', (a, b, far) => expect(distance(a, b, 5)).toBe(far))

  it.each([
    ['mantelzoger', 'mantelzorger'],
    ['gemeetne', 'gemeente'],
    ['egmeente', 'gemeente'],
    ['zurg', null],
    ['29539', null],
    ['kwixelen', null],
  ])('%s is mended to %s', (word, meant) => expect(mend(word, words)).toBe(meant))

  it.each([
    ['bestraling', 'betaling', false],
    ['verantwoordlijkheidd', 'verantwoordelijkheid', true],
    ['vergadring', 'vergadering', true],
  ])('%s is taken for %s: %s', (typed, known, isTaken) =>
    expect(mend(typed, [{ word: known, often: 1 }])).toBe(isTaken ? known : null),
  )

  it('has near words to offer', () =>
    expect(nearest('gementelijk', [{ word: 'gemeentelijk', often: 1 }])).toEqual(['gemeentelijk']))
})
