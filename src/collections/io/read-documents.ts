import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ZodError } from 'zod'
import { label } from '../../seed/read-seed.ts'
import { readYaml } from '../../seed/read-yaml.ts'
import { gathered, type Reading } from '../../seed/reading.ts'
import type { SeedProblem } from '../../seed/seed-error.ts'
import { FrontMatter, splitFront } from '../markdown/front-matter.ts'
import { fromMarkdown } from '../markdown/markdown.ts'
import { MarkdownProblem } from '../markdown/markdown-problem.ts'
import { type Document, SourceMap } from '../schema/document.ts'
import { REWRITE } from './content-error.ts'
import { DOCUMENTS } from './folders.ts'
import { entryNames, readJson } from './read-entries.ts'

const problemWithFile = (
  file: string,
  says: string,
  found: string | null,
  line: number | null = null,
): SeedProblem => ({
  file: label(file),
  line,
  column: null,
  says,
  found,
  write: REWRITE,
})

/** Problems in the front matter. Lines are one more than in the YAML, because of the `---` above it. */
function frontProblems(file: string, markdown: string): SeedProblem[] {
  const read = readYaml(splitFront(markdown).front, label(file), { schema: FrontMatter, examples: {} })
  if (!Array.isArray(read)) return []
  return read.map((problem) => ({
    ...problem,
    line: problem.line === null ? null : problem.line + 1,
    write: REWRITE,
  }))
}

function bodyProblem(file: string, markdown: string, error: unknown): SeedProblem {
  if (error instanceof MarkdownProblem)
    return problemWithFile(file, error.message, error.found, splitFront(markdown).line + error.line)
  if (!(error instanceof ZodError)) throw error
  const [issue] = error.issues
  return problemWithFile(file, `${issue?.path.join('.')}: ${issue?.message}.`, null)
}

function parse(file: string, markdown: string, map: SourceMap): Document | SeedProblem[] {
  const front = frontProblems(file, markdown)
  if (front.length > 0) return front
  try {
    return fromMarkdown(markdown, map)
  } catch (error) {
    return [bodyProblem(file, markdown, error)]
  }
}

function readOne(dir: string, name: string): Document | SeedProblem[] {
  const file = join(dir, DOCUMENTS, `${name}.md`)
  const map = readJson(join(dir, DOCUMENTS, `${name}.map.json`), SourceMap)
  if (Array.isArray(map)) return map
  const document = parse(file, readFileSync(file, 'utf-8'), map)
  if (Array.isArray(document) || document.id === name) return document
  return [
    problemWithFile(
      file,
      `The document is called ${document.id}, the file ${name}.md: they must be the same.`,
      `id: ${document.id}`,
      2,
    ),
  ]
}

/** Reads all documents of content/, sorted by id. */
export const readDocuments = (dir: string): Reading<Document> =>
  gathered(entryNames(join(dir, DOCUMENTS), '.md').map((name) => readOne(dir, name)))
