import { expect, test } from 'vitest'
import { marked, shown } from './shown.ts'
import { field, p, r, readWord, style, styled } from './word.ts'

const BOLD = '<w:b/>'

test('headings by the name of their style in any language, its base, or an outline', async () => {
  const styles = [
    style('Kop1', 'heading 1'),
    style('Hoofdstuk', 'Hoofdstuk', '<w:basedOn w:val="Kop1"/>'),
    style('Kop2', 'Kop 2'),
    style('Eigen', 'Eigen', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('Loop', 'Loop', '<w:basedOn w:val="Loop"/>'),
    style('Plat', 'Plat', '<w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  ].join('')
  const body = ['Kop1', 'Hoofdstuk', 'Kop2', 'Eigen', 'Loop', 'Plat'].map((id) => p(`Naar ${id}`, styled(id)))
  expect(shown(await readWord(body.join(''), { styles }))).toMatchInlineSnapshot(`
    [
      "heading:1 h1 | Naar Kop1",
      "heading:1 h2 | Naar Hoofdstuk",
      "heading:2 h3 | Naar Kop2",
      "heading:3 h4 | Naar Eigen",
      "paragraph p1 | Naar Loop",
      "paragraph p2 | Naar Plat",
    ]
  `)
})

test('headings by their look, where the file has no styles for them', async () => {
  const long = 'De ponten varen in de winter minder vaak dan in de zomer, zoals reizigers ons lieten weten.'
  const body = [
    p(r('Antwoorden van de minister op Kamervragen over de ponten.', BOLD)),
    p(r('Vraag 1', BOLD)),
    p(r('Vaart de pont in de winter?', BOLD)),
    p(r('Antwoord op vraag 1', BOLD)),
    p(long),
    p(r('Slot', '<w:u w:val="single"/>')),
    p(long),
    p(r('De minister van Vaarwegen,', BOLD)),
    p('A. Zwaan'),
  ]
  expect(shown(await readWord(body.join('')))).toMatchInlineSnapshot(`
    [
      "heading:1 h1 | Antwoorden van de minister op Kamervragen over de ponten.",
      "heading:2 h2 | Vraag 1",
      "paragraph p1 | Vaart de pont in de winter?",
      "heading:2 h3 | Antwoord op vraag 1",
      "paragraph p2 | De ponten varen in de winter minder vaak dan in de zomer, zoals reizigers ons lieten weten.",
      "heading:3 h4 | Slot",
      "paragraph p3 | De ponten varen in de winter minder vaak dan in de zomer, zoals reizigers ons lieten weten.",
      "paragraph p4 | De minister van Vaarwegen,",
      "paragraph p5 | A. Zwaan",
    ]
  `)
})

test('a sentence cut by the end of a paragraph is one, clauses of a motion are not', async () => {
  const body = [
    p('In antwoord op uw brief van 3 mei 2031 deel ik u mede dat de vragen worden'),
    p('beantwoord zoals aangegeven in de bijlage.'),
    p('overwegende dat de pont niet meer vaart en dat reizigers daarvan veel last hebben;'),
    p('constaterende dat er geen brug is,'),
  ]
  expect(shown(await readWord(body.join('')))).toMatchInlineSnapshot(`
    [
      "paragraph p1 | In antwoord op uw brief van 3 mei 2031 deel ik u mede dat de vragen worden",
      "paragraph p1 | beantwoord zoals aangegeven in de bijlage.",
      "paragraph p2 | overwegende dat de pont niet meer vaart en dat reizigers daarvan veel last hebben;",
      "paragraph p3 | constaterende dat er geen brug is,",
    ]
  `)
})

test('fields show what they show: no codes, no conditions, links as links', async () => {
  const inner = field('DOCPROPERTY soort', r('geheim'))
  const condition = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('zichtbaar')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const body = [
    p(
      `${r('Zie ')}${field('REF _Ref1 \\h', r('tabel 3'))}${r(' op bladzijde ')}${field('PAGEREF _Ref1', r('12'))}${r('.')}`,
    ),
    p(`${r('Dit is ')}${condition}${r(' voor u.')}`),
    p(
      `${r('Lees ')}${field('HYPERLINK "https://example.nl/a"', r('het stuk'))}${r(' en ')}<w:hyperlink r:id="x">${r('dit')}</w:hyperlink>.`,
    ),
    p(`${r('Los ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('begin blijft staan.')}`),
    p(`${r('Leeg')}<w:fldSimple w:instr="DATE">${r(' 3 mei 2031')}</w:fldSimple>`),
  ]
  const reading = await readWord(body.join(''), { links: { x: 'https://example.nl/b' } })
  expect(reading.text).toMatchInlineSnapshot(`
    "Zie tabel 3 op bladzijde 12.

    Dit is zichtbaar voor u.

    Lees het stuk en dit

    Los begin blijft staan.

    Leeg 3 mei 2031
    "
  `)
  expect(marked(reading)).toMatchInlineSnapshot(`
    [
      [
        "het stuk",
        {
          "link": "https://example.nl/a",
        },
      ],
      [
        "dit",
        {
          "link": "https://example.nl/b",
        },
      ],
    ]
  `)
})

test('the table of contents is contents, also when one field runs over all its rows', async () => {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const styles = style('Inhopg2', 'toc 2')
  const body = [
    p(`${begin}${r('1 Inleiding')}<w:r><w:tab/></w:r>${r('3')}`),
    p(`${r('1.1 Vraag')}<w:r><w:tab/></w:r>${r('4')}`, styled('Inhopg2')),
    p(end),
    p('De tekst begint hier.'),
  ]
  expect(shown(await readWord(body.join(''), { styles }))).toMatchInlineSnapshot(`
    [
      "contents:1 | 1 Inleiding 3",
      "contents:2 | 1.1 Vraag 4",
      "paragraph p1 | De tekst begint hier.",
    ]
  `)
})

test('changes are accepted, moves made, comments gone', async () => {
  const change = 'w:id="1" w:author="A" w:date="2031-01-01T00:00:00Z"'
  const body = [
    p(
      `${r('De pont vaart ')}<w:del ${change}><w:r><w:delText>niet </w:delText></w:r></w:del><w:ins ${change}>${r('wel ')}</w:ins>${r('in de winter')}<w:r><w:commentReference w:id="7"/></w:r>.`.replace(
        '</w:r>.',
        `</w:r>${r('.')}`,
      ),
    ),
    `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${r('Een alinea die ')}</w:p>`,
    p('met de volgende één is.'),
    `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr><w:del ${change}><w:r><w:delText>Weg.</w:delText></w:r></w:del></w:p>`,
    `<w:p><w:moveFrom ${change}>${r('Verplaatst.')}</w:moveFrom></w:p>`,
    `<w:p><w:moveTo ${change}>${r('Verplaatst.')}</w:moveTo></w:p>`,
  ]
  expect((await readWord(body.join(''))).text).toMatchInlineSnapshot(`
    "De pont vaart wel in de winter.

    Een alinea die met de volgende één is.

    Verplaatst.
    "
  `)
})
