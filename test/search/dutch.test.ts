import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, formsIn } from '../../src/search/dutch/fold.ts'
import { token } from '../../src/search/dutch/index-token.ts'
import { stem } from '../../src/search/dutch/stem.ts'
import { readShapes, writeShape } from '../../src/search/dutch/word-shape.ts'
import { dutchDictionary } from '../../src/search/index/dictionary.ts'
import { WordList } from '../../src/search/index/word-list.ts'
import { Tokens } from '../../src/search/index/write-tokens.ts'
import { countWords, readTexts } from '../../src/search/texts/texts.ts'

const words = (text: string): string[] => formsIn(text).map(({ word }) => word)
const listOf = (text: string): WordList => new WordList(countWords(readTexts([text])), dutchDictionary())
const tokensOf = (text: string): { names: string[]; shape: string } => {
  const { words, forms, suspended } = readTexts([text])
  const tokens = new Tokens(words, listOf(text))
  const { tokens: numbers, shape } = tokens.of(forms[0]!, suspended[0]!)
  return { names: numbers.map((number) => tokens.names[number] ?? ''), shape }
}

describe('folding', () => {
  it.each([
    ['Cliënt’s', 'clients'],
    ["regio's", 'regios'],
    ['regio’s', 'regios'],
    ['1.650', '1650'],
    ['2.1.4b', '2.1.4b'],
    ['co-housing', 'cohousing'],
    ['ÉÉN', 'een'],
    ['bedrĳf', 'bedrijf'],
  ])('%s → %s', (word, folded) => expect(fold(word)).toBe(folded))
})

describe('forms', () => {
  it.each([
    ['SOFA-model', ['sofamodel', 'sofa', 'model']],
    ['HealthCheck', ['healthcheck', 'health', 'check']],
    ['Ieder(in)', ['iederin', 'ieder']],
    ['(ont)regel', ['ontregel', 'regel']],
    ['(Zorg)akkoorden', ['zorgakkoorden', 'akkoorden']],
    ['29 538, nr. 350', ['29538', 'nr', '350']],
    ['€ 1 200', ['eur1200', '1200']],
    ['in 2022 350', ['in', '2022', '350']],
    ['14 790 146', ['14790146']],
    ['€ 19', ['eur19', '19']],
    ['19 euro', ['eur19', '19', 'euro']],
    ['80%', ['80', 'procent']],
    ['artikel 2.1.4b, vierde lid', ['artikel', '2.1.4b', 'vierde', 'lid']],
    ['2022–2023', ['2022', '2023']],
  ])('%s', (text, forms) => expect(words(text)).toEqual(forms))
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
    ['akkoord', 'akkoorden'],
    ['probleem', 'problemen'],
    ['sector', 'sectoren'],
    ['kantoor', 'kantoren'],
    ['laag', 'lage'],
    ['tarief', 'tarieven'],
  ])('%s, %s', (one, many) => expect(stem(many)).toBe(stem(one)))

  it.each(['huis', 'thuis', 'wens', 'mens', 'zee', 'actie', 'alle', 'ondersteuning'])('%s stays', (word) =>
    expect(stem(word)).toBe(word),
  )
})

