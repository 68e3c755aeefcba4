import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../support/root.ts'
import { projectFiles } from './sources.ts'

/** Folders of one machine. A path of the system that is everywhere, as in the first line of a script, is none of them. */
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
