import { type Files, split } from '../archive.ts'

/** Facts about the library that are embedded in the page. */
export interface Shell {
  /** The address of the site's root; one that cannot resolve when the site has none. */
  root: string
  /** Whether it has only some of the texts. */
  isPart?: boolean
}

const element = (id: string): string => document.getElementById(id)?.textContent ?? ''

export const { root, isPart = false } = JSON.parse(element('bibliotheek')) as Shell

const unpack = async (packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
    ).arrayBuffer(),
  )

let files: Files = new Map()

/** Decompresses the files from the page, once. */
export async function openLibrary(): Promise<void> {
  files = split(await unpack(Uint8Array.from(atob(element('bestanden')), (letter) => letter.charCodeAt(0))))
  document.getElementById('bestanden')?.remove()
}

/** `documenten/nota/` → `documenten/nota/index.html` */
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

export const hasFile = (path: string): boolean => files.has(fileOf(path))

/** The file at an address of the site; undefined when there is none. */
export function fileAt({
  href,
  pathname,
}: URL): { path: string; bytes: Uint8Array<ArrayBuffer> } | undefined {
  if (!href.startsWith(root)) return undefined
  const path = decodeURI(fileOf(pathname.slice(new URL(root).pathname.length)))
  const bytes = files.get(path) as Uint8Array<ArrayBuffer> | undefined
  return bytes && { path, bytes }
}

export const textOf = (path: string): string => new TextDecoder().decode(files.get(path))

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
}

export const typeOf = (path: string): string =>
  TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
