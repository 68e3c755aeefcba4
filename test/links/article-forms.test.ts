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
