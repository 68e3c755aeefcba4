import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers, answersAll, fold, formsIn, hiddenForms, markText, readQuestion, toEngine } from '../../src/search/analysis.ts'
import { stem } from '../../src/search/stem.ts'

const marked = (text: string, typed: string): string[] => markText(text, readQuestion(typed)).map(([start, end]) => text.slice(start, end))

describe('folding', () => {
  it.each([
    ['Cliënt’s', 'clients'],
    ["regio's", 'regios'],
    ['1.650', '1650'],
    ['co-housing', 'cohousing'],
    ['ÉÉN', 'een'],
  ])('%s → %s', (word, folded) => expect(fold(word)).toBe(folded))
})

describe('stems: both sides of a row are the same word', () => {
  it.each([
    ['gemeente', 'gemeenten'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['regio', 'regios'],
    ['jaar', 'jaren'],
    ['persoon', 'personen'],
    ['wet', 'wetten'],
    ['bedrag', 'bedragen'],
    ['bijdrage', 'bijdragen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['actie', 'acties'],
    ['mantelzorger', 'mantelzorgers'],
    ['probleem', 'problemen'],
    ['sector', 'sectoren'],
    ['kantoor', 'kantoren'],
    ['laag', 'lage'],
    ['tarief', 'tarieven'],
  ])('%s, %s', (one, many) => expect(stem(many)).toBe(stem(one)))

  it.each(['huis', 'thuis', 'wens', 'mens', 'zee', 'actie', 'alle', 'gemeentelijk', 'ondersteuning'])('%s stays', (word) =>
    expect(stem(word)).toBe(word),
  )
})

describe('what a word answers', () => {
  it.each([
    ['ondersteunt', 'ondersteunen'],
    ['gemeentelijke', 'gemeenten'],
    ['jaarverslag', 'jaren'],
    ['bijdrageregeling', 'bijdrage'],
    ['samenwerking', 'samen'],
    ['leden', 'leden'],
    ['lid', 'leden'],
    ['24uurszorg', '24uur'],
    ['uren', 'uur'],
    ['mantelzorgers', 'mantelz'],
  ])('%s answers %s', (word, asked) => expect(answers(word, asked)).toBe(true))

  it.each([
    ['zorg', 'zorgx'],
    ['aan', 'aanbieders'],
    ['mantelzorger', 'mantelzoger'],
    ['niet', 'geniet'],
    ['huidig', 'huis'],
  ])('%s does not answer %s', (word, asked) => expect(answers(word, asked)).toBe(false))
})

describe('forms', () => {
  it('finds a word by its whole and by its parts', () =>
    expect(formsIn('SOFA-model HealthCheck 2.1.4b').map((form) => form.word)).toEqual([
      'sofamodel',
      'sofa',
      'model',
      'healthcheck',
      'health',
      'check',
      '214b',
    ]))

  it('hides only what the text does not hold itself', () => expect(hiddenForms('De huizen in de regio’s')).toEqual(['huis', 'regios']))
})

describe('questions', () => {
  it('keeps words in quotes together', () => expect(readQuestion('zorg "eigen bijdrage"')).toEqual([['zorg'], ['eigen', 'bijdrage']]))
  it('is empty without a word', () => expect(readQuestion(' ?! "" ')).toEqual([]))
  it('asks the engine for stems, a phrase as it is', () => {
    expect(toEngine(readQuestion('gemeenten jaren'))).toBe('gemeent jaar')
    expect(toEngine(readQuestion('"de gemeenten"'))).toBe('"de gemeenten"')
  })
})

describe('marking', () => {
  it('marks the words as they stand in the text', () =>
    expect(marked('Cliëntondersteuning in de regio’s.', 'clientondersteuning regio')).toEqual(['Cliëntondersteuning', 'regio’s']))
  it('marks a phrase only where the words stand together', () =>
    expect(marked('De bijdrage is een eigen bijdrage.', '"eigen bijdrage"')).toEqual(['eigen', 'bijdrage']))
  it('marks a part inside a word', () => expect(marked('Het SOFA-model helpt', 'model')).toEqual(['model']))
  it('needs every word', () => expect(answersAll('eigen kracht', readQuestion('eigen bijdrage'))).toBe(false))
  it('needs a word', () => expect(answersAll('eigen kracht', [])).toBe(false))
})

describe('any text', () => {
  it('is answered by each of its own words, and marks lie inside it in order', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const form of formsIn(text)) expect(answers(form.word, form.word)).toBe(true)
        const spans = markText(text, readQuestion(text.replace(/["“”„«»]/gu, ' ')))
        expect(spans.filter(([start, end], at) => start < (spans[at - 1]?.[1] ?? 0) || end <= start || end > text.length)).toEqual([])
      }),
    ))

  it('takes time in proportion to its length', () => {
    const start = performance.now()
    for (const text of ['a-'.repeat(50_000), 'e'.repeat(50_000), '1.'.repeat(50_000), '"'.repeat(50_000)]) {
      hiddenForms(text)
      readQuestion(text)
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
