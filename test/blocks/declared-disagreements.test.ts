import { expect, test } from 'vitest'
import { disagreements } from '../../src/blocks/declared/disagreements.ts'
import { declared, printed } from './read-text.ts'

const SENTENCE = 'De gemeente onderhoudt de kades en de sluizen van de oude haven al sinds de aanleg.'

test('words outside the text that read as a sentence of it are told; a line of several pages is not', () => {
  const evidence = declared({ [SENTENCE]: { kind: 'artifact' }, 'Pagina 2': { kind: 'artifact' } })
  const told = disagreements(printed(`${SENTENCE}\n\nPagina 2\n`, { evidence }))
  expect(told.map(({ rule, position }) => [rule, position])).toEqual([
    ['evidence-doubt', [0, SENTENCE.length]],
  ])
  expect(disagreements(printed(`${SENTENCE}\n\n${SENTENCE}\n`, { evidence }))).toEqual([])
  expect(disagreements(printed(SENTENCE))).toEqual([])
})

test('a title among the notes is told', () => {
  const evidence = declared({ 'Antwoord 3': { kind: 'note' }, '3 Zie boven.': { kind: 'note' } })
  expect(disagreements(printed('Antwoord 3\n3 Zie boven.\n', { evidence }))).toHaveLength(1)
})
