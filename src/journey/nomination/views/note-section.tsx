import { dateInWords, instantInWords } from '../../../platform/i18n/dates.ts'
import { languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { noteCorrectionPath } from '../paths.ts'
import { messageKinds } from '../verification/kinds.ts'
import { fieldId, markId, markOf } from '../verification/marks.ts'
import type { View } from './view.ts'

/** What was read of the Note as a whole, each value with its place in the original; and the form that corrects it. */
export function NoteSection(view: View) {
  const { data, say, language } = view
  const { note } = data
  const rows = [
    { field: 'sender', description: senderText(view) },
    { field: 'reference', description: note.reference ? <bdi>{note.reference}</bdi> : say('none') },
    { field: 'noteDate', description: note.noteDate ? dateInWords(note.noteDate, language) : say('none') },
    { field: 'sent', description: sentText(view) },
    {
      field: 'from',
      description: <bdi>{[note.fromName, note.fromAddress].filter(Boolean).join(' · ')}</bdi>,
    },
    { field: 'language', description: languageText(note.language) ?? say('none') },
  ] as const

  return (
    <section aria-labelledby="note-heading">
      <h2 class="ds-heading" data-size="2xs" id="note-heading">
        {say('note')}
      </h2>
      <SummaryList
        dense
        rows={rows.map(({ field, description }) => {
          const mark = markOf(view.marks, field, null)
          return {
            id: fieldId(field, null),
            term: say(field),
            description,
            mark: mark && {
              number: mark.number,
              href: `#${markId(mark)}`,
              label: say('seeMark', { field: say(field), number: mark.number }),
            },
          }
        })}
      />
      {view.mayChange && <NoteForm {...view} />}
    </section>
  )
}

function NoteForm({ data, say, language, failed }: View) {
  const { note } = data
  const back = failed?.form === 'note' ? failed : undefined
  const error = (field: string) => back?.errors.find((one) => one.field === `note-${field}`)?.text
  const typed = (field: string, value: string | null) => back?.typed[field] ?? value ?? ''
  const kept = { language, form: undefined }
  return (
    <Details summary={say('correctNote')} open={back !== undefined}>
      <form method="post" action={noteCorrectionPath(note.id)} class="stack">
        <input type="hidden" name="version" value={note.version} />
        <Field
          {...kept}
          name="inviteeId"
          id="note-inviteeId"
          label={say('invitee')}
          as="select"
          options={[
            { value: '', text: say('inviteeNone') },
            ...data.inviteeChoices.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={typed('inviteeId', note.inviteeId)}
          error={error('inviteeId')}
          width="full"
        />
        <Field
          {...kept}
          name="kind"
          id="note-kind"
          label={say('kind')}
          as="select"
          options={messageKinds.map((kind) => ({ value: kind, text: say(`kind-${kind}`) }))}
          value={typed('kind', note.kind)}
          error={error('kind')}
        />
        <Field
          {...kept}
          name="reference"
          id="note-reference"
          label={say('reference')}
          value={typed('reference', note.reference)}
          error={error('reference')}
          dir="auto"
        />
        <Field
          {...kept}
          name="noteDate"
          id="note-noteDate"
          label={say('noteDate')}
          type="date"
          value={typed('noteDate', note.noteDate)}
          error={error('noteDate')}
        />
        <Field
          {...kept}
          name="confirmedSentAt"
          id="note-confirmedSentAt"
          label={say('sentOn')}
          hint={say('sentOnHint')}
          type="date"
          value={typed('confirmedSentAt', note.confirmedSentAt?.toISOString().slice(0, 10) ?? null)}
          error={error('confirmedSentAt')}
        />
        <Button variant="secondary" size="small">
          {say('save')}
        </Button>
      </form>
    </Details>
  )
}

function senderText({ data, say, language }: View) {
  const { note, inviteeName } = data
  if (inviteeName)
    return (
      <a class="ds-link" href={`/desk/invitees/${note.inviteeId}`} lang={language}>
        {inviteeName}
      </a>
    )
  return note.senderName ? say('notMatched', { name: note.senderName }) : say('notMatchedNoName')
}

function sentText({ data, say, language, frame }: View) {
  const { note } = data
  if (note.confirmedSentAt)
    return say('sentConfirmed', {
      on: dateInWords(note.confirmedSentAt.toISOString().slice(0, 10), language),
    })
  const at = note.evidenceAt ?? note.sentAt ?? note.receivedAt
  return say('sentProposed', { at: instantInWords(at, language, frame.timeZone) })
}

function languageText(code: string | null): string | null {
  if (!code) return null
  return (
    languageNames[code as keyof typeof languageNames] ??
    new Intl.DisplayNames('en', { type: 'language' }).of(code) ??
    code
  )
}
