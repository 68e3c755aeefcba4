/** What can be asked of the program. Each command is a file in commands/, loaded when it is asked for. */

/** A command answers with its exit code. */
export interface Command {
  usage: string
  does: string
  /** Name and value as they are typed, and what each does. */
  options?: Readonly<Record<string, string>>
  load: () => Promise<{ run: (args: string[]) => number | Promise<number> }>
}

const OUT = { '--outDir <folder>': 'builds it into another folder' }

export const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    usage: 'npm start',
    does: 'builds what has changed and serves the site; PORT=8080 npm start chooses the port',
    options: OUT,
    load: () => import('./commands/start.ts'),
  },
  ingest: {
    usage: 'npm run ingest',
    does: 'reads seeds/ and writes content/',
    options: { '--accept': 'buries published numbers of which the words are gone' },
    load: () => import('./commands/ingest.ts'),
  },
  add: {
    usage: 'npm run add <file or folder>',
    does: 'makes seeds of files: pdf, Word, OpenDocument, xml, html or plain text',
    options: {
      '--id <id>': 'the name of the folder that is made',
      '--to <id>': 'puts the file in the place of that of a seed that is there',
    },
    load: () => import('./commands/add.ts'),
  },
  build: {
    usage: 'npm run build',
    does: 'builds the site into dist/',
    options: OUT,
    load: () => import('./commands/build.ts'),
  },
  dev: {
    usage: 'npm run dev',
    does: 'serves the site while it is changed',
    load: () => import('./commands/dev.ts'),
  },
  check: {
    usage: 'npm run check',
    does: 'lists what is doubtful or broken in the content',
    load: () => import('./commands/check.ts'),
  },
  explain: {
    usage: 'npm run explain <id>:<line>',
    does: 'shows what became of a line of a source',
    load: () => import('./commands/explain.ts'),
  },
  review: {
    usage: 'npm run review <id>',
    does: 'opens a page on this machine to set our reading of a text right',
    load: () => import('./commands/review.ts'),
  },
  facts: {
    usage: 'npm run facts',
    does: 'reads a share of the texts for a later build',
    options: { '--shard <n>/<of>': 'which share, for example 3/8; without it all' },
    load: () => import('./commands/facts.ts'),
  },
  bench: {
    usage: 'npm run bench',
    does: 'measures how long reading takes',
    load: () => import('./commands/bench.ts'),
  },
}
