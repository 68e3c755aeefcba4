import { type Engine, loadEngine } from '../../search/browser/engine.ts'

let engine: Promise<Engine> | undefined

/** The root of the site, by a form that leads to `/zoeken/`: `/wmo/zoeken/` → `https://…/wmo/` */
export const rootOf = (form: HTMLFormElement): URL =>
  new URL('..', new URL(form.getAttribute('action') ?? '', location.href))

/** The engine of the site, fetched once; what failed is tried again the next time. */
export function warm(form: HTMLFormElement): Promise<Engine> {
  engine ??= loadEngine(new URL('pagefind/', rootOf(form)).href).catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}
