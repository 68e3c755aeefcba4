import { fixLinks } from './links.ts'
import { fileAt, isPart, textOf, typeOf } from './packed-library.ts'
import { place, toSite } from './place-now.ts'
import { endPage, runScripts, takeScripts } from './scripts.ts'

const NOT_FOUND = '404.html'

/** Replaces the style sheets by those of a page. */
function setStyles(parsed: Document): void {
  const wanted = [...parsed.querySelectorAll('link[rel=stylesheet]')].flatMap(
    (link) => fileAt(toSite(link.getAttribute('href') ?? ''))?.path ?? [],
  )
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-file]')) {
    if (!wanted.includes(style.dataset.file ?? '')) style.remove()
  }
  for (const path of wanted)
    if (!document.querySelector(`style[data-file="${path}"]`)) document.head.append(styleOf(path))
}

function styleOf(path: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.dataset.file = path
  style.textContent = textOf(path)
  return style
}

/** Removes what only works on the site, and shows the notes for readers of a copy. */
function asCopy(parsed: Document): void {
  const gone = `[data-online], [data-served]${isPart ? ', [data-whole], form[action]' : ''}`
  for (const element of parsed.querySelectorAll(gone)) element.remove()
  for (const element of parsed.querySelectorAll('[data-copy]')) element.removeAttribute('hidden')
}

/** Points images to files of the library. */
function fixImages(parsed: Document): void {
  for (const image of parsed.querySelectorAll('img[src]')) {
    const found = fileAt(toSite(image.getAttribute('src') ?? ''))
    if (found)
      image.setAttribute('src', URL.createObjectURL(new Blob([found.bytes], { type: typeOf(found.path) })))
  }
}

function pageAt(url: URL): string {
  const { path } = fileAt(url) ?? {}
  return path?.endsWith('.html') ? path : NOT_FOUND
}

/** Shows the page at an address of the site, in place of the current one. */
export async function show(url: URL): Promise<void> {
  endPage()
  place.now = url
  const parsed = new DOMParser().parseFromString(textOf(pageAt(url)), 'text/html')
  asCopy(parsed)
  const scripts = takeScripts(parsed)
  setStyles(parsed)
  fixImages(parsed)
  fixLinks(parsed)
  document.title = parsed.title
  document.body.className = parsed.body.className
  document.body.replaceChildren(...parsed.body.childNodes)
  await runScripts(scripts)
}

/** Scrolls to the anchor, or to where the reader was. Styles treat `data-target` like `:target`. */
export function scrollTo(anchor: string, y?: number): void {
  for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target')
  const target = anchor === '' ? null : document.getElementById(anchor)
  target?.setAttribute('data-target', '')
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true
  if (y !== undefined) window.scrollTo(0, y)
  else if (target) target.scrollIntoView()
  else window.scrollTo(0, 0)
}
