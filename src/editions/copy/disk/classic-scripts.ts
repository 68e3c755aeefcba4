import { posix } from 'node:path'
import type { Element, Root, RootContent } from 'hast'
import { h } from 'hastscript'
import { rolldown } from 'rolldown'
import { bundleScript } from '../../files/bundle.ts'
import { sha256 } from '../../files/sha256.ts'
import { type Place, targetOf } from '../../files/site-address.ts'
import { isPage, type SiteFiles, toText } from '../../files/site-files.ts'

/** The classic scripts of a copy: which file stands for the modules of a page, and what is in it. */
export interface ClassicScripts {
  /** The addresses of the modules of a page, in its order, joined by a space → the path of the script. */
  pathOf: ReadonlyMap<string, string>
  files: ReadonlyMap<string, string>
}

/** What the build makes of the scripts of pages: modules all of them. */
export const isModuleFile = (path: string): boolean => /^_astro\/.*\.js$/.test(path)

const MODULE = /<script type="module" src="([^"]+)"/g
const DIGITS = 8

/**
 * Pages on disk may run scripts, but no modules: one classic script for every set of
 * modules that a page of the site has.
 */
export async function classicScripts(site: SiteFiles, place: Place): Promise<ClassicScripts> {
  const reader = await bundleScript('copy/disk/reader/main.ts')
  const pathOf = new Map<string, string>()
  const files = new Map<string, string>()
  for (const set of moduleSets(site)) {
    const code = reader + (await bundled(pathsOf(set, place), site))
    const path = `_astro/van-schijf.${sha256(code).slice(0, DIGITS)}.js`
    pathOf.set(set, path)
    files.set(path, code)
  }
  return { pathOf, files }
}

const moduleSets = (site: SiteFiles): string[] => [
  ...new Set(
    [...site].flatMap(([path, bytes]) => {
      const modules = isPage(path) ? Array.from(toText(bytes).matchAll(MODULE), ([, src = '']) => src) : []
      return modules.length > 0 ? [setOf(modules)] : []
    }),
  ),
]

const setOf = (addresses: readonly string[]): string => addresses.join(' ')

const pathsOf = (set: string, place: Place): string[] =>
  set.split(' ').flatMap((address) => targetOf(address, place)?.file ?? [])

const ENTRY = '\0pagina'

/** Modules of the build with all that they import, as one script. */
async function bundled(modules: readonly string[], site: SiteFiles): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    logLevel: 'silent',
    plugins: [
      {
        name: 'files-of-the-site',
        resolveId: (id, from = '') => (id === ENTRY ? id : besideOf(id, from)),
        load: (id) => (id === ENTRY ? importsOf(modules) : toText(site.get(id.slice(1)) as Uint8Array)),
      },
    ],
  })
  try {
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true })
    return output[0].code
  } finally {
    await bundle.close()
  }
}

const importsOf = (modules: readonly string[]): string =>
  modules.map((path) => `import ${JSON.stringify(`/${path}`)}\n`).join('')

const besideOf = (id: string, from: string): string =>
  id.startsWith('/') ? id : posix.join(posix.dirname(from), id)

const isModule = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && properties.type === 'module' && typeof properties.src === 'string'

/**
 * A page of the copy: its classic script for its modules, and nothing fetched
 * ahead, which from disk is refused.
 */
export function toClassic(
  tree: Root,
  { pathOf, first }: ClassicScripts & { first: readonly string[] },
  place: Place,
): void {
  const modules: string[] = []
  keepElements(tree, (element) => {
    if (isModule(element)) modules.push(String(element.properties.src))
    return !isModule(element) && !isPreload(element)
  })
  const path = pathOf.get(setOf(modules))
  if (path === undefined) return
  const scripts = [...first, path].map((each) => h('script', { defer: true, src: place.base + each }))
  for (const head of elementsNamed(tree, 'head')) head.children.push(...scripts)
}

const isPreload = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' && [properties.rel].flat().includes('preload')

function keepElements(parent: Root | Element, isKept: (element: Element) => boolean): void {
  const kept = (parent.children as RootContent[]).filter((child) => child.type !== 'element' || isKept(child))
  parent.children = kept as typeof parent.children
  for (const child of parent.children) if (child.type === 'element') keepElements(child, isKept)
}

function elementsNamed(parent: Root | Element, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === name ? [child] : elementsNamed(child, name)
  })
}
