import type { Change } from '../../../conference/definition/difference.ts'
import { isLanguage, type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Table } from '../../../ui/table.tsx'
import { words } from '../words.ts'

/** What a changed definition would change, line by line: now, then, the rules that read it, what it touches. */
export function DefinitionChanges({ language, changes }: { language: Language; changes: readonly Change[] }) {
  const say = words(language)
  const value = (text: string | null, change: Change) => {
    if (text === null) return say('definition.nothing')
    return isText(change) ? (
      say('definition.textBefore', { count: text.split('\n').length })
    ) : (
      <bdi>{text}</bdi>
    )
  }
  return (
    <Table
      language={language}
      id="changes"
      caption={say('definition.changed')}
      captionHidden
      rows={changes}
      rowKey={({ path }) => path}
      columns={[
        {
          key: 'what',
          head: say('definition.what'),
          rowHead: true,
          cell: (change) => nameOf(change, language),
        },
        { key: 'before', head: say('definition.before'), cell: (change) => value(change.before, change) },
        {
          key: 'after',
          head: say('definition.after'),
          cell: (change) => <strong>{value(change.after, change)}</strong>,
        },
        {
          key: 'rules',
          head: say('definition.rules'),
          cell: ({ rules, clauses }) =>
            [
              ...rules,
              ...(clauses.length > 0
                ? [say('definition.clause', { count: clauses.length, clauses: clauses.join(', ') })]
                : []),
            ].join(', '),
        },
        {
          key: 'touches',
          head: say('definition.touches'),
          cell: ({ touches }) => touches.map((touched) => say(`touches.${touched}`)).join(', '),
        },
      ]}
    />
  )
}

function isText({ path }: Change): boolean {
  return path.startsWith('texts.')
}

function nameOf(change: Change, language: Language): string {
  if (!isText(change)) return change.label
  const [, written = '', name = ''] = change.path.split('.')
  const inLanguage = isLanguage(written) ? languageNames[written] : written
  return words(language)('definition.text', { name, language: inLanguage })
}
