import { posix } from 'node:path'
import { rolldown } from 'rolldown'
import { bundleScript } from '../../files/bundle.ts'
import { sha256 } from '../../files/sha256.ts'
import { type Place, targetOf } from '../../files/site-address.ts'
import { type SiteFiles, toText } from '../../files/site-files.ts'

/** Whether a file is a script that the build made of a page's scripts. All of these are modules. */
export const isModuleFile = (path: string): boolean => /^_astro\/.*\.js$/.test(path)

const DIGITS = 8

/**
 * Pages on disk cannot load modules: bundles every set of modules that some page has into a classic script.
 */
export class ClassicScripts {
  /** The scripts that were requested, by path. */
  readonly files = new Map<string, string>()
  readonly #site: SiteFiles
  readonly #place: Place
  readonly #known = new Map<string, Promise<string>>()

  constructor(site: SiteFiles, place: Place) {
    this.#site = site
    this.#place = place
  }

  /** The path of the script that replaces the modules at these addresses. */
  fileOf(modules: readonly string[]): Promise<string> {
    const set = modules.join(' ')
    const known = this.#known.get(set) ?? this.#make(modules)
    this.#known.set(set, known)
    return known
  }

  async #make(modules: readonly string[]): Promise<string> {
    const paths = modules.flatMap((address) => targetOf(address, this.#place)?.file ?? [])
    const code = (await bundleScript('copy/disk/reader/main.ts')) + (await knownBundle(paths, this.#site))
    const path = `_astro/van-schijf.${sha256(code).slice(0, DIGITS)}.js`
    this.files.set(path, code)
    return path
  }
}

/** Bundles by their modules. Module names contain a digest, so the copies of many years share bundles. */
const bundles = new Map<string, Promise<string>>()

function knownBundle(paths: readonly string[], site: SiteFiles): Promise<string> {
  const key = paths.join(' ')
  const known = paths.every((path) => HAS_DIGEST.test(path)) ? bundles.get(key) : undefined
  const bundle = known ?? bundled(paths, site)
  bundles.set(key, bundle)
  return bundle
}

/** `_astro/CXjO6A6f.js` */
const HAS_DIGEST = /^_astro\/[\w-]{8}\.js$/

const ENTRY = '\0pagina'

/** Bundles modules of the build, with all their imports, into one script. */
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
