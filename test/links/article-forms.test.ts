import { expect, test } from 'vitest'
import { allLaws } from '../../src/links/laws/all-laws.ts'
import { linksIn, show } from './helpers.ts'

const laws = allLaws({ laws: [], glossary: [] })
const AWB = 'BWBR0005537:artikel='
const GEMW = 'BWBR0005416:artikel='

const TABLE: [text: string, articles: string[]][] = [
  // What is taken out of a list of articles is of the law of that list.
  [
    'de artikelen 3:40 tot en met 3:45, met uitzondering van artikel 3:43, van de Awb',
    [`artikelen 3:40 → ${AWB}3:40`, `3:45 → ${AWB}3:45`, `artikel 3:43, van de Awb → ${AWB}3:43`],
  ],
  [
    'de artikelen 10 tot en met 15, behalve artikel 12, van de Gemeentewet',
    [`artikelen 10 → ${GEMW}10`, `15 → ${GEMW}15`, `artikel 12, van de Gemeentewet → ${GEMW}12`],
  ],
  ['de artikelen 4:17 – 4:20 Awb', [`artikelen 4:17 → ${AWB}4:17`, `4:20 Awb → ${AWB}4:20`]],
  // Numbers with a law of their own, without the noun.
  [
    'de artikelen 8 EVRM en 17, eerste lid, van het IVBPR',
    [
      'artikelen 8 EVRM → BWBV0001000:artikel=8',
      '17, eerste lid, van het IVBPR → BWBV0001017:artikel=17:lid=1',
    ],
  ],
  [
    'artikel 2.3.5 van de Wmo 2015 en 2.3 van de Jeugdwet',
    [
      'artikel 2.3.5 van de Wmo 2015 → BWBR0035362:artikel=2.3.5',
      '2.3 van de Jeugdwet → BWBR0034925:artikel=2.3',
    ],
  ],
  ['artikel 8 EVRM en 17 leden van de raad', ['artikel 8 EVRM → BWBV0001000:artikel=8']],
  ['artikel 3 van de Jeugdwet en 12 Awb', ['artikel 3 van de Jeugdwet → BWBR0034925:artikel=3']],
  ['artikel 3 resp. 4 Jeugdwet', ['artikel 3 → BWBR0034925:artikel=3', '4 Jeugdwet → BWBR0034925:artikel=4']],
  // As texts of the European Union write them.
  ['artikel 6(1)(f) AVG', ['artikel 6(1)(f) AVG → 32016R0679:artikel=6:lid=1:o=f']],
  [
    'artikel 9, tweede lid, onder h, jo. derde lid, AVG',
    [
      'artikel 9, tweede lid, onder h, jo. derde lid, AVG → 32016R0679:artikel=9:lid=2:o=h 32016R0679:artikel=9:lid=3',
    ],
  ],
  ['artikel 267, derde alinea, VWEU', ['artikel 267, derde alinea, VWEU → BWBV0001506:artikel=267']],
]

test.each(TABLE)('%s', (text, articles) => {
  expect(show(linksIn(text, { laws }).filter(({ kind }) => kind === 'statute'))).toEqual(articles)
})
