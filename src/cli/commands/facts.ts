import { parseArgs } from 'node:util'
import { CliError } from '../cli-error.ts'
import { corpusOf } from '../facts/corpus.ts'
import { isIn, makeFacts, type Shard } from '../facts/make-facts.ts'
import { openFacts } from '../facts/open-facts.ts'
import { withThreads } from '../facts/threads.ts'
import { readFolders } from '../folders.ts'
import { readSources } from '../read-fresh.ts'

/** `facts [--shard 3/8]`: reads the texts of one shard and caches the facts, for a later ingest or build. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { shard: { type: 'string', default: '1/1' } } })
  const shard = shardFrom(values.shard)
  const folders = readFolders()
  const facts = openFacts(folders.root)
  const { sources } = readSources({ ...folders, facts })
  const corpus = corpusOf(
    facts,
    sources.map(({ seed }) => seed),
  )
  const share = sources.filter(({ seed }) => isIn(shard, seed.id))
  const count = await withThreads(facts, (threads) => makeFacts(facts, share, corpus, threads))
  console.log(`Share ${shard.at} of ${shard.of}: ${share.length} texts, ${count} read`)
  return 0
}

function shardFrom(text: string): Shard {
  const [, at = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (at < 1 || at > of) throw new CliError(`--shard is not a share such as 3/8: ${text}`)
  return { at, of }
}
