import { type Import, init, parse } from 'es-module-lexer'
import { MODULE_MARK, WORLD } from './world-names.ts'

const PRELUDE = `const {fetch,location,history}=globalThis.${WORLD};`

interface Change {
  start: number
  end: number
  text: string
}

/**
 * Adapts a module of the build to the one file: imports are marked (`MODULE_MARK`), and `fetch`, `location`
 * and `history` become those of the library.
 */
export async function oneFileModule(path: string, code: string): Promise<string> {
  await init
  const changes = parse(code)[0].flatMap((found): Change[] => changesOf(path, code, found))
  return PRELUDE + apply(code, changes)
}

/**
 * A static import is marked; `import(address)` and `import.meta.url` are replaced by calls to the library.
 */
function changesOf(path: string, code: string, found: Import): Change[] {
  const { start, end, importStart, importEnd } = found
  const asks = (name: string): string => `globalThis.${WORLD}.${name}(${JSON.stringify(path)})`
  if (found.type === 'import-meta') {
    return code.startsWith('.url', importEnd)
      ? [{ start: importStart, end: importEnd + '.url'.length, text: asks('addressOf') }]
      : []
  }
  if (found.type === 'dynamic')
    return [{ start: importStart, end: importStart + 'import'.length, text: asks('loader') }]
  return found.specifier.startsWith('.')
    ? [{ start, end, text: MODULE_MARK + pathBeside(path, found.specifier) }]
    : []
}

const pathBeside = (path: string, specifier: string): string =>
  new URL(specifier, `file:///${path}`).pathname.slice(1)

/** From end to start, so that earlier offsets stay valid. */
const apply = (code: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code)
