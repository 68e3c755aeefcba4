import { gzipSync } from 'node:zlib'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { opened } from '../../output/packed.ts'
import { mapStyleAddresses } from '../copy/style-addresses.ts'
import { bundleScript } from '../files/bundle.ts'
import { type Place, targetOf } from '../files/site-address.ts'
import { type SiteFiles, toBytes, toText } from '../files/site-files.ts'
import { join } from './archive.ts'
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

/** The whole library as one HTML file, which asks nothing of any network. */
export async function oneFile({ site, place, name, address, isPart }: OneFileSources): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const [path, bytes] of site)
    if (!path.endsWith('.woff2')) files.set(path, await memberOf(path, bytes, { site, place }))
  const packed = gzipSync(join(files)).toString('base64')
  const root = new URL(place.base, address ?? NOWHERE).href
  const shell: Shell = { root, ...(isPart && { isPart }) }
  return toBytes(
    page({
      name,
      packed,
      shell,
      icon: iconOf(site),
      script: await bundleScript('one-file/reader/start-reader.ts'),
    }),
  )
}

type Around = Pick<OneFileSources, 'site' | 'place'>

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
  packed: string
  shell: Shell
  icon: string
  script: string
}

const NO_SCRIPT =
  'Dit bestand heeft JavaScript nodig om zijn pagina’s te tonen, en dat staat uit in deze browser. ' +
  'Zonder JavaScript zijn de map (zip) en het e-boek (epub) te lezen.'

function page({ name, packed, shell, icon, script }: Page): string {
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
      h('script', { type: 'text/plain', id: 'bestanden' }, packed),
      h('script', code),
    ]),
  ])
  return `<!doctype html>\n${toHtml(tree)}\n`
}
