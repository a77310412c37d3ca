import { Worker } from 'node:worker_threads'
import type { Language } from '../i18n/language.ts'
import { DocumentProblem } from './document-problem.ts'

/** How a document is to be set. */
export type Setting = { language: Language }

/** What a template is to print, and in which language: `documents.render(template, data, { language })`. */
export type PreparedDocument<Data> = { template: string; data: Data; language: Language }

/** What came of one document of a batch. */
export type Rendered<Id> = { id: Id; bytes: Uint8Array } | { id: Id; problem: DocumentProblem }

/** Makes PDFs away from the main thread, one after the other: tagged, with title and language (PDF/UA-1). */
export type Documents = {
  /**
   * The PDF of a template filled with plain data. The template is a `.typ` file, named from the project's folder:
   * `src/journey/invitation/documents/letter.typ`. The same data gives the same bytes.
   * Throws a `DocumentProblem`: the template's error, or the text that no font can print.
   */
  render: (template: string, data: unknown, setting: Setting) => Promise<Uint8Array>
  /** Many from one template, as they come. One that fails is reported with its id; the others are made. */
  renderEach: <Id>(
    template: string,
    items: Iterable<{ id: Id; data: unknown }> | AsyncIterable<{ id: Id; data: unknown }>,
    setting: Setting,
  ) => AsyncGenerator<Rendered<Id>>
  stop: () => Promise<void>
}

/** What the thread is asked for. */
export type DocumentRequest = { template: string; data: unknown; language: Language }

/** `unprintable`: characters that no font has. */
export type DocumentAnswer = { bytes: Uint8Array } | { problem: string; unprintable: string[] }

const mostMilliseconds = 60_000
const idleMilliseconds = 30_000

/** A thread for documents. It starts when one is asked for, ends when nobody asks, and is replaced when it breaks. */
export function openDocuments(file = workerFile()): Documents {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function stop(): Promise<void> {
    clearTimeout(idle)
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }

  async function renderNow(request: DocumentRequest): Promise<Uint8Array> {
    clearTimeout(idle)
    worker ??= new Worker(file)
    worker.unref()
    try {
      const answer = await answerOf(worker, request)
      if ('bytes' in answer) return answer.bytes
      throw new DocumentProblem(answer.problem, answer.unprintable)
    } catch (error) {
      if (!(error instanceof DocumentProblem)) await stop()
      throw error
    } finally {
      idle = setTimeout(stop, idleMilliseconds).unref()
    }
  }

  const render: Documents['render'] = (template, data, { language }) => {
    const mine = turn.then(() => renderNow({ template, data, language }))
    turn = mine.catch(() => {})
    return mine
  }

  return {
    render,
    async *renderEach(template, items, setting) {
      for await (const { id, data } of items) {
        try {
          yield { id, bytes: await render(template, data, setting) }
        } catch (error) {
          if (!(error instanceof DocumentProblem)) throw error
          yield { id, problem: error }
        }
      }
    },
    async stop() {
      await turn
      await stop()
    },
  }
}

function answerOf(worker: Worker, request: DocumentRequest): Promise<DocumentAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Making the document took too long')), mostMilliseconds)
    const done = (settle: () => void) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      settle()
    }
    worker.once('message', (answer: DocumentAnswer) => done(() => resolve(answer)))
    worker.once('error', (error) => done(() => reject(error)))
    worker.once('exit', (code) => done(() => reject(new Error(`The document thread ended with ${code}`))))
    worker.postMessage(request)
  })
}

/** From the sources the worker is TypeScript, which Node runs as it is; from the bundle it lies beside it. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './documents.worker.ts' : './documents.worker.js', import.meta.url)
}
