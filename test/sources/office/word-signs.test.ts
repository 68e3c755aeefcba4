import { expect, test } from 'vitest'
import { Evidence, printEvidence } from '../../../src/sources/evidence.ts'
import { marked, shown } from './shown.ts'
import { p, r, readWord, style, styled } from './word.ts'

test('hidden words, signs, breaks and controls', async () => {
  const body = [
    p(`${r('Zichtbaar')}${r(' verborgen', '<w:vanish/>')}${r(' en zichtbaar.')}`),
    p(
      `${r('Pijl ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r(', alfa ')}<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>`,
    ),
    p(
      `${r('E')}<w:r><w:noBreakHyphen/></w:r>${r('mail en ver')}<w:r><w:softHyphen/></w:r>${r('schil')}<w:r><w:tab/></w:r>${r('vijf')}<w:r><w:br/></w:r>${r('nieuwe rij')}`,
    ),
    p(`${r('Vóór')}<w:r><w:br w:type="page"/></w:r>${r('Na')}`),
    `<w:sdt><w:sdtPr><w:alias w:val="naam"/></w:sdtPr><w:sdtContent>${p('In een veld.')}</w:sdtContent></w:sdt>`,
    p(`${r('Twee')}<w:r><w:br/></w:r><w:r><w:br/></w:r>${r('alinea’s')}`),
  ]
  const reading = await readWord(body.join(''))
  expect(reading.text).toMatchInlineSnapshot(`
    "Zichtbaar en zichtbaar.

    Pijl →, alfa α

    E-mail en verschil vijf
    nieuwe rij

    Vóór
    Na

    In een veld.

    Twee

    alinea’s
    "
  `)
  expect(
    shown(reading)
      .slice(-2)
      .map((each) => each.split(' ')[1]),
  ).toEqual(['p6', 'p7'])
})

test('a text box and its twin for older programs are one; pictures say what they show', async () => {
  const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`
  const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In het kader.')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In het kader.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const picture = (alternative: string): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${alternative}"/></wp:inline></w:drawing></w:r>`
  const body = [
    p(`${r('Bij de tekst.')}<w:r>${both}</w:r>`),
    p(picture('Kaart van de veerponten')),
    p(picture('Afbeelding 3')),
    p(picture('Boot op water Automatisch gegenereerde beschrijving')),
    p(picture('')),
    p(r('Zo varen de ponten', '<w:i/>')),
    p('De kaart toont alle ponten die in het afgelopen jaar hebben gevaren.'),
  ]
  expect(shown(await readWord(body.join('')))).toMatchInlineSnapshot(`
    [
      "paragraph p1 | Bij de tekst.",
      "paragraph p2 | In het kader.",
      "figure p3 | Kaart van de veerponten",
      "figure p4 | Boot op water",
      "caption c1 | Zo varen de ponten",
      "paragraph p5 | De kaart toont alle ponten die in het afgelopen jaar hebben gevaren.",
    ]
  `)
})

test('bold, italics and raised letters by run, style of letters and style of the paragraph', async () => {
  const letters =
    '<w:style w:type="character" w:styleId="Vet"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
  const styles = letters + style('Zwaar', 'Zwaar', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>')
  const body = [
    p(
      `${r('Gewoon, ')}${r('vet', '<w:rStyle w:val="Vet"/>')}${r(' en ')}${r('schuin', '<w:i/>')}${r(' tot de 2')}${r('e', '<w:vertAlign w:val="superscript"/>')}${r(' macht.')}`,
    ),
    p(
      `${r('Zwaar, ')}${r('licht', '<w:rStyle w:val="Vet"/>')}${r(' en ')}${r('uit', '<w:b w:val="0"/>')}${r('.')}`,
      styled('Zwaar'),
    ),
  ]
  const reading = await readWord(body.join(''), { styles })
  expect(marked(reading)).toMatchInlineSnapshot(`
    [
      [
        "vet",
        {
          "bold": true,
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
      [
        "Zwaar, ",
        {
          "bold": true,
        },
      ],
      [
        " en ",
        {
          "bold": true,
        },
      ],
      [
        ".",
        {
          "bold": true,
        },
      ],
    ]
  `)
  expect(reading.evidence.lines.map(({ size }) => size)).toEqual([10, 14])
  expect(Evidence.parse(JSON.parse(printEvidence(reading.evidence)))).toEqual(reading.evidence)
})

test('a file put in as it was is not read, and its place is reported', async () => {
  const body = `${p('Bij deze brief hoort een toelichting.')}<w:altChunk r:id="a"/>`
  const { text, findings } = await readWord(body)
  expect(text).toBe('Bij deze brief hoort een toelichting.\n')
  expect(findings).toMatchObject([{ rule: 'part-not-read', level: 'warning' }])
  expect((await readWord(p('Alleen een brief.'))).findings).toEqual([])
})
