import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Where Astro has the program that makes pages, below its output. */
const PROGRAM = '.prerender'
const ENTRY = /^prerender-entry\.[^/]*\.mjs$/

/**
 * What the program needs to be told again when it is started later: how pages find their styles and scripts.
 */
export interface ProgramStart {
  entry: string
  pages: [key: string, page: { styles: unknown[] }][]
  bundles: [specifier: string, file: string][]
  scripts: unknown[]
}

/** The part of Astro's own record of a build that pages look at. */
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
 * When the folder is named, Astro makes no page: the program that makes them is kept there, to be started
 * without Astro's own building as long as nothing of it changes. See
 * docs/decisions/pages-from-a-kept-program.md.
 */
export default function keepProgram(folder: string | undefined): AstroIntegration {
  let out = ''
  let settle: (() => void) | undefined
  return {
    name: 'keep-program',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (folder === undefined) return
        settle = () =>
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
      // Not before: a build that knows of it from the start would leave out the entry that is kept here.
      'astro:build:setup': () => settle?.(),
    },
  }
}

async function keep(program: string, folder: string, setup: () => unknown): Promise<void> {
  const entry = readdirSync(program).find((name) => ENTRY.test(name))
  if (entry === undefined) throw new Error('Astro made no program for the pages.')
  const { app } = (await import(pathToFileURL(join(program, entry)).href)) as { app: App }
  const told = listen(app)
  await setup()
  cpSync(program, folder, { recursive: true })
  writeFileSync(join(folder, 'kept.json'), JSON.stringify({ entry, ...told() } satisfies ProgramStart))
}

/** What Astro tells the program when it starts it. */
function listen(app: App): () => Omit<ProgramStart, 'entry'> {
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
