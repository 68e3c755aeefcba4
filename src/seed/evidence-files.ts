import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FINDING_RULES, type FindingRule } from '../diagnostics.ts'
import { readDigest } from '../output/file-digest.ts'
import { Evidence } from '../sources/evidence.ts'
import { sourceName } from '../sources/source-name.ts'
import type { Seed } from './seed.ts'
import { aboutFile, type SeedProblem } from './seed-error.ts'

/** What `add` writes beside text.txt for other formats: the evidence, and its doubts if it had any. */
export const EVIDENCE_FILE = 'evidence.json'
export const FINDINGS_FILE = 'findings.json'

/** `findings.json`: doubts from when the file was read. Positions are offsets in text.txt. */
const Findings = z.array(
  z.strictObject({
    rule: z.enum(Object.keys(FINDING_RULES) as [FindingRule]),
    level: z.enum(['info', 'warning', 'error']),
    message: z.string().min(1),
    position: z.tuple([z.number().int().min(0), z.number().int().min(0)]).nullable(),
  }),
)

type Told = Pick<Seed, 'evidence' | 'findings'>

const AGAIN = 'add the file again: npm run add <file> -- --to'
/**
 * Reads the evidence of a seed, if it has any, and the doubts of `add`. Checks the evidence against the
 * original file and the text. `label` makes a path as a person would type it.
 */
export function readEvidence(
  folder: string,
  { text, sha256: digest }: Pick<Seed, 'text' | 'sha256'>,
  label: (path: string) => string,
): Told | SeedProblem[] {
  const path = join(folder, EVIDENCE_FILE)
  const findings = readFindings(join(folder, FINDINGS_FILE))
  if (!existsSync(path)) return findings
  const id = folder.split(/[/\\]/).at(-1) ?? ''
  const evidence = readJson(path, Evidence)
  if (typeof evidence === 'string')
    return [aboutFile(label(path), 'This is no evidence that can be read.', evidence, `${AGAIN} ${id}`)]
  const file = join(folder, sourceName(evidence.source))
  const problem =
    sourceFault(file, evidence, label) ??
    textFault(label(join(folder, 'text.txt')), evidence, { text, digest })
  if (problem) return [{ ...problem, write: problem.write.replace('<id>', id) }]
  return { evidence, ...findings }
}

/** The validated value, or a message about what is wrong with it. */
function readJson<T>(path: string, schema: z.ZodType<T>): T | string {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(path, 'utf-8')))
    if (read.success) return read.data
    const [issue] = read.error.issues
    return `${issue?.path.join('.')}: ${issue?.message}`
  } catch (error) {
    return (error as Error).message
  }
}

function sourceFault(
  file: string,
  { source }: Evidence,
  label: (path: string) => string,
): SeedProblem | null {
  if (!existsSync(file))
    return aboutFile(
      label(file),
      'The file that the text was read from is missing.',
      null,
      `${source.file}, under this name`,
    )
  if (readDigest(file) === source.sha256) return null
  return aboutFile(
    label(file),
    'This is not the file that text.txt was read from.',
    null,
    `read the new file into this seed: npm run add <file> -- --to <id>`,
  )
}

/** Checks that text.txt is unchanged, and that every line of evidence is a row of it. */
function textFault(
  file: string,
  { lines, source }: Evidence,
  { text, digest }: { text: string; digest: string },
): SeedProblem | null {
  const same = source.textSha256 === undefined || source.textSha256 === digest
  const stray = lines.find((line) => !isRow(text, line))
  if (same && !stray) return null
  const found = stray ? text.slice(stray.start, stray.start + 60).split('\n')[0] : undefined
  return aboutFile(
    file,
    `The text was changed after it was read from ${source.file}: the evidence no longer fits it.`,
    found ?? null,
    `the text as it was read: npm run add ${sourceName(source)} -- --to <id>\n` +
      'what the reading damaged is mended under corrections in seed.yaml',
  )
}

/** Whether a range is a whole row, apart from white space around it. */
function isRow(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const newline = text.indexOf('\n', end)
  const after = text.slice(end, newline < 0 ? text.length : newline)
  return (
    start < end &&
    end <= text.length &&
    `${before}${after}`.trim() === '' &&
    !text.slice(start, end).includes('\n')
  )
}

function readFindings(path: string): Pick<Seed, 'findings'> {
  const findings = existsSync(path) ? readJson(path, Findings) : []
  return Array.isArray(findings) && findings.length > 0 ? { findings } : {}
}
