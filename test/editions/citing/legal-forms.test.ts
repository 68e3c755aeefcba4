import { expect, test } from 'vitest'
import type { Document } from '../../../src/collections/schema/document.ts'
import type { FormName } from '../../../src/editions/citing/form-names.ts'
import { forms } from '../../../src/editions/citing/forms.ts'
import { toPlain } from '../../../src/editions/citing/run.ts'
import { makeDocument, VIA } from './helpers.ts'
import { toRich } from './rich.ts'

const VALUES = {
  plaats: ', p. 6, al. 23',
  url: 'https://example.org/#p23',
  woorden: '“Zorg & meer.”',
  adres: ' https://example.org/',
}

const cite = (known: Partial<Document>, form: FormName, via = VIA): string => {
  const runs = forms(makeDocument(known as never), via)[form]
  return runs === null ? 'past niet' : toPlain(runs, VALUES)
}

/**
 * Documents of each kind, as their seed.yaml would say, with the footnote of the Leidraad and the form of
 * Aanwijzing 3.43.
 */
const DOCUMENTS: [what: string, known: Partial<Document>, leidraad: string, aanwijzing: string][] = [
  [
    'a letter with its number',
    { official: 'kst-29538-350', sessionYear: '2022–2023' },
    'Kamerstukken II 2022/23, 29538, nr. 350, p. 6, al. 23 (tekst via Leeswijzer).',
    'Kamerstukken II 2022/23, 29538, nr. 350, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a budget chapter',
    { official: 'kst-36360-XVI-1', sessionYear: '2022–2023', kind: 'jaarverslag' },
    'Kamerstukken II 2022/23, 36360 XVI, nr. 1, p. 6, al. 23 (tekst via Leeswijzer).',
    'Kamerstukken II 2022/23, 36360 XVI, nr. 1, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'the Eerste Kamer: a letter instead of a number',
    { official: 'kst-31700-VI-D', sessionYear: '2008-2009' },
    'Kamerstukken I 2008/09, 31700 VI, D, p. 6, al. 23 (tekst via Leeswijzer).',
    'Kamerstukken I 2008/09, 31700 VI, D, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'an annex',
    { official: 'kst-34389-9-b1', sessionYear: '2015–2016' },
    'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9, p. 6, al. 23 (tekst via Leeswijzer).',
    'Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a council of ministers of the EU',
    { official: 'kst-21501-33-226', sessionYear: '2009–2010' },
    'Kamerstukken II 2009/10, 21501-33, nr. 226, p. 6, al. 23 (tekst via Leeswijzer).',
    'Kamerstukken II 2009/10, 21501-33, nr. 226, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'the turn of the century',
    { official: 'kst-26800-2', sessionYear: '1999–2000' },
    'Kamerstukken II 1999/2000, 26800, nr. 2, p. 6, al. 23 (tekst via Leeswijzer).',
    'Kamerstukken II 1999/2000, 26800, nr. 2, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a number without its session year',
    { official: 'kst-29538-350' },
    'Kamerstukken II, 29538, nr. 350, p. 6, al. 23 (tekst via Leeswijzer).',
    'Kamerstukken II, 29538, nr. 350, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'answers to questions of members',
    { official: 'ah-tk-20222023-123', kind: 'beantwoording' },
    'Aanhangsel Handelingen II 2022/23, nr. 123, p. 6, al. 23 (tekst via Leeswijzer).',
    'Aanhangsel Handelingen II 2022/23, nr. 123, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a debate',
    { official: 'h-tk-20192020-5-7' },
    'Handelingen II 2019/20, nr. 5, item 7, p. 6, al. 23 (tekst via Leeswijzer).',
    'Handelingen II 2019/20, nr. 5, item 7, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a debate by its pages',
    { official: 'h-tk-20072008-7909-7943' },
    'Handelingen II 2007/08, p. 7909–7943, p. 6, al. 23 (tekst via Leeswijzer).',
    'Handelingen II 2007/08, p. 7909–7943, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a debate by its sitting and pages',
    { official: 'h-ek-19951996-102-6759-6760' },
    'Handelingen I 1995/96, nr. 102, p. 6759–6760, p. 6, al. 23 (tekst via Leeswijzer).',
    'Handelingen I 1995/96, nr. 102, p. 6759–6760, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a reprint of answers',
    { official: 'ah-tk-20222023-123-h1' },
    'Aanhangsel Handelingen II 2022/23, nr. 123, p. 6, al. 23 (tekst via Leeswijzer).',
    'Aanhangsel Handelingen II 2022/23, nr. 123, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a letter without a number',
    {
      kind: 'kamerbrief',
      date: '2019',
      issuer: 'Minister van Zorg, H.M. de Jonge',
      title: 'Kamerbrief over thuis',
    },
    'Minister van Zorg, H.M. de Jonge, Kamerbrief over thuis, 2019, p. 6, al. 23 (tekst via Leeswijzer).',
    'past niet',
  ],
  [
    'a report to the day',
    { kind: 'advies', date: '2024-05-01', issuer: 'Raad voor Zorg', title: 'Anders denken' },
    'Raad voor Zorg, Anders denken, 1 mei 2024, p. 6, al. 23 (tekst via Leeswijzer).',
    'past niet',
  ],
  [
    'a report without a date',
    { issuer: 'Raad voor Zorg' },
    'Raad voor Zorg, Nota over zorg thuis, p. 6, al. 23 (tekst via Leeswijzer).',
    'past niet',
  ],
  ['nothing but a title', {}, 'Nota over zorg thuis, p. 6, al. 23 (tekst via Leeswijzer).', 'past niet'],
  [
    'the Staatsblad',
    { official: 'stb-2018-84', kind: 'besluit', date: '2018-03-09', title: 'Besluit over munten' },
    'Stb. 2018, 84, p. 6, al. 23 (tekst via Leeswijzer).',
    'Stb. 2018, 84, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'the Staatscourant',
    { official: 'stcrt-2015-47076' },
    'Stcrt. 2015, 47076, p. 6, al. 23 (tekst via Leeswijzer).',
    'Stcrt. 2015, 47076, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'an old page of the Staatscourant',
    { official: 'stcrt-2005-103-p20-SC70229' },
    'Stcrt. 2005, 103, p. 20, p. 6, al. 23 (tekst via Leeswijzer).',
    'Stcrt. 2005, 103, p. 20, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a treaty',
    { official: 'trb-2007-169-b1' },
    'Bijlage bij Trb. 2007, 169, p. 6, al. 23 (tekst via Leeswijzer).',
    'Bijlage bij Trb. 2007, 169, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a municipal journal',
    { official: 'gmb-2017-100002' },
    'Gemeenteblad 2017, 100002, p. 6, al. 23 (tekst via Leeswijzer).',
    'Gemeenteblad 2017, 100002, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'a local regulation',
    {
      official: 'CVDR123456_2',
      kind: 'regeling',
      date: '2030-01-01',
      title: 'Pontenverordening',
      issuer: 'gemeente Proefdam',
    },
    'Pontenverordening (CVDR123456/2), p. 6, al. 23 (tekst via Leeswijzer).',
    'Pontenverordening, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'national law on a day',
    { official: 'BWBR0099999', kind: 'regeling', date: '2030-05-01', title: 'Pontenwet' },
    'Pontenwet, geldend op 1 mei 2030 (BWBR0099999), p. 6, al. 23 (tekst via Leeswijzer).',
    'Pontenwet, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'national law without a day',
    { official: 'BWBV0099999', kind: 'regeling', date: '2030', title: 'Pontenverdrag' },
    'Pontenverdrag (BWBV0099999), p. 6, al. 23 (tekst via Leeswijzer).',
    'Pontenverdrag, p. 6, al. 23 (tekst via Leeswijzer)',
  ],
  [
    'an identifier of another kind',
    { official: 'blg-812345' },
    'Nota over zorg thuis, p. 6, al. 23 (tekst via Leeswijzer).',
    'past niet',
  ],
  [
    'the year a budget is about is no date',
    { year: 2023 },
    'Nota over zorg thuis, p. 6, al. 23 (tekst via Leeswijzer).',
    'past niet',
  ],
]

