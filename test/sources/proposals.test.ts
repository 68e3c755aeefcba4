import { expect, test } from 'vitest'
import type { Proposal } from '../../src/sources/proposal.ts'
import type { Printer } from './print.ts'
import { BODY, readDrawn } from './read.ts'

/** What a paper says, without places and what it does not say. */
async function said(draw: (paper: Printer) => void): Promise<Partial<Record<keyof Proposal, string>>> {
  const { meta } = await readDrawn(draw)
  return Object.fromEntries(
    Object.entries(meta).flatMap(([key, found]) => (found ? [[key, found.value]] : [])),
  )
}

const fields = (paper: Printer, rows: readonly (readonly [string, string])[]): void => {
  for (const [n, [name, value]] of rows.entries()) {
    paper.put(60, 120 + 14 * n, name)
    paper.put(130, 120 + 14 * n, value)
  }
}

test('a note of a firm: its fields, and the firm at the foot of the second page', async () => {
  const found = await said((paper) => {
    paper.put(60, 80, 'Notitie', 12, 'bold')
    fields(paper, [
      ['voor', 'Minister van Vaarwegen'],
      ['datum', '12 augustus 2031'],
      ['inzake', 'Aansprakelijkheid voor ondiepe havens'],
      ['zaaknr', '11014156'],
    ])
    paper.put(60, 210, 'Samenvatting', 10, 'bold')
    paper.rows(60, 230, BODY)
    for (const _ of [2, 3]) {
      paper.page()
      paper.rows(60, 80, BODY)
      paper.put(60, 815, 'Zwaan & De Wit N.V.', 7)
    }
  })
  expect(found).toEqual({
    title: 'Aansprakelijkheid voor ondiepe havens',
    kind: 'nota',
    date: '2031-08-12',
    sender: 'Zwaan & De Wit N.V.',
    addressee: 'Minister van Vaarwegen',
    subject: 'Aansprakelijkheid voor ondiepe havens',
    reference: '11014156',
  })
})

test('a proposal to a council: from whom and to whom, by its fields', async () => {
  const found = await said((paper) => {
    paper.put(60, 80, 'Raadsvoorstel', 14, 'bold')
    fields(paper, [
      ['Van:', 'College van B&W'],
      ['Aan:', 'Gemeenteraad'],
      ['Datum:', '3 juni 2031'],
      ['Onderwerp:', 'Nieuwe kades'],
    ])
    paper.rows(60, 230, BODY)
  })
  expect(found).toMatchObject({
    kind: 'voordracht',
    title: 'Nieuwe kades',
    sender: 'College van B&W',
    addressee: 'Gemeenteraad',
    date: '2031-06-03',
  })
})

test('a list of decisions is of the board, not of the one who signs last', async () => {
  const found = await said((paper) => {
    paper.put(60, 80, 'Besluitenlijst openbare vergadering', 14, 'bold')
    fields(paper, [
      ['Datum', '11-10-2031'],
      ['Voorzitter', 'Burgemeester A. de Vos'],
    ])
    paper.rows(60, 190, BODY)
    paper.rows(60, 260, ['Het college van burgemeester en wethouders van Veendorp,'])
    paper.put(60, 310, 'drs. B. Bos')
    paper.put(300, 310, 'A. de Vos')
    paper.put(60, 323, 'gemeentesecretaris')
    paper.put(300, 323, 'burgemeester')
  })
  expect(found).toMatchObject({
    kind: 'besluitenlijst',
    date: '2031-10-11',
    sender: 'Het college van burgemeester en wethouders van Veendorp',
  })
})

test('a motion of a council: its title below the word, its day in the sentence that opens it', async () => {
  const found = await said((paper) => {
    paper.put(60, 80, 'M O T I E', 16, 'bold')
    paper.put(60, 110, 'Bankjes langs het water', 10, 'bold')
    paper.rows(60, 140, ['De raad van Veendorp, bijeen op donderdag 12 juni 2031,'])
    paper.rows(60, 170, [
      'overwegende dat een bankje rust geeft aan wie langs het water loopt en er anders niet',
    ])
    paper.rows(60, 183, ['zou komen;'])
    paper.rows(60, 210, ['en gaat over tot de orde van de dag.'])
    paper.rows(60, 250, ['A. Bos'])
  })
  expect(found).toEqual({
    title: 'Bankjes langs het water',
    kind: 'motie',
    date: '2031-06-12',
    sender: 'A. Bos',
  })
})

