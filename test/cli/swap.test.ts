import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discard, stage, takePlace } from '../../src/cli/swap.ts'
import { folderWith } from '../support/folder.ts'

const read = (...path: string[]): string => readFileSync(join(...path), 'utf-8')

test('a new version takes the place of the old one, and nothing is left beside it', () => {
  const home = folderWith({ 'dist/index.html': 'old', 'dist/gone.html': 'old' })
  const swap = stage(join(home, 'dist'))
  writeFileSync(join(swap.staged, 'index.html'), 'new')
  expect(read(home, 'dist/index.html')).toBe('old')
  takePlace(swap)
  expect(read(home, 'dist/index.html')).toBe('new')
  expect(readdirSync(home)).toEqual(['dist'])
  expect(readdirSync(join(home, 'dist'))).toEqual(['index.html'])
})

test('a first version needs no old one, nor the folder above it', () => {
  const home = folderWith({})
  const swap = stage(join(home, 'sites/wmo'))
  writeFileSync(join(swap.staged, 'index.html'), 'new')
  takePlace(swap)
  expect(read(home, 'sites/wmo/index.html')).toBe('new')
})

test('others may read the new version when they may read any new folder', () => {
  const home = folderWith({})
  const swap = stage(join(home, 'dist'))
  mkdirSync(join(home, 'plain'))
  expect(statSync(swap.staged).mode).toBe(statSync(join(home, 'plain')).mode)
  discard(swap)
})

test('when the new version cannot take its place, the old one is back', () => {
  const home = folderWith({ 'dist/a': 'old' })
  const swap = stage(join(home, 'dist'))
  rmSync(swap.staged, { recursive: true })
  expect(() => takePlace(swap)).toThrow('ENOENT')
  expect(read(home, 'dist/a')).toBe('old')
  expect(readdirSync(home)).toEqual(['dist'])
})

test.each(['old', null])('when what belongs with it fails, the old one is back: %s', (old) => {
  const home = folderWith(old === null ? {} : { 'dist/a': old })
  const swap = stage(join(home, 'dist'))
  writeFileSync(join(swap.staged, 'a'), 'new')
  const fail = (): void => {
    throw new Error('the disk is full')
  }
  expect(() => takePlace(swap, fail)).toThrow('the disk is full')
  discard(swap)
  expect(readdirSync(home)).toEqual(old === null ? [] : ['dist'])
  if (old !== null) expect(read(home, 'dist/a')).toBe(old)
})

test('what is discarded leaves nothing', () => {
  const home = folderWith({ 'dist/a': 'old' })
  const swap = stage(join(home, 'dist'))
  discard(swap)
  expect(existsSync(swap.staged)).toBe(false)
  expect(readdirSync(home)).toEqual(['dist'])
})
