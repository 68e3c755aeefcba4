import { expect, test } from 'vitest'
import { marked, shown } from './shown.ts'
import { p, r, readWord } from './word.ts'

test('notes by number, with all their paragraphs, behind the text that calls them', async () => {
  const call = (id: number, kind = 'footnote', rest = ''): string =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${rest}/></w:r>`
  const note = (id: number, inside: string, kind = 'footnote'): string =>
    `<w:${kind} w:id="${id}">${inside}</w:${kind}>`
  const body = [
    p(`${r('Eerst')}${call(5)}${r(' en dan')}${call(2)}${r('.')}`),
    p(
      `${r('Met een ster')}<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${r(' en een eindnoot')}${call(1, 'endnote')}`,
    ),
    `<w:tbl><w:tr><w:tc>${p(`${r('In een cel')}${call(4)}`)}</w:tc><w:tc>${p('2')}</w:tc></w:tr><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    p(`${r('Weg')}${call(99)}${r('.')}`),
  ]
  const footnotes = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    note(2, p(`<w:r><w:footnoteRef/></w:r>${r(' Tweede noot.')}`)),
    note(5, p(r('Eerste noot.', '<w:i/>')) + p('Haar tweede alinea.')),
    note(3, p('* Noot met een ster.')),
    note(4, p('Noot in een tabel.')),
  ].join('')
  const endnotes = note(1, p('Een eindnoot.'), 'endnote')
  const reading = await readWord(body.join(''), { footnotes, endnotes })
  expect(reading.text).toMatchInlineSnapshot(`
    "Eerst1 en dan2.

    Met een ster* en een eindnooti

    In een cel3
    2
    a
    b

    Weg.

    1 Eerste noot.

    Haar tweede alinea.

    2 Tweede noot.

    * Noot met een ster.

    3 Noot in een tabel.

    i Een eindnoot.
    "
  `)
  expect(shown(reading).slice(2)).toMatchInlineSnapshot(`
    [
      "cell 1,1 t1.1.1 | In een cel3",
      "cell 1,2 t1.1.2 | 2",
      "cell 2,1 t1.2.1 | a",
      "cell 2,2 t1.2.2 | b",
      "paragraph p3 | Weg.",
      "note n1 | 1 Eerste noot.",
      "note n1 | Haar tweede alinea.",
      "note n2 | 2 Tweede noot.",
      "note n3 | * Noot met een ster.",
      "note n5 | 3 Noot in een tabel.",
      "note n4 | i Een eindnoot.",
    ]
  `)
  expect(marked(reading)).toMatchInlineSnapshot(`
    [
      [
        "1",
        {
          "note": "n1",
          "raised": true,
        },
      ],
      [
        "2",
        {
          "note": "n2",
          "raised": true,
        },
      ],
      [
        "*",
        {
          "note": "n3",
          "raised": true,
        },
      ],
      [
        "i",
        {
          "note": "n4",
          "raised": true,
        },
      ],
      [
        "3",
        {
          "note": "n5",
          "raised": true,
        },
      ],
      [
        "1",
        {
          "raised": true,
        },
      ],
      [
        "2",
        {
          "raised": true,
        },
      ],
      [
        "3",
        {
          "raised": true,
        },
      ],
      [
        "i",
        {
          "raised": true,
        },
      ],
    ]
  `)
})
