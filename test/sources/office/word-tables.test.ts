import { expect, test } from 'vitest'
import { shown } from './shown.ts'
import { cell, p, r, readWord, row, table } from './word.ts'

const DOWN = '<w:vMerge w:val="restart"/>'
const ON = '<w:vMerge/>'

test('cells with their place, over rows and columns; headers by the file or by their look', async () => {
  const body = table(
    row([cell('Haven'), cell('Ponten', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
    row([cell('Noord', DOWN), cell('groot'), cell('3')]),
    row([cell('', ON), cell('klein'), cell('5')]),
    row([cell('Zuid'), cell(`${p('geen')}${p('of weinig')}`), cell('')]),
  )
  expect(shown(await readWord(body))).toMatchInlineSnapshot(`
    [
      "cell 1,1 header t1.1.1 | Haven",
      "cell 1,2 columns 2 header t1.1.2 | Ponten",
      "cell 2,1 rows 2 t1.2.1 | Noord",
      "cell 2,2 t1.2.2 | groot",
      "cell 2,3 t1.2.3 | 3",
      "cell 3,2 t1.3.2 | klein",
      "cell 3,3 t1.3.3 | 5",
      "cell 4,1 t1.4.1 | Zuid",
      "cell 4,2 t1.4.2 | geen",
      "cell 4,2 t1.4.2 | of weinig",
    ]
  `)
  const bold = (text: string): string => cell(p(r(text, '<w:b/>')))
  const looks = table(
    row([bold('Jaar'), bold('Bedrag')]),
    row([cell('2031'), cell('5')]),
    row([cell('2032'), cell('6')]),
  )
  expect(shown(await readWord(looks)).filter((each) => each.includes('header'))).toHaveLength(2)
})

test('a table in a cell gives its words to the cell', async () => {
  const inner = table(row([cell('binnen 1'), cell('binnen 2')]), row([cell('binnen 3'), cell('binnen 4')]))
  const body = table(row([cell('a'), cell('b')]), row([cell(`${inner}${p('')}`), cell('c')]))
  expect(shown(await readWord(body))).toMatchInlineSnapshot(`
    [
      "cell 1,1 t1.1.1 | a",
      "cell 1,2 t1.1.2 | b",
      "cell 2,1 t1.2.1 | binnen 1",
      "cell 2,1 t1.2.1 | binnen 2",
      "cell 2,1 t1.2.1 | binnen 3",
      "cell 2,1 t1.2.1 | binnen 4",
      "cell 2,2 t1.2.2 | c",
    ]
  `)
})

test('a table that only puts text in its place is text', async () => {
  const inner = table(
    row([cell('In antwoord op uw brief deel ik u het volgende mede.')]),
    row([cell('De minister van Vaarwegen')]),
  )
  expect(shown(await readWord(table(row([cell(inner)]))))).toMatchInlineSnapshot(`
    [
      "paragraph p1 | In antwoord op uw brief deel ik u het volgende mede.",
      "paragraph p2 | De minister van Vaarwegen",
    ]
  `)
})

test('the head of a letter: addresses and names with values are labels', async () => {
  const floating = '<w:tblPr><w:tblpPr/></w:tblPr>'
  const margin = `<w:tbl>${floating}${row([cell(['Directie Vaarwegen', 'Kadestraat 7', '1234 AB Veendorp', 'Contactpersoon', 'T 070 123 45 67', 'Ons kenmerk', 'VW-2031/17'].map((each) => p(each)).join(''))])}</w:tbl>`
  const body = [
    table(row([cell('> Retouradres Postbus 12 1234 AB Veendorp')])),
    table(
      row([
        cell(
          p('Aan de Voorzitter van de Tweede Kamer') +
            p('der Staten-Generaal') +
            p('Postbus 34 1234 AB') +
            p('Veendorp'),
        ),
      ]),
    ),
    table(
      row([cell('Datum'), cell('12 maart 2031')]),
      row([cell('Betreft'), cell('Veerponten in het noorden')]),
    ),
    margin,
    p('Geachte voorzitter,'),
    p('De ponten varen in de winter minder vaak. Datum: dat is een gewoon woord in deze zin.'),
    p('De minister van Vaarwegen,'),
    p('A.B. Zwaan'),
  ].join('')
  const reading = await readWord(body)
  expect(shown(reading)).toMatchInlineSnapshot(`
    [
      "artifact | > Retouradres Postbus 12 1234 AB Veendorp",
      "label l1 | Aan de Voorzitter van de Tweede Kamer",
      "label l1 | der Staten-Generaal",
      "label l1 | Postbus 34 1234 AB",
      "label l1 | Veendorp",
      "label l2 | Datum 12 maart 2031",
      "label l3 | Betreft Veerponten in het noorden",
      "label l4 | Directie Vaarwegen",
      "label l4 | Kadestraat 7",
      "label l4 | 1234 AB Veendorp",
      "label l4 | Contactpersoon",
      "label l4 | T 070 123 45 67",
      "label l4 | Ons kenmerk",
      "label l4 | VW-2031/17",
      "paragraph p1 | Geachte voorzitter,",
      "paragraph p2 | De ponten varen in de winter minder vaak. Datum: dat is een gewoon woord in deze zin.",
      "paragraph p3 | De minister van Vaarwegen,",
      "paragraph p4 | A.B. Zwaan",
    ]
  `)
  expect(reading.meta).toMatchInlineSnapshot(`
    {
      "addressee": {
        "row": 3,
        "value": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
      },
      "date": {
        "row": 7,
        "value": "2031-03-12",
      },
      "dossier": null,
      "kind": {
        "row": 1,
        "value": "brief",
      },
      "number": null,
      "official": null,
      "reference": {
        "row": 15,
        "value": "VW-2031/17",
      },
      "sender": {
        "row": 21,
        "value": "De minister van Vaarwegen, A.B. Zwaan",
      },
      "subject": {
        "row": 8,
        "value": "Veerponten in het noorden",
      },
      "title": {
        "row": 8,
        "value": "Veerponten in het noorden",
      },
    }
  `)
})

test('what stands in the margins is not published, and still tells who writes', async () => {
  const header1 = p('Ministerie van Vaarwegen') + p('Datum: 4 juni 2031') + p('Ons kenmerk: VW-9')
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
  const { text, meta } = await readWord(p('Geachte heer,') + p('De pont vaart weer.') + section, { header1 })
  expect(text).toBe('Geachte heer,\n\nDe pont vaart weer.\n')
  expect([meta.date, meta.reference]).toEqual([
    { value: '2031-06-04', property: 'header' },
    { value: 'VW-9', property: 'header' },
  ])
})

test('a name without a value takes none from elsewhere; a lone number is furniture only beside the name of a chamber', async () => {
  const body = [
    table(row([cell('Aan'), cell('de gemeenteraad')]), row([cell('Bijlage(n)'), cell('')])),
    p(r('BESLUIT:', '<w:b/>')),
    p('De pont vaart weer, ook in de winter en op zondag.'),
    p(r('1', '<w:b/>')),
    p('Vaart de pont ook in de nacht?'),
  ]
  expect(shown(await readWord(body.join('')))).toMatchInlineSnapshot(`
    [
      "label l1 | Aan de gemeenteraad",
      "label l2 | Bijlage(n)",
      "heading:1 h1 | BESLUIT:",
      "paragraph p1 | De pont vaart weer, ook in de winter en op zondag.",
      "heading:1 h2 | 1",
      "paragraph p2 | Vaart de pont ook in de nacht?",
    ]
  `)
  const official = [
    p('Tweede Kamer der Staten-Generaal'),
    p('2'),
    p('Vergaderjaar 2030–2031'),
    p('De pont vaart.'),
  ]
  expect(shown(await readWord(official.join(''))).map((each) => each.split(' ')[0])).toEqual([
    'artifact',
    'artifact',
    'artifact',
    'paragraph',
  ])
})
