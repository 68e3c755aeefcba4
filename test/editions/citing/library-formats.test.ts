import { expect, test } from 'vitest'
import type { Document } from '../../../src/collections/schema/document.ts'
import { toBibtex } from '../../../src/editions/citing/bibtex.ts'
import { cslItem, reportItem } from '../../../src/editions/citing/csl.ts'
import { forms } from '../../../src/editions/citing/forms.ts'
import { toRis } from '../../../src/editions/citing/ris.ts'
import { toPlain } from '../../../src/editions/citing/run.ts'
import { makeDocument, VIA } from './helpers.ts'
import { toRich } from './rich.ts'

const LETTER = makeDocument({
  title: 'Kamerbrief over thuis',
  kind: 'kamerbrief',
  date: '2023',
  sessionYear: '2022–2023',
  issuer: 'Staatssecretaris van Volksgezondheid, Welzijn en Sport, M. van Ooijen',
  official: 'kst-29538-350',
  officialUrl: 'https://zoek.officielebekendmakingen.nl/kst-29538-350.html',
})
const REPORT = makeDocument({
  title: 'Anders denken',
  kind: 'advies',
  date: '2024-05-01',
  issuer: 'Raad voor Zorg',
})

const VALUES = { plaats: ', al. 23', url: '', woorden: '', adres: ' https://example.org/' }
const apa = (document: Document): string => toPlain(forms(document, VIA).apa ?? [], VALUES)
const inText = (document: Document): string => toPlain(forms(document, VIA).apaTekst ?? [], VALUES)

const APA: [what: string, document: Document, reference: string, mention: string][] = [
  [
    'a person who holds an office',
    LETTER,
    'Van Ooijen, M. (2023). Kamerbrief over thuis [Kamerstukken II 2022/23, 29538, nr. 350; Tekst via Leeswijzer]. Staatssecretaris van Volksgezondheid, Welzijn en Sport. https://example.org/',
    '(Van Ooijen, 2023, al. 23)',
  ],
  [
    'an organisation is not named twice',
    REPORT,
    'Raad voor Zorg. (2024). Anders denken [Adviesrapport; Tekst via Leeswijzer]. https://example.org/',
    '(Raad voor Zorg, 2024, al. 23)',
  ],
  [
    'no date: z.d.',
    makeDocument({ issuer: 'Raad voor Zorg' }),
    'Raad voor Zorg. (z.d.). Nota over zorg thuis [Tekst via Leeswijzer]. https://example.org/',
    '(Raad voor Zorg, z.d., al. 23)',
  ],
  [
    'no author: the title comes first',
    makeDocument({ date: '2020-03' }),
    'Nota over zorg thuis. (2020). [Tekst via Leeswijzer]. https://example.org/',
    '(Nota over zorg thuis, 2020, al. 23)',
  ],
]

test.each(APA)('APA: %s', (_, document, reference, mention) => {
  expect(apa(document)).toBe(reference)
  expect(inText(document)).toBe(mention)
})

test('APA has the title in italics', () => {
  expect(toRich(forms(REPORT, VIA).apa ?? [], VALUES)).toContain('<i>Anders denken</i>')
})

test('BibTeX', () => {
  expect(toBibtex(reportItem(LETTER, VIA))).toMatchInlineSnapshot(`
    "@techreport{nota,
    	author = {van Ooijen, M.},
    	title = {Kamerbrief over thuis},
    	type = {Kamerstukken {II} 2022/23, 29538, nr. 350},
    	institution = {Staatssecretaris van Volksgezondheid, Welzijn en Sport},
    	year = {2023},
    	note = {tekst via Leeswijzer: https://example.org/wmo/documenten/nota/},
    	language = {dutch},
    	url = {https://zoek.officielebekendmakingen.nl/kst-29538-350.html},
    }
    "
  `)
  expect(toBibtex(reportItem(makeDocument(), VIA))).toMatchInlineSnapshot(`
    "@techreport{nota,
    	title = {Nota over zorg thuis},
    	note = {tekst via Leeswijzer: https://example.org/wmo/documenten/nota/},
    	language = {dutch},
    	url = {https://example.org/wmo/documenten/nota/},
    }
    "
  `)
})

test('RIS', () => {
  expect(toRis(reportItem(LETTER, VIA))).toMatchInlineSnapshot(`
    "TY  - RPRT
    AU  - van Ooijen, M.
    TI  - Kamerbrief over thuis
    PY  - 2023
    DA  - 2023///
    PB  - Staatssecretaris van Volksgezondheid, Welzijn en Sport
    M3  - Kamerstukken II 2022/23, 29538, nr. 350
    N1  - tekst via Leeswijzer: https://example.org/wmo/documenten/nota/
    LA  - nl
    UR  - https://zoek.officielebekendmakingen.nl/kst-29538-350.html
    ID  - nota
    ER  - 
    "
  `)
  expect(toRis(reportItem(REPORT, VIA))).toMatchInlineSnapshot(`
    "TY  - RPRT
    AU  - Raad voor Zorg
    TI  - Anders denken
    PY  - 2024
    DA  - 2024/05/01/
    PB  - Raad voor Zorg
    M3  - Adviesrapport
    N1  - tekst via Leeswijzer: https://example.org/wmo/documenten/nota/
    LA  - nl
    UR  - https://example.org/wmo/documenten/nota/
    ID  - nota
    ER  - 
    "
  `)
})

test('CSL-JSON', () => {
  expect(cslItem(LETTER, VIA)).toMatchInlineSnapshot(`
    {
      "URL": "https://zoek.officielebekendmakingen.nl/kst-29538-350.html",
      "author": [
        {
          "family": "Ooijen",
          "given": "M.",
          "non-dropping-particle": "van",
        },
      ],
      "authority": "Tweede Kamer der Staten-Generaal",
      "container-title": "Kamerstukken II 2022/23",
      "id": "nota",
      "issued": {
        "date-parts": [
          [
            2023,
          ],
        ],
      },
      "language": "nl",
      "note": "tekst via Leeswijzer: https://example.org/wmo/documenten/nota/",
      "number": "29538, nr. 350",
      "title": "Kamerbrief over thuis",
      "type": "bill",
    }
  `)
  expect(cslItem(makeDocument(), { ...VIA, address: null })).toMatchInlineSnapshot(`
    {
      "id": "nota",
      "language": "nl",
      "note": "tekst via Leeswijzer",
      "title": "Nota over zorg thuis",
      "type": "report",
    }
  `)
})

test('a title is never markup or a command', () => {
  const document = makeDocument({ title: 'Zorg <i>thuis</i> & 50% {meer} \\input{x}' })
  expect(toBibtex(reportItem(document, VIA))).toMatchInlineSnapshot(`
    "@techreport{nota,
    	title = {Zorg \\textless{}i\\textgreater{}thuis\\textless{}/i\\textgreater{} \\& 50\\% \\textbraceleft{}meer\\textbraceright{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}},
    	note = {tekst via Leeswijzer: https://example.org/wmo/documenten/nota/},
    	language = {dutch},
    	url = {https://example.org/wmo/documenten/nota/},
    }
    "
  `)
  expect(toRis(reportItem(document, VIA))).toContain('TI  - Zorg <i>thuis</i> & 50% {meer} \\input{x}')
})
