import { describe, expect, it } from 'vitest'
import { formsIn, wordsIn } from '../../src/search/dutch/fold.ts'

/**
 * Straight, typographic, and what is put for it by mistake: prime, opening quote, high reversed comma, acute
 * and grave accent.
 */
const SIGNS = ["'", '’', '′', '‘', '‛', '´', '`', 'ʼ']

describe.each(SIGNS)('an apostrophe written %s', (sign) => {
  it('stands inside a word', () => {
    const [word] = wordsIn(`agenda${sign}s van nu`)
    expect(word).toEqual({ start: 0, end: 8, word: 'agendas' })
  })
  it('is no part of a word that it opens or closes', () => {
    expect(wordsIn(`${sign}s-Heerenberg en Frits${sign} plan`).map(({ word }) => word)).toEqual([
      'sheerenberg',
      'en',
      'frits',
      'plan',
    ])
    expect(formsIn(`${sign}plan${sign}`).map(({ word }) => word)).toEqual(['plan'])
  })
})
