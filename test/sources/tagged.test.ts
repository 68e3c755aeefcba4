import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../src/sources/read-source.ts'
import { shown } from './read.ts'

const REPORT = join(import.meta.dirname, 'fixtures', 'report.pdf')

test('a tagged report printed by a browser', async () => {
  const reading = await readSource(REPORT)
  expect(shown(reading)).toMatchSnapshot()
  expect(reading.findings).toEqual([])
})

test('italics, bold, links and raised digits are runs', async () => {
  const { text, evidence } = await readSource(REPORT)
  const runs = evidence.lines.flatMap(({ runs = [] }) => runs)
  expect(runs.map(({ start, end, ...marks }) => [text.slice(start, end), marks])).toMatchSnapshot()
})
