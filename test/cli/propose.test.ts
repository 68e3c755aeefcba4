import { expect, test } from 'vitest'
import { proposeYaml } from '../../src/cli/propose.ts'

const LETTER = `Tweede Kamer der Staten-Generaal 2

Vergaderjaar 2022–2023

29 538 Zorg en maatschappelijke ondersteuning

Nr. 350 BRIEF VAN DE STAATSSECRETARIS VAN VOLKSGEZONDHEID, WELZIJN EN SPORT
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 12 mei 2023

Ongeveer een jaar geleden stuurde ik uw Kamer een brief over de begroting van 2022.

De Staatssecretaris van Volksgezondheid, Welzijn en Sport,
M. van Ooijen
Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 1
`

test('what the text says of itself is proposed with its line; what it does not say stays null', () => {
  expect(proposeYaml(LETTER)).toMatchInlineSnapshot(`
    "title: Zorg en maatschappelijke ondersteuning # line 5
    kind: kamerbrief
    date: 2023-05-12 # line 10
    year: null
    sessionYear: 2022–2023 # line 16
    issuer: Staatssecretaris van Volksgezondheid, Welzijn en Sport, M. van Ooijen # line 14 and 15
    official: kst-29538-350 # line 16
    officialUrl: https://zoek.officielebekendmakingen.nl/kst-29538-350.html
    licence: null
    provenance: null
    extent: null
    textDate: null
    budget: null
    shortActions: false
    corrections: []
    withdrawn: []
    reading: []
    "
  `)
})

test('a paper that a text speaks of is not the paper itself', () => {
  const cited = 'Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350, p. 4, noemt de kades.'
  expect(proposeYaml(`Nota over de kades\n\n${cited}\n`)).toContain('official: null')
})

test('nothing is made up', () => {
  const yaml = proposeYaml('Een tekst zonder gegevens.\n')
  for (const key of ['date', 'year', 'sessionYear', 'issuer', 'official', 'officialUrl', 'licence', 'budget'])
    expect(yaml).toContain(`${key}: null`)
})

test('nothing is proposed that was read with doubt: damaged words, and two columns read as one', () => {
  const told = (text: string) => proposeYaml(text).split('\n').slice(0, 3).join('|')
  expect(told('Datum 3 mei 2021\nBetreft Zwembaden voor later\n')).toBe(
    'title: Zwembaden voor later # line 2|kind: document|date: 2021-05-03 # line 1',
  )
  expect(told('Nota\nBetreft Zwemb\uFFFDden voor later\n')).toMatch(/^title: Nota\|/)
  expect(told('Nota\nBetreft   Zwembaden voor later        Kenmerk   417\n')).toMatch(/^title: Nota\|/)
})
