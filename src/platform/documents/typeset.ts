import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { rootPath } from '../root.ts'
import type { DocumentAnswer, DocumentRequest } from './documents.ts'
import { fonts } from './fonts.ts'
import { preparedData } from './prepared-data.ts'

const standard = 'ua-1'

/** How many compilations the compiler remembers of what it laid out; a run of letters shares most of it. */
const remembered = 5

let opened: NodeCompiler | undefined

/**
 * Sets one document. It blocks: call it in a thread of its own. The data reaches the template as a file of its own and never
 * as source, so that whatever it holds is printed as it is.
 */
export function typeset({ template, data, language }: DocumentRequest): DocumentAnswer {
  opened ??= NodeCompiler.create({ workspace: rootPath(), fontArgs: [{ fontBlobs: fonts() }] })
  const asked = preparedData({ language, data })
  opened.mapShadow(rootPath('asked.json'), Buffer.from(JSON.stringify(asked)))
  const compiled = opened.compile({ mainFilePath: rootPath(template) })
  const problem = compiled.takeError()
  if (problem || !compiled.result) {
    const [first] = problem ? opened.fetchDiagnostics(problem) : []
    return { problem: `${template}: ${placeOf(first)}${first?.message ?? 'cannot be set'}`, unprintable: [] }
  }
  const answer = pdfOf(opened, compiled.result, data, template)
  opened.evictCache(remembered)
  return answer
}

function pdfOf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  data: unknown,
  template: string,
): DocumentAnswer {
  try {
    return { bytes: new Uint8Array(compiler.pdf(document, { pdfStandard: standard })) }
  } catch (error) {
    const messages = messagesOf(error)
    const characters = messages.flatMap(
      (message) => message.match(/^the text `"(.+)"` could not/su)?.[1] ?? [],
    )
    const unprintable = [...new Set(textsIn(data))].filter((text) =>
      characters.some((character) => text.includes(character)),
    )
    const problem = unprintable.length
      ? `No font can print ${unprintable.map((text) => `“${text}”`).join(', ')}`
      : `${template}: ${messages.join('; ')}`
    return { problem, unprintable }
  }
}

/** The compiler throws its own notes on the source as text; the message of each is what matters. */
function messagesOf(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) =>
    quoted
      .replaceAll(/\\\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      )
      .replaceAll(/\\(.)/g, '$1')
      .replace(/^PDF\/UA-1 error: /, ''),
  )
  return messages.length ? messages : [text]
}

function placeOf(diagnostic: { path?: string; range?: { start: { line: number } } } | undefined): string {
  return diagnostic?.range ? `line ${diagnostic.range.start.line + 1}: ` : ''
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
