import { instantInWords } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import type { EntryErrors, EntryTyped } from '../forms/entry-form.ts'
import { entryPath, participantsPath, restorePath } from '../paths.ts'
import type { ListCorrection } from '../schema.ts'
import { words } from '../words.ts'

type Reading = { name: string; title: string | null; organisation: string | null }

export type EntryPageProps = {
  frame: DeskFrame
  personId: string
  /** Without any correction. */
  asRegistered: Reading
  correction: ListCorrection | null
  typed: EntryTyped
  errors?: EntryErrors | undefined
}

/** How one entry of the List reads, and the form by which a mission's correction is recorded. */
export function EntryPage({ frame, personId, asRegistered, correction, typed, errors = {} }: EntryPageProps) {
  const { language, timeZone } = frame
  const say = words(language)
  const problems = (['name', 'askedBy'] as const)
    .filter((field) => errors[field])
    .map((field) => ({ field, text: say(`error.${field}`) }))
  const shared = { language, width: 'full' as const, dir: 'auto' as const }
  return (
    <DeskPage
      {...frame}
      title={say('entryTitle')}
      crumbs={[{ text: say('title'), href: participantsPath }, { text: say('entryTitle') }]}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary language={language} errors={problems} />
      <p>{say('entryLead')}</p>
      <SummaryList
        dense
        rows={[
          {
            term: say('asRegistered'),
            description: [asRegistered.name, asRegistered.title, asRegistered.organisation]
              .filter(Boolean)
              .map((line) => (
                <div key={line}>
                  <bdi>{line}</bdi>
                </div>
              )),
          },
        ]}
      />
      <form method="post" action={entryPath(personId)} novalidate>
        <Field
          {...shared}
          name="name"
          label={say('fullName')}
          value={typed.name}
          maxLength={200}
          error={errors.name && say('error.name')}
        />
        <Field
          {...shared}
          name="title"
          label={say('personTitle')}
          value={typed.title}
          maxLength={300}
          optional
        />
        <Field
          {...shared}
          name="organisation"
          label={say('organisation')}
          value={typed.organisation}
          maxLength={300}
          optional
        />
        <Field
          {...shared}
          name="askedBy"
          label={say('askedBy')}
          hint={say('askedByHint')}
          value={typed.askedBy}
          maxLength={300}
          error={errors.askedBy && say('error.askedBy')}
        />
        <Button>{say('saveEntry')}</Button>
      </form>
      {correction && (
        <form method="post" action={restorePath(personId)}>
          <p>
            {say('restoreLead', {
              date: instantInWords(correction.recordedAt, language, timeZone),
              askedBy: correction.askedBy,
            })}
          </p>
          <Button variant="secondary">{say('restore')}</Button>
        </form>
      )}
    </DeskPage>
  )
}
