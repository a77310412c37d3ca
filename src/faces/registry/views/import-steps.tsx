import type { FieldChange, Step } from '../../../conference/import/planned-steps.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Table } from '../../../ui/table.tsx'
import { wordOf, words } from '../words.ts'

/** So many are listed; the count stands above and on the button. */
const mostShown = 200

/** What would be stored, in the order of the file. */
export function ImportSteps({ language, steps }: { language: Language; steps: readonly Step[] }) {
  const say = words(language)
  return (
    <>
      <Table
        language={language}
        id="steps"
        caption={say('import.steps')}
        dense
        rows={steps.slice(0, mostShown)}
        rowKey={({ row, kind, code }) => `${row}-${kind}-${code}`}
        empty={say('import.nothing')}
        columns={[
          { key: 'row', head: say('import.row'), cell: ({ row }) => row },
          {
            key: 'invitee',
            head: say('import.invitee'),
            rowHead: true,
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          { key: 'what', head: say('import.what'), cell: (step) => stepInWords(step, language) },
        ]}
      />
      {steps.length > mostShown && <p>{say('import.more', { count: steps.length - mostShown })}</p>}
    </>
  )
}

function stepInWords(step: Step, language: Language): string {
  const say = words(language)
  if (step.kind === 'add-invitee')
    return say('step.add-invitee', { category: wordOf(say, 'category', step.invitee.category) })
  if (step.kind === 'change-invitee') return changesInWords(step.changes, language)
  const channel = wordOf(say, 'channel', step.channel.kind)
  if (step.kind === 'change-channel') return `${channel}: ${changesInWords(step.changes, language)}`
  const contact = [step.channel.address, step.channel.telephone].filter(Boolean).join(', ')
  return say('step.add-channel', { channel, contact: contact || step.channel.name })
}

function changesInWords(changes: readonly FieldChange[], language: Language): string {
  const say = words(language)
  return changes
    .map(({ field, from, to }) =>
      say('step.change', { field: say(`field.${field}`), from: from ?? say('step.nothing'), to }),
    )
    .join('; ')
}
