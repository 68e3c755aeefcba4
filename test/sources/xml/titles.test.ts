import { expect, test } from 'vitest'
import { xml } from '../../../src/sources/xml/xml.ts'

const read = (body: string) =>
  xml.read({
    name: 'titel.xml',
    bytes: new TextEncoder().encode(`<officiele-publicatie><tekst>${body}</tekst></officiele-publicatie>`),
  })

test('before a comma that opens a title no blank is made', async () => {
  const { text } = await read(
    '<bijlage><kop><label>Bijlage</label><nr>1</nr><titel>, behorende bij artikel 2</titel></kop><al>Lijst.</al></bijlage>',
  )
  expect(text).toBe('Bijlage 1, behorende bij artikel 2\n\nLijst.\n')
})

test('a treaty has the title below the head that says so', async () => {
  const { meta } = await read(
    '<tractatenblad><kop><nr>1 (2031) Nr. 1</nr></kop>' +
      '<divisie><kop><nr>A.</nr><titel>TITEL</titel></kop><al>Verdrag inzake ponten; Oss, 3 mei 2031</al></divisie>' +
      '<divisie><kop><nr>B.</nr><titel>TEKST</titel></kop><al>De partijen varen.</al></divisie></tractatenblad>',
  )
  expect(meta.title?.value).toBe('Verdrag inzake ponten; Oss, 3 mei 2031')
})

test.each(['dossier', 'kop'])('what a picture in a title says is not lost: %s', async (title) => {
  const picture = '<plaatje><bijschrift>Wapen van Oss</bijschrift></plaatje>'
  const { text } = await xml.read({
    name: 'titel.xml',
    bytes: new TextEncoder().encode(
      `<officiele-publicatie><${title}>${picture}<titel>De ponten</titel></${title}><al>Zij varen.</al></officiele-publicatie>`,
    ),
  })
  expect(text.match(/Wapen van Oss|De ponten|Zij varen\./g)).toEqual([
    'Wapen van Oss',
    'De ponten',
    'Zij varen.',
  ])
})
