import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { parseSync } from 'oxc-parser'
import { ROOT } from '../support/root.ts'

/** Folders that are not written by a person here. */
const NOT_OURS = ['node_modules', 'dist', '.git', '.astro', '.cache', 'playwright-report']

/**
 * A source file: its path from the root with forward slashes, its whole text, and its code: of an .astro file
 * the rest is made blank.
 */
export interface Source {
  path: string
  text: string
  code: string
}

/** All files below the given folders of the project, in a fixed order. */
export function projectFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).sort()
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.includes(entry.name) || entry.name.includes('-new-')) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [relative(ROOT, path).replaceAll('\\', '/')]
  })
}

export function readSources(...folders: string[]): Source[] {
  return projectFiles(...folders)
    .filter((path) => /\.(?:ts|mjs|astro)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf-8')
      return { path, text, code: path.endsWith('.astro') ? astroCode(text) : text }
    })
}

const ASTRO_CODE = /^---\n(.*?)\n---|<script[^>]*>(.*?)<\/script>/dgs

/** The frontmatter and the scripts of a page at their own places, so that lines keep their numbers. */
function astroCode(text: string): string {
  const blank = text.replace(/[^\n]/g, ' ').split('')
  for (const { indices } of text.matchAll(ASTRO_CODE)) {
    const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0]
    blank.splice(start, end - start, ...text.slice(start, end).split(''))
  }
  return blank.join('')
}

/** Everything a file imports, as written: `../text/range.ts`, `zod`. */
export function importsOf({ path, code }: Source): string[] {
  const { module } = parse(path, code)
  const named = module.staticImports.map((each) => each.moduleRequest.value)
  const passedOn = module.staticExports.flatMap((each) =>
    each.entries.map((entry) => entry.moduleRequest?.value),
  )
  const asked = module.dynamicImports.map((each) =>
    code.slice(each.moduleRequest.start, each.moduleRequest.end),
  )
  const later = asked.flatMap((each) => /^['"](.*)['"]$/.exec(each)?.[1] ?? [])
  return [...new Set([...named, ...passedOn, ...later])].filter((each) => each !== undefined)
}

/**
 * `src/blocks/draft.ts` for an import of a file of ours, however it is taken in (`x.css?inline`), null for a
 * package.
 */
export const resolveImport = (from: string, request: string): string | null =>
  request.startsWith('.') ? posix.normalize(`${posix.dirname(from)}/${request.replace(/\?.*$/, '')}`) : null

export const parse = (path: string, code: string): ReturnType<typeof parseSync> =>
  parseSync(path.replace(/\.astro$/, '.ts'), code, { sourceType: 'module' })
