import { expect, test } from 'vitest'
import { figures } from '../../../src/blocks/passages/figures.ts'
import { declared } from '../read-text.ts'
import { given, passage } from './make-passages.ts'

test('a caption, with its number; no sentence about a figure, and no note', () => {
  const all = [
    passage('Figuur 2.1 Aantal baden'),
    passage('Figuur 2.1 laat de baden zien.'),
    passage('Kengetal baden'),
    passage('Figuur 3 Baden', { role: 'note' }),
  ]
  expect([...figures(given(all)).values()]).toEqual([{ number: '2.1' }, {}])
})

test('the file is asked first', () => {
  const all = [passage('Figuur 1 Baden'), passage('Een bad van boven')]
  const evidence = declared({
    'Figuur 1 Baden': { kind: 'paragraph' },
    'Een bad van boven': { kind: 'figure' },
  })
  expect([...figures(given(all, evidence)).keys()]).toEqual([all[1]])
})