describe('words on the evidence of a word list', () => {
  const list = listOf('zorg mantelzorg cliënt ondersteuning beleid houder toezicht wet')

  it.each([
    ['ondersteunt', 'ondersteunen'],
    ['ondersteunde', 'ondersteunen'],
    ['pilots', 'pilot'],
    ['gemeenten', 'gemeente'],
    ['maanden', 'maand'],
  ])('%s is an inflection of %s', (word, base) => expect(list.analyse(word).key).toBe(list.analyse(base).key))

  it.each(['markt', 'geniet', 'proces'])('%s is not inflected', (word) =>
    expect(list.analyse(word).key).toBe(word),
  )

  it.each([
    ['ondersteuning', 'ondersteunen'],
    ['gemeentelijke', 'gemeente'],
    ['mantelzorger', 'mantelzorg'],
    ['gewijzigd', 'wijzigen'],
    ['ondersteund', 'ondersteunen'],
    ['opgesteld', 'opstellen'],
    ['evaluatie', 'evalueren'],
  ])('%s is of the family of %s', (word, base) =>
    expect(list.analyse(word).family).toBe(list.analyse(base).key),
  )

  it.each([
    ['gemeente', 'menen'],
    ['gemeenten', 'menen'],
    ['maanden', 'manen'],
    ['paarden', 'paren'],
  ])('%s is a noun, no form of %s', (word, verb) => {
    const { key, family } = list.analyse(word)
    expect([key, family]).not.toContain(list.analyse(verb).key)
  })

  it.each([
    ['clientondersteuning', ['client', 'ondersteuning']],
    ['ondersteuningsvraag', ['ondersteuning', 'vraag']],
    ['mantelzorgbeleid', ['mantelzorg', 'mantel', 'zorg', 'beleid']],
    ['toezichthouder', ['toezicht', 'houder']],
  ])('%s is made of %s', (word, parts) =>
    expect(
      list
        .analyse(word)
        .parts.map(({ start, end }) => word.slice(start, end).replace(/s$/, ''))
        .sort(),
    ).toEqual([...parts].sort()),
  )

  it.each([
    'minister',
    'gemeente',
    'samenleving',
    'verslag',
    'rapport',
    'besluit',
    'regeling',
    'overheid',
    'kwaliteit',
    'gesprek',
  ])('%s is one word', (word) => expect(list.analyse(word).parts).toEqual([]))

  it('knows what a word with a hyphen at its end is short for', () => {
    const text = 'De aanpak van dak- en thuisloosheid en dakloosheid.'
    const { names, shape } = tokensOf(text)
    const dak = readShapes(shape).find(({ at }) => names[at] === token('dak', 'word'))
    const parts = dak?.parts.map((part, index) => [names[dak.partsAt + index], part])
    expect(parts).toContainEqual([token('dakloosheid', 'part'), { start: 0, length: 3 }])
  })
})

describe('the shape of words', () => {
  it('says where their tokens are, and where parts stand in them', () => {
    const written = [
      writeShape('zorg', false, []),
      writeShape('zorgverlening', true, ['zorg', 'verlen']),
      writeShape('huizenblok', false, ['huis', 'xyz', 'blok']),
    ].join('')
    expect(written).toBe('.,0446.03--64')
    expect(readShapes(written)).toEqual([
      { at: 0, partsAt: 1, hasFamily: false, parts: [] },
      {
        at: 1,
        partsAt: 3,
        hasFamily: true,
        parts: [
          { start: 0, length: 4 },
          { start: 4, length: 6 },
        ],
      },
      {
        at: 5,
        partsAt: 6,
        hasFamily: false,
        parts: [{ start: 0, length: 3 }, null, { start: 6, length: 4 }],
      },
    ])
  })

  it('is read as it was written, of words of any length', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ filler: fc.nat(300), hasFamily: fc.boolean(), parts: fc.nat(3) }), {
          maxLength: 5,
        }),
        (all) => {
          const words = all.map(({ filler, hasFamily, parts }) => ({
            word: 'q'.repeat(filler) + 'zorg'.repeat(parts),
            hasFamily,
            parts: Array.from({ length: parts }, () => 'zorg'),
          }))
          const shapes = readShapes(
            words.map(({ word, hasFamily, parts }) => writeShape(word, hasFamily, parts)).join(''),
          )
          expect(shapes.map(({ hasFamily, parts }) => [hasFamily, parts.length])).toEqual(
            words.map(({ hasFamily, parts }) => [hasFamily, parts.length]),
          )
          for (const [index, { parts }] of shapes.entries())
            for (const part of parts)
              expect(words[index]?.word.slice(part?.start).startsWith('zorg')).toBe(true)
        },
      ),
    ))
})

describe('any text', () => {
  it('has forms inside it, in order', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const forms = formsIn(text)
        expect(forms.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([])
        expect(forms.every(({ start }, at) => start >= (forms[at - 1]?.start ?? 0))).toBe(true)
      }),
    ))

  it('takes time in proportion to its length', () => {
    const start = performance.now()
    const texts = [
      'a-'.repeat(50_000),
      'e'.repeat(50_000),
      '1.'.repeat(50_000),
      '('.repeat(50_000),
      '(a'.repeat(50_000),
      '123 '.repeat(25_000),
    ]
    for (const text of texts) formsIn(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
