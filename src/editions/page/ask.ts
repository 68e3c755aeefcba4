import type { Answer, Asked, KeptState, Reason } from '../worker/messages.ts'

/** The worker could not do what was asked. */
export class FailedError extends Error {
  readonly reason: Reason

  constructor(reason: Reason) {
    super(reason)
    this.reason = reason
  }
}

type Progress = (done: number, total: number) => void

/** Sends a message to a worker. Resolves to what is saved once it is done. */
export function ask(worker: ServiceWorker, asked: Asked, progress?: Progress): Promise<KeptState> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.answer === 'progress') progress?.(data.done, data.total)
      // A worker of an earlier version of the site does not send parts.
      else if (data.answer === 'done') resolve({ ...data.state, parts: data.state.parts ?? [] })
      else reject(new FailedError(data.reason))
    }
    worker.postMessage(asked, [port2])
  })
}
