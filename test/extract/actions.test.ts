import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/collections/schema/document.ts'
import { actionsOf } from '../../src/extract/actions/actions.ts'
import { numberedRuns } from '../../src/extract/actions/parties.ts'
import { makeDocument, wordsOf } from './make-document.ts'

const REPORT = `
  # Samenvatting
  - Geef wijken ruimte om samen met bewoners te werken aan een gezonde buurt en neem belemmeringen weg.
  - Maak de aanvraag van hulpmiddelen eenvoudig.
  - Ga na wat de wet nu al mogelijk maakt.
  # 3 Wat er moet gebeuren
  ## 3.1 Oplossingsrichting 1 - Ruimte in de wijk
  Wij stellen het volgende voor.
  ### Actie 1
  Geef wijken de ruimte om samen met bewoners te werken aan een gezonde buurt. Neem belemmeringen weg. Een voorbeeld is het wijkhuis in de Dorpsstraat, waar vrijwilligers koken.
  [^1] Zie het jaarverslag van het wijkhuis.
  #### Waarom?
  Buren weten wat er speelt.
  Het is ook goedkoper.
  ### Actie 2
  Zoek uit hoe het elders gaat.
  > Jan, 80 jaar, kookt elke dinsdag.
  ### Waarom?
  Elders gaat het beter.
  #### Welke partijen zijn verantwoordelijk voor acties 1 en 2?
  Gemeenten zijn aan zet.
  [^2] Alle gemeenten.
  De bewoners helpen mee.
  > Piet, 81 jaar, helpt mee.
  Deze alinea staat na het kader.
  ## 3.2 Wat daarna komt
  ### Actie 3
  Kijk na een jaar terug.
`

