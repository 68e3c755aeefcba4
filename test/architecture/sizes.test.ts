import { expect, test } from 'vitest'
import { functionsOf, type Measured } from './functions.ts'
import { readSources } from './sources.ts'

const MOST_LINES_OF_A_FILE = 250
const LONGEST_LINE = 110
const LINES_OF_A_FUNCTION = { median: 8, ninth: 25, most: 50 }

const functions = readSources('src').flatMap(functionsOf)
const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b)
const atPart = (part: number): number => lengths[Math.floor((lengths.length - 1) * part)] ?? 0

test('a file has at most 250 lines', () => {
  const files = readSources('src', 'scripts', 'test').map(({ path, text }) => ({
    at: path,
    lines: text.trimEnd().split('\n').length,
  }))
  expect(tooLong(files, MOST_LINES_OF_A_FILE)).toEqual([])
})

test('a line of src has at most 110 characters, in code, templates, patterns and texts', () => {
  const long = readSources('src').flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (line.length > LONGEST_LINE ? [`${path}:${index + 1}`] : [])),
  )
  expect(long).toEqual([])
})

test('half of the functions have at most 8 lines, nine of ten at most 25', () => {
  expect(atPart(0.5)).toBeLessThanOrEqual(LINES_OF_A_FUNCTION.median)
  expect(atPart(0.9)).toBeLessThanOrEqual(LINES_OF_A_FUNCTION.ninth)
})

test('a function has at most 50 lines', () => {
  expect(tooLong(functions, LINES_OF_A_FUNCTION.most)).toEqual([])
})

const tooLong = (measured: Measured[], most: number): string[] =>
  measured.filter(({ lines }) => lines > most).map(({ at, lines }) => `${at} has ${lines} lines`)
