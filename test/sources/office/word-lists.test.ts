import { expect, test } from 'vitest'
import { shown } from './shown.ts'
import { level, list, listed, num, p, r, readWord, style, styled } from './word.ts'

test('numbers of headings by the levels of their list', async () => {
  const numbering =
    list(
      1,
      level(0, 'decimal', '%1', '<w:pStyle w:val="Kop1"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>'),
    ) + num(1, 1)
  const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
  const styles = style('Kop1', 'heading 1', inList) + style('Kop2', 'heading 2', inList)
  const body = [
    p('Aanleiding', styled('Kop1')),
    p('Vraag', styled('Kop2')),
    p('Werkwijze', styled('Kop2')),
    p('', styled('Kop1')),
    p('Uitkomst', styled('Kop1')),
    p('Ponten', styled('Kop2')),
    p('Zonder nummer', `${styled('Kop2')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
  ]
  const reading = await readWord(body.join(''), { styles, numbering })
  expect(shown(reading)).toMatchInlineSnapshot(`
    [
      "heading:1 h1 | 1 Aanleiding",
      "heading:2 h2 | 1.1 Vraag",
      "heading:2 h3 | 1.2 Werkwijze",
      "heading:1 h4 | 3 Uitkomst",
      "heading:2 h5 | 3.1 Ponten",
      "heading:2 h6 | Zonder nummer",
    ]
  `)
  expect(reading.evidence.lines[1]?.role?.marker).toBe('1.1')
})

test('letters, Roman numbers, digits of a fixed width, words and bullets', async () => {
  const custom =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/><w:lvlText w:val="%1"/></w:lvl>'
  const bullet = level(0, 'bullet', '\uF0B7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')
  const forms = [
    level(0, 'lowerLetter', '%1)'),
    level(0, 'upperRoman', '%1.'),
    level(0, 'decimalZero', '%1'),
    level(0, 'ordinalText', '%1 lid'),
    custom,
    bullet,
    level(0, 'bullet', '–'),
    level(0, 'none', 'Artikel'),
  ]
  const numbering =
    forms.map((form, i) => list(i, form)).join('') + forms.map((_, i) => num(i + 1, i)).join('')
  const body = forms.flatMap((_, i) => [p('een', listed(i + 1)), p('twee', listed(i + 1))])
  expect((await readWord(body.join(''), { numbering })).text).toMatchInlineSnapshot(`
    "a) een
    b) twee
    I. een
    II. twee
    01 een
    02 twee
    Eerste lid een
    Tweede lid twee
    001 een
    002 twee
    • een
    • twee
    – een
    – twee
    Artikel een
    Artikel twee
    "
  `)
})

test('numbers begin anew below a higher level, where a list says so, and not where it says not', async () => {
  const levels = [
    level(0, 'decimal', '%1.'),
    level(1, 'lowerLetter', '%2.'),
    level(2, 'lowerRoman', '%1.%2.%3', '<w:lvlRestart w:val="0"/>'),
  ]
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const other = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1:')}</w:lvlOverride>`
  const numbering = list(1, ...levels) + num(1, 1) + num(2, 1, anew) + num(3, 1) + num(4, 1, other)
  const places: [number, number][] = [
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 2],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 0],
    [2, 0],
    [3, 0],
    [4, 0],
  ]
  const body = places.map(([id, at]) => p('onderdeel', listed(id, at)))
  expect(shown(await readWord(body.join(''), { numbering }))).toMatchInlineSnapshot(`
    [
      "item:1 i1 | 1. onderdeel",
      "item:2 i2 | a. onderdeel",
      "item:2 i3 | b. onderdeel",
      "item:3 i4 | 1.b.i onderdeel",
      "item:1 i5 | 2. onderdeel",
      "item:2 i6 | a. onderdeel",
      "item:3 i7 | 2.a.ii onderdeel",
      "item:1 i8 | 1. onderdeel",
      "item:1 i9 | 2. onderdeel",
      "item:1 i10 | 3. onderdeel",
      "item:1 i11 | D: onderdeel",
    ]
  `)
})

test('a list set in below an item of another list is one deeper; text between ends no numbers', async () => {
  const indented = (left: number): string => `<w:ind w:left="${left}"/>`
  const numbering =
    list(1, level(0, 'decimal', '%1.')) + list(2, level(0, 'bullet', '-')) + num(1, 1) + num(2, 2)
  const body = [
    p('eerste', listed(1) + indented(360)),
    p('teken', listed(2) + indented(720)),
    p('tweede', listed(1) + indented(360)),
    p('Een zin ertussen.'),
    p('derde', listed(1) + indented(360)),
    p('teken aan de kant', listed(2) + indented(360)),
  ]
  expect(shown(await readWord(body.join(''), { numbering }))).toMatchInlineSnapshot(`
    [
      "item:1 i1 | 1. eerste",
      "item:2 i2 | - teken",
      "item:1 i3 | 2. tweede",
      "paragraph p1 | Een zin ertussen.",
      "item:1 i4 | 3. derde",
      "item:1 i5 | - teken aan de kant",
    ]
  `)
})

test('a paragraph that is hidden with its end has no number on paper', async () => {
  const hidden = `${listed(1)}<w:rPr><w:vanish/></w:rPr>`
  const body = [
    p('Eerste', listed(1)),
    p(r('Concept', '<w:vanish/>'), hidden),
    p(r('Tweede'), hidden),
    p(r('', '<w:vanish/>'), listed(1)),
    p('Vierde', listed(1)),
  ]
  const numbering = list(0, level(0, 'decimal', '%1.')) + num(1, 0)
  expect(shown(await readWord(body.join(''), { numbering }))).toEqual([
    'item:1 i1 | 1. Eerste',
    'item:1 i2 | 2. Tweede',
    'item:1 i3 | 4. Vierde',
  ])
})