describe('actionsOf', () => {
  const report = makeDocument(REPORT)
  const actions = actionsOf(report)
  const words = (ids: readonly string[]) => ids.map((id) => wordsOf(report, id))

  it('reads the text of an action up to its reason, without notes and boxes', () => {
    expect(actions.map((action) => [action.number, action.textBlocks.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
    expect(words(actions[1]?.textBlocks ?? [])).toEqual(['Zoek uit hoe het elders gaat.'])
  })

  it('takes "Waarom?" as part of the action, below it or at its level', () => {
    expect(words(actions[0]?.whyBlocks ?? [])).toEqual([
      'Buren weten wat er speelt.',
      'Het is ook goedkoper.',
    ])
    expect(words(actions[1]?.whyBlocks ?? [])).toEqual(['Elders gaat het beter.'])
    expect(actions[2]?.whyBlocks).toEqual([])
  })

  it('gives the direction an action hangs under, none after another heading of that level', () => {
    expect(actions[0]?.direction).toMatchObject({ number: 1, title: 'Ruimte in de wijk' })
    expect(actions[2]?.direction).toBeNull()
  })

  it('finds who is responsible under the heading that names the action, up to a box', () => {
    expect(words(actions[0]?.partiesBlocks ?? [])).toEqual([
      'Gemeenten zijn aan zet.',
      'De bewoners helpen mee.',
    ])
    expect(actions[1]?.partiesGround).toMatchObject({ from: 2, to: 2 })
    expect(wordsOf(report, actions[0]?.partiesGround?.block ?? '')).toContain('acties 1 en 2')
    expect(actions[2]).toMatchObject({ partiesBlocks: [], partiesGround: null })
  })

  it('finds the bullet of the summary in nearly the same words, and none when none is near', () => {
    expect(wordsOf(report, actions[0]?.summaryBlock ?? '')).toContain('Geef wijken ruimte')
    expect(actions[0]?.summaryGround).toBe('words')
    expect(actions[1]?.summaryBlock).toBeNull()
  })
})

describe('the summary of a direction', () => {
  const PLAN = [
    'Geef wijken ruimte om met bewoners een gezonde buurt te maken.',
    'Zoek uit hoe het elders gaat.',
    'Verlaag de kosten van hulp aan huis voor ouderen.',
  ]
  const bullets = (...texts: string[]) =>
    `# Samenvatting\n## Richting 1\n${texts.map((text) => `- ${text}`).join('\n')}\n`
  const chapter = PLAN.map((text, at) => `### Actie ${at + 1}\n${text}`).join('\n')
  const found = (summary: string) => {
    const document = makeDocument(`${summary}# Plan\n## Oplossingsrichting 1 - Ruimte\n${chapter}`)
    return actionsOf(document).map(
      ({ summaryBlock, summaryGround }) => `${summaryBlock} ${summaryGround ?? '-'}`,
    )
  }
  const [first = '', , third = ''] = PLAN
  const OWN_WORDS = 'Leer van wat in andere steden gebeurt.'

  it('says by its place which bullet is left, when it has one for each action and the others stand in order', () => {
    expect(found(bullets(first, OWN_WORDS, third))).toEqual(['p1 words', 'p2 order', 'p3 words'])
  })

  it('says nothing when there are more bullets, or they stand in another order, or most are not known by their words', () => {
    expect(found(bullets(first, OWN_WORDS, third, 'En nog iets.'))).toEqual([
      'p1 words',
      'null -',
      'p3 words',
    ])
    expect(found(bullets(third, OWN_WORDS, first))).toEqual(['p3 words', 'null -', 'p1 words'])
    expect(found(bullets(first, OWN_WORDS, 'Maak hulp goedkoper.'))).toEqual(['p1 words', 'null -', 'null -'])
  })
})

describe('other forms of a numbered commitment', () => {
  it('knows a title after the number; an action without text has its heading as text', () => {
    const document = makeDocument(`
      ## Maatregel 1 – Vereenvoudig de aanvraag
      ## Maatregel 2 – Verlaag de kosten
      De kosten gaan in 2027 omlaag.
    `)
    expect(actionsOf(document)).toMatchObject([
      { label: 'Maatregel', textBlocks: ['s1'] },
      { textBlocks: ['p1'] },
    ])
  })

  it('knows actions that are a paragraph of their own, with the list that follows', () => {
    const document = makeDocument(`
      ## Aanbevelingen
      Aanbeveling 1: Maak een plan met:
      - een begroting;
      - een planning.
      Aanbeveling 2: Voer het uit. Het ministerie is verantwoordelijk voor aanbeveling 2.
      Tot zover onze aanbevelingen.
    `)
    const actions = actionsOf(document)
    expect(actions.map((action) => action.textBlocks)).toEqual([['p1', 'p2', 'p3'], ['p4']])
    expect(actions.map((action) => action.partiesBlocks)).toEqual([[], ['p4']])
  })

  it('reads a question that is not a heading, and "Wie?" below the action itself', () => {
    const document = makeDocument(`
      ## Actie 1
      Begin klein.
      Wie is aan zet voor actie 1?
      De gemeente.
      ## Actie 2
      Ga door.
      ### Wie is verantwoordelijk?
      Het Rijk.
    `)
    expect(actionsOf(document)).toMatchObject([
      { textBlocks: ['p1'], partiesBlocks: ['p3'] },
      { textBlocks: ['p4'], partiesBlocks: ['p5'], partiesGround: { from: 2, to: 2 } },
    ])
  })

  it('keeps one series a document, and a heading before a line of the contents', () => {
    const document = makeDocument(`
      Actie 1
      ## Actie 1
      Eerst dit.
      ## Actie 2
      Dan dat.
      ## Maatregel 1
      En dit staat ernaast.
    `)
    expect(actionsOf(document).map((action) => [action.label, action.heading])).toEqual([
      ['Actie', 's1'],
      ['Actie', 's2'],
    ])
  })

  it('is not misled by prose', () => {
    const document = makeDocument(
      'Actie 4 Rijk en gemeenten overleggen.\nIn actie 3 staat dat ook.\n## Acties 1 tot en met 5',
    )
    expect(actionsOf(document)).toEqual([])
  })
})

describe('numberedRuns', () => {
  it.each([
    ['acties 1 tot en met 5', [[1, 5]]],
    [
      'acties 1 t/m 3 en 7',
      [
        [1, 3],
        [7, 7],
      ],
    ],
    [
      'Acties 3, 4 en 6-8',
      [
        [3, 3],
        [4, 4],
        [6, 8],
      ],
    ],
    ['actie 12', [[12, 12]]],
    ['de acties', []],
  ])('%s', (text, runs) => {
    expect(numberedRuns(text, 'Actie').map((run) => [run.from, run.to])).toEqual(runs)
  })
})

describe('on doubtful ground', () => {
  const PLAN = `
    ### Actie 1
    Open het bad op zondag.
    ### Actie 2
    Verlaag de prijs.
    ### Actie 3
    ### Actie 4: Versterken van de
    ### Actie 5: Leer elk kind zwemmen
  `
  const numbers = (findings: Document['map']['findings']) => {
    const plan = makeDocument(PLAN, { map: { blocks: {}, ledger: [], findings } })
    return actionsOf(plan).map(({ number }) => number)
  }

  it('an action without a body is none: a number alone, or a title that is cut', () => {
    expect(numbers([])).toEqual([1, 2, 5])
  })

  it('nor is one whose words may belong elsewhere; a damaged letter stands where it stands', () => {
    const finding = { level: 'warning', message: '', position: null, block: 'p1' } as const
    expect(numbers([{ ...finding, rule: 'cut-sentence' }])).toEqual([2, 5])
    expect(numbers([{ ...finding, rule: 'letters-lost' }])).toEqual([1, 2, 5])
  })
})
