import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/sources/adapter.ts'
import { type Element, elementsNamed, isElement, wordsIn } from '../../../src/sources/declared/element.ts'
import { Evidence } from '../../../src/sources/evidence.ts'
import { Proposal } from '../../../src/sources/proposal.ts'
import { METADATA } from '../../../src/sources/xml/names.ts'
import { parseXml } from '../../../src/sources/xml/parse.ts'
import { xml } from '../../../src/sources/xml/xml.ts'
import { printReading } from '../declared.ts'

const FOLDER = join(import.meta.dirname, 'fixtures')
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)))
const read = (name: string): Promise<Reading> => xml.read({ name, bytes: bytesOf(name) })

const isAbout = ({ name }: Element): boolean => METADATA.has(name)
const bare = (text: string): string => text.replace(/\s+/g, '')

/** All text of a file in its order, and numbers that stand in attributes; notes by their number only. */
function textOf(element: Element): string {
  const number = element.name === 'li' ? (element.attributes.nr ?? '') : ''
  return number + element.children.map((node) => (isElement(node) ? inText(node) : node)).join('')
}
/** A note is words of its own; one that is only set around a table is that table. */
const isNote = (element: Element): boolean =>
  element.name === 'noot' &&
  (elementsNamed(element, 'noot.nr').length > 0 || elementsNamed(element, 'table').length === 0)
function inText(element: Element): string {
  if (isAbout(element) || element.name === 'math') return ''
  return isNote(element) ? wordsIn(elementsNamed(element, 'noot.nr')[0] ?? '') : textOf(element)
}

const NOT_WORDS = new Set(['note', 'figure'])
const LOGO = /^Logo /
function wordsOf({ text, evidence }: Reading, isNote: boolean): string {
  const own = evidence.lines.filter(
    ({ role }) => isNote === (role?.kind === 'note') && (isNote || !NOT_WORDS.has(role?.kind ?? '')),
  )
  return bare(
    own
      .map(({ start, end }) => text.slice(start, end))
      .filter((row) => !LOGO.test(row))
      .join(''),
  )
}

describe.each(FILES)('%s', (name) => {
  test('rows, roles and what it says about itself', async () => {
    const reading = await read(name)
    expect(Evidence.parse(reading.evidence)).toEqual(reading.evidence)
    expect(Proposal.parse(reading.meta)).toEqual(reading.meta)
    await expect(printReading(reading)).toMatchFileSnapshot(join(FOLDER, `${basename(name, '.xml')}.txt`))
  })

  test('all text to the letter, in its order; notes after what marks them', async () => {
    const reading = await read(name)
    const root = parseXml(new TextDecoder().decode(bytesOf(name)))
    const formula = elementsNamed(root, 'math').length > 0 ? 'k=(a+b)/(c^2)' : ''
    expect(wordsOf(reading, false).replace(formula, '')).toBe(bare(textOf(root)))
    expect(wordsOf(reading, true)).toBe(
      bare(
        elementsNamed(root, 'noot')
          .filter(isNote)
          .map((note) => wordsIn(note))
          .join(''),
      ),
    )
  })

  test('no row begins or ends with white space, none is empty, and the lines are in order', async () => {
    const { text, evidence } = await read(name)
    const rows = evidence.lines.map(({ start, end }) => text.slice(start, end))
    expect(rows.filter((row) => row === '' || row !== row.trim() || /[\n\r]/.test(row))).toEqual([])
    expect(evidence.lines.every(({ start }, i) => start >= (evidence.lines[i - 1]?.end ?? 0))).toBe(true)
    expect(text.split('\n').filter(Boolean)).toEqual(rows)
  })
})

test('a file beside it says what the publication itself does not', async () => {
  const beside = {
    name: 'metadata.xml',
    bytes: new Uint8Array(readFileSync(join(FOLDER, '../metadata.xml'))),
  }
  const own = await xml.read({ name: 'gmb.xml', bytes: bytesOf('gmb.xml') }, beside)
  expect(own.meta.title).toEqual({ value: 'Vergunning voor een steiger, Kade 1', property: 'DC.title' })
  const other = await xml.read({ name: 'prb.xml', bytes: bytesOf('prb.xml') }, beside)
  expect(other.meta.title?.value).toBe('Verleende vergunning, Kade 1')
})
