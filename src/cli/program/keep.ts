import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

/** The folder, below Astro's output, of the program that makes the pages. */
const PROGRAM = '.prerender'
const ENTRY = /^prerender-entry\.[^/]*\.mjs$/

/** What the program has to be given when it is started later: how pages find their styles and scripts. */
export interface ProgramStart {
  entry: string
  pages: [key: string, page: { styles: unknown[] }][]
  bundles: [specifier: string, file: string][]
  scripts: unknown[]
}

/** The part of Astro's internal build state that pages use. */
export interface Internals {
  pagesByKeys: Map<string, { styles: unknown[] }>
  entrySpecifierToBundleMap: Map<string, string>
}

export interface Options {
  settings: { scripts: unknown[] }
  logger: { options: { destination: { write: () => boolean } } }
}

interface App {
  setInternals(internals: Internals): void
  setOptions(options: Options): void
}

/**
 * With a folder, Astro makes no pages: instead the program that makes them is saved there. It can be started
 * without Astro's build as long as nothing of it changes. See docs/decisions/pages-from-a-kept-program.md.
 */
export default function keepProgram(folder: string | undefined): AstroIntegration {
  let out = ''
  let replacePrerenderer: (() => void) | undefined
  return {
    name: 'keep-program',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (folder === undefined) return
        replacePrerenderer = () =>
          setPrerenderer((standard) => ({
            ...standard,
            name: 'keep-program',
            setup: () => keep(join(out, PROGRAM), folder, () => standard.setup?.()),
            getStaticPaths: async () => [],
          }))
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir)
      },
      // Only now: with another prerenderer from the start, a build would leave out the entry that is kept
      // here.
      'astro:build:setup': () => replacePrerenderer?.(),
    },
  }
}

async function keep(program: string, folder: string, setup: () => unknown): Promise<void> {
  const entry = readdirSync(program).find((name) => ENTRY.test(name))
  if (entry === undefined) throw new Error('Astro made no program for the pages.')
  const { app } = (await import(pathToFileURL(join(program, entry)).href)) as { app: App }
  const captured = capture(app)
  await setup()
  cpSync(program, folder, { recursive: true })
  writeFileSync(join(folder, 'kept.json'), JSON.stringify({ entry, ...captured() } satisfies ProgramStart))
}

/** Captures what Astro passes to the program when it starts it. */
function capture(app: App): () => Omit<ProgramStart, 'entry'> {
  let internals: Internals | undefined
  let options: Options | undefined
  const { setInternals, setOptions } = app
  app.setInternals = (value) => {
    internals = value
    setInternals.call(app, value)
  }
  app.setOptions = (value) => {
    options = value
    setOptions.call(app, value)
  }
  return () => ({
    pages: [...(internals?.pagesByKeys ?? [])].map(([key, { styles }]) => [key, { styles }]),
    bundles: [...(internals?.entrySpecifierToBundleMap ?? [])],
    scripts: options?.settings.scripts ?? [],
  })
}
