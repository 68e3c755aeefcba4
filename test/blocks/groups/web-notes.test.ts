import { expect, test } from 'vitest'
import { pairWebNotes } from '../../../src/blocks/groups/web-notes.ts'
import { groupsIn, printed } from '../read-text.ts'

const notes = (source: string, wrapped = false): string[] => {
  const text = printed(source, { wrapped })
  const groups = pairWebNotes(groupsIn(text), text)
  return groups.flatMap(({ note, lines }) =>
    note ? [`${note.label}: ${lines.map((line) => line.text).join(' / ')}`] : [],
  )
}

test('a number and its words, in rows of their own or in one, at the end of the text', () => {
  expect(notes('Het bad.1 En water.2\n\n1\n\nZie boven.\n\n2 Zie onder.')).toEqual([
    '1: 1 / Zie boven.',
    '2: 2 Zie onder.',
  ])
})

test('numbers that no word carries are none', () => {
  expect(notes('Het bad.\n\n1\n\nZie boven.')).toEqual([])
})

test('a file that declares its rows tells its notes itself', () => {
  const source = 'Het bad.[3]\n\n[3] Zie boven.'
  expect(notes(source)).toEqual(['3: [3] Zie boven.'])
  const text = {
    ...printed(source, { wrapped: false }),
    evidence: () => ({ role: { kind: 'paragraph' as const } }),
  }
  expect(pairWebNotes(groupsIn(text), text).some(({ note }) => note)).toBe(false)
})
