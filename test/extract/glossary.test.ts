import { describe, expect, it } from 'vitest'
import { findDefinitions } from '../../src/extract/glossary/definitions.ts'
import { glossaryOf, joinGlossary } from '../../src/extract/glossary/glossary.ts'
import { formsOf } from '../../src/extract/glossary/term-forms.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'
import { makeDocument, wordsOf } from './make-document.ts'

describe('findDefinitions', () => {
  it.each([
    ['Wijkteam. Daarmee bedoelen we het team van de gemeente.', 'Wijkteam'],
    ['Mensen met plannen. Plannen zijn er in soorten.', 'Mensen met plannen'],
    ['Casemanager: Is degene die de zorg regelt.', 'Casemanager'],
    ['Formele hulpverlener Is een professional.', 'Formele hulpverlener'],
    ['Veerkracht slaat op het vermogen om te herstellen.', 'Veerkracht'],
    ['Kwaliteit van leven betekent voor iedereen iets anders.', 'Kwaliteit van leven'],
    ['Sterke wijken worden gevormd door actieve bewoners.', 'Sterke wijken'],
    ['Eigen regie is het vermogen om zelf te kiezen.', 'Eigen regie'],
    ['Respijtzorg – tijdelijke overname van de zorg.', 'Respijtzorg'],
    ['Met buren en kennissen bedoelen we mensen uit de buurt.', 'Buren en kennissen'],
    ['Onder het begrip ‘toegang’ wordt verstaan de weg naar zorg.', 'Toegang'],
  ])('%s', (text, term) => {
    expect(findDefinitions(text)).toMatchObject([{ term, start: 0, end: text.length }])
  })

  it.each([
    'Wij gebruiken dezelfde definities als het rapport. Dat is bewust.',
    'In deze bijlage zijn de begrippen opgenomen.',
    'Hiermee bedoelen we iedereen.',
    'https://voorbeeld.example/begrippen: een lijst.',
    'Bron: //voorbeeld.example/begrippen.',
    'Een flink aantal begrippen in dit rapport komt overeen met die van anderen.',
  ])('no definition: %s', (text) => {
    expect(findDefinitions(text)).toEqual([])
  })

  it('ends a definition where the next one in the paragraph begins', () => {
    const text =
      'Met de wijk bedoelen we de straten. Ook pleinen horen erbij. Met het sociale netwerk bedoelen we buren. Zij worden enkele keren aangeduid met de term eigen kring.'
    const found = findDefinitions(text).map(({ term, start, end }) => [term, text.slice(start, end)])
    expect(found).toEqual([
      ['Wijk', 'Met de wijk bedoelen we de straten. Ook pleinen horen erbij.'],
      ['Sociale netwerk', 'Met het sociale netwerk bedoelen we buren.'],
      ['Eigen kring', 'Zij worden enkele keren aangeduid met de term eigen kring.'],
    ])
  })

  it('finds a second term that is defined inside the paragraph of the first', () => {
    const text =
      'Kookhulp: Is iemand die kookt. De kookhulp is vrijwillig. Kookzorg is alle hulp bij de maaltijd. Dit kan betaald zijn.'
    expect(findDefinitions(text).map((found) => found.term)).toEqual(['Kookhulp', 'Kookzorg'])
  })
})

describe('formsOf', () => {
  it('gives only forms that are certain', () => {
    expect(formsOf('Mantelzorger', false)).toEqual(['mantelzorgers'])
    expect(formsOf('Zorgzame gemeenschappen', false)).toEqual(['zorgzame gemeenschap'])
    expect(formsOf('Informele netwerk', true)).toEqual(['informeel netwerk'])
    expect(formsOf('Informele zorg', false)).toEqual([])
    expect(formsOf('Naasten en verwanten', false)).toEqual(['naasten', 'verwanten'])
  })
})

describe('joinGlossary', () => {
  const one = makeDocument(`
    # Inleiding
    Zorg is hier geen begrip. Wij noemen de Wet langdurige zorg (Wlz) en later weer de Wet langdurige zorg (Wlz).
    # Bijlage 1 Begrippenlijst
    ## A
    Mantelzorger: Is iemand die zorgt.
    > Wijkteam: Is een kader.
    # Bijlage 2 Cijfers
    Kosten zijn hoog.
  `)
  const two = makeDocument(
    '# Definities\nMantelzorger is een naaste.\nWlz is een wet.\nDe Wet Langdurige Zorg (Wlz).\nDe Wet lange zorg (Wlz).',
    {
      id: 'brief' as DocumentId,
    },
  )
  const terms = joinGlossary([one, two].map(glossaryOf))

  it('defines terms only in the section for it, outside boxes, one definition a document', () => {
    const found = terms
      .filter((term) => term.kind === 'term')
      .map((term) => [term.id, term.definitions.map((each) => each.document)])
    expect(found).toEqual([
      ['mantelzorger', ['nota', 'brief']],
      ['wlz', ['brief']],
    ])
  })

  it('gives each document and expansion once, and a suffix to an id that is taken', () => {
    const wlz = terms.find((term) => term.id === 'wlz-afk')
    expect(wlz).toMatchObject({
      kind: 'abbreviation',
      term: 'Wlz',
      aliases: ['Wet langdurige zorg', 'Wet lange zorg'],
    })
    expect(wlz?.definitions.map((each) => each.document)).toEqual(['nota', 'brief', 'brief'])
    const [first] = wlz?.definitions ?? []
    expect(wordsOf(one, first?.block ?? '', first?.start, first?.end)).toBe('Wet langdurige zorg (Wlz)')
  })
})
