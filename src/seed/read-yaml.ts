import type { Document, Node, Pair } from 'yaml'
import { isMap, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { aboutFile, type SeedProblem } from './seed-error.ts'

/** The form of a settings file: its schema, and an example line for each key. */
export interface Settings<T> {
  schema: z.ZodType<T>
  examples: Readonly<Record<string, string>>
}

/** A validated value, and a function that locates its keys, for problems that are found later. */
export interface Checked<T> {
  value: T
  place: (path: readonly PropertyKey[]) => Pick<SeedProblem, 'file' | 'line' | 'column' | 'found'>
}

type Issue = z.core.$ZodIssue

interface Source {
  file: string
  lines: string[]
  counter: LineCounter
  document: Document.Parsed
}

/** Parses and validates YAML; returns the value, or everything that is wrong with it. */
export function readYaml<T>(text: string, file: string, settings: Settings<T>): Checked<T> | SeedProblem[] {
  const counter = new LineCounter()
  const source: Source = {
    file,
    lines: text.split(/\r?\n/),
    counter,
    document: parseDocument(text, { lineCounter: counter, prettyErrors: false }),
  }
  if (source.document.errors.length > 0)
    return source.document.errors.map((error) => malformed(source, error.pos[0], error.message))
  const result = settings.schema.safeParse(source.document.toJS())
  if (result.success) return { value: result.data, place: (path) => placeOf(source, path) }
  return result.error.issues.flatMap((issue) => issueProblems(source, issue, settings.examples))
}

function malformed(source: Source, offset: number, message: string): SeedProblem {
  const { line, col } = source.counter.linePos(offset)
  const says = `The file is not valid YAML: ${message}.`.replace(/(?<!\.)\.+$/, '.')
  const write =
    'key: value, one a line; put a value with a colon, a # or ' +
    "a quotation mark in quotes: title: 'Brief: het vervolg'"
  return { file: source.file, line, column: col, says, found: source.lines[line - 1]?.trim() || null, write }
}

/** The problems of an issue: unknown keys are one issue, but are reported one by one. */
function issueProblems(
  source: Source,
  issue: Issue,
  examples: Readonly<Record<string, string>>,
): SeedProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(source, [...issue.path, key], examples))
  if (issue.path.length === 0) return [noKeys(source.file, examples)]
  const place = placeOf(source, issue.path)
  const name = issue.path.join('.')
  const says = place.line === null ? `The key ${name} is missing.` : `${name}: ${issue.message}.`
  return [{ ...place, says, write: quoted(source, issue) ?? examples[String(issue.path[0])] ?? '' }]
}

const noKeys = (file: string, examples: Readonly<Record<string, string>>): SeedProblem =>
  aboutFile(file, 'The file has no keys with values.', null, startOf(examples))

/** Examples for the first keys, which every file must have. */
export const startOf = (examples: Readonly<Record<string, string>>): string =>
  Object.values(examples).slice(0, 2).join('\n')

function unknownKey(
  source: Source,
  path: PropertyKey[],
  examples: Readonly<Record<string, string>>,
): SeedProblem {
  const write =
    path.length === 1 ? `one of: ${Object.keys(examples).join(', ')}` : (examples[String(path[0])] ?? '')
  return { ...placeOf(source, path), says: `The key ${path.join('.')} is not known.`, write }
}

/** YAML reads `date: 2023` as a number; the advice is the same line with quotes. */
function quoted(source: Source, issue: Issue): string | null {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || issue.path.length !== 1) return null
  const value: unknown = source.document.getIn([...issue.path])
  return typeof value === 'number' || typeof value === 'boolean'
    ? `${String(issue.path[0])}: '${String(value)}'`
    : null
}

/** Line and column of the key at `path`, or of its nearest parent that exists. */
function placeOf(
  source: Source,
  path: readonly PropertyKey[],
): Pick<SeedProblem, 'file' | 'line' | 'column' | 'found'> {
  const offset = keyOffset(source.document, path)
  if (offset === null) return { file: source.file, line: null, column: null, found: null }
  const { line, col } = source.counter.linePos(offset)
  return { file: source.file, line, column: col, found: source.lines[line - 1]?.trim() ?? null }
}

function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  const last = path.at(-1)
  if (last === undefined) return null
  const holder = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const node = isMap(holder)
    ? pairKey(holder.items, last)
    : (document.getIn([...path], true) as Node | undefined)
  return node?.range?.[0] ?? null
}

const pairKey = (items: readonly Pair[], name: PropertyKey): Node | undefined =>
  items
    .map((pair) => pair.key as Node)
    .find((key) => String((key as Node & { value?: unknown }).value) === String(name))
