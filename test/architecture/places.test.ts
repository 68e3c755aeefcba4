import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/root.ts'
import { projectFiles } from './sources.ts'

/**
 * Folders of one machine. A path of the system that is everywhere, as in the first line of a script, is none
 * of them.
 */
const FOLDERS = ['home', 'root', 'Users', 'work', 'tmp', 'private', 'mnt', 'opt', 'srv', 'farm']
const MACHINE_PATH = new RegExp(`(?<![\\w.~/:>)}-])/(?:${FOLDERS.join('|')})(?:/|(?=['"\`\\s]))`)

/** What a source text says is not ours to choose, and the lock is written by npm. */
const NOT_READ =
  /^(?:seeds|content|docs|public)\/|^test\/fixtures\/|^package-lock\.json$|\.(?:png|woff2|ico)$/

test('no file names a folder of one machine', () => {
  const named = projectFiles('.')
    .filter((path) => !NOT_READ.test(path))
    .flatMap(linesWithPath)
  expect(named).toEqual([])
})

function linesWithPath(path: string): string[] {
  const lines = readFileSync(join(ROOT, path), 'utf-8').split('\n')
  return lines.flatMap((line, index) =>
    MACHINE_PATH.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
  )
}

/** What reads the texts of this project: a site of somebody else has others, or none. */
const READS_SEEDS = /readSeeds\(join\(ROOT|readContent\('content'|loadLibrary\(\)/u
const MAY_READ_SEEDS = /^test\/(?:corpus|site|bench)\//u

test('only the tests of the corpus and of the site depend on the texts in seeds/', () => {
  const reading = projectFiles('test').filter(
    (path) => !MAY_READ_SEEDS.test(path) && READS_SEEDS.test(readFileSync(join(ROOT, path), 'utf-8')),
  )
  expect(reading).toEqual([])
})
