import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { opened } from '../../output/packed.ts'
import { mapStyleAddresses } from '../copy/style-addresses.ts'
import { bundleScript } from '../files/bundle.ts'
import { type Place, targetOf } from '../files/site-address.ts'
import { type SiteFiles, toBytes, toText } from '../files/site-files.ts'
import { headOf } from './archive.ts'
import { oneFileModule } from './one-file-module.ts'
import { contentSecurityPolicy } from './policy.ts'
import type { Shell } from './reader/packed-library.ts'
import { NOWHERE } from './world-names.ts'

export interface OneFileSources {
  site: SiteFiles
  place: Place
  /** The site's name and its fixed address, when it has one. */
  name: string
  address: string | null
  /** Whether it has some of the texts only. */
  isPart?: boolean
}

/** The whole library as one HTML file, part by part; it asks nothing of any network. */
export async function* oneFile(sources: OneFileSources): AsyncGenerator<Uint8Array> {
  const { site, place, name, address, isPart } = sources
  const root = new URL(place.base, address ?? NOWHERE).href
  const shell: Shell = { root, ...(isPart && { isPart }) }
  const script = await bundleScript('one-file/reader/start-reader.ts')
  const [before, after] = page({ name, shell, icon: iconOf(site), script })
  yield toBytes(before)
  yield* inBase64(Readable.from(together(membersOf(sources))).compose(createGzip({ chunkSize: CHUNK })))
  yield toBytes(after)
}

const CHUNK = 1 << 18

type Around = Pick<OneFileSources, 'site' | 'place'>

/** The files, after a list of them. What is not as it is on disk is made for the list, and again. */
async function* membersOf(around: Around): AsyncGenerator<Uint8Array> {
  const members = [...around.site.keys()].filter((path) => !path.endsWith('.woff2'))
  const sizes = new Map<string, number>()
  for (const path of members) sizes.set(path, (await memberAt(path, around)).length)
  yield headOf(sizes)
  for (const path of members) yield memberAt(path, around)
}

const memberAt = (path: string, around: Around): Promise<Uint8Array> =>
  memberOf(path, around.site.get(path) as Uint8Array, around)

/** Small files go to be packed together. */
async function* together(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length < CHUNK) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  yield Buffer.concat(waiting)
}

/** Three bytes are four letters: what is left of a part goes with the next. */
async function* inBase64(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left: Uint8Array = new Uint8Array()
  for await (const part of parts) {
    const bytes = Buffer.concat([left, part])
    const end = bytes.length - (bytes.length % 3)
    yield Buffer.from(bytes.toString('base64', 0, end), 'latin1')
    left = bytes.subarray(end)
  }
  yield Buffer.from(Buffer.from(left).toString('base64'), 'latin1')
}

/** A file of the site as the one file has it. */
async function memberOf(path: string, bytes: Uint8Array, around: Around): Promise<Uint8Array> {
  if (path.endsWith('.css')) return toBytes(withFonts(toText(bytes), around))
  if (/^(?:_astro|pagefind)\/.*\.js$/.test(path)) return toBytes(await oneFileModule(path, toText(bytes)))
  return opened(bytes)
}

/** Style sheets with their fonts inside; the place that is gone to is marked by an attribute. */
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

/** Up to where the files stand in it, and from there. */
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
