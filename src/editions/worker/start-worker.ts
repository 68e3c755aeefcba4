/** The service worker: saves one version of the site, as a whole or as far as it was read. */
import { addressBelow, answer } from './answer-request.ts'
import { install } from './install.ts'
import type { Asked } from './messages.ts'
import { respond } from './requests.ts'
import { worker } from './scope.ts'
import { otherStores, removeStores } from './store.ts'

worker.addEventListener('install', (event) => event.waitUntil(install()))

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    otherStores()
      .then(removeStores)
      .then(() => worker.clients.claim()),
  )
})

worker.addEventListener('fetch', (event) => {
  const address = addressBelow(event.request)
  if (address !== null) event.respondWith(answer(event, address))
})

worker.addEventListener('message', (event) => {
  const [port] = event.ports
  event.waitUntil(respond(event.data as Asked, (said) => port?.postMessage(said)))
})