test('answers sent with a letter; the header of later pages tells day and number', async () => {
  const found = await said((paper) => {
    paper.rows(60, 120, ['De voorzitter van de Tweede Kamer', 'der Staten-Generaal', 'Binnenhof 1 A'])
    paper.rows(60, 190, ['Betreft  Beantwoording vragen over havens'])
    paper.rows(60, 230, BODY)
    paper.rows(60, 300, ['De Minister van Vaarwegen,'])
    paper.rows(60, 350, ['drs. J.P. (Jan) de Wit MSc'])
    for (const page of [2, 3]) {
      paper.page()
      paper.put(60, 40, 'Datum: 3 mei 2031', 8)
      paper.put(60, 50, 'Ons kenmerk: VW-31/8', 8)
      paper.put(500, 815, `${page}`, 8)
      paper.rows(60, 120, BODY)
    }
  })
  expect(found).toEqual({
    title: 'Beantwoording vragen over havens',
    kind: 'antwoord op vragen',
    date: '2031-05-03',
    sender: 'De Minister van Vaarwegen, drs. J.P. (Jan) de Wit MSc',
    addressee: 'De voorzitter van de Tweede Kamer der Staten-Generaal',
    subject: 'Beantwoording vragen over havens',
    reference: 'VW-31/8',
  })
})

test('the title of a sheet is that with its number', async () => {
  const found = await said((paper) => {
    paper.put(60, 60, 'Water en havens', 14, 'bold')
    paper.put(60, 100, '12. Hogere haventarieven', 10, 'bold')
    paper.put(60, 130, 'Omschrijving van de maatregel', 10, 'bold')
    paper.rows(60, 150, BODY)
  })
  expect(found).toEqual({ title: '12. Hogere haventarieven', kind: 'beleidsfiche' })
})

test('a decision in a letter: its subject, and for whom was signed', async () => {
  const found = await said((paper) => {
    fields(paper, [
      ['Datum', '18 juli 2031'],
      ['Betreft', 'Besluit op uw Woo-verzoek'],
    ])
    paper.rows(60, 170, ['Geachte mevrouw Proef,'])
    paper.put(60, 200, 'Verloop', 10, 'bold')
    paper.rows(60, 213, BODY)
    paper.rows(60, 280, ['De minister van Vaarwegen,', 'namens deze,', 'de directeur Scheepvaart,'])
    paper.rows(60, 350, ['mr. drs. A. Zwart'])
  })
  expect(found).toEqual({
    title: 'Besluit op uw Woo-verzoek',
    kind: 'besluit',
    date: '2031-07-18',
    sender: 'De minister van Vaarwegen',
    subject: 'Besluit op uw Woo-verzoek',
  })
})

test('a letter that two ministers sign beside each other is of both', async () => {
  const found = await said((paper) => {
    paper.rows(60, 120, ['De Voorzitter van de Tweede Kamer', 'der Staten-Generaal'])
    fields(paper, [])
    paper.rows(60, 170, ['Betreft: Veerponten'])
    paper.rows(60, 200, [...BODY, ...BODY])
    paper.rows(60, 320, ['De Minister van Vaarwegen,', 'Havens en Sluizen,'])
    paper.rows(320, 320, ['De Staatssecretaris van Natuur', 'en Water,'])
    paper.put(60, 400, 'drs. A. de Wit')
    paper.put(320, 400, 'B. Bos')
  })
  expect(found.sender).toBe(
    'De Minister van Vaarwegen, Havens en Sluizen, drs. A. de Wit; De Staatssecretaris van Natuur en Water, B. Bos',
  )
})

test('the ministry on a cover: its name whole, where it goes on in the next row', async () => {
  const found = await said((paper) => {
    paper.put(60, 80, 'Monitor ondiepe havens', 24, 'bold')
    paper.put(60, 700, 'Ministerie van Vaarwegen en', 11)
    paper.put(60, 714, 'Oeverbeheer', 11)
    for (const _ of [2, 3, 4]) {
      paper.page()
      paper.rows(60, 80, BODY)
    }
  })
  expect(found.sender).toBe('Ministerie van Vaarwegen en Oeverbeheer')
})
