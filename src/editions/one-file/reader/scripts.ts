import { dropModules, moduleAddress } from './module-addresses.ts'
import { fileAt } from './packed-library.ts'
import { toSite } from './place-now.ts'

/** Aborted when the next page is shown; removes the listeners of the current page. */
let page = new AbortController()

const LOADING_EVENTS = ['DOMContentLoaded', 'load', 'pageshow']

type Options = boolean | AddEventListenerOptions | undefined

function forPage(options: Options): AddEventListenerOptions {
  const asked = typeof options === 'object' ? options : { capture: options ?? false }
  return { ...asked, signal: asked.signal ? AbortSignal.any([asked.signal, page.signal]) : page.signal }
}

/**
 * Ties the listeners of pages on window and document to the page. Loading events fire at once: it is loaded.
 */
export function followListeners(): void {
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener']
    target.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: Options,
    ): void => {
      if (LOADING_EVENTS.includes(type)) queueMicrotask(() => call(listener, new Event(type)))
      else add(type, listener, forPage(options))
    }
  }
}

function call(listener: EventListenerOrEventListenerObject | null, event: Event): void {
  if (typeof listener === 'function') listener(event)
  else listener?.handleEvent(event)
}

/** Ends the current page: removes its listeners and modules. */
export function endPage(): void {
  page.abort()
  page = new AbortController()
  dropModules()
}

/** Removes the scripts from a parsed page, and returns the file of each, classic scripts first. */
export function takeScripts(parsed: Document): { path: string; isModule: boolean }[] {
  const scripts = [...parsed.querySelectorAll('script')]
  for (const script of scripts) script.remove()
  return scripts
    .flatMap((script) => {
      const found = fileAt(toSite(script.getAttribute('src') ?? ''))
      return script.hasAttribute('src') && found
        ? [{ path: found.path, isModule: script.type === 'module' }]
        : []
    })
    .toSorted((a, b) => Number(a.isModule) - Number(b.isModule))
}

/** Runs the scripts of a page. A failing one does not stop the others; leaving the page does. */
export async function runScripts(scripts: ReturnType<typeof takeScripts>): Promise<void> {
  const { signal } = page
  for (const { path, isModule } of scripts) {
    if (signal.aborted) return
    const address = moduleAddress(path)
    await (isModule ? import(address) : runClassic(address)).catch(
      (error: unknown) => signal.aborted || console.error(error),
    )
  }
}

function runClassic(address: string): Promise<unknown> {
  const script = document.createElement('script')
  script.src = address
  return new Promise((done, failed) => {
    script.onload = done
    script.onerror = failed
    document.head.append(script)
  }).finally(() => script.remove())
}
