import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { definitionIn, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { clausesOfRule } from '../../../conference/definition/clauses.ts'
import { rootPath } from '../../../platform/root.ts'
import { findingCodes, findingTable } from './finding.ts'

const definition = definitionIn(phnomPenhFolder)

/** The rules of each code, as the table of the documentation gives them. */
const documented = new Map(
  readFileSync(rootPath('docs', 'rules.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^`[a-z-]+`/.test(cells[1] ?? ''))
    .flatMap(([, codes = '', rules = '']) =>
      codes.split(', ').map((code) => [code.replaceAll('`', ''), rules.match(/[A-Z]+-\d/g) ?? []] as const),
    ),
)

describe('A point to clarify', () => {
  it.each(findingCodes)('%s is documented under the rules that it comes from', (code) => {
    expect(documented.get(code)).toEqual(findingTable[code].rules)
  })

  it.each(findingCodes)('%s rests on clauses of the letter, wherever it names a rule', (code) => {
    for (const rule of findingTable[code].rules) expect(clausesOfRule(definition, rule)).not.toEqual([])
  })
})
