import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Finding } from '../../diagnostics.ts'
import { EVIDENCE_FILE, FINDINGS_FILE } from '../../seed/evidence-files.ts'
import { readText } from '../../seed/read-text.ts'
import { SeedError } from '../../seed/seed-error.ts'
import type { SeedMeta } from '../../seed/seed-schema.ts'
import { type Reading, SourceError } from '../../sources/adapter.ts'
import { Evidence, printEvidence } from '../../sources/evidence.ts'
import { readingErrors } from '../../sources/pdf/quality.ts'
import { isSource, readSource } from '../../sources/read-source.ts'
import { sourceName } from '../../sources/source-name.ts'
import { believedFacts, proposeMeta, proposeYaml } from '../propose.ts'
import { proposedMeta, sourceYaml } from './propose-source.ts'

/** A file that was read, ready to become a seed. */
export interface Prepared {
  /** All files for the seed's folder except seed.yaml, by name. */
  files: Readonly<Record<string, string | Uint8Array>>
  text: string
  /** The proposed seed.yaml, as text and as values. */
  yaml: string
  meta: SeedMeta
  pages: number
  findings: readonly Finding[]
  sha256: string
}

/** Extensions of formats that are never plain text, whatever their bytes look like. */
const NOT_PLAIN_TEXT = new Set([
  '.pdf',
  '.docx',
  '.odt',
  '.doc',
  '.rtf',
  '.xlsx',
  '.pptx',
  '.png',
  '.jpg',
  '.jpeg',
  '.zip',
])

/**
 * Reads a file of any format and writes nothing.
 * @throws SourceError or SeedError when it cannot be read
 */
export async function prepare(path: string): Promise<Prepared> {
  if (await isSource(path)) return fromReading(path, await readSource(path))
  const extension = extname(path).toLowerCase()
  if (NOT_PLAIN_TEXT.has(extension))
    throw new SourceError(`${path}: The file is damaged, or of a format that cannot be read here.`)
  return fromText(path)
}

const findingsFile = (findings: readonly Finding[]): Record<string, string> =>
  findings.length > 0 ? { [FINDINGS_FILE]: `${JSON.stringify(findings, null, 2)}\n` } : {}

/** A plain text is used as it is. */
async function fromText(path: string): Promise<Prepared> {
  const source = readText(path, path)
  if ('says' in source) throw new SeedError([source])
  const { text } = source
  const findings = await readingErrors(text)
  const facts = believedFacts(text, findings.length > 0)
  return {
    files: { 'text.txt': readFileSync(path), ...findingsFile(findings) },
    text,
    yaml: proposeYaml(text, facts),
    meta: proposeMeta(text, facts),
    pages: 0,
    findings,
    sha256: source.sha256,
  }
}

function fromReading(path: string, reading: Reading): Prepared {
  const { text, findings } = reading
  Evidence.parse(reading.evidence)
  const source = { ...reading.evidence.source, textSha256: hash('sha256', text) }
  return {
    files: {
      [sourceName(source)]: readFileSync(path),
      'text.txt': text,
      [EVIDENCE_FILE]: printEvidence({ ...reading.evidence, source }),
      ...findingsFile(findings),
    },
    text,
    yaml: sourceYaml(reading),
    meta: proposedMeta(reading),
    pages: reading.evidence.pages.filter(({ width }) => width > 0).length,
    findings,
    sha256: source.sha256,
  }
}
