import { describe, expect, test } from 'vitest'
import { annotate, annotatorsOf } from '../../src/blocks/annotator.ts'
import { PASSAGE_ANNOTATORS } from '../../src/blocks/passages/passage-annotators.ts'
import { ROW_ANNOTATORS } from '../../src/blocks/rows/row-annotators.ts'

const LISTS = {
  rows: ROW_ANNOTATORS.map(({ name, needs }) => ({ name: String(name), needs: needs.map(String) })),
  passages: PASSAGE_ANNOTATORS.map(({ name, needs }) => ({ name: String(name), needs: needs.map(String) })),
}

describe.each(Object.entries(LISTS))('the annotators of %s', (_, annotators) => {
  test('have names of their own', () => {
    const names = annotators.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('stand behind those whose facts they need', () => {
    const early = annotators.filter(({ needs }, i) => {
      const before = annotators.slice(0, i).map(({ name }) => name)
      return needs.some((need) => !before.includes(need))
    })
    expect(early).toEqual([])
  })
})

test('an annotator is given the text and what was found before it', () => {
  const letters = annotatorsOf<string, { all: readonly string[]; vowels: ReadonlySet<string> }>()
  const list = [
    letters('all', [], (text) => [...text]),
    letters('vowels', ['all'], (_, { all }) => new Set(all.filter((letter) => 'aeiou'.includes(letter)))),
  ]
  expect(annotate(list, 'zorg')).toEqual({ all: ['z', 'o', 'r', 'g'], vowels: new Set(['o']) })
})
