import { expect, test } from 'vitest'
import { endnoteRows } from '../../../src/blocks/rows/endnotes.ts'
import { printed } from '../read-text.ts'

test('the rows that count up under the last title', () => {
  const text = printed('Noten\n\ni Zie boven.\nii Zie onder\nen opzij.\niv Vergeten.\niii Zie daar.')
  expect([...endnoteRows(text).values()].map(({ label, number }) => [label, number])).toEqual([
    ['i', 1],
    ['ii', 2],
    ['iii', 3],
  ])
})

test('without the title there are none', () => {
  expect(endnoteRows(printed('i Zie boven.\nii Zie onder.')).size).toBe(0)
})
