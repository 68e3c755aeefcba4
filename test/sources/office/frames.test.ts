import { expect, test } from 'vitest'
import type { Reading } from '../../../src/sources/adapter.ts'
import { r, readWord, p as wordP } from './word.ts'
import { p, readWriter } from './writer.ts'

const framed = ({ text, evidence }: Reading): [string, string | undefined][] =>
  evidence.lines.map(({ start, end, role }) => [text.slice(start, end), role?.box])

const EXPECTED = [
  ['Bij de tekst.', undefined],
  ['In het kader.', 'b1'],
  ['Daarna.', undefined],
]

test('text in a box of a Word file is in a frame of its own', async () => {
  const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${wordP('In het kader.')}</w:txbxContent></wps:txbx></w:drawing></w:r>`
  expect(framed(await readWord(wordP(`${r('Bij de tekst.')}${box}`) + wordP('Daarna.')))).toEqual(EXPECTED)
})

test('so it is in an OpenDocument text', async () => {
  const box = `<draw:frame text:anchor-type="paragraph"><draw:text-box>${p('In het kader.')}</draw:text-box></draw:frame>`
  expect(framed(await readWriter(p(`Bij de tekst.${box}`) + p('Daarna.')))).toEqual(EXPECTED)
})
