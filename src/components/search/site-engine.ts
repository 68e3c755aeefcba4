import { type Engine, loadEngine } from '../../search/browser/engine.ts'

let engine: Promise<Engine> | undefined

/** The root of the site, from the action of a search form: `/wmo/zoeken/` → `https://…/wmo/`. */
export const rootOf = (form: HTMLFormElement): URL =>
  new URL('..', new URL(form.getAttribute('action') ?? '', location.href))

/** Loads the search engine once. After a failure the next call tries again. */
export function siteEngine(form: HTMLFormElement): Promise<Engine> {
  engine ??= loadEngine(new URL('pagefind/', rootOf(form)).href).catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}
