import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FormName } from '../../src/editions/citing/form-names.ts'
import { forms } from '../../src/editions/citing/forms.ts'
import { toPlain } from '../../src/editions/citing/run.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { makeDocument, VIA } from '../editions/citing/helpers.ts'
import { ROOT } from '../support/root.ts'

/** Each document of the project as a whole, in the forms that differ from one document to the next. */
const EXPECTED: Readonly<Record<string, Partial<Record<FormName, string | null>>>> = {
  'begroting-2023-vws-artikel-3': {
    leidraad:
      'Ministerie van Volksgezondheid, Welzijn en Sport, Begroting VWS 2023, artikel 3 Langdurige zorg en ondersteuning (tekst via Leeswijzer).',
    aanwijzing: null,
    apa: 'Ministerie van Volksgezondheid, Welzijn en Sport. (z.d.). Begroting VWS 2023, artikel 3 Langdurige zorg en ondersteuning [Begrotingsartikel; Tekst via Leeswijzer].',
    apaTekst: '(Ministerie van Volksgezondheid, Welzijn en Sport, z.d.)',
  },
  'jaarverslag-2022-vws-artikel-3': {
    leidraad: 'Kamerstukken II 2022/23, 36360 XVI, nr. 1 (tekst via Leeswijzer).',
    aanwijzing: 'Kamerstukken II 2022/23, 36360 XVI, nr. 1 (tekst via Leeswijzer)',
    apa: 'Ministerie van Volksgezondheid, Welzijn en Sport. (z.d.). Jaarverslag VWS 2022, artikel 3 Langdurige zorg en ondersteuning [Kamerstukken II 2022/23, 36360 XVI, nr. 1; Tekst via Leeswijzer].',
    apaTekst: '(Ministerie van Volksgezondheid, Welzijn en Sport, z.d.)',
  },
  'kamerbrief-2019-evaluatie-hlz': {
    leidraad:
      'Minister van Volksgezondheid, Welzijn en Sport, H.M. de Jonge, Kamerbrief over de evaluatie van de hervorming langdurige zorg, 2019 (tekst via Leeswijzer).',
    aanwijzing: null,
    apa: 'De Jonge, H. M. (2019). Kamerbrief over de evaluatie van de hervorming langdurige zorg [Kamerbrief; Tekst via Leeswijzer]. Minister van Volksgezondheid, Welzijn en Sport.',
    apaTekst: '(De Jonge, 2019)',
  },
  'kst-29538-350': {
    leidraad: 'Kamerstukken II 2022/23, 29538, nr. 350 (tekst via Leeswijzer).',
    aanwijzing: 'Kamerstukken II 2022/23, 29538, nr. 350 (tekst via Leeswijzer)',
    apa: 'Van Ooijen, M. (2023). Kamerbrief over de voortgang van de Wmo 2015 [Kamerstukken II 2022/23, 29538, nr. 350; Tekst via Leeswijzer]. Staatssecretaris van Volksgezondheid, Welzijn en Sport.',
    apaTekst: '(Van Ooijen, 2023)',
  },
  'signalement-passende-langdurige-zorg': {
    leidraad:
      'Zorginstituut Nederland, Signalement Passende langdurige zorg: van zelfredzaam naar samenredzaam, 2024 (tekst via Leeswijzer).',
    aanwijzing: null,
    apa: 'Zorginstituut Nederland. (2024). Signalement Passende langdurige zorg: van zelfredzaam naar samenredzaam [Adviesrapport; Tekst via Leeswijzer].',
    apaTekst: '(Zorginstituut Nederland, 2024)',
  },
}

const { seeds } = readSeeds(join(ROOT, 'seeds'))
const WHOLE = { plaats: '', woorden: '', url: '', adres: '' }

test('each document of the project has its expected citations here', () => {
  expect(seeds.map(({ id }) => id)).toEqual(Object.keys(EXPECTED))
})

test.each(seeds)('$id', ({ id, meta }) => {
  const made = forms(makeDocument({ ...meta, id }), VIA)
  const names = Object.keys(EXPECTED[id] ?? {}) as FormName[]
  const found = names.map((name) => [name, made[name] && toPlain(made[name], WHOLE)])
  expect(Object.fromEntries(found)).toEqual(EXPECTED[id])
})
