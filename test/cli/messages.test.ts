import { expect, test } from 'vitest'
import { CliError, systemCause } from '../../src/cli/cli-error.ts'
import { lineStarts, positionOf } from '../../src/cli/position.ts'

test('line and column of an offset, both from 1', () => {
  const starts = lineStarts('een\n\ntwee\n')
  expect(starts).toEqual([0, 4, 5, 10])
  expect([0, 3, 4, 7, 10].map((offset) => positionOf(starts, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 3, column: 3 },
    { line: 4, column: 1 },
  ])
})

test('what the system refused is said in plain words, also when it is the cause of another fault', () => {
  const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })
  expect(systemCause(full)).toBe('the disk is full (ENOSPC: no space)')
  expect(systemCause(new Error('the build failed', { cause: full }))).toBe(
    'the disk is full (ENOSPC: no space)',
  )
  expect(systemCause(new CliError('a wrong key'))).toBeNull()
  expect(systemCause('no error at all')).toBeNull()
})
