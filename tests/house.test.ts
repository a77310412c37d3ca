import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rootPath } from '../src/platform/root.ts'
import { projectFiles, textOf } from './house/files.ts'
import { importsIn, importsOf } from './house/imports.ts'
import { placeholdersOf } from './house/words.ts'

const files = projectFiles()
const sources = files.filter((path) => /^src\/.*\.tsx?$/.test(path))
const code = files.filter((path) => /^(?:src|tests|bench|scripts)\/.*\.(?:tsx?|css|mjs)$/.test(path))
const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path)

describe('Imports', () => {
  it('point back along the journey, in every source file', async () => {
    const { seen, violations } = await importsIn(rootPath())
    expect(violations).toEqual([])
    expect(seen.sort()).toEqual([...sources].sort())
  })

  it('that point forward are caught, even of a type', async () => {
    const forward = {
      'src/platform/jobs/jobs.ts':
        "import type { Seat } from '../../journey/nomination/seat.ts'\nexport type Job = Seat\n",
      'src/journey/nomination/seat.ts':
        "import { badge } from '../attendance/queries.ts'\nexport type Seat = typeof badge\n",
      'src/journey/attendance/queries.ts': 'export const badge = 1\n',
    }
    expect(await importsOf(forward)).toEqual([
      'nomination-looks-back-only: src/journey/nomination/seat.ts → src/journey/attendance/queries.ts',
      'platform-looks-back-only: src/platform/jobs/jobs.ts → src/journey/nomination/seat.ts',
    ])
  })

  it('of a database into a rule, of a view from another step, and in a circle are caught', async () => {
    const wrong = {
      'src/journey/nomination/rules.ts':
        "import { post } from '../../platform/messages/post.ts'\nexport const rule = post\n",
      'src/platform/messages/post.ts': "import { chain } from './chain.ts'\nexport const post = chain\n",
      'src/platform/messages/chain.ts': "import { post } from './post.ts'\nexport const chain = () => post\n",
      'src/journey/travel/routes.ts':
        "import { page } from '../nomination/views/page.ts'\nexport const route = page\n",
      'src/journey/nomination/views/page.ts': 'export const page = 1\n',
    }
    expect((await importsOf(wrong)).map((violation) => violation.split(':')[0])).toEqual([
      'a-step-keeps-its-rooms',
      'no-circles',
      'rules-are-pure',
    ])
  })
})

describe('A file', () => {
  it('is read without scrolling twice', () => {
    const tooLong = code
      .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (isTest(path) ? 300 : 250))
    expect(tooLong).toEqual([])
  })

  it('has a lower-case name with hyphens', () => {
    const named = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/
    expect(code.filter((path) => !named.test(basename(path)))).toEqual([])
  })

  it('is no barrel', () => {
    const isBarrel = (path: string) =>
      /^index\./.test(basename(path)) ||
      textOf(path)
        .split(/\n(?=\S)/)
        .filter((statement) => statement.trim() && !/^(?:\/[/*]|\*)/.test(statement.trim()))
        .every((statement) => /^export (?:type )?(?:\*|\{[^}]*\})[^;]* from /.test(statement))
    expect(sources.filter(isBarrel)).toEqual([])
  })

  it('names no folder of the machine it was written on', () => {
    const texts = files.filter((path) => /\.(?:tsx?|mjs|cjs|css|json|md|ya?ml|sql)$/.test(path))
    const found = texts.filter((path) => {
      const text = textOf(path)
      return text.includes(`${rootPath()}/`) || /(?<![\w.])\/(?:home|Users)\/[a-z]+\//.test(text)
    })
    expect(found).toEqual([])
  })

  it('skips no test and singles none out', () => {
    const excused = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b|\b(?:it|describe)\.(?:skipIf|runIf)\b/
    expect(code.filter((path) => isTest(path) && excused.test(textOf(path)))).toEqual([])
  })
})

describe('Texts', () => {
  const folders = [...new Set(files.filter((path) => /^src\/.*\/texts\/\w+\.json$/.test(path)).map(dirname))]
  const textsIn = (folder: string, language: string) =>
    JSON.parse(textOf(`${folder}/${language}.json`)) as Record<string, string>
  const languagesIn = (folder: string) =>
    files
      .filter((path) => dirname(path) === folder)
      .map((path) => basename(path, '.json'))
      .sort()

  it.each(folders)('%s come in English and French, or in all five languages', (folder) => {
    expect([
      ['en', 'fr'],
      ['ar', 'en', 'es', 'fr', 'km'],
    ]).toContainEqual(languagesIn(folder))
  })

  it.each(folders)('%s have the same keys and placeholders in each language', (folder) => {
    const shape = (language: string) =>
      Object.fromEntries(
        Object.entries(textsIn(folder, language)).map(([key, text]) => [key, placeholdersOf(text)]),
      )
    for (const language of languagesIn(folder)) expect(shape(language), language).toEqual(shape('en'))
  })
})
