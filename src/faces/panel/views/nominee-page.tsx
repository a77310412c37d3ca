import type { Definition } from '../../../conference/definition/definition.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { nomineePath, panelPath } from '../paths.ts'
import type { nomineeFor } from '../queries/nominees.ts'
import { words } from '../words.ts'

type Props = {
  frame: DeskFrame
  nominee: NonNullable<Awaited<ReturnType<typeof nomineeFor>>>
  criteria: NonNullable<Definition['sponsorship']>['criteria']
  /** A form that came back. */
  typed?: Record<string, unknown> | undefined
}

const figures = ['0', '1', '2', '3', '4', '5']

/** A nominee's profile and what this member of the panel says of it, blind to what the others say. */
export function NomineePage({ frame, nominee, criteria, typed }: Props) {
  const { language } = frame
  const say = words(language)
  const { mine } = nominee
  const wrong = typed !== undefined
  const said = (name: string, before: unknown) => String((typed ? typed[name] : before) ?? '')
  return (
    <DeskPage
      {...frame}
      title={nominee.fullName}
      crumbs={[{ href: panelPath, text: say('title') }, { text: nominee.fullName }]}
      hasErrors={wrong}
    >
      {wrong && (
        <ErrorSummary
          language={language}
          errors={[{ field: `score-${criteria[0]?.id}`, text: say('wrong') }]}
        />
      )}
      <SummaryList
        rows={[
          {
            term: say('office'),
            description: [nominee.title, nominee.organisation].filter(Boolean).join(', ') || say('notSaid'),
          },
          ...nominee.declared.map(({ label, answer }) => ({ term: label, description: <bdi>{answer}</bdi> })),
        ]}
      />
      {nominee.declared.length === 0 && <p>{say('notRegistered')}</p>}
      <form method="post" action={`${nomineePath(nominee.id)}/review`} novalidate>
        {criteria.map(({ id, name }) => (
          <Field
            key={id}
            language={language}
            name={`score-${id}`}
            label={name[language] ?? name.en}
            hint={say('scale')}
            as="select"
            value={said(`score-${id}`, mine?.scores[id])}
            error={wrong && !said(`score-${id}`, '') ? say('figureMissing') : undefined}
            options={[
              { value: '', text: say('choose') },
              ...figures.map((value) => ({ value, text: value })),
            ]}
          />
        ))}
        <Field
          language={language}
          name="conflict"
          label={say('conflictLabel')}
          hint={say('conflictHint')}
          value={said('conflict', mine?.hasConflict)}
          maxLength={500}
          optional
          dir="auto"
        />
        <Field
          language={language}
          name="remark"
          as="textarea"
          rows={3}
          label={say('remark')}
          value={said('remark', mine?.remark)}
          maxLength={2000}
          optional
          dir="auto"
        />
        <Button>{say('save')}</Button>
      </form>
    </DeskPage>
  )
}
