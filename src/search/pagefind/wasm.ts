/**
 * Runs Pagefind’s search core directly, without its interface script (47 kB), of which little is needed.
 * Strings go in through the memory of the core, and JSON comes out. The exports are those of Pagefind 1.6;
 * the bundle and this file are of one build.
 */
import { metaOf, type Posting, recordOf } from './pagefind-files.ts'

interface Exports {
  memory: WebAssembly.Memory
  init_pagefind(at: number, length: number): number
  load_index_chunk(core: number, at: number, length: number): number
  search(core: number, ...strings: number[]): [at: number, length: number]
  __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_malloc(length: number, align: number): number
  __wbindgen_free(at: number, length: number, align: number): void
  __wbindgen_start(): void
}

interface Answered {
  results: { p: string; l: { l: number }[] }[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export class Core {
  private readonly wasm: Exports
  private core: number

  private constructor(wasm: Exports, records: number) {
    this.wasm = wasm
    this.core = wasm.init_pagefind(...this.pass(metaOf(records)))
  }

  /** Starts the core with a number of records and no index piece. */
  static async start(wasm: WebAssembly.Module, records: number): Promise<Core> {
    let exports: Exports | undefined
    const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(exports) } }
    const { exports: own } = await WebAssembly.instantiate(wasm, imports)
    exports = own as unknown as Exports
    exports.__wbindgen_start()
    return new Core(exports, records)
  }

  load(piece: Uint8Array): void {
    this.core = this.wasm.load_index_chunk(this.core, ...this.pass(piece))
  }

  /** Records with words that start with `word`. When there are none, the core tries a shorter start. */
  search(word: string): Posting[] {
    const [query, original, filter, sort] = [word, word, '{}', ''].map((each) =>
      this.pass(encoder.encode(each)),
    )
    const strings = [query, original, filter, sort].flatMap((each) => each ?? [])
    const { results } = JSON.parse(this.take(this.wasm.search(this.core, ...strings, 0, 0))) as Answered
    return results.map(({ p, l }) => ({
      record: recordOf(p),
      places: l.map((each) => each.l).sort((a, b) => a - b),
    }))
  }

  private pass(bytes: Uint8Array): [at: number, length: number] {
    const at = this.wasm.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(this.wasm.memory.buffer).set(bytes, at)
    return [at, bytes.length]
  }

  private take([at, length]: [number, number]): string {
    const text = decoder.decode(new Uint8Array(this.wasm.memory.buffer).slice(at >>> 0, (at >>> 0) + length))
    this.wasm.__wbindgen_free(at, length, 1)
    return text
  }
}

/** Sets the values that wasm-bindgen expects in its table. */
function fillTable(exports: Exports | undefined): void {
  const table = exports?.__wbindgen_externrefs
  const offset = table?.grow(4) ?? 0
  table?.set(0, undefined)
  for (const [index, value] of [undefined, null, true, false].entries()) table?.set(offset + index, value)
}
