/**
 * The part of `ServiceWorkerGlobalScope` that is used; TypeScript's library has it only instead of the DOM.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent & LastingEvent) => void): void
}

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith: (response: Promise<Response>) => void
}

export const worker = globalThis as unknown as WorkerScope
