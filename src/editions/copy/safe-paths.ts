import { DEVICE_NAME } from '../../text/device-names.ts'
import { sha256 } from '../files/sha256.ts'
import { TWIN_ENDING } from './disk/disk.ts'

/** The longest path in a zip. Windows allows 260 characters, including the folders it is unpacked in. */
export const MOST_CHARACTERS = 160
/** Leaves room for the ending of a twin: a script beside the file. */
const ROOM = MOST_CHARACTERS - TWIN_ENDING.length
/** The length of names in a path that was too long. */
const SHORT = 36
const DIGITS = 8

/** What Windows allows in no name, and at the end of no name. */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/gu
const END = /(?<![. ])[. ]+$/

/** `con` → `con-1a2b3c4d`. A digest of the original name keeps names apart that became equal. */
const withDigest = (name: string, whole: string): string => {
  const [stem = '', ...extensions] = name.split('.')
  return [`${stem}-${sha256(whole).slice(0, DIGITS)}`, ...extensions].join('.')
}

function safeName(name: string): string {
  if (DEVICE_NAME.test(name)) return withDigest(name, name)
  const clean = name.replace(FORBIDDEN, '_').replace(END, '_')
  return clean === name ? name : withDigest(clean, name)
}

/** `een-heel-lange-naam….csl.json` → `een-heel-l-1a2b3c4d.csl.json` */
function shortName(name: string): string {
  if (name.length <= SHORT) return name
  const extension = /(?:\.[a-z0-9]{1,8}){0,2}$/i.exec(name)?.[0] ?? ''
  const stem = name.slice(0, SHORT - extension.length - DIGITS - 1).replace(/(?<![-. ])[-. ]+$/, '')
  return `${stem}-${sha256(name).slice(0, DIGITS)}${extension}`
}

function safePath(path: string): string {
  const names = path.split('/').map(safeName)
  const whole = names.join('/')
  if (whole.length <= ROOM) return whole
  const short = names.map(shortName).join('/')
  return short.length <= ROOM ? short : `lang/${sha256(path)}${/\.[a-z0-9]{1,8}$/i.exec(path)?.[0] ?? ''}`
}

/** A path in the zip for every file: valid on every system, and unique even when case is ignored. */
export function safePaths(paths: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const safe = new Map<string, string>()
  for (const path of paths) {
    const first = safePath(path)
    const free = taken.has(first.toLowerCase()) ? `dubbel/${sha256(path)}/${first.split('/').at(-1)}` : first
    taken.add(free.toLowerCase())
    safe.set(path, free)
  }
  return safe
}
