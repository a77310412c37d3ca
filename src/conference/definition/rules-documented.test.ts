import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { rootPath } from '../../platform/root.ts'
import { bearings } from './bearings.ts'
import { placeholdersFor } from './placeholders.ts'

const page = readFileSync(rootPath('docs', 'rules.md'), 'utf8')
const rows = new Map(
  [...page.matchAll(/^\| ([A-Z]{3}-\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, code, clauses, values]) => [
      code ?? '',
      {
        clauses: clauses?.trim() ?? '',
        values: [...(values ?? '').matchAll(/`([\w.-]+)`/g)].map((match) => match[1] ?? ''),
      },
    ],
  ),
)

describe('docs/rules.md', () => {
  const definition = definitionIn(phnomPenhFolder)

  it('has every rule of the first conference, with its clauses', () => {
    expect(Object.fromEntries([...rows].map(([code, { clauses }]) => [code, clauses]))).toEqual(
      Object.fromEntries(
        Object.entries(definition.rules).map(([code, clauses]) => [code, clauses.join(', ')]),
      ),
    )
  })

  it('names values that the definition has', () => {
    const known = Object.keys(placeholdersFor(definition, 'en'))
    const exceptions = ['sponsorship-invited', 'registrationClosesOn']
    const named = [...rows.values()].flatMap(({ values }) => values)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !exceptions.includes(name) && !isKnown(name, known))).toEqual([])
  })

  it('has every rule that a value bears on', () => {
    const borne = new Set(Object.values(bearings).flatMap((bearing) => bearing.rules))
    expect([...borne].filter((rule) => !rows.has(rule))).toEqual([])
  })
})

/** A value itself, a group of values, or what each part of a list has. */
function isKnown(name: string, known: string[]): boolean {
  const [list, ...part] = name.split('.')
  return known.some(
    (path) =>
      path === name ||
      path.startsWith(`${name}.`) ||
      (path.startsWith(`${list}.`) && path.endsWith(`.${part.join('.')}`)),
  )
}
