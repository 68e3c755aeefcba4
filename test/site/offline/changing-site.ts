import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  txt: 'text/plain',
}

/** A server of files that can be replaced while it runs. */
export interface ChangingSite {
  url: string
  files: Readonly<Record<string, string>>
  /** What the answer with a file waits for. */
  held: Readonly<Record<string, Promise<unknown>>>
  close: () => Promise<void>
}

export async function serveFiles(files: Readonly<Record<string, string>>): Promise<ChangingSite> {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').slice(1).split('?', 1)[0] ?? ''
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const text = site.files[file]
    await site.held[file]
    response
      .writeHead(text === undefined ? 404 : 200, {
        'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      })
      .end(text)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const close = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done))
    server.closeAllConnections()
    await closed
  }
  const site: ChangingSite = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    files,
    held: {},
    close,
  }
  return site
}
