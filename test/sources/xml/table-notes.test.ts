import { expect, test } from 'vitest'
import { xml } from '../../../src/sources/xml/xml.ts'

const read = (body: string) =>
  xml.read({
    name: 'tabel.xml',
    bytes: new TextEncoder().encode(`<officiele-publicatie><tekst>${body}</tekst></officiele-publicatie>`),
  })

test('a note that stands below its table is a note, with its number once', async () => {
  const { text, evidence } = await read(
    '<table><tgroup cols="1"><tbody><row><entry><al>hoogte a</al></entry></row></tbody></tgroup>' +
      '<noot id="n"><noot.nr>a</noot.nr><noot.al>Gemeten op het land.</noot.al></noot></table>',
  )
  expect(text).toBe('hoogte a\n\na Gemeten op het land.\n')
  expect(evidence.lines.map(({ role }) => role?.kind)).toEqual(['cell', 'note'])
})
