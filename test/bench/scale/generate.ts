/**
 * A library of many documents: sentences of the seeds in another order with other words, in the forms that
 * papers have. Paragraphs are put together from sentences anew each time, so that no two documents share a
 * long passage.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Content } from '../../../src/collections/content-type.ts'
import { sentences } from '../../../src/text/sentences.ts'
import { below, numbers, pick } from './random.ts'
import { mutated } from './words.ts'

/** Characters of a document. */
const SIZE = 20_000
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'listItem'])
const LONG_ENOUGH = 120
/** Characters of a sentence that a paragraph is made with; shorter ones are names, headings and amounts. */
const SENTENCE = { least: 40, most: 400 }
/** Sentences of a paragraph. */
const SENTENCES = { least: 2, more: 4 }

export interface Pool {
  sentences: string[]
  items: string[]
  headings: string[]
  notes: string[]
}

/** What the documents are made of. */
export function poolOf({ documents }: Pick<Content, 'documents'>): Pool {
  const blocks = documents.flatMap((document) => document.blocks)
  const textsOf = (isIn: (block: (typeof blocks)[number]) => boolean): string[] =>
    blocks.filter(isIn).map(({ text }) => text.replace(/\s+/gu, ' '))
  const prose = textsOf(({ type, text }) => PROSE.has(type) && text.length >= LONG_ENOUGH)
  return {
    sentences: prose.flatMap(sentencesOf),
    items: textsOf(({ type, text }) => type === 'listItem' && text.length < LONG_ENOUGH && text.length > 20),
    headings: textsOf(({ type, text }) => type === 'heading' && text.length > 8 && text.length < 70),
    notes: textsOf(({ type, text }) => type === 'footnote' && text.length > 20 && text.length < 160),
  }
}

const sentencesOf = (paragraph: string): string[] =>
  sentences(paragraph)
    .map(({ start, end }) => paragraph.slice(start, end).trim())
    .filter(({ length }) => length >= SENTENCE.least && length <= SENTENCE.most)

const KINDS = ['kamerbrief', 'begroting', 'advies', 'beantwoording', 'document'] as const

interface Making {
  pool: Pool
  next: () => number
  parts: string[]
  note: number
}

const paragraph = ({ pool, next }: Making): string =>
  Array.from({ length: SENTENCES.least + below(next, SENTENCES.more) }, () =>
    mutated(pick(next, pool.sentences), next),
  ).join(' ')

function noted(making: Making): string {
  const { pool, next } = making
  const number = ++making.note
  return `${paragraph(making)}${number}\n\n${number} ${mutated(pick(next, pool.notes), next)}`
}

const list = (making: Making): string =>
  Array.from({ length: 3 + below(making.next, 3) }, () => {
    const item = mutated(pick(making.next, making.pool.items), making.next)
    return `• ${item}`
  }).join('\n')

function table({ pool, next }: Making): string {
  const year = 2015 + below(next, 8)
  const rows = Array.from({ length: 6 }, () => [below(next, 9000), below(next, 9000), below(next, 9000)])
  const sums = [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + (row[at] as number), 0))
  const label = (): string =>
    mutated(pick(next, pool.headings), next)
      .replace(/[\d.,;]+/gu, '')
      .trim()
  return [
    'Tabel 1 Budgettaire gevolgen van beleid (bedragen x € 1.000)',
    `  ${year} ${year + 1} ${year + 2}`,
    `Uitgaven ${sums.map(dutch).join(' ')}`,
    ...rows.map((row) => `${label()} ${row.map(dutch).join(' ')}`),
  ].join('\n')
}

const dutch = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/u, '.')

function section(making: Making, number: number): void {
  const { pool, next, parts } = making
  parts.push(`${number}. ${mutated(pick(next, pool.headings), next)}`)
  for (let at = 0; at < 3; at++) parts.push(paragraph(making))
  parts.push(list(making), noted(making))
  if (number === 2) parts.push(table(making))
}

/** The text of the document of this number: the same each time, whatever others there are. */
export function makeText(pool: Pool, place: number): string {
  const making: Making = { pool, next: numbers(1000 + place), parts: [], note: 0 }
  for (let number = 1; making.parts.join('\n\n').length < SIZE; number++) section(making, number)
  return `${making.parts.join('\n\n')}\n`
}

function metaOf(pool: Pool, place: number) {
  const next = numbers(500_000 + place)
  const day = `${1 + below(next, 28)}`.padStart(2, '0')
  const month = `${1 + below(next, 12)}`.padStart(2, '0')
  const year = 2005 + below(next, 20)
  return {
    title: `${mutated(pick(next, pool.headings), next)} (${place})`,
    kind: pick(next, KINDS),
    date: `${year}-${month}-${day}`,
    issuer: 'Ministerie van Volksgezondheid, Welzijn en Sport',
    official: `kst-${29_000 + below(next, 400)}-${place}`,
    officialUrl: null,
  }
}

export const idOf = (place: number): string => `stuk-${String(place).padStart(5, '0')}`

export function writeSeed(folder: string, pool: Pool, place: number): void {
  const dir = join(folder, idOf(place))
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'text.txt'), makeText(pool, place))
  writeFileSync(join(dir, 'seed.yaml'), stringify(metaOf(pool, place)))
}

const SITE =
  'name: Proefbibliotheek\ndescription: Teksten die gemaakt zijn om te meten.\naddress: null\ncontact: null\n'

/** A folder of seeds with documents 1 to `count`. */
export function writeSeeds(folder: string, pool: Pool, count: number): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), SITE)
  for (let place = 1; place <= count; place++) writeSeed(folder, pool, place)
}
