import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createWorker, type Worker } from 'tesseract.js'

const most = Math.max(1, Math.min(2, availableParallelism()))
const idle: { languages: string; worker: Worker }[] = []
const waiting: (() => void)[] = []
let busy = 0
let folder: string | undefined
let ending: NodeJS.Timeout | undefined

/** Lends a recognition worker (a thread of its own) for these languages; at most one a core at a time. */
export async function withWorker<T>(
  languages: readonly string[],
  use: (worker: Worker) => Promise<T>,
): Promise<T> {
  while (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve))
  busy += 1
  clearTimeout(ending)
  const key = languages.join('+')
  let worker: Worker | undefined
  try {
    worker = await workerFor(key, languages)
    const result = await use(worker)
    idle.push({ languages: key, worker })
    return result
  } catch (error) {
    await worker?.terminate()
    throw error
  } finally {
    busy -= 1
    waiting.shift()?.()
    ending = setTimeout(() => void endWorkers(), 30_000)
    ending.unref()
  }
}

/** Ends all workers that wait for work, so that a process can end. */
export async function endWorkers(): Promise<void> {
  clearTimeout(ending)
  await Promise.all(idle.splice(0).map(({ worker }) => worker.terminate()))
}

/** A worker that waits, or a new one. One that waits for other languages goes: each holds a hundred megabytes. */
async function workerFor(key: string, languages: readonly string[]): Promise<Worker> {
  const at = idle.findIndex((each) => each.languages === key)
  const [found] = at >= 0 ? idle.splice(at, 1) : []
  if (found) return found.worker
  await Promise.all(idle.splice(0).map((other) => other.worker.terminate()))
  const worker = await createWorker([...languages], 1, {
    langPath: languageFolder(languages),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
  })
  await worker.setParameters({ preserve_interword_spaces: '1' })
  return worker
}

/** The trained data of all languages side by side in one folder, as the recogniser wants it. */
function languageFolder(languages: readonly string[]): string {
  folder ??= ownFolder()
  const require = createRequire(import.meta.url)
  for (const language of languages) {
    const target = join(folder, `${language}.traineddata.gz`)
    if (existsSync(target)) continue
    const root = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
    copyFileSync(join(root, '4.0.0_best_int', `${language}.traineddata.gz`), target)
  }
  return folder
}

function ownFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'verbale-ocr-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}
