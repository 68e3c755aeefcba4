import type { Root } from 'hast'
import { eachElement } from '../../files/elements.ts'
import { type Place, targetOf } from '../../files/site-address.ts'
import { type SiteFiles, toBytes } from '../../files/site-files.ts'
import { BRING, MOVED, type Moved, TWIN_ENDING } from './disk.ts'

/** The files of the search, which its script asks for by their names. */
const SEARCHED = /^pagefind\/.*(?<!\.(?:js|css))$/

export const isSearched = (path: string): boolean => SEARCHED.test(path)

/**
 * The files that scripts of a page ask for: `data-cards="/documenten/x/kaarten.json"`, and any `data-file`.
 */
export function dataOf(tree: Root, place: Place): string[] {
  const found: string[] = []
  eachElement(tree, ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      const file = name.startsWith('data') && typeof value === 'string' ? targetOf(value, place)?.file : null
      if (file && isAskedFor(name, file)) found.push(file)
    }
  })
  return found
}

const isAskedFor = (name: string, file: string): boolean => name === 'dataFile' || file.endsWith('.json')

/** The scripts beside files that bring them to a page on disk. */
export function twins(files: SiteFiles, paths: Iterable<string>): [path: string, script: Uint8Array][] {
  return [...new Set(paths)].flatMap((path): [string, Uint8Array][] => {
    const bytes = files.get(path)
    return bytes === undefined ? [] : [[path + TWIN_ENDING, toBytes(twin(path, bytes))]]
  })
}

const twin = (path: string, bytes: Uint8Array): string =>
  `${BRING}(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")\n`

export const movedScript = (moved: Moved): Uint8Array =>
  toBytes(`globalThis.${MOVED}=${JSON.stringify(moved)}\n`)