test.each(DOCUMENTS)('%s', (_, known, leidraad, aanwijzing) => {
  expect(cite(known, 'leidraad')).toBe(leidraad)
  expect(cite(known, 'aanwijzing')).toBe(aanwijzing)
})

test('the series is in italics after the Leidraad, and nothing is after the Aanwijzingen', () => {
  const made = forms(makeDocument({ official: 'kst-29538-350', sessionYear: '2022–2023' }), VIA)
  expect(toRich(made.leidraad ?? [], VALUES)).toBe(
    '<i>Kamerstukken</i> II 2022/23, 29538, nr. 350, p. 6, al. 23 (tekst via Leeswijzer).',
  )
  expect(toRich(made.aanwijzing ?? [], VALUES)).not.toContain('<')
})

test('the date of the version is there when it is known', () => {
  const via = { ...VIA, version: '3 juni 2024' } as unknown as typeof VIA
  expect(cite({}, 'leidraad', via)).toBe(
    'Nota over zorg thuis, p. 6, al. 23 (tekst via Leeswijzer, versie van 3 juni 2024).',
  )
})

test('a quotation ends with the address in plain text, and is a link in rich text', () => {
  const made = forms(makeDocument({ official: 'kst-29538-350', sessionYear: '2022–2023' }), VIA)
  expect(toPlain(made.citaat ?? [], VALUES)).toBe(
    '“Zorg & meer.” (Kamerstukken II 2022/23, 29538, nr. 350, p. 6, al. 23, tekst via Leeswijzer) https://example.org/#p23',
  )
  expect(toRich(made.citaat ?? [], VALUES)).toBe(
    '“Zorg &#x26; meer.” (<i>Kamerstukken</i> II 2022/23, 29538, nr. 350, p. 6, al. 23, <a href="https://example.org/#p23">tekst via Leeswijzer</a>)',
  )
})

test('a link is an address in plain text, and the title in rich text', () => {
  const made = forms(makeDocument(), VIA)
  expect(toPlain(made.link ?? [], VALUES)).toBe('https://example.org/#p23')
  expect(toRich(made.link ?? [], VALUES)).toBe(
    '<a href="https://example.org/#p23">Nota over zorg thuis, p. 6, al. 23</a>',
  )
})

test('a title is never markup', () => {
  const made = forms(makeDocument({ title: 'Zorg <b>thuis</b> & meer', issuer: 'A & B' }), VIA)
  expect(toRich(made.leidraad ?? [], VALUES)).toContain(
    'A &#x26; B, <i>Zorg &#x3C;b>thuis&#x3C;/b> &#x26; meer</i>',
  )
  expect(toRich(made.apa ?? [], VALUES)).toContain('<i>Zorg &#x3C;b>thuis&#x3C;/b> &#x26; meer</i>')
  expect(toPlain(made.apa ?? [], VALUES)).toContain('Zorg <b>thuis</b> & meer')
})
