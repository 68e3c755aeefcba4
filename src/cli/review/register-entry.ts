import { join } from 'node:path'
import { isSeq, parseDocument, stringify } from 'yaml'
import { toYaml } from '../../collections/io/format.ts'
import { Actor, Law, Programme } from '../../collections/schema/entities.ts'
import { DEVICE_NAME } from '../../text/device-names.ts'
import { slug } from '../../text/slug.ts'
import type { Folders } from '../folders.ts'
import type { Registers } from './paper.ts'
import type { Enter } from './protocol.ts'
import { ReviewError } from './review-error.ts'
import { bytesOf, type FileChange } from './write-file.ts'

/** A new entry, or an entry with a new spelling, and the change of its file. */
export interface Entered {
  change: FileChange
  registers: Registers
  says: string
}

type Context = { folders: Pick<Folders, 'content'>; registers: Registers }

const plain = (written: string): string => written.replace(/\s+/gu, ' ').trim()

/**
 * A new id for the register that is also a valid file name.
 * @throws ReviewError when the name gives none, or it is taken
 */
function newId(name: string, taken: ReadonlySet<string>): string {
  const base = slug(name).slice(0, 80).replace(/-$/u, '')
  if (base === '') throw new ReviewError('Een naam heeft ten minste één letter of cijfer.')
  if (DEVICE_NAME.test(base))
    throw new ReviewError('Deze naam kan geen bestandsnaam zijn; schrijf hem voluit.')
  if (taken.has(base)) throw new ReviewError(`Het register heeft al ${base}.`)
  return base
}

/** The contents of a new entry's file: only what is known. */
function valuesOf({ register, kind, short }: Enter, id: string, name: string): Record<string, string> {
  if (register === 'laws') return { id, name, short: plain(short ?? '') || name }
  if (register === 'programmes') return { id, name, ...(plain(short ?? '') && { short: plain(short ?? '') }) }
  return { id, name, kind }
}

const SCHEMAS = { actors: Actor, laws: Law, programmes: Programme } as const

function withNew(act: Enter, { folders, registers }: Context): Entered {
  const name = plain(act.name)
  const own = registers[act.register]
  const id = newId(name, new Set(own.map((entry) => entry.id)))
  const values = valuesOf(act, id, name)
  const entry = SCHEMAS[act.register].parse(values)
  const file = join(folders.content, act.register, `${id}.yaml`)
  return {
    change: { file, before: null, after: Buffer.from(toYaml(values)) },
    registers: { ...registers, [act.register]: [...own, entry] },
    says: `Vastgelegd in het register: ${name}.`,
  }
}

/** Adds a spelling to the YAML of an entry, as a person would: everything else stays as it is. */
export function withAlias(yaml: string, alias: string): string {
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n'
  const row = `- ${stringify(alias, { lineWidth: 0 }).trimEnd()}`
  const aliases = parseDocument(yaml).get('aliases', true)
  const last = isSeq(aliases) && !aliases.flow ? (aliases.items.at(-1) as { range?: number[] }) : undefined
  const end = last?.range?.[1]
  if (end !== undefined) {
    const start = yaml.lastIndexOf('\n', yaml.lastIndexOf('-', last?.range?.[0])) + 1
    const indent = /^ */.exec(yaml.slice(start))?.[0] ?? ''
    const next = yaml.indexOf('\n', end)
    const at = next < 0 ? yaml.length : next + 1
    return `${yaml.slice(0, at)}${next < 0 ? lineEnd : ''}${indent}${row}${lineEnd}${yaml.slice(at)}`
  }
  if (isSeq(aliases)) {
    const document = parseDocument(yaml)
    document.addIn(['aliases'], alias)
    return document.toString({ lineWidth: 0 })
  }
  return `${yaml.trimEnd()}${lineEnd}aliases:${lineEnd}  ${row}${lineEnd}`
}

/** Adds a spelling to an existing entry. */
function withSpelling(act: Enter, of: string, { folders, registers }: Context): Entered {
  const name = plain(act.name)
  const own: readonly { id: string; name: string; aliases: string[] }[] = registers[act.register]
  const entry = own.find(({ id }) => id === of)
  const file = join(folders.content, act.register, `${of}.yaml`)
  const before = entry ? bytesOf(file) : null
  if (!entry || !before) throw new ReviewError(`Het register heeft geen ${of}.`)
  if ([entry.name, ...entry.aliases].includes(name))
    throw new ReviewError(`${entry.name} heeft deze schrijfwijze al.`)
  const extended = { ...entry, aliases: [...entry.aliases, name] }
  return {
    change: { file, before, after: Buffer.from(withAlias(before.toString('utf-8'), name)) },
    registers: { ...registers, [act.register]: own.map((each) => (each === entry ? extended : each)) },
    says: `Vastgelegd als schrijfwijze van ${entry.name}: ${name}.`,
  }
}

/**
 * Makes a new entry, or adds a spelling to an existing one.
 * @throws ReviewError when the register cannot have it
 */
export const entered = (act: Enter, context: Context): Entered =>
  act.of === undefined ? withNew(act, context) : withSpelling(act, act.of, context)
