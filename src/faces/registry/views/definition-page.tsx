import type { Definition } from '../../../conference/definition/definition.ts'
import type { AppliedVersion } from '../../../conference/office/current-definition.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import { definitionApplicationPath } from '../paths.ts'
import type { DefinitionOffer } from '../queries/definition-offer.ts'
import { words } from '../words.ts'
import { DefinitionChanges } from './definition-changes.tsx'
import { DefinitionValuesTable } from './definition-values-table.tsx'

/** Why an application did not happen: something changed since it was looked at, or a number is in use. */
export type DefinitionRefusal = 'moved' | 'inUse'

export type DefinitionPageProps = {
  frame: DeskFrame
  definition: Definition
  version: number
  offer: DefinitionOffer
  /** Notes in hand that would have other points to clarify; undefined where nobody counted. */
  notes: number | undefined
  history: readonly AppliedVersion[]
  authors: ReadonlyMap<string, string>
  refusal?: DefinitionRefusal | undefined
}

/** The definition of the conference: what is in force, what the file would change, who applied what. */
export function DefinitionPage(props: DefinitionPageProps) {
  const { frame, definition, refusal } = props
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('definition.title')} hasErrors={refusal !== undefined}>
      {refusal && (
        <Notice kind="problem" live>
          <p>{say(`definition.${refusal}`)}</p>
        </Notice>
      )}
      <p>{say('definition.lead')}</p>
      <Offer {...props} />
      <DefinitionValuesTable language={language} definition={definition} />
      <History {...props} />
    </DeskPage>
  )
}

function Offer({ frame, offer, version, notes }: DefinitionPageProps) {
  const { language } = frame
  const say = words(language)
  if (offer.kind === 'same') return <p>{say('definition.same')}</p>
  if (offer.kind === 'unusable')
    return (
      <Notice kind="problem" title={say('definition.problems')}>
        <ul>
          {offer.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <>
      <Notice kind="attention" title={say('definition.changed')}>
        <p>{say('definition.changedCount', { count: offer.changes.length, version })}</p>
        {notes !== undefined && <p>{say('definition.notes', { count: notes })}</p>}
      </Notice>
      <DefinitionChanges language={language} changes={offer.changes} />
      <form method="post" action={definitionApplicationPath}>
        <input type="hidden" name="hash" value={offer.definition.hash} />
        <input type="hidden" name="version" value={String(version)} />
        <Button>{say('definition.apply', { version: version + 1 })}</Button>
      </form>
    </>
  )
}

function History({ frame, history, authors }: DefinitionPageProps) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <Table
      language={language}
      id="history"
      caption={say('definition.history')}
      dense
      rows={history}
      rowKey={({ version }) => String(version)}
      columns={[
        { key: 'version', head: say('definition.version'), rowHead: true, cell: ({ version }) => version },
        {
          key: 'at',
          head: say('definition.appliedAt'),
          noWrap: true,
          cell: ({ appliedAt }) => shortInstant(appliedAt, language, timeZone),
        },
        {
          key: 'by',
          head: say('definition.appliedBy'),
          cell: ({ appliedBy }) => authors.get(appliedBy) ?? appliedBy,
        },
      ]}
    />
  )
}
