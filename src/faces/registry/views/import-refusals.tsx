import type { ImportProblem } from '../../../conference/import/import-problem.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Table } from '../../../ui/table.tsx'
import { words } from '../words.ts'

/** Every row that would be refused: where, what stands there, and why. */
export function ImportRefusals({
  language,
  problems,
}: {
  language: Language
  problems: readonly ImportProblem[]
}) {
  if (problems.length === 0) return null
  const say = words(language)
  return (
    <Table
      language={language}
      id="refused"
      caption={say('import.refused')}
      dense
      rows={problems}
      rowKey={({ row, column, code }) => `${row}-${column}-${code}`}
      columns={[
        { key: 'row', head: say('import.row'), rowHead: true, cell: ({ row }) => row },
        { key: 'column', head: say('import.column'), noWrap: true, cell: ({ column }) => column },
        { key: 'cell', head: say('import.cell'), cell: ({ value }) => <bdi>{value.slice(0, 120)}</bdi> },
        {
          key: 'why',
          head: say('import.why'),
          cell: ({ code, suggestion }) => say(`problem.${code}`, { suggestion: suggestion ?? 'none' }),
        },
      ]}
    />
  )
}
