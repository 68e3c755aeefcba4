import { beforeAll, expect, test } from 'vitest'
import type { Reading } from '../../src/sources/adapter.ts'
import { Evidence, printEvidence } from '../../src/sources/evidence.ts'
import { Proposal } from '../../src/sources/proposal.ts'
import { letter } from './letter.ts'
import { blocksOf, readPrinted, shown } from './read.ts'

let reading: Reading
beforeAll(async () => {
  reading = await readPrinted(await letter())
})

test('rows in reading order, each with its role', () => {
  expect(shown(reading)).toMatchSnapshot()
})

test('text.txt has an empty row at a gap and a form feed at a page end', () => {
  expect(reading.text).toMatchSnapshot()
  expect(reading.text.split('\f')).toHaveLength(2)
})

test('a sentence with a note and a page end inside it is one paragraph', () => {
  const [before, after, note] = blocksOf(reading, 'winterdienst1', 'bedient', 'zes afvaarten')
  expect(after).toBe(before)
  expect(note).not.toBe(before)
})

test('a marker keeps its place in the row, as a raised run', () => {
  const { text, evidence } = reading
  const raised = evidence.lines.flatMap(({ runs }) => runs ?? []).filter((run) => run.raised)
  expect(raised.map(({ start, end }) => text.slice(start - 6, end))).toEqual([
    'dienst1',
    expect.stringMatching(/1$/),
  ])
})

test('the paper says what it is, with the places', () => {
  expect(reading.meta).toMatchSnapshot()
  expect(Proposal.parse(reading.meta)).toEqual(reading.meta)
})

test('evidence is of version 1, sorted, and within rows of the text', () => {
  const evidence = Evidence.parse(JSON.parse(printEvidence(reading.evidence)))
  expect(evidence).toEqual(reading.evidence)
  for (const [index, { start, end, runs = [] }] of evidence.lines.entries()) {
    expect(start).toBeGreaterThanOrEqual(evidence.lines[index - 1]?.end ?? 0)
    expect(reading.text.slice(start, end)).not.toMatch(/[\n\f]|^\s|\s$/)
    for (const run of runs) expect(run.start >= start && run.end <= end && run.start < run.end).toBe(true)
  }
})

test('the same bytes give the same reading', async () => {
  expect(JSON.stringify(await readPrinted(await letter()))).toBe(JSON.stringify(reading))
})
