import { expect, test } from 'vitest'
import { BODY, blocksOf, readDrawn, shown } from './read.ts'

test('the colophon of a letter is one block in the margin, blank rows and all', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      paper.rows(
        450,
        80,
        ['Dienst Havens', 'Kadestraat 7', '', 'Ons kenmerk', 'HV-31/7', '', 'Bijlagen', '2'],
        7,
      )
      for (const y of [80, 136, 192])
        paper.rows(
          60,
          y,
          BODY.map((row) => row.slice(0, 60)),
          10,
        )
    }),
  )
  const labels = rows.filter((row) => row.startsWith('label'))
  expect(labels.map((row) => row.split(' | ')[1])).toEqual([
    'Dienst Havens',
    'Kadestraat 7',
    'Ons kenmerk',
    'HV-31/7',
    'Bijlagen',
    '2',
  ])
})

test('names of fields beside each other are each read with the value below them', async () => {
  const reading = await readDrawn((paper) => {
    for (const [n, [name, value]] of [
      ['Uw brief van', '2 mei 2031'],
      ['Ons kenmerk', 'Z31-4512'],
      ['Datum', '20 mei 2031'],
    ].entries()) {
      paper.put(60 + 130 * n, 100, name!, 8)
      paper.put(60 + 130 * n, 111, value!, 8)
    }
    paper.rows(60, 150, BODY)
  })
  expect(shown(reading).slice(0, 6)).toEqual([
    'label | Uw brief van',
    'label | 2 mei 2031',
    'label | Ons kenmerk',
    'label | Z31-4512',
    'label | Datum',
    'label | 20 mei 2031',
  ])
  expect([reading.meta.date?.value, reading.meta.reference?.value]).toEqual(['2031-05-20', 'Z31-4512'])
})

test('names and values of a form stay on their rows, each a block of its own', async () => {
  const reading = await readDrawn((paper) => {
    const fields = [
      ['Datum', '11-10-2031'],
      ['Locatie', 'Havenzaal'],
      ['Voorzitter', 'Burgemeester A. de Vos'],
      ['Aanwezig', 'Wethouder B. Bos'],
    ]
    for (const [n, [name, value]] of fields.entries()) {
      paper.put(60, 100 + 14 * n, name!, 10, 'bold')
      paper.put(150, 100 + 14 * n, value!)
    }
    paper.rows(60, 190, BODY)
  })
  expect(shown(reading)[2]).toBe('paragraph | Voorzitter Burgemeester A. de Vos')
  expect(new Set(blocksOf(reading, 'Datum', 'Locatie', 'Voorzitter', 'Aanwezig')).size).toBe(4)
})

test('two who sign beside each other: offices, room to sign, names', async () => {
  const reading = await readDrawn((paper) => {
    paper.rows(60, 100, BODY)
    paper.put(60, 170, 'de secretaris,')
    paper.put(300, 170, 'de burgemeester,')
    paper.put(60, 230, 'W. de Groot')
    paper.put(300, 230, 'mr. H. (Hanna) van Dam')
  })
  expect(
    shown(reading)
      .slice(3)
      .map((row) => row.split(' | ')[1]),
  ).toEqual(['de secretaris,', 'W. de Groot', 'de burgemeester,', 'mr. H. (Hanna) van Dam'])
})

test('a field goes on in the row below its value; the name of the sender above a letter is furniture', async () => {
  const reading = await readDrawn((paper) => {
    paper.put(60, 60, 'Gemeente Veendorp', 18, 'bold')
    paper.rows(60, 130, ['Aan de leden van de gemeenteraad'])
    for (const [n, [name, value]] of [
      ['Datum', '3 mei 2031'],
      ['Betreft', 'Antwoord op de brief van de watersportvereniging over'],
      ['', 'de ligplaatsen'],
    ].entries()) {
      paper.put(60, 170 + 13 * n, name!)
      paper.put(120, 170 + 13 * n, value!)
    }
    paper.rows(60, 230, [...BODY, ...BODY])
  })
  expect(shown(reading)[0]).toBe('artifact | Gemeente Veendorp')
  const [a, b] = blocksOf(reading, 'Betreft', 'de ligplaatsen')
  expect(b).toBe(a)
  expect(reading.meta.title?.value).toBe(
    'Antwoord op de brief van de watersportvereniging over de ligplaatsen',
  )
})

test('the header of later pages, scanned a little askew, is furniture with its page number', async () => {
  const rows = shown(
    await readDrawn((paper) => {
      for (const [n, y] of [50, 56, 51].entries()) {
        if (n > 0) paper.page()
        paper.put(60, y, 'Gemeente Veendorp, 25 mei 2031', 8)
        paper.put(60, y + 12, 'Kenmerk 2031-7942', 8)
        paper.put(60, y + 24, `Pagina ${n + 2} van 5`, 8)
        paper.rows(60, 110, [...BODY, ...BODY])
      }
    }),
  )
  expect(rows.filter((row) => row.startsWith('artifact'))).toHaveLength(9)
})
