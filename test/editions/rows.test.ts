import { expect, test } from 'vitest'
import { inRows } from '../../src/editions/data/rows.ts'
import { fromRows } from './from-rows.ts'

const FORM = { same: ['document'], open: [] }

test('what all records have in common stands once, and so do the names of the others', () => {
  const records = [
    { document: 'nota', block: 'p1', start: 4 },
    { document: 'nota', block: 'p2', start: 9 },
  ]
  expect(inRows(records, FORM)).toEqual({
    same: { document: 'nota' },
    columns: ['block', 'start'],
    rows: [
      ['p1', 4],
      ['p2', 9],
    ],
  })
})

test('a field that some records do not have is null there; what is in a field stays whole', () => {
  const records = [{ block: 'p1' }, { block: 'p2', reason: 'Geen.' }, { block: 'p3', targets: [{ id: 'x' }] }]
  expect(inRows(records, FORM)).toEqual({
    same: {},
    columns: ['block', 'reason', 'targets'],
    rows: [
      ['p1', null, null],
      ['p2', 'Geen.', null],
      ['p3', null, [{ id: 'x' }]],
    ],
  })
})

test('a field that is opened up gives columns of its own, and the records can be had back', () => {
  const records = [
    { a: { document: 'nota', block: 'p1' }, b: { document: 'brief', block: 'p7' }, similarity: 0.9 },
    { a: { document: 'nota', block: 'p3' }, b: { document: 'nota', block: 'p9' }, similarity: 1 },
  ]
  const rows = inRows(records, { same: ['a.document'], open: ['a', 'b'] })
  expect(rows.columns).toEqual(['a.block', 'b.document', 'b.block', 'similarity'])
  expect(rows.rows[1]).toEqual(['p3', 'nota', 'p9', 1])
  expect(fromRows(rows)).toEqual(records)
})

test('of no records there are no columns', () => {
  expect(inRows([], FORM)).toEqual({ same: {}, columns: [], rows: [] })
})
