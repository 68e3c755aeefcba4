import { expect, test } from 'vitest'
import { extended, withLazy } from '../../src/text/lazy-properties.ts'

test('what is put beside others leaves them unmade until somebody asks, and they are made once', () => {
  let made = 0
  const base = withLazy({ name: 'nota' }, { words: () => ['een', made++] })
  const all = extended(base, { name: 'brief', year: 2020 })
  expect(Object.keys(all).sort()).toEqual(['name', 'words', 'year'])
  expect([all.name, all.year, made]).toEqual(['brief', 2020, 0])
  expect([all.words, all.words, base.words]).toEqual([base.words, base.words, ['een', 0]])
})
