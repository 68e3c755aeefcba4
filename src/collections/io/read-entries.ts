import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { label } from '../../seed/read-seed.ts'
import { readYaml } from '../../seed/read-yaml.ts'
import { gathered, type Reading } from '../../seed/reading.ts'
import { aboutFile, type SeedProblem } from '../../seed/seed-error.ts'
import { REWRITE } from './content-error.ts'
import type { Folder } from './folders.ts'

/**
 * Names of the files in a folder with this ending, without it, sorted. Empty when there is no such folder.
 */
export function entryNames(dir: string, ending: string): string[] {
  if (!existsSync(dir)) return []
  const files = readdirSync(dir).filter((name) => name.endsWith(ending) && !name.startsWith('.'))
  return files.map((name) => name.slice(0, -ending.length)).sort()
}

function readEntry<T>(dir: string, name: string, folder: Folder<T>): T | SeedProblem[] {
  const file = join(dir, folder.folder, `${name}.yaml`)
  const byHand = Object.keys(folder.examples).length > 0
  const read = readYaml(readFileSync(file, 'utf-8'), label(file), folder)
  if (Array.isArray(read)) return byHand ? read : read.map((problem) => ({ ...problem, write: REWRITE }))
  if (folder.name(read.value) === name) return read.value
  const says = `The entry is called ${folder.name(read.value)}, the file ${name}.yaml: they must be the same.`
  return [{ ...read.place(['id']), says, write: byHand ? `id: ${name}` : REWRITE }]
}

/** Reads all entries of a folder, sorted by file name. */
export function readFolder<T>(dir: string, folder: Folder<T>): Reading<T> {
  return gathered(entryNames(join(dir, folder.folder), '.yaml').map((name) => readEntry(dir, name, folder)))
}

/**
 * Reads and validates a JSON file. Line numbers of problems come from the YAML parser, which also reads JSON.
 * @param write Advice on what to do about a problem.
 */
export function readJson<T>(file: string, schema: z.ZodType<T>, write = REWRITE): T | SeedProblem[] {
  const name = label(file)
  if (!existsSync(file)) return [aboutFile(name, 'The file is missing.', null, write)]
  const text = readFileSync(file, 'utf-8')
  const value = parsedJson(text)
  if (value instanceof Error) return [aboutFile(name, 'The file is not valid JSON.', value.message, write)]
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const read = readYaml(text, name, { schema, examples: {} })
  return Array.isArray(read) ? read.map((problem) => ({ ...problem, write })) : []
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
