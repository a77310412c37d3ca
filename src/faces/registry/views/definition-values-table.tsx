import { bearingOf } from '../../../conference/definition/bearings.ts'
import { sourceOf } from '../../../conference/definition/clauses.ts'
import type { Definition } from '../../../conference/definition/definition.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Table } from '../../../ui/table.tsx'
import { deskLanguage } from '../../desk/desk-language.ts'
import { words } from '../words.ts'

/** The values that officers ask for most. The others stand in the file. */
const shown = [
  'opensOn',
  'closesOn',
  'notesDue.withSponsorship',
  'notesDue.withoutSponsorship',
  'registrationOpensOn',
  'representativesPerDelegation',
  'sponsoredPerDelegation',
  'secretariat.mailbox',
] as const

type Line = { path: string; value: string }

/** What is in force: the chief values, the clause each comes from, and the rules that read it. */
export function DefinitionValuesTable({
  language,
  definition,
}: {
  language: Language
  definition: Definition
}) {
  const say = words(language)
  const lines = shown.flatMap((path): Line[] => {
    const value = valueAt(definition, path)
    return value === undefined ? [] : [{ path, value: inWords(value, language) }]
  })
  return (
    <Table
      language={language}
      id="values"
      caption={say('definition.inForce')}
      dense
      rows={lines}
      rowKey={({ path }) => path}
      columns={[
        {
          key: 'what',
          head: say('definition.what'),
          rowHead: true,
          cell: ({ path }) => bearingOf(path).label[deskLanguage(language)],
        },
        { key: 'value', head: say('definition.value'), cell: ({ value }) => value },
        {
          key: 'clauses',
          head: say('definition.clauses'),
          cell: ({ path }) => {
            const { clauses } = sourceOf(definition, path)
            return clauses.length > 0 ? clauses.join(', ') : say('definition.practice')
          },
        },
        { key: 'rules', head: say('definition.rules'), cell: ({ path }) => bearingOf(path).rules.join(', ') },
      ]}
    />
  )
}

function valueAt(definition: Definition, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], definition)
}

function inWords(value: unknown, language: Language): string {
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateInWords(text, language) : text
}
