import { type UnzipFileInfo, unzipSync } from 'fflate'
import { SourceError, type SourceFile } from '../adapter.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Node, readXml } from './xml.ts'

/** The parts of an office file that hold words; pictures and programs are never unpacked. */
export interface Container {
  /** A part as a tree; null when it is not there. Throws a SourceError for a part that is no sound XML. */
  part: (name: string) => Node | null
  names: ReadonlySet<string>
}

const READ = /\.(?:xml|rels)$/i
const OUTSIDE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i

/** `PK`: the first bytes of every zip. */
export const isZip = ({ bytes }: SourceFile): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9

/** The names in a zip; empty when it is no sound zip, or has too many. */
export function namesIn(file: SourceFile, limits: Limits = LIMITS): ReadonlySet<string> {
  try {
    return unpack(file, limits, () => false).names
  } catch {
    return new Set()
  }
}

/** Opens an office file; throws a SourceError for one that is broken, too large, or made to do harm. */
export function openContainer(file: SourceFile, limits: Limits = LIMITS): Container {
  const refuse = (why: string): never => {
    throw new SourceError(`${file.name}: ${why}`)
  }
  if (file.bytes.length > limits.bytes) refuse('The file is too large to be read here.')
  const { names, parts } = unpack(file, limits, (name) => READ.test(name))
  return {
    names,
    part: (name) => {
      const bytes = Object.hasOwn(parts, name) ? parts[name] : undefined
      return bytes ? readXml(bytes, `${file.name}: ${name}`, limits) : null
    },
  }
}

interface Unpacked {
  names: ReadonlySet<string>
  parts: Record<string, Uint8Array>
}

function unpack(file: SourceFile, limits: Limits, wanted: (name: string) => boolean): Unpacked {
  const names = new Set<string>()
  const used = { bytes: 0 }
  const filter = (entry: UnzipFileInfo): boolean => {
    names.add(entry.name)
    const why = wrong(entry, names.size, limits)
    if (why) throw new SourceError(`${file.name}: ${why}`)
    if (!wanted(entry.name)) return false
    used.bytes += entry.originalSize
    if (entry.originalSize > limits.part || used.bytes > limits.parts)
      throw new SourceError(`${file.name}: ${entry.name} unpacks to more than is read here.`)
    return true
  }
  try {
    return { parts: unzipSync(file.bytes, { filter }), names }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(`${file.name}: ${DAMAGED}`)
  }
}

const DAMAGED =
  'The file is damaged: it is a zip that cannot be unpacked. Get it ' +
  'again, or open it in a word processor and save a copy.'

function wrong({ name }: UnzipFileInfo, count: number, limits: Limits): string | null {
  if (count > limits.entries) return `There are more than ${limits.entries} files in it; that is no text.`
  if (OUTSIDE.test(name)) return 'It holds a file whose path leads outside it; such a file is not opened.'
  return null
}
