import { expect, test } from 'vitest'
import { marked, shown } from './shown.ts'
import { h, item, list, p, readWriter, style } from './writer.ts'

const number = (level: number, format: string, rest = ''): string =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${rest}/>`

test('headings with the numbers of the outline, or in a style for headings', async () => {
  const outline = [1, 2]
    .map(
      (level) =>
        `<text:outline-level-style text:level="${level}" style:num-format="1" text:display-levels="${level}"/>`,
    )
    .join('')
  const styles = `<text:outline-style>${outline}</text:outline-style>${style('Kop_20_3', 'fo:font-weight="bold"')}`
  const text = [
    h(1, 'Aanleiding'),
    h(2, 'Vraag'),
    h(2, 'Werkwijze'),
    h(1, 'Uitkomst'),
    h(2, 'Ponten'),
    '<text:h text:outline-level="1" text:is-list-header="true">Zonder nummer</text:h>',
    p('In een stijl', 'Kop_20_3'),
  ]
  expect(shown(await readWriter(text.join(''), { styles }))).toMatchInlineSnapshot(`
    [
      "heading:1 h1 | 1 Aanleiding",
      "heading:2 h2 | 1.1 Vraag",
      "heading:2 h3 | 1.2 Werkwijze",
      "heading:1 h4 | 2 Uitkomst",
      "heading:2 h5 | 2.1 Ponten",
      "heading:1 h6 | Zonder nummer",
      "heading:3 h7 | In een stijl",
    ]
  `)
})

test('lists with numbers, levels, prefixes and bullets; one that goes on', async () => {
  const own = [
    `<text:list-style style:name="L1">${number(1, '1', 'style:num-suffix="."')}${number(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${number(3, 'I', 'text:display-levels="3"')}</text:list-style>`,
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>',
  ].join('')
  const deep = list('', item(p('a'), list('', item(p('diep')))), item(p('b')))
  const text = [
    list('L1', item(p('eerste')), item(p('tweede'), p('gaat door'), deep)),
    p('Ertussen.'),
    `<text:list text:style-name="L1" text:continue-numbering="true">${item(p('derde'))}</text:list>`,
    list('L1', item(p('opnieuw'))),
    list('L2', item(p('met een streepje')), '<text:list-header><text:p>zonder</text:p></text:list-header>'),
  ]
  expect(
    shown(await readWriter(text.join('').replaceAll(' text:style-name=""', ''), { own })),
  ).toMatchInlineSnapshot(`
    [
      "item:1 i1 | 1. eerste",
      "item:1 i2 | 2. tweede",
      "paragraph:1 p1 | gaat door",
      "item:2 i3 | (a) a",
      "item:3 i4 | 2.a.I diep",
      "item:2 i5 | (b) b",
      "paragraph p2 | Ertussen.",
      "item:1 i6 | 3. derde",
      "item:1 i7 | 1. opnieuw",
      "item:1 i8 | – met een streepje",
      "paragraph:1 p3 | zonder",
    ]
  `)
})

test('notes, comments, changes, fields and hidden words', async () => {
  const own = `<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>${style('Weg', 'text:display="none"')}`
  const note = (name: string, label: string, inside: string): string =>
    `<text:note text:note-class="${name}"><text:note-citation>${label}</text:note-citation><text:note-body>${inside}</text:note-body></text:note>`
  const text = [
    `<text:tracked-changes><text:changed-region><text:deletion>${p('weggehaald')}</text:deletion></text:changed-region></text:tracked-changes>`,
    p(
      `Eerst${note('footnote', '1', p('Een noot.') + p('Nog een alinea.'))} en<text:change text:change-id="c1"/> dan${note('endnote', 'i', p('Een eindnoot.'))}.`,
    ),
    p(
      `Op <text:date>3 mei 2031</text:date><office:annotation><dc:creator>A</dc:creator>${p('opmerking')}</office:annotation>, zie <text:bookmark-ref text:ref-name="x">tabel 2</text:bookmark-ref>.`,
    ),
    p('Zichtbaar<text:span text:style-name="T1"> verborgen</text:span>.'),
    p('Verborgen alinea', 'Weg'),
    `<text:section text:display="none">${p('Verborgen deel')}</text:section>`,
    `<text:section>${p('Zichtbaar deel')}</text:section>`,
  ]
  const reading = await readWriter(text.join(''), { own })
  expect(shown(reading)).toMatchInlineSnapshot(`
    [
      "paragraph p1 | Eerst1 en dani.",
      "paragraph p2 | Op 3 mei 2031, zie tabel 2.",
      "paragraph p3 | Zichtbaar.",
      "paragraph p4 | Zichtbaar deel",
      "note n1 | 1 Een noot.",
      "note n1 | Nog een alinea.",
      "note n2 | i Een eindnoot.",
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
        "i",
        {
          "note": "n2",
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
        "i",
        {
          "raised": true,
        },
      ],
    ]
  `)
})

test('spaces, tabs, breaks, links and letters that look different', async () => {
  const own =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
  const text = [
    p('Een  zin\n   over<text:s text:c="2"/>rijen<text:tab/>met<text:line-break/>een nieuwe rij'),
    p(
      'Zie <text:a xlink:href="https://example.nl/a">het stuk</text:a> en <text:a xlink:href="#hier">hier</text:a>, <text:span text:style-name="T1">schuin</text:span>, 2<text:span text:style-name="T2">e</text:span>.',
    ),
    p('Zijn­de één woord.'),
  ]
  const reading = await readWriter(text.join(''), { own })
  expect(reading.text).toMatchInlineSnapshot(`
    "Een zin over  rijen met
    een nieuwe rij

    Zie het stuk en hier, schuin, 2e.

    Zijnde één woord.
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
        "schuin",
        {
          "italic": true,
        },
      ],
      [
        "e",
        {
          "raised": true,
        },
      ],
    ]
  `)
})

test('tables with covered cells and headers; boxes, frames and pictures', async () => {
  const cell = (inside: string, rest = ''): string =>
    `<table:table-cell${rest}>${p(inside)}</table:table-cell>`
  const covered = '<table:covered-table-cell/>'
  const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
  const frame = (inside: string, anchor: string): string =>
    `<draw:frame text:anchor-type="${anchor}">${inside}</draw:frame>`
  const text = [
    frame(`<draw:text-box>${p('kst-12345-6')}</draw:text-box>`, 'page'),
    `<table:table><table:table-header-rows>${row(cell('Haven'), cell('Ponten', ' table:number-columns-spanned="2"'), covered)}</table:table-header-rows>${row(cell('Noord', ' table:number-rows-spanned="2"'), cell('groot'), cell('3'))}${row(covered, cell('klein'), cell('5'))}</table:table>`,
    p(`Bij de tekst.${frame(`<draw:text-box>${p('In het kader.')}</draw:text-box>`, 'paragraph')}`),
    p(frame('<draw:image/><svg:title>a</svg:title><svg:desc>Kaart van de ponten</svg:desc>', 'paragraph')),
  ]
  expect(shown(await readWriter(text.join('')))).toMatchInlineSnapshot(`
    [
      "artifact | kst-12345-6",
      "cell 1,1 header t1.1.1 | Haven",
      "cell 1,2 columns 2 header t1.1.2 | Ponten",
      "cell 2,1 rows 2 t1.2.1 | Noord",
      "cell 2,2 t1.2.2 | groot",
      "cell 2,3 t1.2.3 | 3",
      "cell 3,2 t1.3.2 | klein",
      "cell 3,3 t1.3.3 | 5",
      "paragraph p1 | Bij de tekst.",
      "paragraph p2 | In het kader.",
      "figure p3 | Kaart van de ponten",
    ]
  `)
})

test('contents, captions and quotations; properties of an official paper', async () => {
  const meta =
    '<meta:user-defined meta:name="OVERHEIDop.dossiernummer">12345</meta:user-defined><meta:user-defined meta:name="DCTERMS.issued">2031-03-04</meta:user-defined><dc:title>Ponten</dc:title>'
  const styles = ['Illustration', 'Quotations', 'Contents_20_2']
    .map((name) => style(name, 'fo:color="#000"'))
    .join('')
  const text = [
    `<text:table-of-content><text:index-body><text:index-title><text:p>Inhoud</text:p></text:index-title>${p('1 Vraag<text:tab/>3', 'Contents_20_2')}</text:index-body></text:table-of-content>`,
    p('Figuur 1 De pont', 'Illustration'),
    p('Wie niet vaart, komt niet over.', 'Quotations'),
  ]
  const reading = await readWriter(text.join(''), { styles, meta })
  expect(shown(reading)).toMatchInlineSnapshot(`
    [
      "contents:1 | Inhoud",
      "contents:2 | 1 Vraag 3",
      "caption c1 | Figuur 1 De pont",
      "quote p1 | Wie niet vaart, komt niet over.",
    ]
  `)
  expect([reading.meta.title, reading.meta.dossier, reading.meta.date]).toMatchInlineSnapshot(`
    [
      {
        "property": "Title",
        "value": "Ponten",
      },
      {
        "property": "OVERHEIDop.dossiernummer",
        "value": "12345",
      },
      {
        "property": "DCTERMS.issued",
        "value": "2031-03-04",
      },
    ]
  `)
})
