import { posix } from 'node:path'
import { rolldown } from 'rolldown'
import { bundleScript } from '../../files/bundle.ts'
import { sha256 } from '../../files/sha256.ts'
import { type Place, targetOf } from '../../files/site-address.ts'
import { type SiteFiles, toText } from '../../files/site-files.ts'

/** What the build makes of the scripts of pages: modules all of them. */
export const isModuleFile = (path: string): boolean => /^_astro\/.*\.js$/.test(path)

const DIGITS = 8

/**
 * Pages on disk may run scripts, but no modules: one classic script for every set of
 * modules that a page of the site has.
 */
export class ClassicScripts {
  /** Those that were asked for, by their paths. */
  readonly files = new Map<string, string>()
  readonly #site: SiteFiles
  readonly #place: Place
  readonly #known = new Map<string, Promise<string>>()

  constructor(site: SiteFiles, place: Place) {
    this.#site = site
    this.#place = place
  }

  /** The path of the script that stands for the modules at these addresses. */
  fileOf(modules: readonly string[]): Promise<string> {
    const set = modules.join(' ')
    const known = this.#known.get(set) ?? this.#made(modules)
    this.#known.set(set, known)
    return known
  }

  async #made(modules: readonly string[]): Promise<string> {
    const paths = modules.flatMap((address) => targetOf(address, this.#place)?.file ?? [])
    const code = (await bundleScript('copy/disk/reader/main.ts')) + (await knownBundle(paths, this.#site))
    const path = `_astro/van-schijf.${sha256(code).slice(0, DIGITS)}.js`
    this.files.set(path, code)
    return path
  }
}

/** Of the build: the name of a module changes with its words, so that copies of many years share these. */
const bundles = new Map<string, Promise<string>>()

function knownBundle(paths: readonly string[], site: SiteFiles): Promise<string> {
  const key = paths.join(' ')
  const made = paths.every((path) => NAMED_BY_WORDS.test(path)) ? bundles.get(key) : undefined
  const bundle = made ?? bundled(paths, site)
  bundles.set(key, bundle)
  return bundle
}

/** `_astro/CXjO6A6f.js` */
const NAMED_BY_WORDS = /^_astro\/[\w-]{8}\.js$/

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
