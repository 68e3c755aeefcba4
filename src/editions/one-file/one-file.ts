import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { gunzipped } from '../../output/gzipped.ts'
import { mapStyleAddresses } from '../copy/style-addresses.ts'
import { bundleScript } from '../files/bundle.ts'
import type { PreviousOneFile } from '../files/previous-one-file.ts'
import { type Place, targetOf } from '../files/site-address.ts'
import { type SiteFiles, toBytes, toText } from '../files/site-files.ts'
import { headOf } from './archive.ts'
import { oneFileModule } from './one-file-module.ts'
import { PACKED_END, type PackedRun, packedHead, packRuns } from './packed-runs.ts'
import { contentSecurityPolicy } from './policy.ts'
import type { Shell } from './reader/packed-library.ts'
import { NOWHERE } from './world-names.ts'

export interface OneFileSources {
  site: SiteFiles
  place: Place
  /** The site's name, and its permanent address if it has one. */
  name: string
  address: string | null
  /** Whether it has only some of the texts. */
  isPart?: boolean
  /** Digest of the content of a file of the site. */
  digestOf: (path: string) => string
  /** The previous one file. */
  previous: PreviousOneFile
}

/** The whole library as one HTML file, in chunks. It makes no network requests. */
export async function* oneFile(sources: OneFileSources): AsyncGenerator<Uint8Array> {
  const { site, place, name, address, isPart, previous } = sources
  const root = new URL(place.base, address ?? NOWHERE).href
  const shell: Shell = { root, ...(isPart && { isPart }) }
  const script = await bundleScript('one-file/reader/start-reader.ts')
  const [before, after] = page({ name, shell, icon: iconOf(site), script }).map(toBytes) as [
    Uint8Array,
    Uint8Array,
  ]
  const { head, runs } = await filesOf(sources)
  const length = runs.reduce((sum, { packed }) => sum + packed.length, head.length + PACKED_END.length)
  const end = before.length + Math.ceil(length / 3) * 4
  previous.note({ start: before.length, end, head: head.length }, runs)
  yield before
  yield* inBase64([head, ...runs.map(({ packed }) => packed), PACKED_END])
  yield after
}

type Around = Pick<OneFileSources, 'site' | 'place'>

/** The compressed files, and the compressed list that precedes them. */
async function filesOf(sources: OneFileSources): Promise<{ head: Uint8Array; runs: PackedRun[] }> {
  const { site, digestOf, previous } = sources
  const paths = [...site.keys()].filter((path) => !path.endsWith('.woff2'))
  const bytesOf = (path: string): Promise<Uint8Array> => memberOf(path, site.get(path) as Uint8Array, sources)
  const runs = await packRuns({ paths, digestOf, bytesOf, known: previous.known })
  const sizes = runs.flatMap((run) => run.sizes)
  return { head: packedHead(headOf(paths.map((path, index) => [path, sizes[index] ?? 0]))), runs }
}

/** Encodes chunks as one base64 text: bytes that do not fill a group of three go with the next chunk. */
function* inBase64(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  let left: Uint8Array = new Uint8Array()
  for (const part of parts) {
    const bytes = Buffer.concat([left, part])
    const end = bytes.length - (bytes.length % 3)
    yield Buffer.from(bytes.toString('base64', 0, end), 'latin1')
    left = bytes.subarray(end)
  }
  yield Buffer.from(Buffer.from(left).toString('base64'), 'latin1')
}

/** The content of a file as stored in the one file: styles and modules adapted, gzip decompressed. */
async function memberOf(path: string, bytes: Uint8Array, around: Around): Promise<Uint8Array> {
  if (path.endsWith('.css')) return toBytes(withFonts(toText(bytes), around))
  if (/^(?:_astro|pagefind)\/.*\.js$/.test(path)) return toBytes(await oneFileModule(path, toText(bytes)))
  return gunzipped(bytes)
}

/** Embeds the fonts of a style sheet. `:target` also matches an attribute: the hash is used for the page. */
function withFonts(css: string, { site, place }: Around): string {
  const inside = mapStyleAddresses(css, (address) => {
    const font = targetOf(address, place)?.file
    return font
      ? `data:font/woff2;base64,${Buffer.from(site.get(font) as Uint8Array).toString('base64')}`
      : null
  })
  return inside.replace(/(?<!:):target(?![\w-])/g, ':is(:target,[data-target])')
}

const iconOf = (site: SiteFiles): string => {
  const icon = site.get('favicon.svg')
  return icon ? `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}` : 'data:,'
}

interface Page {
  name: string
  shell: Shell
  icon: string
  script: string
}

const NO_SCRIPT =
  'Dit bestand heeft JavaScript nodig om zijn pagina’s te tonen, en dat staat uit in deze browser. ' +
  'Zonder JavaScript zijn de map (zip) en het e-boek (epub) te lezen.'

const FILES = h('script', { type: 'text/plain', id: 'bestanden' })

/** The page, split where the files are inserted. */
function page({ name, shell, icon, script }: Page): [before: string, after: string] {
  const code = script.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--').trim()
  const tree = h('html', { lang: 'nl' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(code) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', name),
      h('link', { rel: 'icon', href: icon }),
    ]),
    h('body', [
      h('p', 'Even geduld: de bibliotheek wordt geopend…'),
      h('noscript', h('p', NO_SCRIPT)),
      h(
        'script',
        { type: 'application/json', id: 'bibliotheek' },
        JSON.stringify(shell).replaceAll('<', '\\u003c'),
      ),
      FILES,
      h('script', code),
    ]),
  ])
  const html = `<!doctype html>\n${toHtml(tree)}\n`
  const at = html.lastIndexOf(toHtml(FILES)) + toHtml(FILES).length - '</script>'.length
  return [html.slice(0, at), html.slice(at)]
}
